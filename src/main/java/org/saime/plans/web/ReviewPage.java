package org.saime.plans.web;

import java.util.List;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.plans.Goal;
import org.saime.plans.PlannedGoal;
import org.saime.plans.Review;

/** The form of a review: who was there, how each goal stands, what everybody thinks, what is decided. */
public record ReviewPage(PlanView view, Input in) implements Page {

    public List<PlannedGoal> open() {
        return view.document().goals().stream()
                .filter(g -> g.goal().status() == Goal.Status.ACTIVE)
                .toList();
    }

    public static List<Choice> outcomes(Ui ui) {
        return List.of(
                        Goal.Status.ACTIVE,
                        Goal.Status.ACHIEVED,
                        Goal.Status.PARTLY,
                        Goal.Status.NOT_ACHIEVED,
                        Goal.Status.CANCELLED)
                .stream()
                .map(s -> Choice.of(
                        s.name(), s == Goal.Status.ACTIVE ? ui.t("plans.review.goes_on") : ui.code("goal_status", s)))
                .toList();
    }

    public static List<Choice> decisions(Ui ui) {
        return List.of(Review.Decision.values()).stream()
                .map(d -> Choice.of(d.name(), ui.code("review_decision", d))
                        .withHint(ui.t("plans.review.decision." + d.name())))
                .toList();
    }

    public List<Choice> people() {
        return view.members().stream()
                .filter(m -> m.deceasedOn() == null)
                .map(m -> Choice.of(m.personId().toString(), m.givenName()))
                .toList();
    }
}
