package org.saime.episodes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/**
 * How a service is to end: why, when, what was reached, where each child lives, who goes on with what is open.
 *
 * @param living for each child the code of {@code living_arrangement}
 */
public record ExitProposal(
        String reason,
        LocalDate endOn,
        String summary,
        Map<UUID, String> living,
        String openActions,
        String handedTo,
        boolean followUpConsent,
        @Nullable LocalDate notifiedOn,
        @Nullable Integer version) {

    private record Lives(@Nullable UUID child, String arrangement) {}

    public static ExitProposal from(Input in, Codes codes, LocalDate today) {
        var living = new LinkedHashMap<UUID, String>();
        in
                .list(
                        "living",
                        30,
                        prefix -> new Lives(
                                in.id(prefix + "child"),
                                in.requiredCode(prefix + "arrangement", codes, "living_arrangement")))
                .stream()
                .filter(l -> l.child() != null)
                .forEach(l -> living.put(l.child(), l.arrangement()));
        LocalDate notified = in.date("notifiedOn");
        if (notified != null && notified.isAfter(today)) {
            in.error("notifiedOn", "error.future_date");
        }
        String openActions = in.text("openActions", 4000);
        String handedTo = in.text("handedTo", 300);
        if (!openActions.isEmpty() && handedTo.isEmpty()) {
            in.error("handedTo", "episodes.exit.handed_to_whom");
        }
        if (in.raw("followUpConsent").isBlank()) {
            in.error("followUpConsent", "error.required");
        }
        var read = new ExitProposal(
                in.requiredCode("reason", codes, "exit_reason"),
                in.requiredDate("endOn"),
                in.required("summary", 4000),
                living,
                openActions,
                handedTo,
                in.flag("followUpConsent"),
                notified,
                in.number("version", 0, Integer.MAX_VALUE));
        in.check();
        return read;
    }
}
