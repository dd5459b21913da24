package org.saime.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The goals of a plan and the steps towards them: chosen, carried over, achieved, given up. */
final class PlanGoals {
    private static final int PHRASES = 8;
    private static final List<String> DOERS = List.of("FAMILY", "TOGETHER", "WORKER", "OTHER_PROVIDER");

    private final Case of;
    private final List<String> used = new ArrayList<>();

    PlanGoals(Case of) {
        this.of = of;
    }

    List<PlanGoal> first(UUID plan, LocalDate from, LocalDate reviewDue) {
        var goals = new ArrayList<PlanGoal>();
        int count = of.chance.between(2, 4);
        for (int i = 0; i < count; i++) {
            add(goals, from, reviewDue);
        }
        return goals;
    }

    private void add(List<PlanGoal> goals, LocalDate from, LocalDate reviewDue) {
        var bands = of.household.bands(from);
        var fitting = java.util.stream.IntStream.rangeClosed(1, PHRASES)
                .mapToObj("goal.%02d"::formatted)
                .filter(p -> !used.contains(p)
                        && (of.phrases.fact(p + ".age") == null || bands.contains(of.phrases.fact(p + ".age"))))
                .toList();
        if (fitting.isEmpty()) {
            return;
        }
        var phrase = of.chance.pick(fitting);
        used.add(phrase);
        var made = of.written(from);
        var id = of.chance.id(made);
        var municipal =
                !of.casePlan.isEmpty() && of.chance.percent(65) ? of.anyText("municipal_goal", 3, "text") : null;
        var age = of.phrases.fact(phrase + ".age");
        var members = new ArrayList<UUID>();
        of.household.children(from).stream()
                .filter(c -> age == null ? of.chance.percent(50) : age.equals(c.band(from)))
                .forEach(c -> members.add(c.id()));
        if (members.isEmpty() || of.chance.percent(60)) {
            members.add(of.household.carer().id());
        }
        var goal = new PlanGoal(id, id, phrase, of.chance.between(from.plusDays(70), reviewDue), 0, municipal, members);
        for (int number = 1; of.phrases.has(of.stay.place.language(), phrase + ".activity." + number); number++) {
            var step = of.chance.id(made);
            goal.steps.add(new PlanGoal.Step(
                    step,
                    step,
                    number,
                    of.chance.between(from.plusDays(12), goal.due),
                    "PLANNED",
                    String.valueOf(of.phrases.fact(phrase + ".activity." + number + ".doer")),
                    null));
        }
        goals.add(goal);
    }

    /** The goals that go on in the next version, under the same root; and something new. */
    List<PlanGoal> carry(List<PlanGoal> old, UUID plan, LocalDate on, LocalDate reviewDue) {
        var next = new ArrayList<PlanGoal>();
        for (var goal : old) {
            if (!goal.active()) {
                continue;
            }
            int drawn = of.chance.weighted(45, 10, 45);
            if (drawn < 2) {
                goal.settle(drawn == 0 ? "ACHIEVED" : "PARTLY", on);
                continue;
            }
            goal.settle("CARRIED_OVER", on);
            var made = of.written(on);
            var carried = new PlanGoal(
                    of.chance.id(made),
                    goal.root,
                    goal.phrase,
                    DemoCalendar.later(goal.due, on.plusDays(of.chance.between(40, 120))),
                    goal.carried + 1,
                    goal.municipal,
                    goal.members);
            progress(goal, on);
            for (var step : goal.steps) {
                if (step.done() == null) {
                    carried.steps.add(new PlanGoal.Step(
                            of.chance.id(made),
                            step.root(),
                            step.number(),
                            of.chance.between(on.plusDays(20), on.plusDays(110)),
                            "PLANNED",
                            step.doer(),
                            null));
                }
            }
            if (carried.steps.isEmpty()) {
                var step = of.chance.id(made);
                carried.steps.add(new PlanGoal.Step(
                        step,
                        step,
                        1,
                        of.chance.between(on.plusDays(20), on.plusDays(110)),
                        "PLANNED",
                        "FAMILY",
                        null));
            }
            next.add(carried);
        }
        add(next, on, reviewDue);
        return next.isEmpty() ? first(plan, on, reviewDue) : next;
    }

    /** At a review some goals are reached while the plan goes on. */
    void settleSome(List<PlanGoal> goals, LocalDate on) {
        for (var goal : goals) {
            if (goals.stream().filter(PlanGoal::active).count() > 1 && goal.active() && of.chance.percent(20)) {
                goal.settle("ACHIEVED", on);
            }
        }
    }

    void finish(List<PlanGoal> goals, LocalDate on) {
        goals.stream()
                .filter(PlanGoal::active)
                .forEach(g -> g.settle(of.chance.percent(85) ? "ACHIEVED" : "PARTLY", on));
    }

