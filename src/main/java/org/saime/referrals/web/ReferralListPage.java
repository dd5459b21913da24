package org.saime.referrals.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Link;
import org.saime.referrals.Referral;
import org.saime.referrals.ReferralLine;
import org.saime.referrals.Referrals;
import org.saime.referrals.Urgency;

/** The referrals of one's units: what waits for an answer first. {@code older} leads to the rows after these, or is null. */
public record ReferralListPage(
        Referrals.Part part,
        Referrals.Counts counts,
        List<ReferralLine> lines,
        boolean severalUnits,
        @Nullable String older,
        boolean first)
        implements Page {

    public List<Link> parts(Ui ui) {
        int all = counts.open() + counts.waiting() + counts.decided();
        return List.of(
                link(ui, Referrals.Part.OPEN, counts.open()),
                link(ui, Referrals.Part.WAITING, counts.waiting()),
                link(ui, Referrals.Part.DECIDED, counts.decided()),
                link(ui, Referrals.Part.ALL, all));
    }

    private Link link(Ui ui, Referrals.Part to, int count) {
        return new Link(ui.t("referrals.part." + to), "/referrals?part=" + to, to == part, count);
    }

    public String title(ReferralLine line, Ui ui) {
        return line.names().isEmpty() ? ui.t("referrals.family_unnamed") : line.names();
    }

    /** Who they are: adults, children, where. */
    public String people(ReferralLine line, Ui ui) {
        var parts = new ArrayList<String>();
        if (line.children() > 0) {
            parts.add(ui.t("referrals.children", line.children()));
        }
        if (line.municipality() != null) {
            parts.add(line.municipality());
        }
        if (severalUnits) {
            parts.add(line.unit());
        }
        return String.join(", ", parts);
    }

    public String from(ReferralLine line, Ui ui) {
        return line.anonymous()
                ? ui.t("referrals.channel_anonymous", ui.code("referral_channel", line.channel()))
                : ui.code("referral_channel", line.channel());
    }

    public String urgencyKind(ReferralLine line) {
        return line.urgency() == Urgency.DANGER ? "bad" : line.urgency() == Urgency.CRISIS ? "warn" : "";
    }

    public boolean waiting(ReferralLine line) {
        return line.status().waiting();
    }

    public String icon(ReferralLine line) {
        return icon(line.status());
    }

    static String icon(Referral.Status status) {
        return switch (status) {
            case RECEIVED -> "inbox";
            case SCREENING -> "eye";
            case ACCEPTED -> "circle-check";
            case WAITLISTED -> "clock";
            case OFFERED -> "send";
            case LAPSED -> "calendar-x";
            case DECLINED, WITHDRAWN -> "x";
            case REDIRECTED -> "arrow-up-right";
            case DUPLICATE -> "copy";
        };
    }
}
