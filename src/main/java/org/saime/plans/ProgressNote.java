package org.saime.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;

/**
 * How activities and goals stand. A row carries the version that was read; a form also what it showed ({@code was}), so that rows nobody touched
 * are passed over even when somebody else has changed them since.
 */
public record ProgressNote(List<Step> activities, List<Word> goals) {
    public record Step(
            String at,
            UUID id,
            int version,
            Activity.Status status,
            Activity.@Nullable Doer doer,
            @Nullable LocalDate doneOn,
            String note) {}

    public record Word(String at, UUID id, int version, Goal.@Nullable Progress progress, String note) {}

    public static ProgressNote from(Input in, LocalDate today) {
        var activities = in.list("activities", 400, at -> {
            var status = in.requiredChoice(at + "status", Activity.Status.class);
            LocalDate done = in.date(at + "doneOn");
            if (done != null && done.isAfter(today)) {
                in.error(at + "doneOn", "error.future_date");
            }
            var step = new Step(
                    at,
                    id(in, at + "id"),
                    version(in, at),
                    status,
                    in.choice(at + "doer", Activity.Doer.class),
                    status == Activity.Status.DONE ? done == null ? today : done : null,
                    in.text(at + "note", 500));
            return in.raw(at + "was").equals(digest(step.status(), step.doer(), step.doneOn(), step.note()))
                    ? null
                    : step;
        });
        var goals = in.list("goals", 60, at -> {
            var word = new Word(
                    at,
                    id(in, at + "id"),
                    version(in, at),
                    in.choice(at + "progress", Goal.Progress.class),
                    in.text(at + "progressNote", 1000));
            return in.raw(at + "was").equals(digest(word.progress(), word.note())) ? null : word;
        });
        return new ProgressNote(
                activities.stream().filter(Objects::nonNull).toList(),
                goals.stream().filter(Objects::nonNull).toList());
    }

    public static String digest(Activity activity) {
        return digest(activity.status(), activity.doer(), activity.doneOn(), activity.note());
    }

    public static String digest(Goal goal) {
        return digest(goal.progress(), goal.progressNote());
    }

    public static String digest(@Nullable Object... values) {
        var text = new StringBuilder();
        for (Object value : values) {
            text.append(value).append('\n');
        }
        return Integer.toHexString(text.toString().hashCode());
    }

    static UUID id(Input in, String name) {
        UUID id = in.id(name);
        if (id == null) {
            in.error(name, "error.required");
            return new UUID(0, 0);
        }
        return id;
    }

    private static int version(Input in, String at) {
        Integer version = in.number(at + "version", 0, Integer.MAX_VALUE);
        if (version == null) {
            in.error(at + "version", "error.required");
        }
        return version == null ? 0 : version;
    }
}
