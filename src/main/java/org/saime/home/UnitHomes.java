package org.saime.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a manager's first page together, for one of the units managed or for all of them. */
@Service
@Transactional(readOnly = true)
public class UnitHomes {
    private static final String AWAY = "WORKER_ABSENT";

    private final Db db;
    private final Access access;
    private final Today today;
    private final Clock clock;

    UnitHomes(Db db, Access access, Today today, Clock clock) {
        this.db = db;
        this.access = access;
        this.today = today;
        this.clock = clock;
    }

    public UnitHome home() {
        access.permit(HomeAction.UNIT);
        KeptPlans.keep(db);
        LocalDate on = today.date();
        Instant now = clock.instant();
        var units = units();
        YearMonth month = YearMonth.from(on).minusMonths(1);
        var reports = db.list(UnitStore.REPORTS, "units", units, "on", on);
        var decisions = decisions(units, on, now, reports);
        var weeks = db.list(
                UnitStore.WEEKS, "units", units, "from", month.minusMonths(1), "to", month.atEndOfMonth(), "now", now);
        return new UnitHome(
                on,
                now,
                db.list(UnitStore.NAMES, "units", units).stream()
                        .map(UnitStore.UnitName::name)
                        .toList(),
                loads(units, on),
                db.one(UnitStore.WAITING, "units", units),
                decisions,
                state(reports),
                month,
                weekly(weeks, month),
                weekly(weeks, month.minusMonths(1)),
                unmet(weeks, month),
                db.one(
                        UnitStore.REVIEWS,
                        "units",
                        units,
                        "on",
                        on,
                        "now",
                        now,
                        "from",
                        month,
                        "to",
                        month.atEndOfMonth()),
                flow(units, month, now));
    }

    /** The workers of the units with their places, fullest first. */
    public List<UnitHome.Load> team() {
        access.permit(HomeAction.UNIT);
        return loads(units(), today.date());
    }

    private static List<UUID> units() {
        return List.copyOf(Scope.current().units());
    }

    private List<UnitHome.Load> loads(List<UUID> units, LocalDate on) {
        var squares = db.list(UnitStore.SQUARES, "units", units, "on", on).stream()
                .collect(Collectors.groupingBy(UnitStore.SquareRow::staffId));
        return db.list(UnitStore.LOADS, "units", units, "on", on).stream()
                .map(l -> new UnitHome.Load(
                        l.staffId(),
                        l.name(),
                        l.fte(),
                        l.places(),
                        l.families(),
                        l.covering(),
                        squares.getOrDefault(l.staffId(), List.of()).stream()
                                .map(s -> new UnitHome.Square(s.familyId(), s.code(), s.label()))
                                .toList(),
                        l.absence(),
                        l.absentUntil()))
                .toList();
    }

    private List<Decision> decisions(List<UUID> units, LocalDate on, Instant now, List<UnitStore.ReportRow> reports) {
        var all = new ArrayList<Decision>();
        for (var row : db.list(UnitStore.DECISIONS, "units", units, "on", on, "now", now)) {
            LocalDate due = row.dueOn() != null
                    ? row.dueOn()
                    : WorkingDays.plus(row.since(), Objects.requireNonNull(row.workingDays()), row.country());
            // a first meeting is the worker's to arrange until its day is over
            if (row.kind() != Decision.Kind.FIRST_MEETING || due.isBefore(on)) {
                all.add(new Decision(
                        row.kind(),
                        row.familyId(),
                        row.subjectId(),
                        row.name(),
                        row.since(),
                        due,
                        row.who(),
                        row.coded(),
                        row.ready(),
                        row.dates(),
                        1));
            }
        }
        var waiting = reports.stream().filter(r -> r.waiting() > 0).toList();
        if (!waiting.isEmpty()) {
            var oldest = waiting.getFirst();
            LocalDate end = YearMonth.from(oldest.month()).atEndOfMonth();
            all.add(new Decision(
                    Decision.Kind.REPORTS,
                    null,
                    null,
                    "",
                    end.plusDays(1),
                    WorkingDays.plus(end, oldest.workingDays(), oldest.country()),
                    "",
                    "",
                    false,
                    List.of(),
                    waiting.stream().mapToInt(UnitStore.ReportRow::waiting).sum()));
        }
        all.sort(Decision.BY_DUE);
        return all;
    }

    private static UnitHome.@Nullable ReportState state(List<UnitStore.ReportRow> rows) {
        return rows.stream()
                .filter(r -> r.waiting() > 0)
                .findFirst()
                .or(() -> rows.stream().max(Comparator.comparing(UnitStore.ReportRow::month)))
                .map(r -> new UnitHome.ReportState(
                        YearMonth.from(r.month()), r.total(), r.waiting(), r.approved(), r.withWorkers(), r.returned()))
                .orElse(null);
    }

    private static List<UnitHome.Weekly> weekly(List<UnitStore.WeekRow> rows, YearMonth month) {
        var byWorker = new LinkedHashMap<String, UnitHome.Weekly>();
        for (var row : rows) {
            if (YearMonth.from(row.month()).equals(month)) {
                byWorker.merge(
                        String.valueOf(row.staffId()),
                        new UnitHome.Weekly(
                                row.staffId(),
                                row.name(),
                                row.met(),
                                row.eligible(),
                                row.reason().equals(AWAY) ? row.eligible() : 0),
                        (a, b) -> new UnitHome.Weekly(
                                a.staffId(),
                                a.name(),
                                a.met() + b.met(),
                                a.eligible() + b.eligible(),
                                a.workerAway() + b.workerAway()));
            }
        }
        return List.copyOf(byWorker.values());
    }

    private static List<UnitHome.Unmet> unmet(List<UnitStore.WeekRow> rows, YearMonth month) {
        var byReason = new LinkedHashMap<String, Integer>();
        rows.stream()
                .filter(r -> YearMonth.from(r.month()).equals(month))
                .forEach(r -> byReason.merge(r.reason(), r.eligible() - r.met(), Integer::sum));
        return byReason.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new UnitHome.Unmet(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(UnitHome.Unmet::weeks)
                        .reversed()
                        .thenComparing(UnitHome.Unmet::reason))
                .toList();
    }

    private List<UnitHome.MonthFlow> flow(List<UUID> units, YearMonth month, Instant now) {
        return db.list(UnitStore.FLOW, "units", units, "from", month.minusMonths(11), "to", month, "now", now).stream()
                .map(f -> new UnitHome.MonthFlow(
                        YearMonth.from(f.month()), f.openBefore(), f.admissions(), f.exits(), f.openAfter()))
                .toList();
    }
}
