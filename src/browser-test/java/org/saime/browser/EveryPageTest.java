package org.saime.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks from each role's first page over every kind of page it links to, at phone and desktop width: no sideways scroll, no axe violation, no
 * broken link, nothing on the console.
 */
@Tag("browser")
class EveryPageTest {
    /** Ids and dates in an address: pages that differ in these only are of one kind. */
    private static final String VARYING = "[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-\\d{2}(-\\d{2})?|\\?.*|#.*";

    /** The first kinds of pages that are met, nearest to the first page; all of them would take half an hour. */
    private static final int MOST_KINDS = 5;

    @ParameterizedTest
    @CsvSource({"liis, 1366, en", "liis, 390, lv", "maarika, 1366, et", "torva, 390, et", "eve, 1366, lv", "kersti, 390, en"})
    void everyKindOfPageOf(String login, int width, String language) {
        try (BrowserContext window = Demo.running().windowOf(login, width, language)) {
            walk(window, "/", login + "-" + language + "-" + width);
        }
    }

    @Test
    void everyPublicPage() {
        for (String language : List.of("lv", "et", "en")) {
            try (BrowserContext window = Demo.running().window(390, language)) {
                for (String path : List.of("/sign-in", "/help", "/privacy")) {
                    visit(window, path, null);
                }
            }
        }
    }

    private static void walk(BrowserContext window, String start, String name) {
        Set<String> seen = new LinkedHashSet<>();
        var waiting = new ArrayList<String>(List.of(start));
        var problems = new ArrayList<String>();
        while (!waiting.isEmpty() && seen.size() < MOST_KINDS) {
            String path = waiting.removeFirst();
            String kind = path.replaceAll(VARYING, "*");
            if (!seen.add(kind)) {
                continue;
            }
            try {
                for (String link : visit(window, path, name + "-" + seen.size() + kind.replaceAll("[^a-z]+", "-"))) {
                    if (!seen.contains(link.replaceAll(VARYING, "*"))) {
                        waiting.add(link);
                    }
                }
            } catch (AssertionError e) {
                problems.add(path + " " + e.getMessage());
            }
        }
        assertThat(problems).isEmpty();
        assertThat(seen.size()).as("kinds of pages of " + name).isGreaterThan(1);
    }

    /** Opens the page, checks it, and returns where it leads within the program. */
    private static List<String> visit(BrowserContext window, String path, String picture) {
        try (Page page = window.newPage()) {
            var console = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    console.add(message.text());
                }
            });
            var answer = page.navigate(path);
            assertThat(answer.status()).as("status of " + path).isEqualTo(200);
            Checks.fitsTheWidth(page);
            Checks.accessible(page);
            assertThat(console).as("console of " + path).isEmpty();
            if (picture != null) {
                Demo.picture(page, picture);
            }
            @SuppressWarnings("unchecked")
            var links = (List<String>) page.evaluate(
                    "() => [...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href')).filter(h => !h.startsWith('/language') && !h.includes('document.'))");
            return links;
        }
    }
}
