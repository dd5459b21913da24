package org.saime.episodes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks about service episodes; the deeds on them are in their own use cases. */
@Service
@Transactional(readOnly = true)
public class Episodes {
    /** Somebody assigned to the episode; {@code toOn} is the last day, null while open. */
    public record Assigned(UUID id, UUID staffId, UUID accountId, String name, String kind, LocalDate fromOn, @Nullable LocalDate toOn) {}

    /** A municipality that is responsible for, or home of, the family for some days; {@code toOn} is the last day, null while open. */
    public record Link(UUID id, UUID municipalityId, String name, String role, String casePlanRef, @Nullable LocalDate casePlanOn, LocalDate fromOn, @Nullable LocalDate toOn) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
        }
    }

    private final Db db;

    Episodes(Db db) {
        this.db = db;
    }

    public Episode one(UUID episode) {
        return db.one(EpisodeStore.ONE, "id", episode);
    }

    /** All episodes of a family, the newest first. */
    public List<Episode> of(UUID family) {
        return db.list(EpisodeStore.OF_FAMILY, "family", family);
    }

    /** The open episode, or the last one when none is open. */
    public Optional<Episode> current(UUID family) {
        var all = of(family);
        return all.stream().filter(e -> e.status().open()).findFirst().or(() -> all.stream().findFirst());
    }

    /** Who is assigned on the day: primary worker first. */
    public List<Assigned> assigned(UUID episode, LocalDate on) {
        return db.list(EpisodeStore.ASSIGNED, "episode", episode, "on", on);
    }

    public List<Link> municipalities(UUID episode) {
        return db.list(EpisodeStore.LINKS, "episode", episode);
    }

    public Optional<Link> responsible(UUID episode, LocalDate on) {
        return municipalities(episode).stream().filter(l -> l.role().equals("RESPONSIBLE") && l.covers(on)).findFirst();
    }
}
