package org.saime.referrals.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;

/** The small forms on a referral, read the same way from a page and from JSON. */
final class ReferralForms {
    private ReferralForms() {}

    record Decline(String reason, String signpost) {
        static Decline from(Input in, Codes codes) {
            var decline = new Decline(
                    in.requiredCode("reason", codes, "decline_reason"), in.requiredCode("signpost", codes, "signpost"));
            in.check();
            return decline;
        }
    }

    static String redirection(Input in, Codes codes) {
        String to = in.requiredCode("to", codes, "redirect_to");
        in.check();
        return to;
    }

    static String duplicate(Input in) {
        String of = in.required("of", 40);
        in.check();
        return of;
    }

    static int priority(Input in) {
        Integer priority = in.number("priority", 1, 3);
        in.check();
        return priority == null ? 2 : priority;
    }

    record Call(UUID id, String number, Instant calledAt, String caller, String note) {
        static Call from(Input in, Codes codes, Clock clock) {
            Instant now = clock.instant();
            UUID id = in.id("id");
            String number = in.requiredCode("number", codes, "danger_call");
            if (number.equals("NOBODY_YET")) {
                in.error("number", "error.unknown_choice");
            }
            @Nullable LocalTime at = in.time("calledAt");
            if (at == null && in.raw("calledAt").isBlank()) {
                in.error("calledAt", "error.required");
            }
            @Nullable LocalDate on = in.date("calledOn");
            LocalDate day = on == null ? Today.of(now) : on;
            Instant when = at == null ? now : day.atTime(at).atZone(Today.ZONE).toInstant();
            if (when.isAfter(now)) {
                in.error(on == null ? "calledAt" : "calledOn", "error.future_date");
            }
            var call =
                    new Call(id == null ? Ids.at(now) : id, number, when, in.text("caller", 200), in.text("note", 300));
            in.check();
            return call;
        }
    }
}
