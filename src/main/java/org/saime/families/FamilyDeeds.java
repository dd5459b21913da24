package org.saime.families;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done with a family, for the features that tell their part of its story. */
@Service
@Transactional(readOnly = true)
public class FamilyDeeds {
    /** A deed with the names its details point to; empty where there is none. */
    public record Line(
            UUID id,
            String what,
            LocalDate happenedOn,
            Instant recordedAt,
            String byName,
            String staff,
            String municipality,
            String person,
            String reason) {}

    private final Db db;

    FamilyDeeds(Db db) {
        this.db = db;
    }

    /** The newest deeds of these kinds that happened before the day. */
    public List<Line> before(UUID family, Collection<String> whats, LocalDate before, int limit) {
        return db.list(FamilyStore.DEEDS, "family", family, "whats", whats, "before", before, "limit", limit);
    }
}
