package org.saime.plans.web;

import java.util.stream.Collectors;
import org.saime.episodes.Episodes;
import org.saime.families.Families;
import org.saime.families.Relation;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.saime.plans.PlanDocument;
import org.saime.plans.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a plan needs around it to be read: people, versions, the municipality. Access is checked by whoever opened the plan. */
@Component
class PlanViews {
    private final Plans plans;
    private final Families families;
    private final Episodes episodes;
    private final Parameters parameters;
    private final Today today;

    PlanViews(Plans plans, Families families, Episodes episodes, Parameters parameters, Today today) {
        this.plans = plans;
        this.families = families;
        this.episodes = episodes;
        this.parameters = parameters;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public PlanView of(PlanDocument document) {
        var plan = document.plan();
        var day = today.date();
        return new PlanView(
                families.head(plan.familyId()),
                document,
                families.members(plan.familyId(), day),
                families.relations(plan.familyId(), day).stream()
                        .filter(Relation::represents)
                        .map(Relation::fromPersonId)
                        .collect(Collectors.toSet()),
                plans.versions(plan.episodeId()),
                episodes.responsible(plan.episodeId(), day)
                        .map(Episodes.Link::name)
                        .orElse(""),
                parameters.number("CHILD_PARTICIPATION_AGE", plan.unitId(), day),
                day);
    }
}