    void giveUp(List<PlanGoal> goals, LocalDate on) {
        goals.stream()
                .filter(PlanGoal::active)
                .forEach(g -> g.settle(of.chance.percent(50) ? "NOT_ACHIEVED" : "PARTLY", on));
    }

    /** Decides the steps of a goal up to the last day of its plan. */
    private void progress(PlanGoal goal, LocalDate until) {
        for (int i = 0; i < goal.steps.size(); i++) {
            var step = goal.steps.get(i);
            if (!step.status().equals("PLANNED")) {
                continue;
            }
            boolean due = step.due().isBefore(until);
            boolean reached = goal.status.equals("ACHIEVED");
            var doer = of.chance.percent(70) ? step.doer() : of.chance.pick(DOERS.subList(0, 2));
            if (reached || due && of.chance.percent(80) || !due && of.chance.percent(18)) {
                var done = DemoCalendar.earlier(
                        step.due().minusDays(of.chance.between(0, 12)), until.minusDays(of.chance.between(1, 6)));
                goal.steps.set(
                        i, new PlanGoal.Step(step.id(), step.root(), step.number(), step.due(), "DONE", doer, done));
            } else if (goal.status.equals("NOT_ACHIEVED")) {
                goal.steps.set(
                        i,
                        new PlanGoal.Step(step.id(), step.root(), step.number(), step.due(), "NOT_DONE", doer, null));
            } else if (of.chance.percent(35)) {
                goal.steps.set(
                        i,
                        new PlanGoal.Step(
                                step.id(), step.root(), step.number(), step.due(), "IN_PROGRESS", doer, null));
            }
        }
    }

    void write(PlanGoal goal, UUID plan, LocalDate from, LocalDate until) {
        progress(goal, until);
        boolean old = from.isBefore(until.minusDays(30));
        of.add(
                goal.id,
                "goal",
                "plan_id",
                plan,
                "root_goal_id",
                goal.root,
                "position",
                position(goal),
                "objective",
                of.phrases.fact(goal.phrase + ".objective"),
                "domain",
                of.phrases.fact(goal.phrase + ".domain"),
                "title",
                of.text(goal.phrase + ".title"),
                "baseline",
                of.text(goal.phrase + ".baseline"),
                "target",
                of.text(goal.phrase + ".target"),
                "measure",
                of.text(goal.phrase + ".measure"),
                "due_on",
                goal.due,
                "alignment",
                goal.municipal == null ? "ADDITIONAL" : "MUNICIPAL",
                "municipal_goal",
                goal.municipal == null ? "" : goal.municipal,
                "members",
                goal.members,
                "progress",
                old ? word(goal) : null,
                "status",
                goal.status,
                "settled_on",
                goal.settled,
                "carried",
                goal.carried);
        for (int i = 0; i < goal.steps.size(); i++) {
            var step = goal.steps.get(i);
            of.add(
                    step.id(),
                    "activity",
                    "goal_id",
                    goal.id,
                    "root_activity_id",
                    step.root(),
                    "position",
                    i + 1,
                    "what",
                    of.text(goal.phrase + ".activity." + step.number()),
                    "responsible",
                    responsible(step.doer(), from),
                    "doer",
                    step.doer(),
                    "due_on",
                    step.due(),
                    "status",
                    step.status(),
                    "done_on",
                    step.done());
        }
    }

    private int position(PlanGoal goal) {
        return Math.max(1, used.indexOf(goal.phrase) + 1);
    }

    private String word(PlanGoal goal) {
        return switch (goal.status) {
            case "ACHIEVED", "PARTLY" -> "BETTER";
            case "NOT_ACHIEVED" -> of.chance.percent(60) ? "SAME" : "WORSE";
            default -> List.of("BETTER", "SAME", "WORSE").get(of.chance.weighted(55, 35, 10));
        };
    }

    private String responsible(String doer, LocalDate on) {
        var worker = of.stay.worker(on);
        return switch (doer) {
            case "FAMILY" -> of.household.carer().given();
            case "TOGETHER" -> of.household.carer().given() + (worker == null ? "" : ", " + worker.name());
            case "WORKER" -> worker == null ? "" : worker.name();
            default -> of.text(of.chance.percent(50) ? "responsible.school" : "responsible.provider");
        };
    }

    /** The goals of the municipality's own plan. */
    String municipal() {
        var json = new ArrayList<String>();
        for (int i = 1; i <= 3; i++) {
            json.add("{\"title\": \"" + of.text("municipal_goal.%02d.text".formatted(i)) + "\", \"why\": \"\"}");
        }
        return "[" + String.join(", ", json) + "]";
    }
}
