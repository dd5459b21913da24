package org.saime.referrals.web;

import java.util.ArrayList;
import java.util.List;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Fact;
import org.saime.referrals.SentReferral;

/** One referral for the municipality that sent it: number, dates, how it stands, the outcome. */
public record SentPage(SentReferral sent, boolean justSent) implements Page {
    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("referrals.status"), ui.t("referrals.progress." + sent.progress())));
        facts.add(Fact.of(ui.t("referrals.received"), ui.date(sent.receivedOn())));
        facts.add(Fact.of(
                ui.t("referrals.in_hand"),
                sent.acknowledgedAt() == null
                        ? ui.t("referrals.not_yet")
                        : ui.date(org.saime.kernel.time.Today.of(sent.acknowledgedAt()))));
        facts.add(Fact.of(
                ui.t("referrals.decided"),
                sent.decidedAt() == null
                        ? ui.t("referrals.not_yet")
                        : ui.date(org.saime.kernel.time.Today.of(sent.decidedAt()))));
        return facts;
    }

    public String icon() {
        return SentListPage.icon(sent.progress());
    }
}
