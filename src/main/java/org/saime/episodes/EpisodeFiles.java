package org.saime.episodes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Conflict;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.stereotype.Component;

/** The file of an episode while a deed changes it: locked, its version compared, the old rows superseded and the new ones written. */
@Component
class EpisodeFiles {
    private final Db db;
    private final Clock clock;

    EpisodeFiles(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param version what the person saw; null when the caller does not say */
    Episode lock(UUID id, @Nullable Integer version) {
        var episode = db.one(EpisodeStore.LOCK, "id", id);
        if (version != null && version != episode.version()) {
            throw new Conflict("error.stale");
        }
        return episode;
    }

    static void mustBeOpen(Episode episode) {
        if (!episode.status().open()) {
            throw new Refused("episodes.not_open");
        }
    }

    /** Every deed makes a new version, so that two people do not overwrite each other. */
    void touch(Episode episode) {
        db.changeOne(EpisodeStore.TOUCH, "id", episode.id(), "version", episode.version());
    }

    void write(Episode episode) {
        db.changeOne(
                EpisodeStore.UPDATE,
                "id",
                episode.id(),
                "version",
                episode.version(),
                "status",
                episode.status(),
                "firstMeeting",
                episode.firstMeetingOn(),
                "agreement",
                episode.agreementOn(),
                "start",
                episode.startOn(),
                "end",
                episode.endOn(),
                "exitReason",
                episode.exitReason());
    }

    EpisodeCalendar calendar(Episode episode) {
        return new EpisodeCalendar(db.list(EpisodeStore.PERIODS, "episode", episode.id()));
    }

    /** Supersedes the periods that are not in the new calendar and adds the new ones, all at one instant. */
    void write(Episode episode, EpisodeCalendar now, Instant at) {
        var kept = new HashSet<UUID>();
        now.periods().forEach(p -> {
            if (p.id() != null) {
                kept.add(p.id());
            }
        });
        db.list(EpisodeStore.PERIODS, "episode", episode.id()).stream()
                .filter(p -> !kept.contains(p.id()))
                .forEach(p -> db.changeOne(EpisodeStore.SUPERSEDE_PERIOD, "id", p.id(), "now", at));
        now.periods().stream().filter(p -> p.id() == null).forEach(p -> insert(episode, p, at));
    }

    private void insert(Episode episode, EpisodeCalendar.Period period, Instant at) {
        db.change(
                EpisodeStore.INSERT_PERIOD,
                "id",
                Ids.at(clock.instant()),
                "org",
                episode.orgId(),
                "unit",
                episode.unitId(),
                "family",
                episode.familyId(),
                "episode",
                episode.id(),
                "status",
                period.status(),
                "reason",
                period.reason(),
                "until",
                period.untilOn(),
                "from",
                period.fromOn(),
                "to",
                period.toOn(),
                "now",
                at,
                "by",
                Scope.current().user());
    }

    /** Ends every assignment and municipality link after the last day, superseding what reached beyond it. */
    void endAssignments(Episode episode, LocalDate lastDay, Instant at) {
        List<Assignments.Entry> live = db.list(AssignmentStore.LIVE, "episode", episode.id());
        for (var entry : live) {
            if (entry.toOn() == null || entry.toOn().isAfter(lastDay)) {
                supersede(episode, entry, lastDay, at);
            }
        }
        for (var link : db.list(EpisodeStore.LINKS, "episode", episode.id())) {
            if (link.toOn() == null || link.toOn().isAfter(lastDay)) {
                supersede(episode, link, lastDay, at);
            }
        }
    }

    /** The entry holds up to the last day only; when it began later, it never was. */
    void supersede(Episode episode, Assignments.Entry entry, LocalDate lastDay, Instant at) {
        db.changeOne(AssignmentStore.SUPERSEDE, "id", entry.id(), "now", at);
        if (!entry.fromOn().isAfter(lastDay)) {
            insert(episode, entry, lastDay, at);
        }
    }

    UUID insert(Episode episode, Assignments.Entry entry, @Nullable LocalDate lastDay, Instant at) {
        UUID id = Ids.at(clock.instant());
        db.change(
                AssignmentStore.INSERT,
                "id",
                id,
                "org",
                episode.orgId(),
                "unit",
                episode.unitId(),
                "family",
                episode.familyId(),
                "episode",
                episode.id(),
                "staff",
                entry.staffId(),
                "kind",
                entry.kind(),
                "from",
                entry.fromOn(),
                "to",
                lastDay,
                "reason",
                entry.reason(),
                "note",
                entry.handoverNote(),
                "overrideReason",
                entry.overrideReason(),
                "overrideText",
                entry.overrideText(),
                "overrideUntil",
                entry.overrideUntil(),
                "now",
                at,
                "by",
                Scope.current().user());
        return id;
    }

    void supersede(Episode episode, Episodes.Link link, LocalDate lastDay, Instant at) {
        db.changeOne(EpisodeStore.SUPERSEDE_LINK, "id", link.id(), "now", at);
        if (!link.fromOn().isAfter(lastDay)) {
            insert(episode, link, lastDay, null, at);
        }
    }

    void insert(
            Episode episode,
            Episodes.Link link,
            @Nullable LocalDate lastDay,
            @Nullable String historyBasis,
            Instant at) {
        db.change(
                EpisodeStore.INSERT_LINK,
                "id",
                Ids.at(clock.instant()),
                "org",
                episode.orgId(),
                "unit",
                episode.unitId(),
                "family",
                episode.familyId(),
                "episode",
                episode.id(),
                "municipality",
                link.municipalityId(),
                "role",
                link.role(),
                "planRef",
                link.casePlanRef(),
                "planOn",
                link.casePlanOn(),
                "basis",
                historyBasis,
                "from",
                link.fromOn(),
                "to",
                lastDay,
                "now",
                at,
                "by",
                Scope.current().user());
    }

    /** Puts back what was superseded at the instant, and supersedes what was written in its place. */
    void undo(Episode episode, Instant then, Instant at) {
        db.change(EpisodeStore.UNDO_ASSIGNMENTS, "episode", episode.id(), "then", then, "now", at);
        db.change(
                EpisodeStore.REDO_ASSIGNMENTS,
                "episode",
                episode.id(),
                "then",
                then,
                "now",
                at,
                "by",
                Scope.current().user());
        db.change(EpisodeStore.UNDO_LINKS, "episode", episode.id(), "then", then, "now", at);
        db.change(
                EpisodeStore.REDO_LINKS,
                "episode",
                episode.id(),
                "then",
                then,
                "now",
                at,
                "by",
                Scope.current().user());
    }
}
