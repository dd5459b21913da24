package org.saime.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.UiFactory;
import org.saime.reporting.MunicipalitySheet;
import org.saime.reporting.MunicipalitySheets;
import org.saime.reporting.SheetContent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The municipality sheets for other systems. */
@RestController
@RequestMapping("/api/v1/sheets")
@Tag(name = "Municipality sheets")
class SheetsApi {
    private final MunicipalitySheets sheets;
    private final Documents documents;
    private final UiFactory uis;

    record SheetAnswer(
            UUID id,
            UUID unit,
            UUID municipality,
            String month,
            int edition,
            Instant asOf,
            @Nullable Instant sentAt,
            String sha256,
            @Nullable UUID supersedes,
            @Nullable UUID supersededBy,
            SheetContent figures) {
        static SheetAnswer of(MunicipalitySheet s) {
            return new SheetAnswer(
                    s.id(),
                    s.unitId(),
                    s.municipalityId(),
                    s.month().toString(),
                    s.edition(),
                    s.asOf(),
                    s.sentAt(),
                    HexFormat.of().formatHex(s.hash()),
                    s.supersedesId(),
                    s.supersededById(),
                    s.content());
        }
    }

    record SheetList(List<SheetAnswer> items, @Nullable UUID next) {}

    SheetsApi(MunicipalitySheets sheets, Documents documents, UiFactory uis) {
        this.sheets = sheets;
        this.documents = documents;
        this.uis = uis;
    }

    @Operation(
            summary = "Sheets of one's own scope, the newest first",
            description = "Query: month=2026-10, municipality, after, limit (at most 200)")
    @GetMapping
    SheetList list(@Parameter(hidden = true) Input in) {
        Integer limit = in.number("limit", 1, 200);
        int most = limit == null ? 50 : limit;
        var month = in.month("month");
        var municipality = in.id("municipality");
        var after = in.id("after");
        in.check();
        var rows = sheets.list(month, municipality, after, most + 1);
        boolean more = rows.size() > most;
        var items = (more ? rows.subList(0, most) : rows)
                .stream().map(SheetAnswer::of).toList();
        return new SheetList(items, more ? items.getLast().id() : null);
    }

    @Operation(summary = "One sheet")
    @GetMapping("/{id}")
    SheetAnswer one(@PathVariable UUID id) {
        return SheetAnswer.of(sheets.open(id));
    }

    @Operation(summary = "Send a sheet now with its figures as they are; else it is sent on its working day")
    @PostMapping("/{id}/sending")
    SheetAnswer send(@PathVariable UUID id) {
        sheets.send(id);
        return SheetAnswer.of(sheets.open(id));
    }

    @Operation(summary = "The sheet as a workbook")
    @GetMapping(path = "/{id}/document.xlsx", produces = Documents.XLSX)
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, HttpServletRequest request) {
        return documents.sheetXlsx(id, uis.language(request));
    }

    @Operation(summary = "The sheet on paper (PDF/UA, PDF/A)")
    @GetMapping(path = "/{id}/document.pdf", produces = "application/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, HttpServletRequest request) {
        return documents.sheetPdf(id, uis.language(request));
    }

    @Operation(summary = "The canonical document: its SHA-256 is the sheet's hash")
    @GetMapping(path = "/{id}/document.json", produces = "application/json")
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        return documents.sheetJson(id);
    }
}
