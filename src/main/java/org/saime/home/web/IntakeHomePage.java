package org.saime.home.web;

import org.saime.home.IntakeHome;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.referrals.ReferralLine;

/** The intake's first page: what runs, most urgent first. */
public record IntakeHomePage(IntakeHome home, HomeViews views) implements Page {
    public String from(Ui ui, ReferralLine line) {
        return line.channel().equals("MUNICIPALITY") && line.municipality() != null
                ? line.municipality()
                : ui.code("referral_channel", line.channel());
    }

    public String title(Ui ui, ReferralLine line) {
        return line.names().isEmpty() ? ui.t("home.intake.unnamed") : line.names();
    }

    public String people(Ui ui, ReferralLine line) {
        return ui.t("home.intake.people", line.adults(), line.children());
    }

    public String waitingSince(Ui ui, ReferralLine line) {
        return line.waitingSince() == null ? "" : ui.shortDate(org.saime.kernel.time.Today.of(line.waitingSince()));
    }
}
