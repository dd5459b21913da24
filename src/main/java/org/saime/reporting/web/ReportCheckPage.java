package org.saime.reporting.web;

import java.util.List;
import org.saime.kernel.web.Page;
import org.saime.reporting.Lint;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.MonthlyReports;

/** The part of the writing page that follows what is typed: saved or not, what is missing, what was found. */
public record ReportCheckPage(
        MonthlyReport report,
        Lint.Verdict verdict,
        List<MonthlyReports.Missing> missing,
        String stateKey,
        boolean saved)
        implements Page {}
