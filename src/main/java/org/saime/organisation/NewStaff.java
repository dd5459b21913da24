package org.saime.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/** How somebody is employed in a unit from a day on. */
public record NewStaff(NewStaff.StaffFacts facts, LocalDate employedFrom, BigDecimal fte) {
    private static final BigDecimal LEAST = new BigDecimal("0.05");

    public static NewStaff from(Input in, Codes codes, LocalDate today) {
        var facts = StaffFacts.from(in, codes);
        LocalDate from = in.requiredDate("employedFrom");
        return new NewStaff(facts, from, fte(in));
    }

    /** A share of full time, 0.05 to 1.00 with two decimals. */
    public static BigDecimal fte(Input in) {
        if (in.raw("fte").isBlank()) {
            in.error("fte", "error.required");
        }
        BigDecimal fte = in.decimal("fte");
        if (fte == null) {
            return BigDecimal.ONE;
        }
        if (fte.compareTo(LEAST) < 0
                || fte.compareTo(BigDecimal.ONE) > 0
                || fte.stripTrailingZeros().scale() > 2) {
            in.error("fte", "organisation.fte_range");
        }
        return fte;
    }

    /** What may be corrected later without a date. */
    public record StaffFacts(
            String profession,
            List<String> languages,
            @Nullable UUID supervisor) {
        public static StaffFacts from(Input in, Codes codes) {
            return new StaffFacts(
                    in.requiredCode("profession", codes, "profession"),
                    in.codes("languages", codes, "language"),
                    in.id("supervisor"));
        }
    }
}
