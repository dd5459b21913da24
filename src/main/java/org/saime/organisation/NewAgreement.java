package org.saime.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/** A coverage agreement as it is typed; the municipality is fixed once it is made. */
public record NewAgreement(
        @Nullable UUID municipality,
        String contractRef,
        @Nullable Integer places,
        LocalDate from,
        @Nullable LocalDate until,
        String reportProfile) {
    public static NewAgreement from(Input in, Codes codes, boolean withMunicipality) {
        UUID municipality = in.id("municipality");
        if (withMunicipality && in.raw("municipality").isBlank()) {
            in.error("municipality", "error.required");
        }
        String contractRef = in.text("contractRef", 120);
        Integer places = in.number("places", 1, 10_000);
        LocalDate from = in.requiredDate("from");
        LocalDate until = in.date("until");
        if (until != null && !in.raw("from").isBlank() && until.isBefore(from)) {
            in.error("until", "error.period_order");
        }
        return new NewAgreement(
                municipality,
                contractRef,
                places,
                from,
                until,
                in.requiredCode("reportProfile", codes, "report_profile"));
    }
}
