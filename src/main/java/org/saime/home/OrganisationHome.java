package org.saime.home;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The figures of an organisation by unit, without any way to a family: the last full month, and the same month of the year before. */
public record OrganisationHome(
        LocalDate today, Instant asOf, YearMonth month, List<Unit> units, List<Unit> yearBefore) {

    /** One unit: places of today, what was served, came, went and was done in the month. */
    public record Unit(
            UUID unitId,
            String unit,
            int workers,
            BigDecimal fte,
            int places,
            int withWorker,
            int overCap,
            int withoutWorker,
            int waiting,
            int families,
            int children,
            int openBefore,
            int admissions,
            int exits,
            int openAfter,
            int met,
            int eligible,
            int settled,
            int onTime,
            int overdue) {

        public int free() {
            return places - (withWorker - overCap);
        }

        public boolean addsUp() {
            return openBefore + admissions - exits == openAfter;
        }
    }

    /** All units together. Families and children served by two units count in both here; the organisation's own distinct count is a report of its own. */
    public Unit total() {
        return total(units);
    }

    public static Unit total(List<Unit> units) {
        return new Unit(
                new UUID(0, 0),
                "",
                sum(units, Unit::workers),
                units.stream().map(Unit::fte).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(units, Unit::places),
                sum(units, Unit::withWorker),
                sum(units, Unit::overCap),
                sum(units, Unit::withoutWorker),
                sum(units, Unit::waiting),
                sum(units, Unit::families),
                sum(units, Unit::children),
                sum(units, Unit::openBefore),
                sum(units, Unit::admissions),
                sum(units, Unit::exits),
                sum(units, Unit::openAfter),
                sum(units, Unit::met),
                sum(units, Unit::eligible),
                sum(units, Unit::settled),
                sum(units, Unit::onTime),
                sum(units, Unit::overdue));
    }

    private static int sum(List<Unit> units, java.util.function.ToIntFunction<Unit> figure) {
        return units.stream().mapToInt(figure).sum();
    }
}
