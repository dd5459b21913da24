package org.saime.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.saime.kernel.time.Country;

/**
 * What a national personal code says by itself: whether it is well formed and, where it may be asked, a birth date.
 *
 * <p>It never proves who somebody is, and it is never a key.
 *
 * @param code without blanks, Latvian codes with their hyphen
 */
public record PersonalCode(Country country, String code, Verdict verdict, Optional<LocalDate> birthDate) {

    /** How far a code can be believed; only {@link #refused()} ones may be turned down. */
    public enum Verdict {
        VALID,
        /** Latvian check digit differs. No independent source confirms its rule, so a person is asked, not refused. */
        CHECK_DIGIT_DOUBTFUL,
        MALFORMED,
        IMPOSSIBLE_DATE,
        CHECK_DIGIT_WRONG;

        public boolean refused() {
            return this == MALFORMED || this == IMPOSSIBLE_DATE || this == CHECK_DIGIT_WRONG;
        }
    }

    private static final int[] ESTONIAN_FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1};
    private static final int[] ESTONIAN_SECOND = {3, 4, 5, 6, 7, 8, 9, 1, 2, 3};
    private static final int[] LATVIAN = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};

    public static PersonalCode read(Country country, String typed) {
        String text = typed.replaceAll("[\\s\\u00a0]", "");
        return switch (country) {
            case EE -> estonian(text);
            case LV -> latvian(text);
        };
    }

    /** GYYMMDDSSSC: G gives century and sex, C is a two-stage check digit modulo 11. */
    private static PersonalCode estonian(String text) {
        if (!text.matches("[1-8][0-9]{10}")) {
            return without(Country.EE, text, Verdict.MALFORMED);
        }
        int century = 1800 + 100 * ((digit(text, 0) - 1) / 2);
        Optional<LocalDate> born = date(century + number(text, 1), number(text, 3), number(text, 5));
        if (born.isEmpty()) {
            return without(Country.EE, text, Verdict.IMPOSSIBLE_DATE);
        }
        int check = weighted(text, ESTONIAN_FIRST) % 11;
        if (check == 10) {
            check = weighted(text, ESTONIAN_SECOND) % 11 % 10;
        }
        return check == digit(text, 10)
                ? new PersonalCode(Country.EE, text, Verdict.VALID, born)
                : without(Country.EE, text, Verdict.CHECK_DIGIT_WRONG);
    }

    /** DDMMYY-CNNNK with C the century; codes given since July 2017 begin with 32 to 39 and tell no birth date. */
    private static PersonalCode latvian(String text) {
        if (!text.matches("[0-9]{6}-?[0-9]{5}")) {
            return without(Country.LV, text, Verdict.MALFORMED);
        }
        String digits = text.replace("-", "");
        String code = digits.substring(0, 6) + "-" + digits.substring(6);
        Optional<LocalDate> born = Optional.empty();
        if (number(digits, 0) < 32 || number(digits, 0) > 39) {
            int century = digit(digits, 6);
            born = century > 2
                    ? Optional.empty()
                    : date(1800 + 100 * century + number(digits, 4), number(digits, 2), number(digits, 0));
            if (born.isEmpty()) {
                return without(Country.LV, code, Verdict.IMPOSSIBLE_DATE);
            }
        }
        int check = (1 + weighted(digits, LATVIAN)) % 11 % 10;
        Verdict verdict = check == digit(digits, 10) ? Verdict.VALID : Verdict.CHECK_DIGIT_DOUBTFUL;
        return new PersonalCode(Country.LV, code, verdict, born);
    }

    private static PersonalCode without(Country country, String code, Verdict verdict) {
        return new PersonalCode(country, code, verdict, Optional.empty());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    private static int number(String digits, int at) {
        return 10 * digit(digits, at) + digit(digits, at + 1);
    }
}
