package org.saime.plans.web;

import java.util.UUID;
import org.saime.families.Families;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.organisation.Organisations;
import org.saime.plans.Plan;
import org.saime.plans.PlanAction;
import org.saime.plans.PlanAgreements;
import org.saime.plans.PlanDocument;
import org.saime.plans.PlanDrafts;
import org.saime.plans.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Plans to read: the family's, older versions, and those shared with a municipality. */
@Controller
class PlanController {
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanAgreements agreements;
    private final PlanViews views;
    private final Families families;
    private final Organisations organisations;
    private final Access access;

    PlanController(
            Plans plans,
            PlanDrafts drafts,
            PlanAgreements agreements,
            PlanViews views,
            Families families,
            Organisations organisations,
            Access access) {
        this.plans = plans;
        this.drafts = drafts;
        this.agreements = agreements;
        this.views = views;
        this.families = families;
        this.organisations = organisations;
        this.access = access;
    }

    @GetMapping("/families/{id}/plan")
    Object current(@PathVariable("id") UUID family) {
        var current = plans.current(family);
        if (current.isPresent()) {
            return page(current.get(), Input.empty());
        }
        if (plans.draft(family).isPresent()) {
            return Redirect.to("/families/" + family + "/plan/draft");
        }
        var head = families.head(family);
        return new NoPlanPage(head, access.may(PlanAction.DRAFT, head.subject()));
    }

    /** Starts the first version, or the next one. */
    @PostMapping("/families/{id}/plan")
    Redirect start(@PathVariable("id") UUID family) {
        drafts.start(family);
        return Redirect.to("/families/" + family + "/plan/draft");
    }

    @GetMapping("/plans")
    SharedPlansPage shared() {
        var lines = plans.shared();
        return new SharedPlansPage(
                lines.stream().filter(l -> !l.signed()).toList(),
                lines.stream().filter(Plans.SharedLine::signed).toList());
    }

    @GetMapping("/plans/{id}")
    Object version(@PathVariable("id") UUID id) {
        PlanDocument document = plans.open(id);
        Plan plan = document.plan();
        if (plan.draft() && access.may(PlanAction.DRAFT, plan.subject())) {
            return Redirect.to("/families/" + plan.familyId() + "/plan/draft");
        }
        return page(document, Input.empty());
    }

    @GetMapping("/plans/{id}/paper")
    PlanPaperPage paper(@PathVariable("id") UUID id) {
        PlanDocument document = plans.open(id);
        return new PlanPaperPage(
                views.of(document), organisations.unit(document.plan().unitId()).name());
    }

    @PostMapping("/plans/{id}/municipality-signature")
    Object sign(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    String comment = in.text("comment", 2000);
                    in.check();
                    agreements.signForMunicipality(id, comment);
                    return Redirect.to("/plans/" + id);
                },
                () -> page(plans.open(id), in));
    }

    @PostMapping("/plans/{id}/comments")
    Object comment(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    String text = in.required("comment", 2000);
                    in.check();
                    agreements.comment(id, text);
                    return Redirect.to("/plans/" + id);
                },
                () -> page(plans.open(id), in));
    }

    private PlanPage page(PlanDocument document, Input in) {
        Plan plan = document.plan();
        boolean municipality = Scope.current().has(Role.MUNICIPALITY);
        boolean open = plan.draft() || plan.status().current();
        boolean signed = document.signatures().stream()
                .anyMatch(s -> s.signed() && Scope.current().account().equals(s.accountId()));
        var rights = new PlanPage.Rights(
                plan.status().current() && access.may(PlanAction.DRAFT, plan.subject()),
                plan.status().current() && access.may(PlanAction.PROGRESS, plan.subject()),
                plan.status().current() && access.may(PlanAction.REVIEW, plan.subject()),
                municipality,
                open && !signed && access.may(PlanAction.SIGN, plan.subject()));
        boolean draftWaits = rights.draft() && plans.draftWaits(plan.episodeId());
        return new PlanPage(views.of(document), rights, draftWaits, plans.reviews(plan.episodeId()), in);
    }
}
