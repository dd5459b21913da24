package org.saime.plans.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Link;
import org.saime.plans.Review;

/** A version of a plan to read: the one in force with what can be done, an older one, or the one a municipality is asked to sign. */
public record PlanPage(PlanView view, Rights rights, boolean draftWaits, List<Review> reviews, Input in)
        implements Page {
    /** What the reader may do here; {@code municipality} reads from outside and has no file to go back to. */
    public record Rights(boolean draft, boolean progress, boolean review, boolean municipality, boolean sign) {}

    public Link back(Ui ui) {
        return rights.municipality()
                ? Link.to(ui.t("plans.shared.title"), "/plans")
                : Link.to(view.family().label(), "/families/" + view.family().id());
    }

    public @Nullable Review clock() {
        return view.clock();
    }

    /** The last review done, to be read under the goals. */
    public @Nullable Review lastReview() {
        return reviews.isEmpty() ? null : reviews.getFirst();
    }
}
