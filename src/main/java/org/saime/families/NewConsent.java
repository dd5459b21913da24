package org.saime.families;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/** A consent or another legal basis as it is recorded. */
public record NewConsent(
        String purpose,
        String basis,
        String basisRef,
        @Nullable UUID person,
        @Nullable UUID givenBy,
        String capacity,
        @Nullable Boolean childAssent,
        LocalDate from,
        @Nullable LocalDate to) {

    public static NewConsent from(Input in, Codes codes, LocalDate today) {
        LocalDate from = in.date("validFrom");
        LocalDate to = in.date("validTo");
        LocalDate start = from == null ? today : from;
        if (to != null && to.isBefore(start)) {
            in.error("validTo", "error.period_order");
        }
        String basis = in.requiredCode("basis", codes, "legal_basis");
        UUID givenBy = in.id("givenBy");
        if (basis.equals("CONSENT") && givenBy == null && in.raw("givenBy").isBlank()) {
            in.error("givenBy", "error.required");
        }
        var read = new NewConsent(
                in.requiredCode("purpose", codes, "consent_purpose"),
                basis,
                in.text("basisRef", 200),
                in.id("person"),
                givenBy,
                in.requiredCode("capacity", codes, "capacity"),
                in.answer("childAssent"),
                start,
                to);
        in.check();
        return read;
    }
}
