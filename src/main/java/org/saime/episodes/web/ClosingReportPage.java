package org.saime.episodes.web;

import org.saime.episodes.Episode;
import org.saime.episodes.Exits;
import org.saime.families.web.FamilyFrame;
import org.saime.kernel.web.Page;

/** What was reached and how it ends, on one printable page. */
public record ClosingReportPage(FamilyFrame frame, ServiceFacts facts, Exits.Exit exit, String unit) implements Page {
    public Episode episode() {
        return facts.episode();
    }
}
