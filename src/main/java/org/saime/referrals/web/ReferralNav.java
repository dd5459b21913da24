package org.saime.referrals.web;

import java.util.List;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.NavSource;
import org.springframework.stereotype.Component;

@Component
class ReferralNav implements NavSource {
    @Override
    public List<NavEntry> entries(Scope scope) {
        if (scope.hasAny(Role.INTAKE, Role.MANAGER)) {
            return List.of(new NavEntry(30, "referrals", "/referrals", "user-plus"));
        }
        if (scope.has(Role.MUNICIPALITY)) {
            return List.of(
                    new NavEntry(30, "refer", "/referrals/new", "user-plus"),
                    new NavEntry(35, "referrals", "/referrals", "send"));
        }
        return List.of();
    }
}
