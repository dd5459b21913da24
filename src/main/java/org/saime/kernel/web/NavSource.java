package org.saime.kernel.web;

import java.util.List;
import org.saime.kernel.access.Scope;

/** A feature's entries in the navigation, for the person who looks. */
public interface NavSource {
    List<NavEntry> entries(Scope scope);

    /** @param order position among all entries; @param prefix paths that make the entry the current one start with it */
    record NavEntry(int order, String key, String href, String icon, String prefix, int count) {
        public NavEntry(int order, String key, String href, String icon) {
            this(order, key, href, icon, href, 0);
        }
    }
}
