package org.saime.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.Caller;
import org.saime.TestHouse;
import org.saime.TestHouse.Somebody;
import org.saime.TestHouse.TestFamily;

/** Plans as another system would send them, and the way to an agreed one. */
final class PlanSample {
    private PlanSample() {}

    static Map<String, Object> activity(String what, String doer, LocalDate due) {
        return new HashMap<>(Map.of(
                "id",
                TestHouse.id().toString(),
                "what",
                what,
                "responsible",
                doer.equals("OTHER_PROVIDER") ? "School" : "",
                "doer",
                doer,
                "dueOn",
                due.toString()));
    }

    static Map<String, Object> goal(
            String title, TestFamily family, LocalDate due, List<Map<String, Object>> activities) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("id", TestHouse.id().toString()),
                Map.entry("objective", "FUNCTIONING"),
                Map.entry("domain", "LEARNING"),
                Map.entry("title", title),
                Map.entry("baseline", "Away 11 days in September"),
                Map.entry("target", "No more than one day a month"),
                Map.entry("measure", "The school's list"),
                Map.entry("dueOn", due.toString()),
                Map.entry("alignment", "ADDITIONAL"),
                Map.entry("members", List.of(family.child().toString())),
                Map.entry("activities", new ArrayList<>(activities))));
    }

    /** One goal with two steps, the child's part, due in three months. */
    static Map<String, Object> draft(TestFamily family, LocalDate today) {
        var goal = goal(
                "Elza goes to school",
                family,
                today.plusMonths(3),
                List.of(
                        activity("Walk together", "FAMILY", today.plusWeeks(2)),
                        activity("Talk with the teacher", "TOGETHER", today.plusWeeks(4))));
        return new HashMap<>(Map.of(
                "family", family.id().toString(),
                "municipalPlanRef", "2024/118",
                "municipalGoals",
                        List.of(
                                Map.of("title", "School every day", "why", ""),
                                Map.of("title", "Debt advice", "why", "The family sees to it")),
                "goals", new ArrayList<>(List.of(goal)),
                "participation",
                        List.of(Map.of(
                                "person",
                                family.child().toString(),
                                "way",
                                "SAID",
                                "words",
                                "I want to walk with Kārlis."))));
    }

    static Map<String, Object> signatures(TestFamily family) {
        return Map.of(
                "signatures",
                List.of(
                        Map.of(
                                "role",
                                "LEGAL_REPRESENTATIVE",
                                "person",
                                family.mother().toString(),
                                "way",
                                "PAPER"),
                        Map.of("role", "MUNICIPALITY", "way", "", "missingReason", "Asked, no answer yet")));
    }

    static Caller.Answer ok(Caller.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return answer;
    }

    /** Written, signed and agreed today. */
    static UUID agreed(TestHouse house, Somebody worker, TestFamily family, LocalDate today) {
        UUID id = TestHouse.id();
        var api = house.api(worker);
        ok(api.put("/api/v1/plans/" + id, draft(family, today)));
        ok(api.postJson("/api/v1/plans/" + id + "/signatures", signatures(family)));
        ok(api.postJson("/api/v1/plans/" + id + "/agreement", Map.of()));
        return id;
    }

    static Map<String, Object> review(Caller.Answer plan, TestFamily family, String outcome, String decision) {
        var goals = new ArrayList<Map<String, Object>>();
        plan.json().get("goals").forEach(g -> {
            if (g.get("status").asString().equals("ACTIVE")) {
                goals.add(Map.of(
                        "id",
                        g.get("id").asString(),
                        "outcome",
                        outcome,
                        "reason",
                        "The school's list says so; Anna agrees."));
            }
        });
        return new HashMap<>(Map.of(
                "attendees",
                List.of(family.mother().toString(), family.child().toString()),
                "goals",
                goals,
                "familyOpinion",
                "It helps.",
                "summary",
                "Needs are the same.",
                "decision",
                decision));
    }
}
