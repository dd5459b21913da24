package org.saime.home;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a manager looks at first: have we room, what must I decide, who carries what, how are we doing.
 *
 * @param decisions everything that waits, by due day
 * @param month the last full month, which the figures are about
 */
public record UnitHome(
        LocalDate today,
        Instant asOf,
        List<String> units,
        List<Load> loads,
        Waiting waiting,
        List<Decision> decisions,
        @Nullable ReportState reports,
        YearMonth month,
        List<Weekly> weekly,
        List<Weekly> weeklyBefore,
        List<Unmet> unmet,
        Reviews reviews,
        List<MonthFlow> flow) {

    /** A worker with places and families; a family of a unit that one does not manage is counted and not shown. */
    public record Load(
            UUID staffId,
            String name,
            BigDecimal fte,
            int places,
            int families,
            int covering,
            List<Square> squares,
            String absence,
            @Nullable LocalDate absentUntil) {
        public int over() {
            return Math.max(0, families - places);
        }

        public int inPlaces() {
            return Math.min(families, places);
        }
    }

    /** One family of a worker. */
    public record Square(UUID familyId, String code, String label) {}

    public record Waiting(int families, @Nullable LocalDate longestSince) {}

    /** Weeks with a meeting of the weeks that count, by main worker of the Sunday; {@code staffId} is null where nobody was. */
    public record Weekly(@Nullable UUID staffId, String name, int met, int eligible, int workerAway) {}

    /** Weeks without a meeting by reason; the reason is empty where none is given yet. */
    public record Unmet(String reason, int weeks) {}

    public record Reviews(
            int settled,
            int onTime,
            int overdue,
            int running,
            int soon,
            @Nullable LocalDate nextDue) {}

    /** Episodes that began and ended in a month; open at 24:00 of the day before it and of its last day. */
    public record MonthFlow(YearMonth month, int before, int admitted, int exited, int after) {
        public boolean addsUp() {
            return before + admitted - exited == after;
        }
    }

    /** How far the reports of a month are. */
    public record ReportState(YearMonth month, int all, int waiting, int approved, int withWorkers, int returned) {}

    // Places
    // --------------------------------------------------------------------------------------------------------------------------------

    public int places() {
        return loads.stream().mapToInt(Load::places).sum();
    }

    public BigDecimal fte() {
        return loads.stream().map(Load::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int withWorker() {
        return loads.stream().mapToInt(Load::families).sum();
    }

    public int inPlaces() {
        return loads.stream().mapToInt(Load::inPlaces).sum();
    }

    public int over() {
        return loads.stream().mapToInt(Load::over).sum();
    }

    public int free() {
        return places() - inPlaces();
    }

    public int withoutWorker() {
        return count(Decision.Kind.NO_WORKER);
    }

    // Decisions
    // -----------------------------------------------------------------------------------------------------------------------------

    /** Everything behind the rows; the reports are one row and many things. */
    public int count() {
        return decisions.stream().mapToInt(Decision::count).sum();
    }

    public int count(Decision.Kind kind) {
        return of(kind).stream().mapToInt(Decision::count).sum();
    }

    public List<Decision> of(Decision.Kind kind) {
        return decisions.stream().filter(d -> d.kind() == kind).toList();
    }

    /** The first rows by due day; the row of the reports is always among them. */
    public List<Decision> urgent(int most) {
        var first = new ArrayList<>(decisions.subList(0, Math.min(most, decisions.size())));
        var reports = of(Decision.Kind.REPORTS);
        if (!reports.isEmpty() && !first.contains(reports.getFirst())) {
            first.set(first.size() - 1, reports.getFirst());
        }
        return first;
    }

    // Figures
    // -------------------------------------------------------------------------------------------------------------------------------

    public static Weekly total(List<Weekly> rows) {
        return new Weekly(
                null,
                "",
                rows.stream().mapToInt(Weekly::met).sum(),
                rows.stream().mapToInt(Weekly::eligible).sum(),
                rows.stream().mapToInt(Weekly::workerAway).sum());
    }

    public MonthFlow lastFlow() {
        return flow.getLast();
    }
}
