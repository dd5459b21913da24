package org.saime.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives the goals of the agreed plan, so that a contact can say which of them it touched. */
public interface ContactGoals {
    /** A goal with its steps, numbered as in the plan. */
    record Goal(UUID id, int number, String title, LocalDate due, List<Step> steps) {}

    /** A step towards a goal that is not finished. */
    record Step(UUID id, String what) {}

    List<Goal> of(UUID family);
}
