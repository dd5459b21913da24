package org.saime.reporting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.saime.kernel.web.PageView;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.UiFactory;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.MonthlyReports;
import org.saime.reporting.MunicipalitySheet;
import org.saime.reporting.MunicipalitySheets;
import org.saime.reporting.ReportDelivery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reports and sheets as files. Each download is logged; the file's name says a number, never a name. */
@Component
class Documents {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MonthlyReports reports;
    private final ReportDelivery delivery;
    private final MunicipalitySheets sheets;
    private final ObjectProvider<PageView> pages;
    private final UiFactory uis;
    private final PdfPrinter printer;

    Documents(
            MonthlyReports reports,
            ReportDelivery delivery,
            MunicipalitySheets sheets,
            ObjectProvider<PageView> pages,
            UiFactory uis,
            PdfPrinter printer) {
        this.reports = reports;
        this.delivery = delivery;
        this.sheets = sheets;
        this.pages = pages;
        this.uis = uis;
        this.printer = printer;
    }

    ResponseEntity<byte[]> reportPdf(UUID id, String language) {
        MonthlyReport report = reports.open(id);
        delivery.exported(report, "pdf");
        Ui ui = uis.of(language);
        return file(
                        printer.print(pages.getObject().toBytes(new ReportPaper(report), ui)),
                        "application/pdf",
                        name(report) + ".pdf")
                .build();
    }

    ResponseEntity<byte[]> reportJson(UUID id) {
        MonthlyReport report = reports.open(id);
        var document = delivery.document(id);
        delivery.exported(report, "json");
        return file(document.bytes(), MediaType.APPLICATION_JSON_VALUE, name(report) + ".json")
                .header("Saime-SHA-256", HexFormat.of().formatHex(report.hash()))
                .header("Saime-Intact", String.valueOf(document.intact()))
                .build();
    }

    ResponseEntity<byte[]> sheetPdf(UUID id, String language) {
        MunicipalitySheet sheet = sheets.open(id);
        sheets.exported(sheet, "pdf");
        return file(
                        printer.print(pages.getObject().toBytes(new SheetPaper(sheet), uis.of(language))),
                        "application/pdf",
                        sheet.fileName() + ".pdf")
                .build();
    }

    ResponseEntity<byte[]> sheetJson(UUID id) {
        MunicipalitySheet sheet = sheets.open(id);
        sheets.exported(sheet, "json");
        return file(sheets.document(sheet), MediaType.APPLICATION_JSON_VALUE, sheet.fileName() + ".json")
                .header("Saime-SHA-256", HexFormat.of().formatHex(sheet.hash()))
                .build();
    }

    ResponseEntity<byte[]> sheetXlsx(UUID id, String language) {
        MunicipalitySheet sheet = sheets.open(id);
        sheets.exported(sheet, "xlsx");
        return file(workbook(sheet, uis.of(language)), XLSX, sheet.fileName() + ".xlsx")
                .build();
    }

    private static String name(MonthlyReport report) {
        return report.number() + "-v" + report.edition();
    }

    private record File(byte[] bytes, ResponseEntity.BodyBuilder answer) {
        File header(String name, String value) {
            answer.header(name, value);
            return this;
        }

        ResponseEntity<byte[]> build() {
            return answer.body(bytes);
        }
    }

    private static File file(byte[] bytes, String type, String name) {
        return new File(
                bytes,
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type))
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString()));
    }

    /** One row a figure: what, value, of how many, note. */
    private static byte[] workbook(MunicipalitySheet sheet, Ui ui) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Saime", "1.0")) {
            Worksheet page = book.newWorksheet(ui.month(sheet.month()));
            page.value(
                    0,
                    0,
                    ui.t("sheet.title", ui.month(sheet.month()), sheet.content().municipality()));
            page.style(0, 0).bold().fontSize(14).set();
            page.value(1, 0, ui.t("sheet.from", sheet.content().unit(), sheet.edition(), ui.dateTime(sheet.asOf())));
            int row = 3;
            String[] heads = {ui.t("sheet.figure"), ui.t("sheet.value"), ui.t("sheet.whole"), ui.t("sheet.definition")};
            for (int i = 0; i < heads.length; i++) {
                page.value(row, i, heads[i]);
                page.style(row, i).bold().fillColor("F1ECE2").set();
            }
            for (var line : SheetText.lines(ui, sheet.content())) {
                row++;
                page.value(row, 0, line.name());
                page.value(row, 1, line.value());
                if (line.whole() != null) {
                    page.value(row, 2, line.whole());
                }
                page.value(row, 3, line.definition());
            }
            page.width(0, 44);
            page.width(1, 12);
            page.width(2, 12);
            page.width(3, 90);
            page.freezePane(0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
