package org.saime.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saime.families.FamilyTab;
import org.saime.families.web.FamilyFrames;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.NavSource;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.UiFactory;
import org.saime.reporting.MonthClose;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.MonthlyReports;
import org.saime.reporting.ReportApproval;
import org.saime.reporting.ReportCorrections;
import org.saime.reporting.ReportDelivery;
import org.saime.reporting.ReportWriting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ReportsController implements NavSource {
    private final MonthlyReports reports;
    private final MonthClose months;
    private final ReportWriting writing;
    private final ReportApproval approval;
    private final ReportDelivery delivery;
    private final ReportCorrections corrections;
    private final ReportPages pages;
    private final ReportForms forms;
    private final Documents documents;
    private final FamilyFrames frames;
    private final UiFactory uis;
    private final Today today;

    ReportsController(
            MonthlyReports reports,
            MonthClose months,
            ReportWriting writing,
            ReportApproval approval,
            ReportDelivery delivery,
            ReportCorrections corrections,
            ReportPages pages,
            ReportForms forms,
            Documents documents,
            FamilyFrames frames,
            UiFactory uis,
            Today today) {
        this.reports = reports;
        this.months = months;
        this.writing = writing;
        this.approval = approval;
        this.delivery = delivery;
        this.corrections = corrections;
        this.pages = pages;
        this.forms = forms;
        this.documents = documents;
        this.frames = frames;
        this.uis = uis;
        this.today = today;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tabs {
        @Bean
        FamilyTab reportsTab() {
            return new FamilyTab(40, "reports", "/reports");
        }
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        if (scope.has(Role.MUNICIPALITY)) {
            return List.of(new NavEntry(10, "inbox", "/reports", "inbox", "/reports", reports.waiting()));
        }
        if (scope.hasAny(Role.WORKER, Role.SUPERVISOR, Role.MANAGER)) {
            return List.of(new NavEntry(40, "reports", "/reports", "file-check", "/reports", reports.waiting()));
        }
        return List.of();
    }

    // Lists
    // -----------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/reports")
    Object list(
            Input in,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "") String said) {
        Scope scope = Scope.current();
        return scope.has(Role.MUNICIPALITY) && !scope.hasAny(Role.WORKER, Role.MANAGER)
                ? pages.inbox(after)
                : pages.list(in, after, said);
    }

    @PostMapping("/reports/generation")
    Redirect generate(Input in) {
        YearMonth month = in.month("month");
        in.check();
        YearMonth chosen = month == null ? YearMonth.from(today.date()).minusMonths(1) : month;
        months.generate(chosen);
        return Redirect.to("/reports?show=ALL&month=" + chosen + "&said=generated");
    }

    @GetMapping("/families/{family}/reports")
    FamilyReportsPage family(@PathVariable UUID family) {
        var frame = frames.of(family, "reports");
        return new FamilyReportsPage(
                frame, reports.list(new MonthlyReports.Filter(null, List.of(), null, family, null, 60)));
    }

    // One report
    // ------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/reports/{id}")
    Object one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String open) {
        return pages.one(id, Input.empty(), open, said);
    }

    /** Typed words are kept as they come; with htmx only the check beside them is drawn anew. */
    @PostMapping("/reports/{id}/narrative")
    Object write(@PathVariable UUID id, Input in, HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            MonthlyReport report = reports.open(id);
            try {
                var words = forms.words(report, in);
                in.check();
                report = writing.write(id, words);
                return new ReportCheckPage(
                        report, reports.check(report), reports.missing(report), "report.saved", true);
            } catch (Invalid | Refused e) {
                return new ReportCheckPage(
                        report, reports.check(report), reports.missing(report), "report.not_saved", false);
            } catch (Conflict e) {
                return new ReportCheckPage(
                        report, reports.check(report), reports.missing(report), "report.not_saved_other", false);
            }
        }
        return in.orAgain(
                () -> {
                    var words = forms.words(reports.open(id), in);
                    in.check();
                    writing.write(id, words);
                    return Redirect.to("/reports/" + id + "?said=saved");
                },
                () -> pages.staff(reports.open(id), in, ""));
    }

    @PostMapping("/reports/{id}/confirmation")
    Object confirm(@PathVariable UUID id, Input in) {
        return in.orAgain(
                () -> {
                    var words = forms.words(reports.open(id), in);
                    in.check();
                    writing.confirm(id, words);
                    var next = reports.toConfirm().stream().findFirst();
                    return Redirect.to(next.map(n -> "/reports/" + n.id() + "?said=confirmed")
                            .orElse("/reports?said=confirmed"));
                },
                () -> pages.staff(reports.open(id), in, ""));
    }

    @PostMapping("/reports/{id}/justification")
    Object justify(@PathVariable UUID id, Input in) {
        return deed(id, in, i -> {
            forms.justify(id, i);
            return "justified";
        });
    }

    @PostMapping("/reports/{id}/return")
    Object giveBack(@PathVariable UUID id, Input in) {
        return in.orAgain(
                () -> {
                    String note = in.required("note", 1000);
                    in.check();
                    UUID next = pages.nextAfter(id);
                    approval.giveBack(id, note);
                    return Redirect.to(
                            next == null
                                    ? "/reports?show=WORKER_CONFIRMED&said=returned"
                                    : "/reports/" + next + "?said=returned");
                },
                () -> pages.staff(reports.open(id), in, ""));
    }

    @PostMapping("/reports/{id}/approval")
    Object approve(@PathVariable UUID id, Input in) {
        return in.orAgain(
                () -> {
                    UUID next = pages.nextAfter(id);
                    approval.approve(id);
                    return Redirect.to(
                            next == null
                                    ? "/reports?show=WORKER_CONFIRMED&said=approved"
                                    : "/reports/" + next + "?said=approved");
                },
                () -> pages.staff(reports.open(id), in, ""));
    }

    @PostMapping("/reports/{id}/sending")
    Object send(@PathVariable UUID id, Input in) {
        return deed(id, in, i -> {
            delivery.send(id);
            return "sent";
        });
    }

    @PostMapping("/reports/{id}/recall")
    Object recall(@PathVariable UUID id, Input in) {
        return deed(id, in, i -> {
            String reason = i.required("reason", 1000);
            i.check();
            delivery.recall(id, reason);
            return "recalled";
        });
    }

    @PostMapping("/reports/{id}/correction")
    Object correct(@PathVariable UUID id, Input in) {
        return in.orAgain(
                () -> Redirect.to("/reports/" + corrections.correct(id) + "?said=corrected"),
                () -> pages.staff(reports.open(id), in, ""));
    }

    @PostMapping("/reports/{id}/acknowledgement")
    Object acknowledge(@PathVariable UUID id, Input in) {
        return deed(id, in, i -> {
            delivery.acknowledge(id);
            return "acknowledged";
        });
    }

    @PostMapping("/reports/{id}/question")
    Object ask(@PathVariable UUID id, Input in) {
        return in.orAgain(
                () -> {
                    String text = in.required("text", 2000);
                    in.check();
                    delivery.ask(id, text);
                    return Redirect.to("/reports/" + id + "?said=asked");
                },
                () -> pages.one(id, in, "question", ""));
    }

    @PostMapping("/reports/{id}/answer")
    Object answer(@PathVariable UUID id, Input in) {
        return in.orAgain(
                () -> {
                    String text = in.required("text", 2000);
                    in.check();
                    if (Scope.current().has(Role.MUNICIPALITY)) {
                        delivery.answerRequest(id, text);
                    } else {
                        delivery.answer(id, text);
                    }
                    return Redirect.to("/reports/" + id + "?said=answered");
                },
                () -> pages.one(id, in, "answer", ""));
    }

    private Object deed(UUID id, Input in, Function<Input, String> work) {
        return in.orAgain(
                () -> Redirect.to("/reports/" + id + "?said=" + work.apply(in)), () -> pages.one(id, in, "", ""));
    }

    @GetMapping("/reports/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, HttpServletRequest request) {
        return documents.reportPdf(id, uis.language(request));
    }

    @GetMapping("/reports/{id}/document.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        return documents.reportJson(id);
    }
}
