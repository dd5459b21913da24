package org.saime.plans.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.saime.families.FamilyColumn;
import org.saime.families.FamilyFact;
import org.saime.families.FamilyHead;
import org.saime.families.FamilyNotice;
import org.saime.families.FamilyPart;
import org.saime.families.FamilyTab;
import org.saime.kernel.access.Access;
import org.saime.kernel.web.Ui;
import org.saime.organisation.Parameters;
import org.saime.plans.PlanAction;
import org.saime.plans.Plans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the plan puts on the family's pages: the next review in the header and in the list, the plan in short, its tab. */
@Component
class PlanInFamily implements FamilyFact.Source, FamilyPart.Source, FamilyColumn.Source, FamilyNotice.Source {
    private final Plans plans;
    private final PlanViews views;
    private final Access access;
    private final Parameters parameters;

    PlanInFamily(Plans plans, PlanViews views, Access access, Parameters parameters) {
        this.plans = plans;
        this.views = views;
        this.access = access;
        this.parameters = parameters;
    }

    @Override
    public List<FamilyFact> facts(FamilyHead family, LocalDate on) {
        var clock = plans.clock(family.id());
        return List.of(new FamilyFact(
                20,
                "plans.next_review_of_plan",
                ui -> clock.map(c -> ui.date(c.dueOn())).orElse(ui.t("plans.review.none")),
                ui -> clock.map(c -> sentence(PlanView.in(ui, on, c.dueOn()))).orElse("")));
    }

    /** A review that is late, or due within days. */
    @Override
    public List<FamilyNotice> notices(FamilyHead family, LocalDate on) {
        var clock = plans.clock(family.id())
                .filter(c ->
                        !c.dueOn().isAfter(on.plusDays(parameters.number("REVIEW_SOON_DAYS", family.unitId(), on))));
        boolean may = access.may(PlanAction.REVIEW, family.subject());
        return clock.map(c -> List.of(new FamilyNotice(
                        30,
                        "warn",
                        "calendar-clock",
                        ui -> ui.t(c.dueOn().isBefore(on) ? "plans.review.overdue" : "plans.review.soon"),
                        ui -> sentence(PlanView.in(ui, on, c.dueOn())) + ", " + ui.date(c.dueOn()),
                        may ? "plans.review" : null,
                        may
                                ? plans.inForceOf(family.id())
                                        .map(p -> "/plans/" + p + "/review")
                                        .orElse(null)
                                : null)))
                .orElse(List.of());
    }

    @Override
    public List<FamilyPart> parts(UUID family, LocalDate on) {
        return plans.glance(family)
                .filter(d -> !d.goals().isEmpty())
                .map(d -> List.of(new FamilyPart(10, new PlanPartPage(views.of(d)))))
                .orElse(List.of());
    }

    @Override
    public FamilyColumn column(List<UUID> families, LocalDate on) {
        var values = new HashMap<UUID, Function<Ui, String>>();
        plans.nextReviews(families)
                .forEach((family, due) ->
                        values.put(family, ui -> due.isBefore(on) ? PlanView.left(ui, on, due) : ui.date(due)));
        return new FamilyColumn(20, "plans.next_review", values);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tabs {
        @Bean
        FamilyTab planTab() {
            return new FamilyTab(20, "plan", "/plan");
        }
    }
}
