package org.saime.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What holds for every page: nothing to scroll sideways, no axe violation, no error on the console. */
final class Checks {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Checks() {}

    static void fitsTheWidth(Page page) {
        Object over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as("sideways scroll of " + page.url()).isLessThanOrEqualTo(0);
    }

    static void accessible(Page page) {
        var found = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(found.getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList())
                        .toList())
                .as("axe on " + page.url())
                .isEmpty();
    }
}
