package org.saime.kernel.web.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids that tie a field to its hint, counter and errors, in one place so that no template invents its own. */
public record FieldIds(String name) {
    public String hint() {
        return name + "-hint";
    }

    public String error() {
        return name + "-error";
    }

    public String counter() {
        return name + "-counter";
    }

    /** The first of a group carries the plain name: that is where the error summary leads. */
    public String option(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }

    /** The value of aria-describedby, or null when there is nothing to say. */
    public @Nullable String describedBy(@Nullable String hint, List<String> errors) {
        return describedBy(hint, errors, false);
    }

    public @Nullable String describedBy(@Nullable String hint, List<String> errors, boolean counted) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(hint());
        }
        if (!errors.isEmpty()) {
            ids.add(error());
        }
        if (counted) {
            ids.add(counter());
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
