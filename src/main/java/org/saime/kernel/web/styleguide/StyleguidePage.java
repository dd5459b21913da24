package org.saime.kernel.web.styleguide;

import java.util.List;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** The catalogue in one kind of page; {@code in} is a form filled in well, {@code wrong} one with errors. */
public record StyleguidePage(String view, Input in, Input wrong) implements Page {
    static final List<String> VIEWS = List.of("full", "focus", "simple", "public", "field");

    static StyleguidePage of(String view) {
        return new StyleguidePage(VIEWS.contains(view) ? view : "full", good(), bad());
    }

    private static Input good() {
        return Input.empty()
                .with("took_place", "MET")
                .with("present", List.of("kadri", "liisa", "oskar"))
                .with("mode", "HOME_VISIT")
                .with("day", "TODAY")
                .with("start", "13:00")
                .with("minutes", "60")
                .with("narrative", FormSamples.NARRATIVE)
                .with("topics", List.of("money", "papers"))
                .with("doer", "FAMILY")
                .with("goals", List.of("1", "2"))
                .with("municipality", "bauska")
                .with("mood", "SO_SO");
    }

    private static Input bad() {
        var input = Input.empty()
                .with("born", "31.2.2019")
                .with("mail", "laura at example")
                .with("why", "She is near");
        input.error("given_name", "error.required");
        input.error("born", "error.not_a_date");
        input.error("mail", "error.not_an_email");
        input.error("why", "error.too_long", 10, 11);
        input.error("region", "error.required");
        input.error("agrees", "error.required");
        input.error("", "error.stale");
        return input;
    }
}
