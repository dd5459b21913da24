package org.saime.kernel.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs every {@link Job} on its schedule; the schedule stands in the database, so that any number of nodes share the work. */
@Component
public class Jobs {
    private final List<Job> jobs;
    private final DataSource dataSource;
    private final Clock clock;
    private final boolean enabled;
    private @Nullable Scheduler scheduler;

    Jobs(List<Job> jobs, DataSource dataSource, Clock clock, @Value("${saime.jobs:true}") boolean enabled) {
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
        this.dataSource = dataSource;
        this.clock = clock;
        this.enabled = enabled;
    }

    /** All jobs once, now, in the caller's thread: the demo's clock was moved. */
    public void runAll() {
        jobs.forEach(Job::run);
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (enabled && !jobs.isEmpty() && ready.getApplicationContext() instanceof WebServerApplicationContext) {
            var tasks = jobs.stream()
                    .map(j -> Tasks.recurring(j.name(), j.schedule()).execute((instance, context) -> j.run()))
                    .toList();
            scheduler = Scheduler.create(dataSource)
                    .startTasks(tasks)
                    .threads(2)
                    .pollingInterval(Duration.ofSeconds(5))
                    .clock(clock::instant)
                    .build();
            scheduler.start();
        }
    }

    @EventListener
    void stop(ContextClosedEvent closed) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
