package org.saime.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A goal with its activities; {@code earlier} were done in an earlier version of the plan and are not repeated in this one. */
public record PlannedGoal(Goal goal, List<Activity> activities, List<Activity> earlier) {

    public List<Activity> all() {
        return Stream.concat(activities.stream(), earlier.stream()).toList();
    }

    /** Late first, then under way, not started, not done, done, dropped. */
    public List<Activity> byUrgency(LocalDate on) {
        return all().stream()
                .sorted(Comparator.comparingInt((Activity a) -> rank(a, on))
                        .thenComparing(Activity::dueOn)
                        .thenComparingInt(Activity::position))
                .toList();
    }

    private static int rank(Activity activity, LocalDate on) {
        return switch (activity.status()) {
            case PLANNED -> activity.late(on) ? 0 : 2;
            case IN_PROGRESS -> activity.late(on) ? 0 : 1;
            case NOT_DONE -> 3;
            case DONE -> 4;
            case CANCELLED -> 5;
        };
    }

    public long done() {
        return all().stream().filter(a -> a.status() == Activity.Status.DONE).count();
    }

    /** Without what was dropped. */
    public long counted() {
        return all().stream()
                .filter(a -> a.status() != Activity.Status.CANCELLED)
                .count();
    }

    public long late(LocalDate on) {
        return goal.status() != Goal.Status.ACTIVE
                ? 0
                : activities.stream().filter(a -> a.late(on)).count();
    }
}
