package org.saime.home.web;

import java.util.List;
import org.saime.home.web.HomeViews.Kind;
import org.saime.kernel.web.Page;

/** The first page of those whose work is behind a few doors, and of somebody who has no role today. */
public record OtherHomePage(HomeViews views) implements Page {
    /** A way into the work of the role. */
    public record Door(String key, String href, String icon) {}

    public List<Door> doors() {
        return switch (views.shown()) {
            case ADMINISTRATION ->
                List.of(new Door("accounts", "/accounts", "user-cog"), new Door("units", "/units", "settings"));
            case AUDIT -> List.of(new Door("log", "/access-log", "shield-check"));
            default -> List.of();
        };
    }

    public boolean nobody() {
        return views.shown() == Kind.NOBODY;
    }
}
