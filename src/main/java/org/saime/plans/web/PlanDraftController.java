package org.saime.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.UiFactory;
import org.saime.plans.Activity;
import org.saime.plans.Goal;
import org.saime.plans.GoalDraft;
import org.saime.plans.PlanAction;
import org.saime.plans.PlanAgreements;
import org.saime.plans.PlanBasis;
import org.saime.plans.PlanDocument;
import org.saime.plans.PlanDrafts;
import org.saime.plans.PlanSignature;
import org.saime.plans.PlannedGoal;
import org.saime.plans.Plans;
import org.saime.plans.UnsavedGoals;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Writing a draft: its goals one by one, what it stands on, sharing it, throwing it away. */
@Controller
class PlanDraftController {
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanAgreements agreements;
    private final UnsavedGoals unsaved;
    private final PlanViews views;
    private final Families families;
    private final Access access;
    private final Codes codes;
    private final UiFactory uis;
    private final Clock clock;
    private final Today today;

    PlanDraftController(
            Plans plans,
            PlanDrafts drafts,
            PlanAgreements agreements,
            UnsavedGoals unsaved,
            PlanViews views,
            Families families,
            Access access,
            Codes codes,
            UiFactory uis,
            Clock clock,
            Today today) {
        this.plans = plans;
        this.drafts = drafts;
        this.agreements = agreements;
        this.unsaved = unsaved;
        this.views = views;
        this.families = families;
        this.access = access;
        this.codes = codes;
        this.uis = uis;
        this.clock = clock;
        this.today = today;
    }

    @GetMapping("/families/{id}/plan/draft")
    Object draft(@PathVariable("id") UUID family) {
        families.open(family);
        var draft = plans.draft(family);
        return draft.isEmpty() ? Redirect.to("/families/" + family + "/plan") : page(draft.get(), Input.empty());
    }

    @PostMapping("/plans/{id}/withdrawal")
    Object withdraw(@PathVariable("id") UUID id, Input in) {
        UUID family = plans.open(id).plan().familyId();
        return in.orAgain(
                () -> {
                    drafts.withdraw(id);
                    return Redirect.to("/families/" + family + "/plan");
                },
                () -> page(plans.open(id), in));
    }

