package org.saime.reporting.web;

import org.saime.kernel.web.Page;
import org.saime.reporting.MonthlyReport;

/** A monthly report on paper. */
public record ReportPaper(MonthlyReport report) implements Page {}
