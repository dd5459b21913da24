package org.saime.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.UiFactory;
import org.saime.reporting.MonthClose;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.MonthlyReports;
import org.saime.reporting.ReportApproval;
import org.saime.reporting.ReportCorrections;
import org.saime.reporting.ReportDelivery;
import org.saime.reporting.ReportLine;
import org.saime.reporting.ReportStatus;
import org.saime.reporting.ReportWriting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Monthly reports for other systems: every step that the screens offer. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Monthly reports")
class ReportsApi {
    private final MonthlyReports reports;
    private final MonthClose months;
    private final ReportWriting writing;
    private final ReportApproval approval;
    private final ReportDelivery delivery;
    private final ReportCorrections corrections;
    private final ReportForms forms;
    private final Documents documents;
    private final UiFactory uis;

    record ReportList(List<ReportLine> items, @Nullable UUID next) {}

    ReportsApi(
            MonthlyReports reports,
            MonthClose months,
            ReportWriting writing,
            ReportApproval approval,
            ReportDelivery delivery,
            ReportCorrections corrections,
            ReportForms forms,
            Documents documents,
            UiFactory uis) {
        this.reports = reports;
        this.months = months;
        this.writing = writing;
        this.approval = approval;
        this.delivery = delivery;
        this.corrections = corrections;
        this.forms = forms;
        this.documents = documents;
        this.uis = uis;
    }

    @Operation(
            summary = "Reports of one's own scope, the newest first",
            description = "Query: month=2026-10, status=SENT, municipality, family, after, limit (at most 200)")
    @GetMapping
    ReportList list(@Parameter(hidden = true) Input in) {
        Integer limit = in.number("limit", 1, 200);
        int most = limit == null ? 50 : limit;
        var status = in.choice("status", ReportStatus.class);
        var filter = new MonthlyReports.Filter(
                in.month("month"),
                status == null ? List.of() : List.of(status),
                in.id("municipality"),
                in.id("family"),
                in.id("after"),
                most + 1);
        in.check();
        var rows = reports.list(filter);
        boolean more = rows.size() > most;
        var items = more ? rows.subList(0, most) : rows;
        return new ReportList(items, more ? items.getLast().id() : null);
    }

    @Operation(summary = "One report; until it is confirmed with its facts as they are now")
    @GetMapping("/{id}")
    ReportAnswer one(@PathVariable UUID id) {
        return answer(reports.open(id));
    }

    private ReportAnswer answer(MonthlyReport report) {
        boolean outside = !Scope.current().hasAny(Role.WORKER, Role.SUPERVISOR, Role.MANAGER);
        return ReportAnswer.of(
                report,
                report.sentAt() == null ? List.of() : reports.messages(report.id()),
                outside ? null : reports.missing(report),
                outside ? null : reports.check(report));
    }

    @Operation(
            summary =
                    "Close a month that is over in the units one manages: reports and municipality sheets that are not there yet")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBodies.Month.class)))
    @PostMapping("/generation")
    MonthClose.Closed generate(@Parameter(hidden = true) Input in) {
        YearMonth month = in.month("month");
        if (month == null && !in.failed()) {
            in.error("month", "error.required");
        }
        in.check();
        return months.generate(java.util.Objects.requireNonNull(month));
    }

    @Operation(summary = "Keep what the worker wrote: fields F15 to F18 and the reasons of unmet weeks")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBodies.Words.class)))
    @PutMapping("/{id}/narrative")
    ReportAnswer write(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        var words = forms.words(reports.open(id), in);
        in.check();
        return answer(writing.write(id, words));
    }

    @Operation(summary = "Confirm as the worker, or as cover or supervisor while the worker is away")
    @PostMapping("/{id}/confirmation")
    ReportAnswer confirm(@PathVariable UUID id) {
        writing.confirm(id);
        return answer(reports.open(id));
    }

    @Operation(summary = "Say why a found word stays")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBodies.Justification.class)))
    @PostMapping("/{id}/justification")
    ReportAnswer justify(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        forms.justify(id, in);
        return answer(reports.open(id));
    }

    @Operation(summary = "Give a report back to the worker")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBodies.Note.class)))
    @PostMapping("/{id}/return")
    ReportAnswer giveBack(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        String note = in.required("note", 1000);
        in.check();
        approval.giveBack(id, note);
        return answer(reports.open(id));
    }

    @Operation(summary = "Approve: never one's own report, never with open findings")
    @PostMapping("/{id}/approval")
    ReportAnswer approve(@PathVariable UUID id) {
        approval.approve(id);
        return answer(reports.open(id));
    }

    @Operation(summary = "Send an approved report now; else it is sent on its working day")
    @PostMapping("/{id}/sending")
    ReportAnswer send(@PathVariable UUID id) {
        delivery.send(id);
        return answer(reports.open(id));
    }

    @Operation(summary = "Take back a report that went to a wrong municipality")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBodies.Reason.class)))
    @PostMapping("/{id}/recall")
    ReportAnswer recall(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        String reason = in.required("reason", 1000);
        in.check();
        delivery.recall(id, reason);
        return answer(reports.open(id));
    }

    @Operation(summary = "Make a corrected version of a sent report")
    @PostMapping("/{id}/correction")
    ResponseEntity<ReportAnswer> correct(@PathVariable UUID id) {
        return ResponseEntity.status(201).body(answer(reports.open(corrections.correct(id))));
    }

    @Operation(summary = "As the municipality: it was read, which does not mean agreed")
    @PostMapping("/{id}/acknowledgement")
    ReportAnswer acknowledge(@PathVariable UUID id) {
        delivery.acknowledge(id);
        return answer(reports.open(id));
    }

    @Operation(summary = "As the municipality: ask about the report")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBodies.Text.class)))
    @PostMapping("/{id}/question")
    ReportAnswer ask(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        String text = in.required("text", 2000);
        in.check();
        delivery.ask(id, text);
        return answer(reports.open(id));
    }

    @Operation(summary = "As the service: answer the question; as the municipality: answer the request")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBodies.Text.class)))
    @PostMapping("/{id}/answer")
    ReportAnswer reply(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        String text = in.required("text", 2000);
        in.check();
        if (Scope.current().has(Role.MUNICIPALITY)) {
            delivery.answerRequest(id, text);
        } else {
            delivery.answer(id, text);
        }
        return answer(reports.open(id));
    }

    @Operation(summary = "The report on paper (PDF/UA, PDF/A) in the language asked for")
    @GetMapping(path = "/{id}/document.pdf", produces = "application/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, HttpServletRequest request) {
        return documents.reportPdf(id, uis.language(request));
    }

    @Operation(summary = "The sent document, canonical: its SHA-256 is the report's hash")
    @GetMapping(path = "/{id}/document.json", produces = "application/json")
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        return documents.reportJson(id);
    }
}
