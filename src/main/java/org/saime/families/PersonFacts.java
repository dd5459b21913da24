package org.saime.families;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saime.families.Member.MemberRole;
import org.saime.kernel.PersonalCode;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Country;
import org.saime.kernel.web.Input;

/**
 * A person and what they are to the family, as recorded.
 *
 * @param from the day since which the role holds
 * @param birthOn null exactly when the precision is UNKNOWN; the middle of what is known otherwise
 * @param expectedOn an unborn child
 * @param personalCode normalised, null when not known
 * @param version of the person as it was read; null for somebody new
 */
public record PersonFacts(
        String givenName,
        String familyName,
        MemberRole role,
        String title,
        boolean countsForService,
        LocalDate from,
        @Nullable LocalDate birthOn,
        String birthPrecision,
        @Nullable LocalDate expectedOn,
        String sex,
        @Nullable String personalCode,
        @Nullable Country codeCountry,
        List<String> languages,
        boolean interpreter,
        @Nullable Boolean disability,
        String safetyNote,
        boolean protectedIdentity,
        @Nullable LocalDate deceasedOn,
        @Nullable Integer version) {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{1,2})[./-]((?:19|20)\\d\\d)|((?:19|20)\\d\\d)-(\\d{1,2})");
    /** Further ahead nobody is expected. */
    private static final int DAYS_EXPECTED = 310;

    public static PersonFacts from(Input in, Codes codes, LocalDate today) {
        var role = in.requiredChoice("role", MemberRole.class);
        LocalDate expected = in.date("expectedOn");
        if (expected != null
                && (expected.isBefore(today.minusDays(31)) || expected.isAfter(today.plusDays(DAYS_EXPECTED)))) {
            in.error("expectedOn", "families.expected_range");
        }
        String given = in.text("givenName", 100);
        if (given.isEmpty() && expected == null) {
            in.error("givenName", "error.required");
        }
        String precision = in.code("birthPrecision", codes, "birth_precision");
        LocalDate born = in.raw("birthOn").isBlank() ? null : birth(in, precision);
        if (born != null && born.isAfter(today)) {
            in.error("birthOn", "error.future_date");
        }
        if (born != null && expected != null) {
            in.error("expectedOn", "families.born_or_expected");
        }
        if (born == null && in.raw("birthOn").isBlank() && !precision.isEmpty() && !precision.equals("UNKNOWN")) {
            in.error("birthOn", "error.required");
        }
        LocalDate deceased = in.date("deceasedOn");
        if (deceased != null && (deceased.isAfter(today) || born != null && deceased.isBefore(born))) {
            in.error("deceasedOn", deceased.isAfter(today) ? "error.future_date" : "error.period_order");
        }
        LocalDate from = in.date("from");
        if (from != null && from.isAfter(today)) {
            in.error("from", "error.future_date");
        }
        PersonalCode code = code(in);
        String sex = in.code("sex", codes, "sex");
        var read = new PersonFacts(
                given,
                in.text("familyName", 100),
                role,
                in.text("title", 100),
                in.raw("countsForService").isBlank() ? role != MemberRole.OTHER_ADULT : in.flag("countsForService"),
                from == null ? today : from,
                born,
                born == null ? "UNKNOWN" : precision.isEmpty() || precision.equals("UNKNOWN") ? "EXACT" : precision,
                expected,
                sex.isEmpty() ? "UNKNOWN" : sex,
                code == null ? null : code.code(),
                code == null ? null : code.country(),
                in.codes("languages", codes, "language"),
                in.flag("interpreter"),
                in.answer("disability"),
                in.text("safetyNote", 500),
                in.flag("protectedIdentity"),
                deceased,
                in.number("version", 0, Integer.MAX_VALUE));
        in.check();
        return read;
    }

    /** A whole date, or as much of it as the precision says: 2018, 3.2018. Then the middle of the year or the month. */
    private static @Nullable LocalDate birth(Input in, String precision) {
        String typed = in.text("birthOn", 40);
        try {
            if (precision.equals("YEAR") && YEAR.matcher(typed).matches()) {
                return LocalDate.of(Integer.parseInt(typed), 7, 1);
            }
            var month = MONTH.matcher(typed);
            if (precision.equals("MONTH") && month.matches()) {
                return month.group(1) != null
                        ? YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)))
                                .atDay(15)
                        : YearMonth.of(Integer.parseInt(month.group(3)), Integer.parseInt(month.group(4)))
                                .atDay(15);
            }
        } catch (DateTimeException e) {
            in.error("birthOn", "error.not_a_date");
            return null;
        }
        return in.date("birthOn");
    }

    private static @Nullable PersonalCode code(Input in) {
        String typed = in.text("personalCode", 30);
        Country country = in.choice("codeCountry", Country.class);
        if (typed.isEmpty()) {
            return null;
        }
        if (country == null) {
            in.error("codeCountry", "families.code_country");
            return null;
        }
        var code = PersonalCode.read(country, typed);
        if (code.verdict().refused()) {
            in.error("personalCode", "families.code." + code.verdict().name().toLowerCase(Locale.ROOT));
        }
        return code;
    }

    /** Fills a form with what is stored. */
    public static Input shown(Member member, Person person) {
        return Input.empty()
                .with("givenName", person.givenName())
                .with("familyName", person.familyName())
                .with("role", member.role())
                .with("title", member.title())
                .with("countsForService", member.countsForService())
                .withDay("from", member.since())
                .with("birthOn", written(person))
                .with("birthPrecision", person.birthPrecision())
                .withDay("expectedOn", person.expectedOn())
                .with("sex", person.sex())
                .with("personalCode", person.personalCode())
                .with("codeCountry", person.codeCountry())
                .with("languages", person.languages())
                .with("interpreter", person.interpreter())
                .with("disability", person.disability())
                .with("safetyNote", person.safetyNote())
                .with("protectedIdentity", person.protectedIdentity())
                .withDay("deceasedOn", person.deceasedOn())
                .with("version", person.version());
    }

    private static @Nullable String written(Person person) {
        LocalDate born = person.birthOn();
        return born == null
                ? null
                : switch (person.birthPrecision()) {
                    case "YEAR" -> String.valueOf(born.getYear());
                    case "MONTH" -> born.getMonthValue() + "." + born.getYear();
                    default -> born.getDayOfMonth() + "." + born.getMonthValue() + "." + born.getYear();
                };
    }

    /** Says the same of the person as what is stored. */
    boolean same(Person p) {
        return new Person(
                        p.id(),
                        givenName,
                        familyName,
                        birthOn,
                        birthPrecision,
                        expectedOn,
                        sex,
                        personalCode,
                        codeCountry == null ? null : codeCountry.name(),
                        languages,
                        interpreter,
                        disability,
                        safetyNote,
                        protectedIdentity,
                        deceasedOn,
                        p.version())
                .equals(p);
    }
}
