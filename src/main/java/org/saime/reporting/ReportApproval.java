package org.saime.reporting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager's part: four eyes on every report before it leaves. */
@Service
@Transactional
public class ReportApproval {
    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final Mails mails;
    private final MonthlyReports reports;
    private final ReportWriting writing;
    private final Clock clock;
    private final Today today;

    ReportApproval(
            Db db,
            Access access,
            Deeds deeds,
            Mails mails,
            MonthlyReports reports,
            ReportWriting writing,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.mails = mails;
        this.reports = reports;
        this.writing = writing;
        this.clock = clock;
        this.today = today;
    }

    public boolean mayDecide(MonthlyReport report) {
        return report.status() == ReportStatus.WORKER_CONFIRMED && access.may(ReportAction.APPROVE, report.subject());
    }

    /** Why the reader cannot approve this report; null when they can. */
    public @Nullable String hindrance(MonthlyReport report, Lint.Verdict verdict) {
        if (Scope.current().account().equals(report.confirmedBy())
                || writing.standing(report.id()).own()) {
            return "reports.four_eyes";
        }
        return verdict.clean() ? null : "reports.findings_open";
    }

    /** Locks the words. @throws Refused for one's own report (INV-31) and while findings are open */
    public void approve(UUID id) {
        MonthlyReport report = db.one(ReportStore.LOCKED, "id", id);
        access.permit(ReportAction.APPROVE, report.subject());
        if (report.status() != ReportStatus.WORKER_CONFIRMED) {
            throw new Refused("reports.not_confirmed");
        }
        var verdict = reports.check(report);
        String hindrance = hindrance(report, verdict);
        if (hindrance != null) {
            throw new Refused(hindrance, verdict.open().size());
        }
        var content = report.content()
                .with(new ReportContent.Approval(
                        report.confirmedName(),
                        Today.of(java.util.Objects.requireNonNull(report.confirmedAt())),
                        Scope.current().name(),
                        today.date()));
        db.changeOne(
                ReportStore.APPROVE,
                "id",
                id,
                "now",
                clock.instant(),
                "by",
                Scope.current().account(),
                "content",
                new Db.Json(content));
        deeds.record(
                report.subject(),
                "report",
                id,
                "report.approved",
                today.date(),
                Map.of("number", report.number(), "edition", report.edition()));
    }

    /** Back to the worker, with what is to be done. */
    public void giveBack(UUID id, String note) {
        MonthlyReport report = db.one(ReportStore.LOCKED, "id", id);
        access.permit(ReportAction.APPROVE, report.subject());
        if (report.status() != ReportStatus.WORKER_CONFIRMED && report.status() != ReportStatus.APPROVED) {
            throw new Refused("reports.not_confirmed");
        }
        db.changeOne(ReportStore.RETURN, "id", id, "now", clock.instant(), "note", note);
        deeds.record(
                report.subject(),
                "report",
                id,
                "report.returned",
                today.date(),
                Map.of("number", report.number(), "edition", report.edition()));
        db.list(ReportStore.PEOPLE, "report", id, "today", today.date()).stream()
                .filter(p -> p.part().equals("WORKER"))
                .forEach(p -> mails.send(
                        Scope.current().organisation(), p.email(), "report_returned", p.language(), "/reports/" + id));
    }
}
