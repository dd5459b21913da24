package org.saime.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.plans.Plan;
import org.saime.plans.PlanAction;
import org.saime.plans.PlanAgreements;
import org.saime.plans.PlanDocument;
import org.saime.plans.PlanProgress;
import org.saime.plans.Plans;
import org.saime.plans.ProgressNote;
import org.saime.plans.Review;
import org.saime.plans.ReviewNote;
import org.saime.plans.Reviews;
import org.saime.plans.SignatureNote;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done with a whole plan: signatures, agreement, progress, review. */
@Controller
class PlanDeedController {
    private final Plans plans;
    private final PlanAgreements agreements;
    private final PlanProgress progress;
    private final Reviews reviews;
    private final PlanViews views;
    private final Access access;
    private final Codes codes;
    private final Today today;

    PlanDeedController(
            Plans plans,
            PlanAgreements agreements,
            PlanProgress progress,
            Reviews reviews,
            PlanViews views,
            Access access,
            Codes codes,
            Today today) {
        this.plans = plans;
        this.agreements = agreements;
        this.progress = progress;
        this.reviews = reviews;
        this.views = views;
        this.access = access;
        this.codes = codes;
        this.today = today;
    }

    // Signatures and agreement
    // ------------------------------------------------------------------------------------------------------------------

    @GetMapping("/plans/{id}/signatures")
    SignaturesPage signatures(@PathVariable("id") UUID id) {
        return signatures(id, Input.empty());
    }

    @PostMapping("/plans/{id}/signatures")
    Object sign(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    var notes = SignatureNote.from(in, codes, today.date());
                    in.check();
                    agreements.sign(id, notes);
                    return Redirect.to("/plans/" + id + "/signatures");
                },
                () -> signatures(id, in));
    }

    @PostMapping("/plans/{id}/agreement")
    Object agree(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    LocalDate agreedOn = in.date("agreedOn");
                    LocalDate reviewOn = in.date("reviewOn");
                    in.check();
                    agreements.agree(id, agreedOn, reviewOn);
                    return Redirect.to("/families/" + plans.open(id).plan().familyId() + "/plan");
                },
                () -> signatures(id, in));
    }

    private SignaturesPage signatures(UUID id, Input in) {
        PlanDocument document = plans.open(id);
        Plan plan = document.plan();
        if (!access.may(PlanAction.DRAFT, plan.subject())) {
            access.permit(PlanAction.APPROVE, plan.subject());
        }
        if (!plan.draft() && !plan.status().current()) {
            throw new NotFound("draft");
        }
        boolean approval = agreements.approvalWanted(plan);
        // whoever agrees signs by that, so the worker's signature is no hindrance here
        var missing = plan.draft()
                ? agreements.missing(document).stream()
                        .filter(e -> approval || !e.key().equals("plans.agree.signature.worker"))
                        .toList()
                : List.<FieldError>of();
        return new SignaturesPage(
                views.of(document),
                missing,
                agreements.reviewDue(plan),
                document.clock() != null,
                approval,
                access.may(approval ? PlanAction.APPROVE : PlanAction.AGREE, plan.subject()),
                access.may(PlanAction.DRAFT, plan.subject()),
                in);
    }

    // Progress
    // ------------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/plans/{id}/progress")
    ProgressPage progress(@PathVariable("id") UUID id) {
        return ProgressPage.of(inForce(id, PlanAction.PROGRESS));
    }

    @PostMapping("/plans/{id}/progress")
    Object note(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    ProgressNote note = ProgressNote.from(in, today.date());
                    in.check();
                    progress.note(id, note);
                    return Redirect.to("/families/" + plans.open(id).plan().familyId() + "/plan");
                },
                () -> ProgressPage.again(inForce(id, PlanAction.PROGRESS), in));
    }

    // Review
    // --------------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/plans/{id}/review")
    ReviewPage review(@PathVariable("id") UUID id) {
        return new ReviewPage(
                inForce(id, PlanAction.REVIEW), Input.empty().with("on", PlanDraftController.day(today.date())));
    }

    @PostMapping("/plans/{id}/review")
    Object complete(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    ReviewNote note = ReviewNote.from(in, today.date());
                    in.check();
                    reviews.complete(id, note);
                    UUID family = plans.open(id).plan().familyId();
                    return Redirect.to("/families/" + family
                            + (note.decision() == Review.Decision.REVISE ? "/plan/draft" : "/plan"));
                },
                () -> new ReviewPage(inForce(id, PlanAction.REVIEW), in));
    }

    private PlanView inForce(UUID id, PlanAction action) {
        PlanDocument document = plans.open(id);
        access.permit(action, document.plan().subject());
        if (!document.plan().status().current()) {
            throw new NotFound("plan in force");
        }
        return views.of(document);
    }
}
