package org.saime.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.ReportLine;
import org.saime.reporting.ReportMessage;

/** A report as its municipality reads it: the request first, no codes, the same order. {@code open} is the form that is open: question, answer or none. */
public record MunicipalityReportPage(
        MonthlyReport report,
        List<ReportLine> inbox,
        int fresh,
        List<ReportMessage> messages,
        LocalDate acknowledgeBy,
        String open,
        String said,
        Input in)
        implements Page {
    public String path() {
        return "/reports/" + report.id();
    }
}
