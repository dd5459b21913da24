package org.saime.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.i18n.Texts;
import org.saime.kernel.web.Input;
import org.saime.organisation.NewStaff;

/** Somebody to be invited: who, with which roles, and, for members of staff, how they are employed. */
public record NewAccount(
        Person person,
        List<Role> roles,
        @Nullable UUID unit,
        @Nullable NewStaff staff) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    /** Name, sign-in name, address of mail, language of mails and of the first page. */
    public record Person(String name, String login, String email, String language) {
        public static Person from(Input in) {
            String name = in.required("name", 120);
            String login = in.required("login", 64).toLowerCase(Locale.ROOT);
            if (!login.isEmpty() && !LOGIN.matcher(login).matches()) {
                in.error("login", "accounts.login_form");
            }
            return new Person(name, login, NewAccount.email(in), NewAccount.language(in));
        }
    }

    /** An address of mail, required. */
    public static String email(Input in) {
        String email = in.email("email");
        if (email.isEmpty()) {
            in.error("email", "error.required");
        }
        return email;
    }

    /** One of the languages of the program. */
    public static String language(Input in) {
        String language = in.required("language", 5);
        if (!language.isEmpty() && !Texts.LANGUAGES.contains(language)) {
            in.error("language", "error.unknown_choice");
        }
        return language;
    }

    public static NewAccount from(Input in, Codes codes, LocalDate today) {
        var person = Person.from(in);
        var roles = new ArrayList<Role>();
        for (String value : in.all("roles")) {
            try {
                roles.add(Role.valueOf(value));
            } catch (IllegalArgumentException e) {
                in.error("roles", "error.unknown_choice");
            }
        }
        if (in.all("roles").isEmpty()) {
            in.error("roles", "error.required");
        }
        UUID unit = in.id("unit");
        boolean placed = roles.stream().anyMatch(CaseRoles.TWO_PERSONS::contains)
                || !in.raw("profession").isBlank();
        if (placed && in.raw("unit").isBlank()) {
            in.error("unit", "accounts.unit_needed");
        }
        boolean staffed = roles.stream().anyMatch(CaseRoles.OF_STAFF::contains)
                || !in.raw("profession").isBlank();
        return new NewAccount(
                person, roles.stream().distinct().toList(), unit, staffed ? NewStaff.from(in, codes, today) : null);
    }
}
