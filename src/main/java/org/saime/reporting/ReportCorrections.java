package org.saime.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.saime.contacts.ContactRecorded;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent stays as it is; when it turns out to be wrong, the next edition is made beside it and takes its place when it is sent. */
@Service
@Transactional
public class ReportCorrections {
    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final ReportFacts facts;
    private final Clock clock;
    private final Today today;

    ReportCorrections(Db db, Access access, Deeds deeds, ReportFacts facts, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.facts = facts;
        this.clock = clock;
        this.today = today;
    }

    /** A manager wants a corrected version. Returns its id. */
    public UUID correct(UUID id) {
        MonthlyReport report = db.one(ReportStore.LOCKED, "id", id);
        access.permit(ReportAction.CORRECT, report.subject());
        if (!report.status().delivered()) {
            throw new Refused("reports.not_sent");
        }
        if (report.supersededById() != null) {
            throw new Refused("reports.correction_open");
        }
        return next(report, content(report));
    }

    /** In the transaction that recorded the contact: either both are kept or none. */
    @EventListener
    void on(ContactRecorded recorded) {
        db.list(ReportStore.CONTACT_DAYS, "contact", recorded.contactId())
                .forEach(d -> learned(recorded.episodeId(), d.day()));
    }

    /**
     * Something about a day of the episode became known. A sent report gets a corrected version when the weeks met, or who and where, change; one that was
     * confirmed and not sent goes back to the worker. Everything else shows as a late entry in the next report.
     */
    void learned(UUID episode, LocalDate on) {
        LocalDate sunday = ReportFacts.sundayFrom(on);
        for (MonthlyReport report :
                db.list(ReportStore.NEWEST_OF_MONTHS, "episode", episode, "on", on, "sunday", sunday)) {
            if (report.status() == ReportStatus.GENERATED) {
                continue; // gathers its facts anew until it is confirmed
            }
            var content = content(report);
            if (content.identity().equals(report.content().identity())) {
                continue;
            }
            if (report.status().delivered()) {
                next(report, content);
            } else {
                db.change(ReportStore.RETURN, "id", report.id(), "now", clock.instant(), "note", "");
                record(report, "report.reopened");
            }
        }
    }

    private ReportContent content(MonthlyReport report) {
        var content = facts.of(report.episodeId(), report.municipalityId(), report.month(), clock.instant());
        if (content == null) {
            throw new Refused("reports.no_days_left");
        }
        return content;
    }

    private UUID next(MonthlyReport before, ReportContent content) {
        UUID id = Ids.at(clock.instant());
        int made = db.change(
                ReportStore.INSERT,
                "id",
                id,
                "org",
                before.orgId(),
                "unit",
                before.unitId(),
                "family",
                before.familyId(),
                "episode",
                before.episodeId(),
                "municipality",
                before.municipalityId(),
                "month",
                before.month(),
                "number",
                before.number(),
                "edition",
                before.edition() + 1,
                "now",
                clock.instant(),
                "content",
                new Db.Json(content),
                "worker",
                before.workerId(),
                "narrative",
                before.narrative(),
                "nextMonth",
                before.nextMonth(),
                "requests",
                before.requests(),
                "ownWords",
                new Db.Json(before.ownWords()),
                "agreed",
                before.ownWordsAgreed(),
                "justifications",
                new Db.Json(before.justifications()),
                "supersedes",
                before.id(),
                "changes",
                new Db.Json(Changes.between(before.content(), content)));
        if (made == 1) {
            record(before, "report.corrected");
        }
        return id;
    }

    private void record(MonthlyReport report, String what) {
        deeds.record(
                report.subject(),
                "report",
                report.id(),
                what,
                today.date(),
                Map.of("number", report.number(), "edition", report.edition()));
    }
}
