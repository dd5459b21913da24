package org.saime.home.web;

import java.util.List;
import org.saime.kernel.web.Page;

/** How each figure of the first pages is counted. */
public record FiguresPage() implements Page {
    /** The measures explained, by the short name that links lead to. */
    public List<String> measures() {
        return List.of("places", "m4", "m5", "m9", "m10", "m2");
    }
}
