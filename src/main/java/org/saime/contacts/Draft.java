package org.saime.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody is writing, as typed: fields by name with all their values, valid or not. */
public record Draft(
        UUID id, UUID familyId, String familyLabel, Map<String, List<String>> fields, Instant savedAt, int version) {
    /** The first words, so that one knows which draft it is. */
    public String words() {
        for (String field : List.of("happened", "known", "said", "nextStep")) {
            String text = fields.getOrDefault(field, List.of("")).getFirst().strip();
            if (!text.isEmpty()) {
                return text.length() <= 80
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 78))) + "…";
            }
        }
        return "";
    }

    public String href() {
        return "/families/" + familyId + "/contacts/new?draft=" + id;
    }
}
