package org.saime.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.saime.kernel.access.Access;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.UiFactory;
import org.saime.reporting.MunicipalitySheets;
import org.saime.reporting.ReportAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SheetsController {
    private final MunicipalitySheets sheets;
    private final Documents documents;
    private final Access access;
    private final UiFactory uis;

    SheetsController(MunicipalitySheets sheets, Documents documents, Access access, UiFactory uis) {
        this.sheets = sheets;
        this.documents = documents;
        this.access = access;
        this.uis = uis;
    }

    @GetMapping("/sheets/{id}")
    SheetPage one(@PathVariable UUID id) {
        var sheet = sheets.open(id);
        return new SheetPage(
                sheet,
                sheet.sentAt() == null && access.may(ReportAction.SEND_SHEET, sheet.subject()),
                sheets.sendBy(sheet.unitId(), sheet.month(), sheet.country()));
    }

    @PostMapping("/sheets/{id}/sending")
    Redirect send(@PathVariable UUID id) {
        sheets.send(id);
        return Redirect.to("/sheets/" + id);
    }

    @GetMapping("/sheets/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, HttpServletRequest request) {
        return documents.sheetPdf(id, uis.language(request));
    }

    @GetMapping("/sheets/{id}/document.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, HttpServletRequest request) {
        return documents.sheetXlsx(id, uis.language(request));
    }

    @GetMapping("/sheets/{id}/document.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        return documents.sheetJson(id);
    }
}
