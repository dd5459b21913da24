package org.saime.reporting.web;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.MonthlyReports;
import org.saime.reporting.MunicipalitySheet;
import org.saime.reporting.MunicipalitySheets;
import org.saime.reporting.ReportAction;
import org.saime.reporting.ReportApproval;
import org.saime.reporting.ReportDelivery;
import org.saime.reporting.ReportLine;
import org.saime.reporting.ReportStatus;
import org.saime.reporting.ReportWriting;
import org.springframework.stereotype.Component;

/** Puts the pages of reports together, by who reads. */
@Component
class ReportPages {
    private final MonthlyReports reports;
    private final ReportWriting writing;
    private final ReportApproval approval;
    private final ReportDelivery delivery;
    private final MunicipalitySheets sheets;
    private final ReportForms forms;
    private final Access access;
    private final Today today;

    ReportPages(
            MonthlyReports reports,
            ReportWriting writing,
            ReportApproval approval,
            ReportDelivery delivery,
            MunicipalitySheets sheets,
            ReportForms forms,
            Access access,
            Today today) {
        this.reports = reports;
        this.writing = writing;
        this.approval = approval;
        this.delivery = delivery;
        this.sheets = sheets;
        this.forms = forms;
        this.access = access;
        this.today = today;
    }

    ReportListPage list(Input in, @Nullable UUID after, String said) {
        Scope scope = Scope.current();
        var months = reports.months();
        boolean manages = scope.has(Role.MANAGER);
        boolean confirms = scope.has(Role.WORKER);
        var mine = reports.toConfirm();
        var show = in.choice("show", ReportListPage.Show.class);
        if (show == null) {
            show = manages && !reports.toApprove().isEmpty()
                    ? ReportListPage.Show.WORKER_CONFIRMED
                    : confirms && !mine.isEmpty() ? ReportListPage.Show.MINE : ReportListPage.Show.ALL;
        }
        YearMonth month = in.month("month");
        in.check();
        boolean queue =
                show == ReportListPage.Show.MINE || show == ReportListPage.Show.WORKER_CONFIRMED && month == null;
        if (month == null && !queue && !months.isEmpty()) {
            month = months.getFirst();
        }
        List<ReportLine> lines;
        UUID next = null;
        if (show == ReportListPage.Show.MINE) {
            lines = mine;
        } else {
            var rows = reports.list(
                    new MonthlyReports.Filter(month, show.statuses(), null, null, after, MonthlyReports.PAGE + 1));
            boolean more = rows.size() > MonthlyReports.PAGE;
            lines = more ? rows.subList(0, MonthlyReports.PAGE) : rows;
            next = more ? lines.getLast().id() : null;
        }
        YearMonth over = YearMonth.from(today.date()).minusMonths(1);
        return new ReportListPage(
                manages,
                confirms,
                month,
                months,
                show,
                reports.counts(month),
                mine.size(),
                lines,
                next,
                manages ? sheets(month == null && !months.isEmpty() ? months.getFirst() : month) : List.of(),
                after == null,
                manages && !months.contains(over) ? over : null,
                said);
    }

    private List<MunicipalitySheet> sheets(@Nullable YearMonth month) {
        return sheets.list(month, null, null, 100).stream()
                .sorted(Comparator.comparing(
                                (MunicipalitySheet s) -> s.content().municipality())
                        .thenComparing(MunicipalitySheet::edition))
                .toList();
    }

    InboxPage inbox(@Nullable UUID after) {
        var rows = reports.list(new MonthlyReports.Filter(null, List.of(), null, null, after, MonthlyReports.PAGE + 1));
        boolean more = rows.size() > MonthlyReports.PAGE;
        var lines = more ? rows.subList(0, MonthlyReports.PAGE) : rows;
        return new InboxPage(
                lines,
                reports.waiting(),
                after == null ? sheets.list(null, null, null, 24) : List.of(),
                more ? lines.getLast().id() : null,
                after == null);
    }

    Page one(UUID id, Input in, String open, String said) {
        MonthlyReport report = reports.open(id);
        Scope scope = Scope.current();
        return scope.municipalities().contains(report.municipalityId())
                        && !scope.units().contains(report.unitId())
                ? municipality(report, in, open, said)
                : staff(report, in, said);
    }

    private MunicipalityReportPage municipality(MonthlyReport report, Input in, String open, String said) {
        return new MunicipalityReportPage(
                report,
                reports.list(new MonthlyReports.Filter(null, List.of(), null, null, null, 12)),
                reports.waiting(),
                reports.messages(report.id()),
                delivery.acknowledgeBy(report),
                open,
                said,
                in);
    }

    ReportPage staff(MonthlyReport report, Input in, String said) {
        var verdict = reports.check(report);
        boolean decides = approval.mayDecide(report);
        var mode = writing.mayWrite(report)
                ? ReportPage.Mode.WRITE
                : decides ? ReportPage.Mode.DECIDE : ReportPage.Mode.READ;
        boolean delivered = report.status().delivered();
        var subject = report.subject();
        var may = new ReportPage.May(
                report.status() == ReportStatus.APPROVED && access.may(ReportAction.SEND, subject),
                report.status() == ReportStatus.APPROVED && access.may(ReportAction.APPROVE, subject),
                delivered && report.supersededById() == null && access.may(ReportAction.CORRECT, subject),
                delivered && access.may(ReportAction.RECALL, subject),
                delivered && access.may(ReportAction.ANSWER, subject));
        return new ReportPage(
                report,
                mode,
                verdict,
                reports.missing(report),
                report.sentAt() == null ? List.of() : reports.messages(report.id()),
                place(report, mode),
                new ReportPage.Dates(
                        delivery.confirmBy(report),
                        delivery.approveBy(report),
                        delivery.sendBy(report),
                        delivery.acknowledgeBy(report)),
                decides ? approval.hindrance(report, verdict) : null,
                may,
                forms.narrativeMax(report),
                said,
                in,
                in.raw("version").isEmpty() ? filled(report) : in);
    }

    private static Input filled(MonthlyReport report) {
        var in = Input.empty()
                .with("narrative", report.narrative())
                .with("nextMonth", report.nextMonth())
                .with("requests", report.requests())
                .with("ownWordsAgreed", report.ownWordsAgreed() ? "true" : "");
        for (int i = 0; i < report.ownWords().size(); i++) {
            in.with("ownWords[" + i + "].who", report.ownWords().get(i).who())
                    .with("ownWords[" + i + "].text", report.ownWords().get(i).text());
        }
        report.content().weeks().weeks().forEach(w -> in.with("reason-" + w.mondayOn(), w.reason()));
        return in;
    }

    private List<ReportLine> queue(ReportPage.Mode mode) {
        return switch (mode) {
            case WRITE -> reports.toConfirm();
            case DECIDE -> reports.toApprove();
            case READ -> List.of();
        };
    }

    private ReportPage.Place place(MonthlyReport report, ReportPage.Mode mode) {
        var queue = queue(mode);
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).id().equals(report.id())) {
                return new ReportPage.Place(
                        i + 1,
                        queue.size(),
                        i == 0 ? null : queue.get(i - 1).id(),
                        i + 1 == queue.size() ? null : queue.get(i + 1).id());
            }
        }
        return ReportPage.Place.NONE;
    }

    /** The next one in the manager's queue, or the first that is left. */
    @Nullable
    UUID nextAfter(UUID id) {
        var queue = reports.toApprove().stream().map(ReportLine::id).toList();
        int at = queue.indexOf(id);
        if (queue.size() < 2 || at < 0) {
            return null;
        }
        return queue.get((at + 1) % queue.size());
    }
}
