package org.saime.home.web;

import java.util.ArrayList;
import java.util.List;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Link;

/** The first pages of somebody with more than one role, and which of them is shown. */
public record HomeViews(List<Kind> kinds, Kind shown) {

    /** In the order in which they are offered; the first that fits is the one that opens. */
    public enum Kind {
        UNIT("unit", Role.MANAGER),
        FAMILIES("families", Role.WORKER, Role.SPECIALIST),
        SUPERVISION("supervision", Role.SUPERVISOR),
        INTAKE("intake", Role.INTAKE),
        MUNICIPALITY("municipality", Role.MUNICIPALITY),
        ORGANISATION("organisation", Role.DIRECTOR),
        ADMINISTRATION("administration", Role.ADMINISTRATOR),
        AUDIT("audit", Role.AUDITOR),
        /** Signed in, and no role today. */
        NOBODY("nobody");

        private final String word;
        private final Role[] roles;

        Kind(String word, Role... roles) {
            this.word = word;
            this.roles = roles;
        }

        public String word() {
            return word;
        }
    }

    static HomeViews of(Scope scope, String wanted) {
        var kinds = new ArrayList<Kind>();
        for (Kind kind : Kind.values()) {
            if (scope.hasAny(kind.roles)) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            kinds.add(Kind.NOBODY);
        }
        return new HomeViews(
                kinds,
                kinds.stream().filter(k -> k.word.equals(wanted)).findFirst().orElse(kinds.getFirst()));
    }

    public boolean several() {
        return kinds.size() > 1;
    }

    public List<Link> links(Ui ui) {
        return kinds.stream()
                .map(k -> new Link(ui.t("home.view." + k.word), "/?as=" + k.word, k == shown, 0))
                .toList();
    }
}
