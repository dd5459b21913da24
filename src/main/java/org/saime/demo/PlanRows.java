package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the action plans of an episode, version after version, with their review clocks. */
final class PlanRows {
    private static final List<String> ENDED_TOGETHER =
            List.of("GOALS_ACHIEVED", "REFERRED_ON", "MUNICIPALITY_ENDED", "AGED_OUT");

    /** A plan while it is being decided what becomes of it. */
    private static final class Version {
        final int number;
        final LocalDate from;
        final List<PlanGoal> goals = new ArrayList<>();
        final UUID id;
        String status = "AGREED";
        LocalDate due;

        @Nullable
        LocalDate until;

        Version(int number, LocalDate from, UUID id, LocalDate due) {
            this.number = number;
            this.from = from;
            this.id = id;
            this.due = due;
        }
    }

    private final Case of;
    private final Stay stay;
    private final PlanGoals goals;
    private final PlanSigning signing;

    PlanRows(Case of) {
        this.of = of;
        this.stay = of.stay;
        this.goals = new PlanGoals(of);
        this.signing = new PlanSigning(of);
    }

    void write() {
        if (stay.start == null) {
            return;
        }
        var start = stay.start;
        var today = of.calendar.today();
        var agreed = DemoCalendar.workday(
                start.plusDays(of.chance.percent(85) ? of.chance.between(13, 29) : of.chance.between(31, 40)),
                stay.place.country());
        boolean stuck = of.chance.percent(6) && stay.open() && start.isAfter(today.minusDays(120));
        if (stay.end == null
                ? stuck || !of.calendar.past(agreed)
                : !agreed.plusDays(7).isBefore(stay.end)) {
            if (stay.open() && start.isBefore(today.minusDays(9))) {
                draft(start.plusDays(8), stuck || start.isBefore(today.minusDays(18)));
            }
            return;
        }
        run(agreed);
    }

    private void draft(LocalDate begun, boolean shared) {
        var made = of.written(begun);
        var id = of.chance.id(made);
        var sharedOn = DemoCalendar.earlier(
                begun.plusDays(6), DemoCalendar.workdayBefore(of.calendar.today(), stay.place.country()));
        var list = goals.first(id, begun, begun.plusMonths(6));
        plan(id, 1, "DRAFT", null, null, shared ? of.written(sharedOn) : null, null, made, list);
        list.forEach(g -> goals.write(g, id, begun, of.calendar.today()));
        signing.participation(id, begun, made);
        if (shared) {
            signing.family(id, sharedOn);
        }
        of.deed("plan", id, "plan.started", begun, made, of.worker(begun), "{\"number\": 1}");
    }

    private void run(LocalDate agreed) {
        var last = of.calendar.today().minusDays(1);
        var versions = new ArrayList<Version>();
        var clock = agreed;
        var version = new Version(1, agreed, of.chance.id(of.written(agreed.minusDays(9))), agreed.plusMonths(6));
        version.goals.addAll(goals.first(version.id, agreed, version.due));
        versions.add(version);
        boolean finished = false;
        while (!finished) {
            var due = clock.plusMonths(6);
            version.due = due;
            var done = DemoCalendar.workday(due.plusDays(slip()), stay.place.country());
            boolean ends = stay.exitProposed != null && !done.isBefore(stay.exitProposed.minusDays(20));
            if (ends && ENDED_TOGETHER.contains(stay.exitReason) && stay.exitProposed.isAfter(clock)) {
                var day = stay.exitProposed;
                review(version, clock, due, day, "EXIT");
                finished = true;
            } else if (ends || done.isAfter(last)) {
                review(version, clock, due, null, null);
                finished = true;
            } else if (of.chance.percent(45) || stay.paused(done)) {
                review(version, clock, due, done, "CONTINUE");
                goals.settleSome(version.goals, done);
                clock = done;
            } else {
                review(version, clock, due, done, "REVISE");
                version.status = "SUPERSEDED";
                version.until = done;
                var next = new Version(version.number + 1, done, of.chance.id(of.written(done)), done.plusMonths(6));
                next.goals.addAll(goals.carry(version.goals, next.id, done, next.due));
                versions.add(next);
                version = next;
                clock = done;
            }
        }
        close(version, last);
        versions.forEach(this::write);
    }

    /** Days from the due date to the review. */
    private int slip() {
        return switch (of.chance.weighted(8, 66, 13, 13)) {
            case 0 -> of.chance.between(-45, -30);
            case 1 -> of.chance.between(-15, -1);
            case 2 -> of.chance.between(1, 11);
            default -> of.chance.between(18, 52);
        };
    }

