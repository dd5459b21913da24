package org.saime.reporting.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Page;
import org.saime.reporting.MunicipalitySheet;
import org.saime.reporting.ReportLine;

/** What a municipality received: reports, the newest first, and sheets. */
public record InboxPage(
        List<ReportLine> lines,
        int fresh,
        List<MunicipalitySheet> sheets,
        @Nullable UUID next,
        boolean first) implements Page {}
