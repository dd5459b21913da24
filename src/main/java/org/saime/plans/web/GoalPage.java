package org.saime.plans.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Member;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.plans.Goal;
import org.saime.plans.Plan;
import org.saime.plans.PlannedGoal;

/**
 * The form of one goal with its steps.
 *
 * @param stored the goal as it is stored; null for a new one
 * @param changed somebody changed it meanwhile: both texts are shown
 * @param restored words that were never saved came back, from this time
 * @param signed somebody signed the draft already: saving voids that
 */
public record GoalPage(
        Plan plan,
        UUID goal,
        @Nullable PlannedGoal stored,
        List<Member> members,
        Input in,
        boolean changed,
        @Nullable Instant restored,
        boolean signed)
        implements Page {

    public String path() {
        return "/plans/" + plan.id() + "/goals/" + goal;
    }

    public String draftPath() {
        return "/families/" + plan.familyId() + "/plan/draft";
    }

    public String title(Ui ui) {
        return stored == null
                ? ui.t("plans.goal.new")
                : ui.t("plans.goal.change", stored.goal().position());
    }

    public List<Choice> people(Ui ui) {
        return members.stream()
                .filter(m -> m.deceasedOn() == null)
                .map(m -> {
                    Integer age = m.age(ui.today());
                    return Choice.of(m.personId().toString(), age == null ? m.givenName() : m.givenName() + ", " + age);
                })
                .toList();
    }

    public List<Choice> municipalGoals() {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < plan.municipalGoals().size(); i++) {
            choices.add(Choice.of(
                    String.valueOf(i + 1),
                    (i + 1) + ". " + plan.municipalGoals().get(i).title()));
        }
        return choices;
    }

    public static List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), c.name(ui.lang())))
                .toList();
    }

    /** Rows of steps: those that were written, then empty ones. */
    public int rows() {
        int written = 0;
        while (!in.raw("activities[" + written + "].id").isEmpty()) {
            written++;
        }
        return written;
    }

    /** What differs between the stored goal and what was typed: name, stored, typed. */
    public List<Difference> differences(Ui ui) {
        if (!changed || stored == null) {
            return List.of();
        }
        Goal goal = stored.goal();
        var all = new ArrayList<Difference>();
        all.add(new Difference(ui.t("plans.goal.title"), goal.title(), in.raw("title")));
        all.add(new Difference(ui.t("plans.goal.baseline"), goal.baseline(), in.raw("baseline")));
        all.add(new Difference(ui.t("plans.goal.target"), goal.target(), in.raw("target")));
        all.add(new Difference(ui.t("plans.goal.measure"), goal.measure(), in.raw("measure")));
        all.add(new Difference(ui.t("plans.goal.due"), PlanDraftController.day(goal.dueOn()), in.raw("dueOn")));
        all.add(new Difference(ui.t("plans.goal.late_reason"), goal.lateDueReason(), in.raw("lateDueReason")));
        all.add(new Difference(
                ui.t("plans.activities"),
                String.join(
                        "\n",
                        stored.activities().stream()
                                .map(a -> a.what() + ", " + PlanDraftController.day(a.dueOn()))
                                .toList()),
                typedActivities()));
        return all.stream()
                .filter(d -> !d.stored().strip().equals(d.typed().strip().replace("\r\n", "\n")))
                .toList();
    }

    private String typedActivities() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < rows(); i++) {
            String at = "activities[" + i + "].";
            if (!in.raw(at + "what").isBlank() && !in.flag(at + "remove")) {
                rows.add(in.raw(at + "what") + ", " + in.raw(at + "dueOn"));
            }
        }
        return String.join("\n", rows);
    }

    public record Difference(String name, String stored, String typed) {}
}
