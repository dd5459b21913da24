package org.saime.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What people say and write in the demo country, in the language of their unit. */
final class Phrases {
    private final Properties texts = new Properties();

    Phrases() {
        for (var file : List.of("/demo/phrases.properties", "/demo/words.properties")) {
            try (var reader = new InputStreamReader(
                    java.util.Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file),
                    StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String text(String language, String key) {
        var text = texts.getProperty(language + "." + key);
        if (text == null) {
            throw new IllegalArgumentException("no demo text " + language + "." + key);
        }
        return text;
    }

    boolean has(String language, String key) {
        return texts.containsKey(language + "." + key);
    }

    /** A fact that goes with a text, e.g. the topic of a contact; null when the text has none. */
    @Nullable
    String fact(String key) {
        return texts.getProperty(key);
    }

    /** contact.01, contact.02 and so on, as many as there are. */
    List<String> group(String name, String part) {
        var keys = new ArrayList<String>();
        for (int number = 1;
                has("en", "%s.%02d.%s".formatted(name, number, part))
                        || has("et", "%s.%02d.%s".formatted(name, number, part));
                number++) {
            keys.add("%s.%02d".formatted(name, number));
        }
        return List.copyOf(keys);
    }
}
