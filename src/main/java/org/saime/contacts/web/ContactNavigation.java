package org.saime.contacts.web;

import java.util.List;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.NavSource;
import org.springframework.stereotype.Component;

/** The calendar, and the phone's middle button. */
@Component
class ContactNavigation implements NavSource {
    @Override
    public List<NavEntry> entries(Scope scope) {
        return scope.hasAny(Role.WORKER, Role.SPECIALIST)
                ? List.of(
                        new NavEntry(30, "calendar", "/calendar", "calendar"),
                        new NavEntry(25, "record", "/contacts/new", "pencil-line"))
                : List.of();
    }
}
