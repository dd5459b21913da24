package org.saime.kernel.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text a person reads, by key: {@code messages_<language>.properties} (UTF-8) beside each feature, ICU message format with plurals.
 * An unknown key throws, so that no page ever shows one.
 */
@Component
public class Texts {
    public static final List<String> LANGUAGES = List.of("lv", "et", "en");

    private final Map<String, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, Map<String, Object>> formats = new HashMap<>();

    public Texts() {
        var finder = new PathMatchingResourcePatternResolver();
        for (String language : LANGUAGES) {
            var all = new HashMap<String, String>();
            try {
                for (Resource resource :
                        finder.getResources("classpath*:org/saime/**/messages_" + language + ".properties")) {
                    var properties = new Properties();
                    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                        properties.load(reader);
                    }
                    for (String key : properties.stringPropertyNames()) {
                        String before = all.put(key, properties.getProperty(key));
                        if (before != null) {
                            throw new IllegalStateException("text given twice: " + key);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            patterns.put(language, all);
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    public boolean has(String language, String key) {
        return patterns(language).containsKey(key);
    }

    public Set<String> keys(String language) {
        return patterns(language).keySet();
    }

    String pattern(String language, String key) {
        return java.util.Objects.requireNonNull(patterns(language).get(key));
    }

    public String text(String language, String key, Object... arguments) {
        String pattern = patterns(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var cache = formats.getOrDefault(language, new ConcurrentHashMap<>());
        Object format = cache.computeIfAbsent(key, k -> new MessageFormat(pattern, ULocale.forLanguageTag(language)));
        var shown = new ArrayList<Object>(arguments.length);
        for (Object argument : arguments) {
            shown.add(argument instanceof Number ? argument : String.valueOf(argument));
        }
        synchronized (format) {
            return ((MessageFormat) format).format(shown.toArray());
        }
    }

    private Map<String, String> patterns(String language) {
        return patterns.getOrDefault(language, patterns.get("en"));
    }
}
