package org.saime.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.WorkingDays;

/**
 * The families of a worker, or of the workers of a supervisor, computed once for screen and mail: each family either needs something or is in good
 * order, never both.
 *
 * @param supervised seen by a supervisor, so the worker is named
 * @param meetings of this week, held or not
 * @param visits planned for this week
 */
public record WorkerHome(
        LocalDate today,
        boolean supervised,
        List<Need> needs,
        List<FamilyStanding> calm,
        List<FamilyStanding.Meeting> meetings,
        List<FamilyStanding.Visit> visits,
        List<FamilyStanding.OpenDraft> drafts,
        List<Report> reports,
        @Nullable Confirmed confirmed,
        List<Coming> coming) {

    /** How far ahead the side column looks. */
    private static final int COMING_DAYS = 45;

    private static final int COMING_MOST = 6;

    /** A monthly report of one of the families; {@code missing} weeks have no reason yet, the first is that of {@code weekOn}. */
    public record Report(
            UUID id,
            UUID familyId,
            String family,
            YearMonth month,
            String status,
            boolean returned,
            boolean written,
            int missing,
            @Nullable LocalDate weekOn) {
        public boolean open() {
            return status.equals("GENERATED");
        }
    }

    /** How far the reports of the last month are: confirmed of all, due on the day. */
    public record Confirmed(YearMonth month, int done, int all, LocalDate dueOn) {}

    /** A date ahead that does not ask for anything yet. */
    public record Coming(LocalDate on, UUID familyId, String family, Kind kind, String name) {
        /** What happens on that day. */
        public enum Kind {
            REVIEW,
            AGREEMENT,
            PLAN,
            SUSPENSION_ENDS,
            TURNS_18
        }
    }

    /** What the pure part is made from. */
    record Facts(
            List<FamilyStanding> families,
            List<FamilyStanding.Meeting> meetings,
            List<FamilyStanding.Visit> visits,
            List<FamilyStanding.OpenDraft> drafts,
            List<Report> reports,
            List<Coming> birthdays,
            int confirmDays) {}

    static LocalDate sundayOf(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static WorkerHome of(LocalDate today, boolean supervised, Facts facts) {
        LocalDate sunday = sundayOf(today);
        var needs = facts.families().stream()
                .flatMap(f -> Need.of(f, today, sunday).stream())
                .sorted(Need.BY_URGENCY)
                .toList();
        var needy = needs.stream().map(n -> n.family().id()).collect(Collectors.toSet());
        var calm = facts.families().stream()
                .filter(f -> !needy.contains(f.family().id()))
                .sorted(Comparator.comparing(f -> f.family().label()))
                .toList();
        var visits = facts.visits().stream()
                .filter(v -> !v.plannedOn().isBefore(sunday.minusDays(6))
                        && !v.plannedOn().isAfter(sunday))
                .toList();
        return new WorkerHome(
                today,
                supervised,
                needs,
                calm,
                facts.meetings(),
                visits,
                facts.drafts(),
                facts.reports().stream().filter(Report::open).toList(),
                confirmed(today, facts),
                coming(today, facts, needs));
    }

    private static @Nullable Confirmed confirmed(LocalDate today, Facts facts) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        var all = facts.reports().stream().filter(r -> r.month().equals(last)).toList();
        if (all.isEmpty()) {
            return null;
        }
        var country = facts.families().stream().map(f -> f.family().country()).findFirst();
        LocalDate due = country.map(c -> WorkingDays.plus(last.atEndOfMonth(), facts.confirmDays(), c))
                .orElse(last.atEndOfMonth());
        return new Confirmed(last, (int) all.stream().filter(r -> !r.open()).count(), all.size(), due);
    }

    private static List<Coming> coming(LocalDate today, Facts facts, List<Need> needs) {
        var all = new ArrayList<>(facts.birthdays());
        for (var standing : facts.families()) {
            var family = standing.family();
            if (!family.responsible()) {
                continue;
            }
            var asked = needs.stream()
                    .filter(n -> n.family().id().equals(family.id()))
                    .map(Need::reason)
                    .findFirst();
            add(all, asked, Need.Reason.REVIEW, Optional.ofNullable(family.reviewDue()), family, Coming.Kind.REVIEW);
            add(all, asked, Need.Reason.AGREEMENT, Need.agreementDue(family), family, Coming.Kind.AGREEMENT);
            add(all, asked, Need.Reason.PLAN, Need.planDue(family), family, Coming.Kind.PLAN);
            if (family.suspendedUntil() != null) {
                all.add(new Coming(
                        family.suspendedUntil(), family.id(), family.label(), Coming.Kind.SUSPENSION_ENDS, ""));
            }
        }
        return all.stream()
                .filter(c -> !c.on().isBefore(today)
                        && !c.on().isAfter(today.plusDays(c.kind() == Coming.Kind.TURNS_18 ? 90 : COMING_DAYS)))
                .sorted(Comparator.comparing(Coming::on).thenComparing(Coming::family))
                .limit(COMING_MOST)
                .toList();
    }

    private static void add(
            List<Coming> all,
            Optional<Need.Reason> asked,
            Need.Reason reason,
            Optional<LocalDate> on,
            OwnFamily family,
            Coming.Kind kind) {
        if (!asked.equals(Optional.of(reason))) {
            on.ifPresent(day -> all.add(new Coming(day, family.id(), family.label(), kind, "")));
        }
    }

    // The week
    // ------------------------------------------------------------------------------------------------------------------------------

    public LocalDate sunday() {
        return sundayOf(today);
    }

    public int families() {
        return needs.size() + calm.size();
    }

    /** Every family once, those that need something first. */
    public List<FamilyStanding> all() {
        var all =
                new ArrayList<FamilyStanding>(needs.stream().map(Need::standing).toList());
        all.addAll(calm);
        return all;
    }

    public List<FamilyStanding> in(FamilyStanding.State state) {
        return all().stream()
                .filter(f -> f.state(sunday()) == state)
                .sorted(Comparator.comparing(f -> f.family().label()))
                .toList();
    }

    public int count(FamilyStanding.State state) {
        return in(state).size();
    }

    public String label(UUID family) {
        return all().stream()
                .map(FamilyStanding::family)
                .filter(f -> f.id().equals(family))
                .map(OwnFamily::label)
                .findFirst()
                .orElse("");
    }

    public Optional<FamilyStanding> standing(UUID family) {
        return all().stream().filter(f -> f.family().id().equals(family)).findFirst();
    }

    /** Planned meetings of today and later this week, the next first. */
    public List<FamilyStanding.Visit> ahead() {
        return visits.stream().filter(v -> !v.plannedOn().isBefore(today)).toList();
    }
}
