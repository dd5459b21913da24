package org.saime.plans.web;

import java.util.List;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.NavSource;
import org.saime.plans.Plans;
import org.springframework.stereotype.Component;

/** A municipality's way to the plans shared with it, with how many wait for its signature. */
@Component
class PlanNav implements NavSource {
    private final Plans plans;

    PlanNav(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        return scope.has(Role.MUNICIPALITY)
                ? List.of(new NavEntry(40, "plans", "/plans", "target", "/plans", plans.toSign()))
                : List.of();
    }
}
