package org.saime.reporting;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Scopes;
import org.saime.kernel.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hourly, because each unit has its own zone: closes the month that is over, sends what is approved and due. */
@Configuration(proxyBeanMethods = false)
class ReportJobs {
    private record Hourly(String name, Scopes scopes, Runnable work) implements Job {
        @Override
        public Schedule schedule() {
            return Schedules.cron("0 0 * * * *");
        }

        @Override
        public void run() {
            scopes.system().forEach(scope -> Scope.runAs(scope, work));
        }
    }

    @Bean
    Job reportGeneration(Scopes scopes, MonthClose months) {
        return new Hourly("reports-1-generate", scopes, months::generateDue);
    }

    @Bean
    Job reportSending(Scopes scopes, ReportDelivery delivery, MunicipalitySheets sheets) {
        return new Hourly(
                "reports-2-send",
                scopes,
                () -> Scope.current().units().forEach(unit -> {
                    // one transaction each: a report that cannot be sent keeps no other back
                    delivery.due(unit).forEach(delivery::send);
                    sheets.due(unit).forEach(sheets::send);
                }));
    }
}
