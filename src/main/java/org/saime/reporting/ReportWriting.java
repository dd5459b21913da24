package org.saime.reporting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.saime.contacts.Weeks;
import org.saime.kernel.Conflict;
import org.saime.kernel.Forbidden;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worker's part: words, reasons of unmet weeks, confirming. */
@Service
@Transactional
public class ReportWriting {
    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final MonthlyReports reports;
    private final Weeks weeks;
    private final Clock clock;
    private final Today today;

    ReportWriting(Db db, Access access, Deeds deeds, MonthlyReports reports, Weeks weeks, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.reports = reports;
        this.weeks = weeks;
        this.clock = clock;
        this.today = today;
    }

    /** Keeps what was typed; nothing has to be complete yet. @throws Conflict when somebody else wrote meanwhile */
    public MonthlyReport write(UUID id, ReportWords words) {
        MonthlyReport report = locked(id);
        permitWriting(report);
        keep(report, words);
        return reports.live(db.one(ReportStore.ONE, "id", id));
    }

    private void keep(MonthlyReport report, ReportWords words) {
        if (report.status() != ReportStatus.GENERATED) {
            throw new Refused("reports.not_open");
        }
        // one's own saving while typing never stands in one's way
        if (words.version() != null
                && words.version() != report.version()
                && !Scope.current().account().equals(report.writtenBy())) {
            throw new Conflict("error.stale");
        }
        if (words.ownWords().stream()
                .anyMatch(w -> w.who() >= report.content().time().members().size())) {
            throw new Invalid("ownWords", "error.unknown_choice");
        }
        db.changeOne(
                ReportStore.WRITE,
                "id",
                report.id(),
                "version",
                report.version(),
                "narrative",
                words.narrative(),
                "nextMonth",
                words.nextMonth(),
                "requests",
                words.requests(),
                "ownWords",
                new Db.Json(words.ownWords()),
                "agreed",
                words.ownWordsAgreed(),
                "by",
                Scope.current().account());
        words.reasons().forEach(given -> weeks.giveReason(report.familyId(), given.weekOn(), given.reason()));
    }

    /** Keeps the words, gathers the facts a last time and hands the report to the manager. */
    public void confirm(UUID id, ReportWords words) {
        MonthlyReport report = locked(id);
        permitWriting(report);
        keep(report, words);
        confirm(report.id());
    }

    /** Confirms what is written already. */
    public void confirm(UUID id) {
        MonthlyReport report = locked(id);
        permitWriting(report);
        if (report.status() != ReportStatus.GENERATED) {
            throw new Refused("reports.not_open");
        }
        MonthlyReport fresh = reports.live(report);
        var missing = reports.missing(fresh);
        if (!missing.isEmpty()) {
            throw new Invalid(missing.stream()
                    .map(m -> new Invalid.FieldError(m.field(), m.arguments().isEmpty() ? m.key() : m.key() + "_here"))
                    .toList());
        }
        var changes = new ArrayList<>(fresh.changes());
        if (report.supersedesId() != null) {
            var before = MonthlyReports.texts(db.one(ReportStore.ONE, "id", report.supersedesId()));
            MonthlyReports.texts(fresh).forEach((field, text) -> {
                if (!text.equals(before.get(field))) {
                    changes.add(new MonthlyReport.Change(field, "WORDS", "", ""));
                }
            });
        }
        db.changeOne(
                ReportStore.CONFIRM,
                "id",
                id,
                "now",
                clock.instant(),
                "by",
                Scope.current().account(),
                "content",
                new Db.Json(fresh.content()),
                "asOf",
                fresh.asOf(),
                "changes",
                new Db.Json(changes));
        deeds.record(
                report.subject(),
                "report",
                id,
                "report.confirmed",
                today.date(),
                Map.of("number", report.number(), "edition", report.edition()));
    }

    /** Says why a found word stays; the worker before confirming, the manager before approving. */
    public void justify(UUID id, String field, String kind, String word, String why) {
        MonthlyReport report = locked(id);
        if (report.status() == ReportStatus.WORKER_CONFIRMED) {
            access.permit(ReportAction.APPROVE, report.subject());
        } else {
            permitWriting(report);
        }
        if (!report.status().open() || report.status() == ReportStatus.APPROVED) {
            throw new Refused("reports.not_open");
        }
        boolean there = reports.check(report).findings().stream()
                .anyMatch(f -> f.field().equals(field)
                        && f.kind().name().equals(kind)
                        && Lint.fold(f.words()).equals(Lint.fold(word)));
        if (!there) {
            throw new Invalid("word", "report.finding_gone");
        }
        if (Lint.Kind.valueOf(kind).mustChange()) {
            throw new Refused("reports.must_change");
        }
        var all = new ArrayList<>(report.justifications());
        all.removeIf(j -> j.field().equals(field)
                && j.kind().equals(kind)
                && Lint.fold(j.word()).equals(Lint.fold(word)));
        all.add(new MonthlyReport.Justification(
                field, kind, word, why, Scope.current().name()));
        db.changeOne(ReportStore.JUSTIFY, "id", id, "version", report.version(), "justifications", new Db.Json(all));
        deeds.record(
                report.subject(),
                "report",
                id,
                "report.justified",
                today.date(),
                Map.of("number", report.number(), "field", field, "kind", kind));
    }

    /** Whether the reader is the one whose words are asked for. */
    public boolean mayWrite(MonthlyReport report) {
        if (report.status() != ReportStatus.GENERATED) {
            return false;
        }
        Scope scope = Scope.current();
        boolean readable = MonthlyReports.familyReadable(report);
        var action = readable ? ReportAction.CONFIRM : ReportAction.FINISH;
        if (!access.may(action, report.subject())) {
            return false;
        }
        var standing = standing(report.id());
        boolean supervises =
                scope.has(Role.SUPERVISOR) && scope.supervisedFamilies().contains(report.familyId());
        return standing.assigned() || standing.asked() || supervises && standing.absent();
    }

    ReportStore.Standing standing(UUID id) {
        return db.one(
                ReportStore.STANDING,
                "id",
                id,
                "staff",
                Scope.current().staff(),
                "me",
                Scope.current().user(),
                "today",
                today.date());
    }

    private void permitWriting(MonthlyReport report) {
        access.permit(
                MonthlyReports.familyReadable(report) ? ReportAction.CONFIRM : ReportAction.FINISH, report.subject());
        var standing = standing(report.id());
        boolean supervises = Scope.current().has(Role.SUPERVISOR)
                && Scope.current().supervisedFamilies().contains(report.familyId());
        if (!(standing.assigned() || standing.asked() || supervises && standing.absent())) {
            throw new Forbidden("reports.not_yours");
        }
    }

    private MonthlyReport locked(UUID id) {
        return db.one(ReportStore.LOCKED, "id", id);
    }
}
