package org.saime.referrals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Link;
import org.saime.referrals.SentReferral;

/** What a municipality has sent, and what became of it. */
public record SentListPage(
        boolean undecidedOnly,
        List<SentReferral> lines,
        @Nullable String older,
        boolean first) implements Page {
    public List<Link> parts(Ui ui) {
        return List.of(
                new Link(ui.t("referrals.sent.all"), "/referrals", !undecidedOnly, 0),
                new Link(ui.t("referrals.sent.undecided"), "/referrals?part=OPEN", undecidedOnly, 0));
    }

    public static String icon(SentReferral.Progress progress) {
        return switch (progress) {
            case RECEIVED -> "inbox";
            case LOOKED_AT -> "eye";
            case WAITING -> "clock";
            case ACCEPTED -> "circle-check";
            case DECLINED, FAMILY_DECLINED, WITHDRAWN -> "x";
            case PASSED_ON -> "arrow-up-right";
            case KNOWN -> "copy";
        };
    }

    public static String tone(SentReferral.Progress progress) {
        return switch (progress) {
            case ACCEPTED -> "is-good";
            case RECEIVED, LOOKED_AT, WAITING -> "is-info";
            default -> "muted";
        };
    }
}
