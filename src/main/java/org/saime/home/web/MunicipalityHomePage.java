package org.saime.home.web;

import java.util.List;
import org.saime.home.MunicipalityHome;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.referrals.SentReferral;
import org.saime.reporting.ReportLine;
import org.saime.reporting.ReportStatus;

/** The first page of a municipality's representative: reports to acknowledge, plans to sign, own referrals. */
public record MunicipalityHomePage(MunicipalityHome home, HomeViews views) implements Page {
    private static final int ROWS = 8;

    public List<ReportLine> reports() {
        var all = home.reports();
        return all.subList(0, Math.min(ROWS, all.size()));
    }

    /** New, corrected, question sent, received: the state is a word. */
    public String state(Ui ui, ReportLine line) {
        return ui.t("home.inbox."
                + (line.status() == ReportStatus.QUERIED
                        ? "asked"
                        : line.status() == ReportStatus.ACKNOWLEDGED
                                ? "received"
                                : line.corrected() ? "corrected" : "new"));
    }

    public String stateKind(ReportLine line) {
        return line.status() != ReportStatus.SENT ? "" : line.corrected() ? "warn" : "info";
    }

    public String progress(Ui ui, SentReferral referral) {
        return ui.t("referrals.progress." + referral.progress());
    }

    public String lead(Ui ui) {
        return home.nothingWaits()
                ? ui.t("home.municipality.calm")
                : ui.t(
                        "home.municipality.lead",
                        home.toRead().size(),
                        home.toSign().size());
    }
}
