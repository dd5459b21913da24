package org.saime.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.plans.Activity;
import org.saime.plans.Goal;
import org.saime.plans.PlannedGoal;
import org.saime.plans.ProgressNote;

/** One form over all steps and goals of the plan in force. Rows are numbered through all goals. */
public record ProgressPage(PlanView view, Input in) implements Page {

    /** A goal with its steps; {@code at} is the prefix of its fields, {@code stored} what somebody else saved meanwhile. */
    public record Part(
            PlannedGoal goal, String at, @Nullable Goal stored, List<Step> steps) {}

    public record Step(
            Activity activity, String at, @Nullable Activity stored) {}

    /** Fresh: what is stored. */
    static ProgressPage of(PlanView view) {
        return again(view, Input.empty());
    }

    /** What was typed stays; rows that nobody touched show what is stored now. */
    static ProgressPage again(PlanView view, Input in) {
        var page = new ProgressPage(view, in);
        for (Part part : page.parts()) {
            fill(in, part.at(), part.goal().goal());
            part.steps().forEach(step -> fill(in, step.at(), step.activity()));
        }
        return page;
    }

    private static void fill(Input in, String at, Goal goal) {
        String was = in.raw(at + "was");
        if (was.isEmpty()
                || was.equals(ProgressNote.digest(
                        in.raw(at + "progress").isEmpty() ? null : in.raw(at + "progress"),
                        in.text(at + "progressNote", Input.LONG_TEXT)))) {
            put(in, at + "progress", goal.progress());
            put(in, at + "progressNote", goal.progressNote());
            put(in, at + "version", goal.version());
        }
    }

    private static void fill(Input in, String at, Activity activity) {
        String was = in.raw(at + "was");
        LocalDate done = in.raw(at + "status").equals(Activity.Status.DONE.name()) ? in.date(at + "doneOn") : null;
        if (was.isEmpty()
                || was.equals(ProgressNote.digest(
                        in.raw(at + "status"), in.raw(at + "doer"), done, in.text(at + "note", Input.LONG_TEXT)))) {
            put(in, at + "status", activity.status());
            put(in, at + "doer", activity.doer());
            put(in, at + "doneOn", activity.doneOn() == null ? null : PlanDraftController.day(activity.doneOn()));
            put(in, at + "note", activity.note());
            put(in, at + "version", activity.version());
        }
    }

    private static void put(Input in, String name, @Nullable Object value) {
        in.with(name, value == null || value.equals("") ? List.of() : value);
    }

    public List<Part> parts() {
        var goals = rows("goals");
        var steps = rows("activities");
        var parts = new ArrayList<Part>();
        for (PlannedGoal planned : view.document().goals()) {
            if (planned.goal().status() == Goal.Status.ACTIVE) {
                var rows = planned.byUrgency(view.today()).stream()
                        .filter(planned.activities()::contains)
                        .map(a -> {
                            String at = at("activities", steps, a.id());
                            return new Step(a, at, stale(at, a.version()) ? a : null);
                        })
                        .toList();
                String at = at("goals", goals, planned.goal().id());
                parts.add(new Part(planned, at, stale(at, planned.goal().version()) ? planned.goal() : null, rows));
            }
        }
        return parts;
    }

    private boolean stale(String at, int version) {
        return !in.raw(at + "version").isEmpty() && !in.raw(at + "version").equals(String.valueOf(version));
    }

    /** The rows as they were sent: a row keeps its number, however the order of urgency changes. */
    private HashMap<String, Integer> rows(String name) {
        var rows = new HashMap<String, Integer>();
        for (int i = 0; i < 400 && !in.raw(name + "[" + i + "].id").isEmpty(); i++) {
            rows.put(in.raw(name + "[" + i + "].id"), i);
        }
        return rows;
    }

    private static String at(String name, HashMap<String, Integer> rows, UUID id) {
        int next = rows.size();
        return name + "[" + rows.computeIfAbsent(id.toString(), k -> next) + "].";
    }

    public static List<Choice> words(Ui ui) {
        return List.of(Goal.Progress.values()).stream()
                .map(p -> Choice.of(p.name(), ui.code("progress_word", p)))
                .toList();
    }

    public static List<Choice> states(Ui ui) {
        return List.of(Activity.Status.values()).stream()
                .map(s -> Choice.of(s.name(), ui.code("activity_status", s)))
                .toList();
    }

    public static List<Choice> doers(Ui ui) {
        return List.of(Activity.Doer.values()).stream()
                .map(d -> Choice.of(d.name(), ui.code("doer", d)))
                .toList();
    }

    public String words(Ui ui, Activity activity) {
        String state = ui.code("activity_status", activity.status()) + ", " + ui.code("doer", activity.doer());
        return activity.note().isEmpty() ? state : ui.t("plans.goal.word_and_note", state, activity.note());
    }
}