    private void close(Version version, LocalDate last) {
        boolean achieved = stay.exitReason.equals("GOALS_ACHIEVED") && stay.exitProposed != null;
        if (achieved) {
            goals.finish(version.goals, stay.exitProposed);
        }
        if (stay.end != null) {
            version.status = achieved ? "COMPLETED" : "TERMINATED";
            version.until = stay.end;
            if (!achieved) {
                goals.giveUp(version.goals, stay.end);
            }
        } else if (!achieved && version.due.isBefore(last.plusDays(9)) && of.chance.percent(40)) {
            version.status = "UNDER_REVIEW";
        }
    }

    private void write(Version version) {
        var made = of.written(version.number == 1 ? version.from.minusDays(9) : version.from);
        var agreedAt = of.calendar.notLater(of.calendar.at(version.from, 16, of.chance.between(0, 59)));
        plan(
                version.id,
                version.number,
                version.status,
                version.from,
                version.due,
                of.calendar.notLater(of.calendar.at(version.from.minusDays(version.number == 1 ? 5 : 0), 15, 30)),
                agreedAt,
                made,
                version.goals);
        var until = version.until == null ? of.calendar.today() : version.until;
        version.goals.forEach(g -> goals.write(g, version.id, version.from, until));
        signing.participation(version.id, version.from, made);
        signing.all(version.id, version.from);
        var number = "{\"number\": " + version.number + "}";
        of.deed(
                "plan",
                version.id,
                "plan.started",
                DemoCalendar.earlier(version.from, version.from.minusDays(version.number == 1 ? 9 : 0)),
                made,
                of.worker(version.from),
                number);
        of.deed(
                "plan",
                version.id,
                version.number == 1 ? "plan.agreed" : "plan.changed",
                version.from,
                agreedAt,
                of.worker(version.from),
                number);
        of.work.add(new Case.Work(
                version.from,
                version.goals.stream().map(g -> g.id).toList(),
                version.goals.stream()
                        .map(g -> g.steps.stream().map(PlanGoal.Step::id).toList())
                        .toList()));
    }

    private void plan(
            UUID id,
            int number,
            String status,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            @Nullable Instant shared,
            @Nullable Instant agreedAt,
            Instant made,
            List<PlanGoal> list) {
        boolean municipal = !of.casePlan.isEmpty();
        of.add(
                id,
                "plan",
                "episode_id",
                of.episode,
                "number",
                number,
                "status",
                status,
                "effective_from",
                from,
                "next_review_due",
                due,
                "municipal_plan_ref",
                of.casePlan,
                "municipal_plan_on",
                municipal ? stay.accepted.minusDays(12) : null,
                "municipal_goals",
                municipal ? goals.municipal() : "[]",
                "shared_at",
                shared,
                "agreed_at",
                agreedAt,
                "agreed_by",
                from == null ? null : of.worker(from),
                "recorded_at",
                made);
    }

    private void review(
            Version version, LocalDate started, LocalDate due, @Nullable LocalDate done, @Nullable String decision) {
        boolean held = done != null;
        var household = of.household;
        var people = new ArrayList<UUID>();
        if (held) {
            people.add(household.carer().id());
            household.children(done).stream().filter(c -> c.age(done) >= 7).forEach(c -> people.add(c.id()));
        }
        var made = of.calendar.notLater(of.calendar.at(started, 16, 59));
        var id = of.chance.id(made);
        of.add(
                id,
                "review",
                "episode_id",
                of.episode,
                "plan_id",
                version.id,
                "started_on",
                started,
                "due_on",
                due,
                "done_on",
                done,
                "decision",
                decision,
                "attendees",
                people,
                "family_opinion",
                held ? of.anyText("family", 3, "words") : "",
                "child_opinion",
                held && people.size() > 1 ? of.anyText("child", 3, "words") : "",
                "municipality_opinion",
                held && of.chance.percent(80) ? of.anyText("municipal", 2, "words") : "",
                "summary",
                held ? of.text("review." + decision) : "",
                "recorded_at",
                made,
                "done_at",
                held ? of.calendar.notLater(of.calendar.at(done, 15, of.chance.between(0, 59))) : null,
                "by_id",
                held ? of.worker(done) : null);
        if (held) {
            of.deed(
                    "plan",
                    version.id,
                    "plan.reviewed",
                    done,
                    of.written(done),
                    of.worker(done),
                    "{\"decision\": \"" + decision + "\"}");
        }
    }
}
