package org.saime.referrals.web;

import org.saime.kernel.web.Ui;
import org.saime.referrals.Deadline;

/** A clock in words: what has to be done and by when, and how late it is, without blame. */
public final class DeadlineWords {
    private DeadlineWords() {}

    public static String text(Ui ui, Deadline d) {
        boolean late = d.tone() == Deadline.Tone.LATE;
        int days = (int) d.daysLate(ui.today());
        return switch (d.kind()) {
            case ACK ->
                late
                        ? ui.t("referrals.deadline.ack.late", days)
                        : d.dueOn().equals(ui.today())
                                ? ui.t("referrals.deadline.ack.today")
                                : ui.t("referrals.deadline.ack", ui.shortDate(d.dueOn()));
            case DECIDE ->
                late
                        ? ui.t("referrals.deadline.decide.late", days)
                        : ui.t("referrals.deadline.decide", d.day(), d.of());
            case DECIDE_NOW ->
                d.dueAt() == null
                        ? ""
                        : late
                                ? ui.t("referrals.deadline.now.late", ui.dateTime(d.dueAt()))
                                : ui.t("referrals.deadline.now", ui.clock(d.dueAt()));
        };
    }

    /** The kind of a badge. */
    public static String kind(Deadline d) {
        return switch (d.tone()) {
            case CALM -> "info";
            case SOON -> "warn";
            case LATE -> "bad";
        };
    }
}
