package org.saime.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/** What the worker notes about one signature: by whom and how it was signed, or why it is missing. {@code person} is null for worker and municipality. */
public record SignatureNote(
        PlanSignature.Role role,
        @Nullable UUID person,
        String way,
        @Nullable LocalDate signedOn,
        String missingReason) {

    /** Rows where nothing was said are passed over. */
    public static List<SignatureNote> from(Input in, Codes codes, LocalDate today) {
        var notes = in.list("signatures", 40, at -> {
            String way = in.code(at + "way", codes, "signature_way");
            LocalDate on = in.date(at + "signedOn");
            String missing = in.text(at + "missingReason", 500);
            if (way.isEmpty() && missing.isEmpty()) {
                return null;
            }
            var role = in.requiredChoice(at + "role", PlanSignature.Role.class);
            UUID person = in.id(at + "person");
            boolean byPerson = role != PlanSignature.Role.WORKER && role != PlanSignature.Role.MUNICIPALITY;
            if (byPerson && person == null) {
                in.error(at + "person", "error.required");
            }
            if (!way.isEmpty() && !missing.isEmpty()) {
                in.error(at + "missingReason", "plans.signature.either");
            }
            if (on != null && on.isAfter(today)) {
                in.error(at + "signedOn", "error.future_date");
            }
            return new SignatureNote(
                    role, byPerson ? person : null, way, way.isEmpty() ? null : on == null ? today : on, missing);
        });
        return notes.stream().filter(Objects::nonNull).toList();
    }
}
