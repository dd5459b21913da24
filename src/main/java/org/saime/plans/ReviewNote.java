package org.saime.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;

/**
 * What came out of a review: how each goal ended or that it goes on, what everybody thinks, what was decided.
 *
 * @param clock the review clock that it completes, when the caller names it: the same review twice is then one
 * @param nextOn an earlier day for the next review than the rule asks, or null
 */
public record ReviewNote(
        @Nullable UUID clock,
        LocalDate on,
        List<UUID> attendees,
        List<Outcome> goals,
        String familyOpinion,
        String childOpinion,
        String municipalityOpinion,
        String summary,
        Review.Decision decision,
        @Nullable LocalDate nextOn) {

    /** {@code status} ACTIVE means that the goal goes on. */
    public record Outcome(String at, UUID goal, Goal.Status status, String reason) {}

    public static ReviewNote from(Input in, LocalDate today) {
        LocalDate on = in.date("on");
        if (on != null && on.isAfter(today)) {
            in.error("on", "error.future_date");
        }
        var attendees = in.ids("attendees");
        if (attendees.isEmpty()) {
            in.error("attendees", "plans.review.who_was_there");
        }
        var goals = in.list("goals", 60, at -> {
            var status = in.requiredChoice(at + "outcome", Goal.Status.class);
            String reason = in.text(at + "reason", 1000);
            if (status == Goal.Status.CARRIED_OVER) {
                in.error(at + "outcome", "error.unknown_choice");
            }
            if (status != Goal.Status.ACTIVE && reason.isEmpty()) {
                in.error(
                        at + "reason",
                        status == Goal.Status.CANCELLED ? "plans.review.why_dropped" : "plans.review.evidence");
            }
            return new Outcome(at, ProgressNote.id(in, at + "id"), status, reason);
        });
        return new ReviewNote(
                in.id("clock"),
                on == null ? today : on,
                attendees,
                goals,
                in.required("familyOpinion", 4000),
                in.text("childOpinion", 4000),
                in.text("municipalityOpinion", 4000),
                in.required("summary", 4000),
                in.requiredChoice("decision", Review.Decision.class),
                in.date("nextOn"));
    }
}
