package org.saime.referrals;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.saime.families.Member.MemberRole;
import org.saime.kernel.PersonalCode;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Country;
import org.saime.kernel.web.Input;

/**
 * Somebody in a referred family, as far as known. The age is a birth date, or years, or a band; at most one of them is kept, the most exact.
 * The birth date of an unborn child is the expected one.
 */
public record ReferredPerson(
        MemberRole role,
        String givenName,
        String familyName,
        @Nullable LocalDate birthOn,
        @Nullable Integer ageYears,
        @Nullable String ageBand,
        String sex,
        @Nullable String personalCode,
        @Nullable String codeCountry) {

    public static final int MOST = 20;
    private static final int ADULTHOOD = 18;

    public static ReferredPerson from(Input in, String prefix, Codes codes, LocalDate today) {
        MemberRole role = in.requiredChoice(prefix + "role", MemberRole.class);
        boolean child = role == MemberRole.CHILD;
        String band = in.code(prefix + "ageBand", codes, "age_band");
        LocalDate born = in.date(prefix + "birthOn");
        Integer years = in.number(prefix + "ageYears", 0, child ? ADULTHOOD - 1 : 120);
        boolean unborn = band.equals("UNBORN");
        if (born != null && born.isAfter(unborn ? today.plusMonths(10) : today)) {
            in.error(prefix + "birthOn", "error.future_date");
        } else if (born != null
                && child
                && !unborn
                && Period.between(born, today).getYears() >= ADULTHOOD) {
            in.error(prefix + "birthOn", "referrals.not_a_child");
        }
        if (child
                && born == null
                && years == null
                && band.isEmpty()
                && in.raw(prefix + "ageYears").isBlank()
                && in.raw(prefix + "birthOn").isBlank()) {
            in.error(prefix + "ageYears", "referrals.child_age_needed");
        }
        String sex = in.code(prefix + "sex", codes, "sex");
        Country country = in.choice(prefix + "codeCountry", Country.class);
        String code = code(in, prefix, country);
        return new ReferredPerson(
                role,
                in.text(prefix + "givenName", 100),
                in.text(prefix + "familyName", 100),
                born,
                born == null ? years : null,
                unborn ? band : born != null || years != null || band.isEmpty() ? null : band,
                sex.isEmpty() ? "UNKNOWN" : sex,
                code,
                code == null || country == null ? null : country.name());
    }

    private static @Nullable String code(Input in, String prefix, @Nullable Country country) {
        String typed = in.text(prefix + "personalCode", 20);
        if (typed.isEmpty()) {
            return null;
        }
        if (country == null) {
            in.error(prefix + "codeCountry", "error.required");
            return null;
        }
        var read = PersonalCode.read(country, typed);
        if (read.verdict().refused()) {
            in.error(prefix + "personalCode", "referrals.personal_code");
            return null;
        }
        return read.code();
    }

    public boolean child() {
        return role == MemberRole.CHILD;
    }

    public boolean unborn() {
        return "UNBORN".equals(ageBand);
    }

    public boolean named() {
        return !givenName.isEmpty() || !familyName.isEmpty();
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
