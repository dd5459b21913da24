package org.saime.episodes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/**
 * Somebody for a family from a day on.
 *
 * @param to the last day; needed for a cover
 * @param reason why a family changes hands, a code of {@code handover_reason}
 * @param note what the next one should know
 * @param override allows the family beyond the cap for a time
 * @param version of the episode as the person saw it
 */
public record NewAssignment(
        UUID staff,
        AssignmentKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        String reason,
        String note,
        @Nullable Override override,
        @Nullable Integer version) {

    /** Why a worker gets more families than there are places, and until when. */
    public record Override(String reason, String text, LocalDate until) {
        static @Nullable Override from(Input in, Codes codes) {
            if (in.raw("overrideReason").isBlank()
                    && in.raw("overrideText").isBlank()
                    && in.raw("overrideUntil").isBlank()) {
                return null;
            }
            return new Override(
                    in.requiredCode("overrideReason", codes, "override_reason"),
                    in.required("overrideText", 1000),
                    in.requiredDate("overrideUntil"));
        }

        /** @throws Invalid when the words are too few or the end is too far */
        void check(LocalDate from, int characters, int days) {
            var errors = new ArrayList<Invalid.FieldError>();
            if (text.codePointCount(0, text.length()) < characters) {
                errors.add(new Invalid.FieldError("overrideText", "episodes.override.short", characters));
            }
            if (until.isBefore(from)) {
                errors.add(new Invalid.FieldError("overrideUntil", "error.period_order"));
            } else if (ChronoUnit.DAYS.between(from, until) > days) {
                errors.add(new Invalid.FieldError("overrideUntil", "episodes.override.long", days));
            }
            if (!errors.isEmpty()) {
                throw new Invalid(errors);
            }
        }
    }

    public static NewAssignment from(Input in, Codes codes, LocalDate today) {
        UUID staff = in.id("staff");
        if (staff == null && in.raw("staff").isBlank()) {
            in.error("staff", "episodes.assignment.choose");
        }
        var kind = in.raw("kind").isBlank() ? AssignmentKind.PRIMARY : in.requiredChoice("kind", AssignmentKind.class);
        LocalDate from = in.date("from");
        LocalDate start = from == null ? today : from;
        LocalDate to = kind == AssignmentKind.PRIMARY ? null : in.date("to");
        if (to != null && to.isBefore(start)) {
            in.error("to", "error.period_order");
        }
        var read = new NewAssignment(
                staff == null ? new UUID(0, 0) : staff,
                kind,
                start,
                to,
                in.code("reason", codes, "handover_reason"),
                in.text("note", 4000),
                kind == AssignmentKind.PRIMARY ? Override.from(in, codes) : null,
                in.number("version", 0, Integer.MAX_VALUE));
        in.check();
        return read;
    }
}
