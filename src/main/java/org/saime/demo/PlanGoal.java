package org.saime.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal of one version of a plan, while it is being decided how it goes. */
final class PlanGoal {
    /** @param number of the activity in the phrase */
    record Step(
            UUID id,
            UUID root,
            int number,
            LocalDate due,
            String status,
            String doer,
            @Nullable LocalDate done) {}

    final UUID id;
    final UUID root;
    final String phrase;
    final LocalDate due;
    final int carried;
    final @Nullable String municipal;
    final List<UUID> members;
    final List<Step> steps = new ArrayList<>();
    String status = "ACTIVE";

    @Nullable
    LocalDate settled;

    PlanGoal(
            UUID id,
            UUID root,
            String phrase,
            LocalDate due,
            int carried,
            @Nullable String municipal,
            List<UUID> members) {
        this.id = id;
        this.root = root;
        this.phrase = phrase;
        this.due = due;
        this.carried = carried;
        this.municipal = municipal;
        this.members = members;
    }

    void settle(String status, LocalDate on) {
        this.status = status;
        this.settled = on;
    }

    boolean active() {
        return status.equals("ACTIVE");
    }
}
