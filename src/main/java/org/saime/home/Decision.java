package org.saime.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a manager.
 *
 * @param subject the episode, referral, family, exit or suspension it is about; null for the reports, which are one row
 * @param name of the family, or number of the referral
 * @param since when it began to wait
 * @param who the municipality, the worker, or who proposed
 * @param coded a code that says more: absence of the worker, reason of an exit or a suspension, channel of a referral
 * @param ready a referral whose screening is complete
 * @param dates failed attempts, days of an absence, of a suspension
 * @param count how many things the row stands for
 */
public record Decision(
        Kind kind,
        @Nullable UUID family,
        @Nullable UUID subject,
        String name,
        LocalDate since,
        LocalDate dueOn,
        String who,
        String coded,
        boolean ready,
        List<LocalDate> dates,
        int count) {

    /** What kinds there are, in the order of the chips. */
    public enum Kind {
        NO_WORKER,
        REFERRAL,
        REVIEW,
        FIRST_MEETING,
        EXIT,
        SUSPENSION,
        REPORTS
    }

    /** Danger does not wait behind anything; everything else by its day. */
    static final Comparator<Decision> BY_DUE = Comparator.comparing(Decision::danger)
            .reversed()
            .thenComparing(Decision::dueOn)
            .thenComparing(Decision::kind)
            .thenComparing(Decision::name);

    /** A referral that is to be decided within the hour. */
    public boolean danger() {
        return kind == Kind.REFERRAL && dueOn.equals(since);
    }

    public boolean late(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
