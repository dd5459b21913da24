package org.saime.kernel.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import tools.jackson.databind.JsonNode;

/**
 * What somebody sent, from a form or as JSON, read by the same code: {@code name}, {@code persons[0].givenName}. Each reader collects its error
 * and goes on; {@link #check()} throws them all at once. The raw values stay, so that the form comes back as it was typed.
 */
public final class Input {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]?([0-5]\\d)");
    private static final Pattern CONTROL = Pattern.compile(
            "[\\p{Cc}\\uFFFD&&[^\\r\\n\\t]]|[\\uD800-\\uDFFF](?![\\uDC00-\\uDFFF])(?<![\\uD800-\\uDBFF].)");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** Longest text a field takes unless it says otherwise. */
    public static final int LONG_TEXT = 10_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Invalid.FieldError> errors = new ArrayList<>();

    public static Input empty() {
        return new Input();
    }

    public static Input form(Map<String, String[]> parameters) {
        var input = new Input();
        parameters.forEach((name, all) -> {
            if (!name.startsWith("_")) {
                input.values.put(name, List.of(all));
            }
        });
        return input;
    }

    public static Input json(JsonNode body) {
        var input = new Input();
        input.flatten("", body);
        return input;
    }

    private void flatten(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(p -> flatten(path.isEmpty() ? p.getKey() : path + "." + p.getKey(), p.getValue()));
        } else if (node.isArray()) {
            var plain = new ArrayList<String>();
            int i = 0;
            for (JsonNode element : node) {
                if (element.isContainer()) {
                    flatten(path + "[" + i + "]", element);
                } else if (!element.isNull()) {
                    plain.add(element.asString());
                }
                i++;
            }
            if (!plain.isEmpty()) {
                values.put(path, plain);
            }
        } else if (!node.isNull()) {
            values.put(path, List.of(node.asString()));
        }
    }

    /** Puts a value as if it had been typed: what a form shows at first. */
    public Input with(String name, @Nullable Object value) {
        if (value instanceof Iterable<?> many) {
            var all = new ArrayList<String>();
            many.forEach(v -> all.add(String.valueOf(v)));
            values.put(name, all);
        } else if (value != null && !String.valueOf(value).isEmpty()) {
            values.put(name, List.of(String.valueOf(value)));
        }
        return this;
    }

    /** Puts a day as a person writes it: 5.11.2026. */
    public Input withDay(String name, @Nullable LocalDate day) {
        return with(name, day == null ? null : day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear());
    }

    // What was typed, for the templates
    // ---------------------------------------------------------------------------------------------

    public String raw(String name) {
        var all = values.get(name);
        return all == null || all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The names of everything that was sent. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    public List<String> errors(Ui ui, String name) {
        return errors.stream()
                .filter(e -> e.field().equals(name))
                .map(e -> ui.t(e.key(), e.arguments()))
                .distinct()
                .toList();
    }

    public List<Problem> summary(Ui ui) {
        return errors.stream()
                .map(e -> new Problem(e.field(), ui.t(e.key(), e.arguments())))
                .distinct()
                .toList();
    }

    /** One line of the error summary; an empty field means the whole form. */
    public record Problem(String field, String text) {}

    // Readers
    // ---------------------------------------------------------------------------------------------------------------------------

    /** Text of at most {@code max} characters, trimmed, line ends as \n; empty when missing. */
    public String text(String name, int max) {
        String value = raw(name).strip().replace("\r\n", "\n").replace('\r', '\n');
        if (value.length() > max) {
            error(name, "error.too_long", max, value.length());
        }
        if (CONTROL.matcher(value.length() > 100_000 ? value.substring(0, 100_000) : value)
                .find()) {
            error(name, "error.control_characters");
        }
        return value;
    }

    public String required(String name, int max) {
        String value = text(name, max);
        if (value.isEmpty()) {
            error(name, "error.required");
        }
        return value;
    }

    public @Nullable LocalDate date(String name) {
        String value = text(name, 40);
        if (value.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date =
                        LocalDate.parse(value.endsWith(".") ? value.substring(0, value.length() - 1) : value, format);
                if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // the next form may fit
            }
        }
        error(name, "error.not_a_date");
        return null;
    }

    /** A stand-in date keeps the caller simple; {@link #check()} throws before it is used. */
    public LocalDate requiredDate(String name) {
        LocalDate date = date(name);
        if (date == null) {
            if (raw(name).isBlank()) {
                error(name, "error.required");
            }
            return LocalDate.EPOCH;
        }
        return date;
    }

    public @Nullable LocalTime time(String name) {
        String value = text(name, 20);
        if (value.isEmpty()) {
            return null;
        }
        var match = TIME.matcher(value.length() == 8 ? value.substring(0, 5) : value);
        if (!match.matches()) {
            error(name, "error.not_a_time");
            return null;
        }
        return LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    public @Nullable YearMonth month(String name) {
        String value = text(name, 20);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            error(name, "error.not_a_date");
            return null;
        }
    }

    public @Nullable Integer number(String name, int min, int max) {
        String value = text(name, 20);
        if (value.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
            error(name, "error.out_of_range", min, max);
        } catch (NumberFormatException e) {
            error(name, "error.not_a_number");
        }
        return null;
    }

    public @Nullable BigDecimal decimal(String name) {
        String value = text(name, 30).replace(',', '.');
        if (value.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            error(name, "error.not_a_number");
            return null;
        }
    }

    /** True when ticked ("true", "on", "yes", "1"). */
    public boolean flag(String name) {
        return List.of("true", "on", "yes", "1").contains(raw(name).strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** Null when nothing was said; else what was said. */
    public @Nullable Boolean answer(String name) {
        return raw(name).isBlank() ? null : flag(name);
    }

    public @Nullable UUID id(String name) {
        String value = text(name, 60);
        return value.isEmpty() ? null : uuid(name, value);
    }

    public List<UUID> ids(String name) {
        var found = new ArrayList<UUID>();
        for (String value : all(name)) {
            if (!value.isBlank()) {
                UUID id = uuid(name, value.strip());
                if (id != null && !found.contains(id)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private @Nullable UUID uuid(String name, String value) {
        try {
            UUID id = UUID.fromString(value);
            if (id.toString().equalsIgnoreCase(value)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the error
        }
        error(name, "error.not_an_id");
        return null;
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name, 60);
        if (value.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        error(name, "error.unknown_choice");
        return null;
    }

    public <E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
        E chosen = choice(name, type);
        if (chosen == null && raw(name).isBlank()) {
            error(name, "error.required");
        }
        return chosen == null ? type.getEnumConstants()[0] : chosen;
    }

    /** A code of a list, or empty. */
    public String code(String name, org.saime.kernel.i18n.Codes codes, String list) {
        String value = text(name, 60);
        if (!value.isEmpty() && !codes.has(list, value)) {
            error(name, "error.unknown_choice");
        }
        return value;
    }

    public String requiredCode(String name, org.saime.kernel.i18n.Codes codes, String list) {
        String value = code(name, codes, list);
        if (value.isEmpty()) {
            error(name, "error.required");
        }
        return value;
    }

    public List<String> codes(String name, org.saime.kernel.i18n.Codes codes, String list) {
        var found = new ArrayList<String>();
        for (String value : all(name)) {
            if (value.isBlank()) {
                continue;
            }
            if (!codes.has(list, value)) {
                error(name, "error.unknown_choice");
            } else if (!found.contains(value)) {
                found.add(value);
            }
        }
        return found;
    }

    public String email(String name) {
        String value = text(name, 254);
        if (!value.isEmpty() && !EMAIL.matcher(value).matches()) {
            error(name, "error.not_an_email");
        }
        return value;
    }

    /** Reads {@code name[0].…, name[1].…}; rows where nothing was filled in are passed over. */
    public <T> List<T> list(String name, int max, Function<String, T> reader) {
        var prefixes = new java.util.TreeMap<Integer, String>();
        var index = Pattern.compile("^" + Pattern.quote(name) + "\\[(\\d{1,4})]\\.");
        for (String key : values.keySet()) {
            var match = index.matcher(key);
            if (match.find() && all(key).stream().anyMatch(v -> !v.isBlank())) {
                prefixes.put(Integer.parseInt(match.group(1)), match.group());
            }
        }
        if (prefixes.size() > max) {
            error(name, "error.too_many", max);
            return List.of();
        }
        return prefixes.values().stream().map(reader).toList();
    }

    // Errors
    // -----------------------------------------------------------------------------------------------------------------------------

    public void error(String field, String key, Object... arguments) {
        if (errors.stream().noneMatch(e -> e.field().equals(field) && e.key().equals(key))) {
            errors.add(new Invalid.FieldError(field, key, arguments));
        }
    }

    /** @throws Invalid with every error collected so far */
    public void check() {
        if (failed()) {
            throw new Invalid(errors);
        }
    }

    /**
     * A form's POST: runs the deed; when the input or a rule says no, shows the form again with 422 (409 when somebody was first), everything typed kept.
     */
    public Object orAgain(Supplier<Redirect> deed, Supplier<? extends Page> again) {
        try {
            return deed.get();
        } catch (Invalid invalid) {
            invalid.errors().forEach(e -> error(e.field(), e.key(), e.arguments()));
            return again.get().status(422);
        } catch (Refused refused) {
            error("", refused.key(), refused.arguments());
            return again.get().status(422);
        } catch (Conflict conflict) {
            error("", conflict.key());
            return again.get().status(409);
        }
    }
}
