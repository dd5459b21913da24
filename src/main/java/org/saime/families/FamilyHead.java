package org.saime.families;

import java.util.UUID;
import org.saime.kernel.access.Subject;

/** What every page about a family shows first. */
public record FamilyHead(
        UUID id,
        UUID orgId,
        UUID unitId,
        String code,
        String label,
        String language,
        boolean interpreter,
        int version) {
    public Subject subject() {
        return new Subject(orgId, unitId, id, null);
    }
}
