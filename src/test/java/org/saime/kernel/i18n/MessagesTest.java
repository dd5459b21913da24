package org.saime.kernel.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, every key that code or template names exists, and every pattern can be read. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** ui.t("key"), and keys given to refusals, errors and labels. */
    private static final Pattern USED = Pattern.compile(
            "(?:ui\\.t|texts\\.text\\([^,()]*,|new Refused|new Conflict|new Forbidden)\\(?\\s*\"([a-z_]+(?:\\.[a-zA-Z_0-9]+)+)\"\\s*[,)]|error\\([^,()]+,\\s*\"([a-z_]+(?:\\.[a-zA-Z_0-9]+)+)\"");

    private final Texts texts = new Texts();

    @Test
    void everyLanguageHasTheSameKeys() {
        var english = new TreeSet<>(texts.keys("en"));
        for (String language : Texts.LANGUAGES) {
            assertThat(new TreeSet<>(texts.keys(language))).as(language).isEqualTo(english);
        }
    }

    @Test
    void noTextIsEmptyAndEveryPatternCanBeRead() {
        var problems = new ArrayList<String>();
        for (String language : Texts.LANGUAGES) {
            for (String key : texts.keys(language)) {
                try {
                    String text = texts.text(language, key, 2, 3, 4, 5, 6);
                    if (text.isBlank()) {
                        problems.add(language + " " + key + " is empty");
                    }
                } catch (IllegalArgumentException e) {
                    problems.add(language + " " + key + ": " + e.getMessage());
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte"))
                    .toList()) {
                var match = USED.matcher(Files.readString(file));
                while (match.find()) {
                    String key = match.group(1) == null ? match.group(2) : match.group(1);
                    if (!texts.has("en", key)) {
                        missing.add(key + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLanguageUsesTheSameArguments() {
        var problems = new ArrayList<String>();
        for (String key : texts.keys("en")) {
            var english = arguments("en", key);
            for (String language : Texts.LANGUAGES) {
                if (!texts.has(language, key)) {
                    continue;
                }
                var given = arguments(language, key);
                // an argument that only chooses the plural form may be left out where the language needs no choice
                boolean shown = english.stream()
                        .filter(a -> texts.pattern("en", key).contains("{" + a + "}"))
                        .allMatch(given::contains);
                if (!english.containsAll(given) || !shown) {
                    problems.add(language + " " + key);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private TreeSet<String> arguments(String language, String key) {
        return new TreeSet<>(new MessageFormat(texts.pattern(language, key)).getArgumentNames());
    }
}
