package org.saime.reporting.web;

import java.util.List;
import org.saime.families.web.FamilyFrame;
import org.saime.kernel.web.Page;
import org.saime.reporting.ReportLine;

/** The reports of a family, the newest first. */
public record FamilyReportsPage(FamilyFrame frame, List<ReportLine> lines) implements Page {}
