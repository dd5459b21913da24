package org.saime.episodes;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Scopes;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.jobs.Job;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to episodes by itself: suspensions begin and end on their days, managers hear of overrides that are about to end and that have ended. */
@Component
class EpisodeJobs implements Job {
    private final Scopes scopes;
    private final Suspensions suspensions;
    private final Assignments assignments;
    private final Parameters parameters;
    private final Deeds deeds;
    private final Mails mails;
    private final Db db;
    private final Today today;
    private final TransactionTemplate transactions;

    EpisodeJobs(
            Scopes scopes,
            Suspensions suspensions,
            Assignments assignments,
            Parameters parameters,
            Deeds deeds,
            Mails mails,
            Db db,
            Today today,
            TransactionTemplate transactions) {
        this.scopes = scopes;
        this.suspensions = suspensions;
        this.assignments = assignments;
        this.parameters = parameters;
        this.deeds = deeds;
        this.mails = mails;
        this.db = db;
        this.today = today;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "episodes";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(Today.ZONE, LocalTime.of(0, 10));
    }

    @Override
    public void run() {
        for (Scope scope : scopes.system()) {
            Scope.runAs(
                    scope,
                    () -> transactions.executeWithoutResult(status -> {
                        suspensions.turn();
                        overrides();
                    }));
        }
    }

    private void overrides() {
        LocalDate day = today.date();
        int warning = parameters.number("OVERRIDE_REMIND_DAYS", null, day);
        tell(day, day.plusDays(warning), "episode.override_ending", "override_ending");
        tell(LocalDate.of(2000, 1, 1), day.minusDays(1), "episode.override_ended", "override_ended");
    }

    private void tell(LocalDate first, LocalDate last, String deed, String template) {
        for (var ending : db.list(
                AssignmentStore.OVERRIDES_ENDING, "first", first, "last", last, "on", today.date(), "what", deed)) {
            var subject = new Subject(ending.orgId(), ending.unitId(), ending.familyId(), null);
            deeds.record(
                    subject,
                    "assignment",
                    ending.id(),
                    deed,
                    ending.overrideUntil(),
                    Map.of("staff", ending.staffId()));
            assignments
                    .managers(ending.unitId(), today.date())
                    .forEach(m -> mails.send(
                            ending.orgId(),
                            m.email(),
                            template,
                            m.language(),
                            "/episodes/" + ending.episodeId() + "/assignment"));
        }
    }
}
