package org.saime.contacts;

import java.util.List;
import java.util.UUID;

/**
 * What was written about a contact. Restricted words are read by their author and the named readers alone.
 *
 * @param readers accounts that may read restricted words
 */
public record ContactWords(
        boolean restricted, List<UUID> readers, String happened, String said, String analysis, String nextStep) {
    public static final ContactWords NONE = new ContactWords(false, List.of(), "", "", "", "");

    public boolean empty() {
        return happened.isEmpty() && said.isEmpty() && analysis.isEmpty() && nextStep.isEmpty();
    }
}
