package org.saime.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.cli.Verb;
import org.saime.kernel.time.Country;
import org.saime.kernel.web.Input;
import org.springframework.stereotype.Component;

/** {@code saime user add …} and {@code saime user password LOGIN}: the first administrator, and links when there is no mail. */
@Component
class UserVerb implements Verb {
    private static final String USAGE = """
            saime user add LOGIN NAME EMAIL --role ADMINISTRATOR --organisation NAME --country LV|EE [--language lv|et|en]
            saime user password LOGIN""";

    private final Operators operators;

    UserVerb(Operators operators) {
        this.operators = operators;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public String help() {
        return "add LOGIN NAME EMAIL --role ADMINISTRATOR --organisation NAME --country LV|EE | password LOGIN    print a link that sets a password";
    }

    @Override
    public int run(List<String> arguments) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith("--") && i + 1 < arguments.size()) {
                options.put(word, arguments.get(++i));
            } else {
                words.add(word);
            }
        }
        try {
            if (words.size() == 2 && words.getFirst().equals("password") && options.isEmpty()) {
                System.out.println(operators.link(words.get(1)));
                return 0;
            }
            if (words.size() == 4 && words.getFirst().equals("add")) {
                return add(words, options);
            }
        } catch (Operators.Impossible e) {
            System.err.println(e.getMessage());
            return 1;
        }
        System.err.println(USAGE);
        return 2;
    }

    private int add(List<String> words, Map<String, String> options) {
        Role role = constant(Role.class, options.getOrDefault("--role", ""));
        Country country = constant(Country.class, options.getOrDefault("--country", ""));
        String organisation = options.getOrDefault("--organisation", "").strip();
        if (role == null
                || country == null
                || organisation.isEmpty()
                || !List.of("--role", "--country", "--organisation", "--language")
                        .containsAll(options.keySet())) {
            System.err.println(USAGE);
            return 2;
        }
        if (!Operators.ROLES.contains(role)) {
            System.err.println(
                    "From here only ADMINISTRATOR, DIRECTOR or AUDITOR can be given: roles that open families' files need two persons, on the page Users.");
            return 2;
        }
        var in = Input.empty()
                .with("login", words.get(1))
                .with("name", words.get(2))
                .with("email", words.get(3))
                .with("language", options.getOrDefault("--language", country == Country.LV ? "lv" : "et"));
        var person = NewAccount.Person.from(in);
        if (in.failed()) {
            System.err.println(
                    "Not understood: the user name takes 3 to 64 small letters without accents, digits, dots and dashes; the e-mail is like name@example.org; the language lv, et or en.");
            return 2;
        }
        System.out.println(operators.add(person, role, organisation, country));
        return 0;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        return null;
    }
}
