package org.saime.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;

/**
 * Why a family needs its worker, the strongest reason only.
 *
 * @param on the day that matters: since when, or due
 * @param subject what the answer is about: report, appointment or draft
 */
public record Need(
        FamilyStanding standing,
        Reason reason,
        LocalDate on,
        int number,
        @Nullable UUID subject) {

    /** In the order of urgency: this is the ranking, for screen and mail alike. */
    public enum Reason {
        /** The municipality asked and waits. */
        ASKED,
        /** Nobody was at home, twice or more in a row. */
        NO_SHOWS,
        /** Nothing this week, and nothing planned. */
        NO_MEETING,
        /** A new family that nobody has met, and nothing is planned. */
        FIRST_MEETING,
        /** A planned meeting whose day is over. */
        UNRECORDED,
        /** A note begun before today. */
        DRAFT,
        /** The six-month review is near or over. */
        REVIEW,
        /** Met, and the agreement is not signed. */
        AGREEMENT,
        /** Started, and no plan is agreed. */
        PLAN,
        /** Somebody in the family was not met for too long. */
        NOT_SEEN
    }

    /** Most urgent first; within a reason the oldest. */
    static final Comparator<Need> BY_URGENCY = Comparator.comparing(Need::reason)
            .thenComparing(Need::on)
            .thenComparing(n -> n.standing().family().label());

    public OwnFamily family() {
        return standing.family();
    }

    public boolean late(LocalDate today) {
        return on.isBefore(today);
    }

    /** The strongest reason, if there is one. */
    static Optional<Need> of(FamilyStanding standing, LocalDate today, LocalDate sunday) {
        return all(standing, today, sunday).stream().min(BY_URGENCY);
    }

    private static List<Need> all(FamilyStanding s, LocalDate today, LocalDate sunday) {
        var family = s.family();
        var needs = new ArrayList<Need>();
        if (s.unrecorded() != null) {
            needs.add(new Need(
                    s,
                    Reason.UNRECORDED,
                    s.unrecorded().plannedOn(),
                    0,
                    s.unrecorded().id()));
        }
        if (s.draft() != null && Today.of(s.draft().savedAt()).isBefore(today)) {
            needs.add(new Need(
                    s, Reason.DRAFT, Today.of(s.draft().savedAt()), 0, s.draft().id()));
        }
        if (!family.responsible()) {
            return needs;
        }
        if (s.question() != null) {
            LocalDate due =
                    WorkingDays.plus(Today.of(s.question().at()), s.question().answerDays(), family.country());
            needs.add(new Need(s, Reason.ASKED, due, 0, s.question().reportId()));
        }
        if (s.noShows().size() > 1) {
            needs.add(new Need(
                    s, Reason.NO_SHOWS, s.noShows().getFirst(), s.noShows().size(), null));
        }
        if (s.state(sunday) == FamilyStanding.State.NOTHING) {
            needs.add(new Need(
                    s,
                    Reason.NO_MEETING,
                    s.lastMet() == null ? family.acceptedOn() : s.lastMet(),
                    s.unmetRunning(sunday) + 1,
                    null));
        }
        clocks(s, today).forEach(needs::add);
        if (s.unseen() != null) {
            needs.add(new Need(
                    s,
                    Reason.NOT_SEEN,
                    s.unseen().since(),
                    (int) ChronoUnit.DAYS.between(s.unseen().since(), today),
                    null));
        }
        return needs;
    }

    private static List<Need> clocks(FamilyStanding s, LocalDate today) {
        var family = s.family();
        var needs = new ArrayList<Need>();
        if (family.pending() && family.firstMetOn() == null && s.planned() == null) {
            needs.add(due(
                    s,
                    Reason.FIRST_MEETING,
                    WorkingDays.plus(family.acceptedOn(), family.firstDays(), family.country()),
                    today));
        }
        if (family.reviewDue() != null && !family.reviewDue().isAfter(today.plusDays(family.reviewSoonDays()))) {
            needs.add(due(s, Reason.REVIEW, family.reviewDue(), today));
        }
        agreementDue(family)
                .filter(day -> near(family, day, family.agreeDays(), today))
                .ifPresent(day -> needs.add(due(s, Reason.AGREEMENT, day, today)));
        planDue(family)
                .filter(day -> near(family, day, family.planDays(), today))
                .ifPresent(day -> needs.add(due(s, Reason.PLAN, day, today)));
        return needs;
    }

    static Optional<LocalDate> agreementDue(OwnFamily family) {
        return family.pending() && family.firstMetOn() != null && family.agreeDays() != null
                ? Optional.of(family.firstMetOn().plusDays(family.agreeDays()))
                : Optional.empty();
    }

    static Optional<LocalDate> planDue(OwnFamily family) {
        return !family.pending() && !family.planAgreed() && family.startOn() != null && family.planDays() != null
                ? Optional.of(family.startOn().plusDays(family.planDays()))
                : Optional.empty();
    }

    private static Need due(FamilyStanding standing, Reason reason, LocalDate day, LocalDate today) {
        return new Need(standing, reason, day, (int) ChronoUnit.DAYS.between(today, day), null);
    }

    /** A clock asks for attention once its amber share has run. */
    private static boolean near(OwnFamily family, LocalDate due, @Nullable Integer days, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return days != null && (days - left) * 100 >= (long) days * family.amberPercent();
    }
}