    @PostMapping("/plans/{id}/sharing")
    Object share(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    agreements.share(id);
                    return Redirect.to("/plans/" + id);
                },
                () -> page(plans.open(id), in));
    }

    // A goal
    // ------------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/plans/{id}/goals/new")
    GoalPage newGoal(@PathVariable("id") UUID id) {
        return goal(plans.open(id), Ids.at(clock.instant()), null, null);
    }

    @GetMapping("/plans/{id}/goals/{goal}")
    GoalPage goal(@PathVariable("id") UUID id, @PathVariable("goal") UUID goal) {
        PlanDocument document = plans.open(id);
        var kept = unsaved.find(goal);
        if (kept.isEmpty() && document.goal(goal).isEmpty()) {
            throw new NotFound("goal");
        }
        return goal(document, goal, kept.map(k -> form(k.content())).orElse(null), kept.orElse(null));
    }

    @PostMapping("/plans/{id}/goals/{goal}")
    Object saveGoal(@PathVariable("id") UUID id, @PathVariable("goal") UUID goal, Input in) {
        if (!in.raw("more").isEmpty()) {
            GoalPage page = goal(plans.open(id), goal, in, null);
            in.with("activities[" + page.rows() + "].id", Ids.at(clock.instant()));
            return page;
        }
        return in.orAgain(
                () -> {
                    GoalDraft draft = GoalDraft.from(in.with("id", goal), "", codes);
                    in.check();
                    drafts.goal(id, draft);
                    unsaved.drop(goal);
                    return Redirect.to("/families/" + plans.open(id).plan().familyId() + "/plan/draft");
                },
                () -> goal(plans.open(id), goal, in, null));
    }

    @PostMapping("/plans/{id}/goals/{goal}/removal")
    Object removeGoal(@PathVariable("id") UUID id, @PathVariable("goal") UUID goal, Input in) {
        return in.orAgain(
                () -> {
                    drafts.removeGoal(id, goal);
                    unsaved.drop(goal);
                    return Redirect.to("/families/" + plans.open(id).plan().familyId() + "/plan/draft");
                },
                () -> page(plans.open(id), in));
    }

    /** What is being typed, every few seconds. */
    @PutMapping("/plans/{id}/goals/{goal}/draft")
    ResponseEntity<String> keep(
            @PathVariable("id") UUID id, @PathVariable("goal") UUID goal, HttpServletRequest request) {
        var content = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) {
                content.put(name, List.of(values));
            }
        });
        unsaved.keep(id, goal, content);
        var ui = uis.of(request);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(ui.t("plans.draft_saved", ui.clock(clock.instant())));
    }

    @PostMapping("/plans/{id}/goals/{goal}/draft/removal")
    Redirect forget(@PathVariable("id") UUID id, @PathVariable("goal") UUID goal) {
        PlanDocument document = plans.open(id);
        unsaved.drop(goal);
        return Redirect.to(
                document.goal(goal).isPresent()
                        ? "/plans/" + id + "/goals/" + goal
                        : "/families/" + document.plan().familyId() + "/plan/draft");
    }

    private GoalPage goal(PlanDocument document, UUID goal, @Nullable Input typed, UnsavedGoals.@Nullable Kept kept) {
        access.permit(PlanAction.DRAFT, document.plan().subject());
        if (!document.plan().draft()) {
            throw new NotFound("draft");
        }
        PlannedGoal stored = document.goal(goal).orElse(null);
        Input in = typed == null ? stored(document, stored) : typed;
        boolean changed = typed != null
                && stored != null
                && !String.valueOf(stored.goal().version()).equals(typed.raw("version"));
        return new GoalPage(
                document.plan(),
                goal,
                stored,
                families.members(document.plan().familyId(), today.date()),
                in,
                changed,
                kept == null ? null : kept.savedAt(),
                document.signatures().stream().anyMatch(PlanSignature::signed));
    }

    private Input stored(PlanDocument document, @Nullable PlannedGoal planned) {
        var in = Input.empty();
        int row = 0;
        if (planned != null) {
            Goal goal = planned.goal();
            int number = document.plan().municipalNumber(goal.municipalGoal());
            in.with("objective", goal.objective())
                    .with("domain", goal.domain())
                    .with("title", goal.title())
                    .with("baseline", goal.baseline())
                    .with("target", goal.target())
                    .with("measure", goal.measure())
                    .with("dueOn", day(goal.dueOn()))
                    .with("lateDueReason", goal.lateDueReason())
                    .with("alignment", goal.alignment())
                    .with("municipalGoal", number == 0 ? null : number)
                    .with("members", goal.members());
            for (Activity activity : planned.activities()) {
                String at = "activities[" + row++ + "].";
                in.with(at + "id", activity.id())
                        .with(at + "what", activity.what())
                        .with(at + "responsible", activity.responsible())
                        .with(at + "doer", activity.doer())
                        .with(at + "dueOn", day(activity.dueOn()));
            }
        }
        // empty rows to write in
        for (int i = 0; i < (planned == null ? 2 : 1); i++) {
            in.with("activities[" + row++ + "].id", Ids.at(clock.instant()));
        }
        return in;
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }

    private static Input form(Map<String, List<String>> content) {
        var fields = new LinkedHashMap<String, String[]>();
        content.forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
        return Input.form(fields);
    }

    // What it stands on
    // -----------------------------------------------------------------------------------------------------------------------

    @GetMapping("/plans/{id}/basis")
    BasisPage basis(@PathVariable("id") UUID id) {
        PlanDocument document = plans.open(id);
        return basis(document, stored(document), false);
    }

    @PostMapping("/plans/{id}/basis")
    Object saveBasis(@PathVariable("id") UUID id, Input in) {
        if (!in.raw("more").isEmpty()) {
            return basis(plans.open(id), in, false);
        }
        return in.orAgain(
                () -> {
                    PlanBasis basis = PlanBasis.from(in);
                    in.check();
                    drafts.basis(id, basis, in.raw("was"));
                    return Redirect.to("/families/" + plans.open(id).plan().familyId() + "/plan/draft");
                },
                () -> {
                    PlanDocument document = plans.open(id);
                    return basis(document, in, !PlanBasis.of(document).digest().equals(in.raw("was")));
                });
    }

    private BasisPage basis(PlanDocument document, Input in, boolean changed) {
        access.permit(PlanAction.DRAFT, document.plan().subject());
        if (!document.plan().draft()) {
            throw new NotFound("draft");
        }
        int rows = 1;
        while (in.all("municipalGoals[" + (rows - 1) + "].title").stream().anyMatch(t -> !t.isBlank())) {
            rows++;
        }
        return new BasisPage(
                views.of(document),
                rows,
                in,
                changed,
                PlanBasis.of(document).digest(),
                document.signatures().stream().anyMatch(PlanSignature::signed));
    }

    private Input stored(PlanDocument document) {
        var plan = document.plan();
        var in = Input.empty()
                .with("municipalPlanRef", plan.municipalPlanRef())
                .with("municipalPlanOn", plan.municipalPlanOn() == null ? null : day(plan.municipalPlanOn()));
        for (int i = 0; i < plan.municipalGoals().size(); i++) {
            in.with(
                            "municipalGoals[" + i + "].title",
                            plan.municipalGoals().get(i).title())
                    .with(
                            "municipalGoals[" + i + "].was",
                            plan.municipalGoals().get(i).title())
                    .with(
                            "municipalGoals[" + i + "].why",
                            plan.municipalGoals().get(i).why());
        }
        var children = views.of(document).children();
        for (int i = 0; i < children.size(); i++) {
            String at = "participation[" + i + "].";
            document.participationOf(children.get(i).personId())
                    .ifPresent(p -> in.with(at + "way", p.way()).with(at + "words", p.words()));
        }
        return in;
    }

    private DraftPage page(PlanDocument document, Input in) {
        access.permit(PlanAction.READ, document.plan().subject());
        return new DraftPage(
                views.of(document),
                agreements.missing(document),
                plans.versions(document.plan().episodeId()).stream()
                        .anyMatch(v -> v.status().current()),
                access.may(PlanAction.DRAFT, document.plan().subject()),
                unsaved.begun(document.plan().familyId()),
                in);
    }
}
