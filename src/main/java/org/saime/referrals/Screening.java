package org.saime.referrals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/** The quick look at each area of life: difficulty, none, not known; and what the one who decides has to be aware of. */
public record Screening(
        Map<String, String> domains,
        String note,
        boolean conflictOfInterest,
        boolean protectedAddress,
        boolean courtOrder,
        @Nullable Instant completedAt,
        int version) {

    public static final int NOTE_MAX = 4000;

    /** Each area under {@code domains.<code>}; an area without an answer stays out. */
    public static Screening from(Input in, Codes codes) {
        var domains = new LinkedHashMap<String, String>();
        for (var domain : codes.of("goal_domain")) {
            String answer = in.code("domains." + domain.code(), codes, "screening_answer");
            if (!answer.isEmpty()) {
                domains.put(domain.code(), answer);
            }
        }
        Integer version = in.number("version", 0, Integer.MAX_VALUE);
        return new Screening(
                domains,
                in.text("note", NOTE_MAX),
                in.flag("conflictOfInterest"),
                in.flag("protectedAddress"),
                in.flag("courtOrder"),
                null,
                version == null ? 0 : version);
    }

    public static Screening empty() {
        return new Screening(Map.of(), "", false, false, false, null, 0);
    }
}
