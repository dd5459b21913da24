package org.saime.episodes;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.mail.Mails;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works with a family: chosen beside everybody's load, capped, handed over with a note, covered while away. */
@Service
@Transactional
public class Assignments {
    /** One row of the history; {@code toOn} is the last day, null while open. */
    public record Entry(
            UUID id,
            UUID staffId,
            String name,
            String kind,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            String reason,
            String handoverNote,
            @Nullable String overrideReason,
            @Nullable String overrideText,
            @Nullable LocalDate overrideUntil,
            Instant recordedAt,
            String byName) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
        }
    }

    /** @param now kind of the assignment to this very episode, null when none */
    record Tie(
            UUID staffId,
            int nearby,
            @Nullable LocalDate knownFrom,
            @Nullable LocalDate knownTo,
            @Nullable String now) {}

    record Member(UUID staffId, String name, String email, String language, BigDecimal fte, List<String> roles) {}

    record Locked(UUID id) {}

    record Peak(int families) {}

    record Ending(
            UUID id, UUID orgId, UUID unitId, UUID familyId, UUID episodeId, UUID staffId, LocalDate overrideUntil) {}

    record Address(String email, String language) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Deeds deeds;
    private final Mails mails;
    private final Caseloads caseloads;
    private final EpisodeFiles files;
    private final Episodes episodes;
    private final Families families;
    private final Parameters parameters;
    private final Clock clock;

    Assignments(
            Db db,
            Access access,
            Audit audit,
            Deeds deeds,
            Mails mails,
            Caseloads caseloads,
            EpisodeFiles files,
            Episodes episodes,
            Families families,
            Parameters parameters,
            Clock clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.deeds = deeds;
        this.mails = mails;
        this.caseloads = caseloads;
        this.files = files;
        this.episodes = episodes;
        this.families = families;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Everybody who could take the family on the day: free place, then language, earlier work, families in the same municipality. A suggestion only. */
    public List<Candidate> candidates(UUID episodeId, AssignmentKind kind, LocalDate on) {
        var episode = episodes.one(episodeId);
        access.permit(EpisodeAction.ASSIGN, episode.subject());
        audit.read("episode.candidates", "episode", episodeId, episode.familyId());
        String language = families.head(episode.familyId()).language();
        UUID town = episodes.responsible(episodeId, on)
                .map(Episodes.Link::municipalityId)
                .orElse(null);
        Map<UUID, Tie> ties = db
                .list(
                        AssignmentStore.TIES,
                        "unit",
                        episode.unitId(),
                        "family",
                        episode.familyId(),
                        "episode",
                        episodeId,
                        "municipality",
                        town,
                        "on",
                        on)
                .stream()
                .collect(Collectors.toMap(Tie::staffId, t -> t));
        return caseloads.workers(episode.unitId(), kind.role().name(), on).stream()
                .map(c -> Candidate.of(c, java.util.Objects.requireNonNull(ties.get(c.staffId())), language))
                .sorted(kind == AssignmentKind.PRIMARY ? Candidate.SUGGESTED : Comparator.comparing(Candidate::name))
                .toList();
    }

    /** The history of an episode, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(UUID episode) {
        return db.list(AssignmentStore.LIVE, "episode", episode);
    }

    /**
     * Gives the episode somebody from a day on. A new primary worker takes over from the present one, who must leave a note.
     *
     * @return the id of the assignment
     */
    public UUID assign(UUID episodeId, NewAssignment given) {
        var episode = files.lock(episodeId, given.version());
        access.permit(EpisodeAction.ASSIGN, episode.subject());
        EpisodeFiles.mustBeOpen(episode);
        if (given.from().isBefore(episode.acceptedOn())) {
            throw new Invalid("from", "episodes.assignment.before_acceptance", episode.acceptedOn());
        }
        var member = db.find(AssignmentStore.MEMBER, "staff", given.staff(), "on", given.from())
                .orElseThrow(() -> new Invalid("staff", "episodes.assignment.not_employed"));
        if (!member.roles().contains(given.kind().role().name())) {
            throw new Invalid("staff", "episodes.assignment.role");
        }
        Instant now = clock.instant();
        var live = db.list(AssignmentStore.LIVE, "episode", episodeId);
        var id = switch (given.kind()) {
            case PRIMARY -> primary(episode, given, member, live, now);
            case COVER -> cover(episode, given, member, live, now);
            case CO_WORKER, SPECIALIST -> beside(episode, given, member, live, now);
        };
        files.touch(episode);
        mails.send(episode.orgId(), member.email(), "assigned", member.language(), "/families/" + episode.familyId());
        return id;
    }

    private UUID primary(Episode episode, NewAssignment given, Member member, List<Entry> live, Instant now) {
        var present = live.stream()
                .filter(e -> e.kind().equals("PRIMARY")
                        && (e.toOn() == null || !e.toOn().isBefore(given.from())))
                .toList();
        boolean handover = live.stream().anyMatch(e -> e.kind().equals("PRIMARY"));
        if (present.stream()
                .anyMatch(e -> e.staffId().equals(given.staff()) && e.covers(given.from()) && e.toOn() == null)) {
            throw new Refused("episodes.assignment.same", member.name());
        }
        if (handover) {
            var missing = new java.util.ArrayList<Invalid.FieldError>();
            if (given.reason().isEmpty()) {
                missing.add(new Invalid.FieldError("reason", "error.required"));
            }
            if (given.note().isEmpty()) {
                missing.add(new Invalid.FieldError("note", "episodes.assignment.note_missing"));
            }
            if (!missing.isEmpty()) {
                throw new Invalid(missing);
            }
        }
        boolean over = checkPlaces(episode, given, member);
        for (Entry entry : live) {
            boolean replaced = entry.kind().equals("PRIMARY") || entry.staffId().equals(given.staff());
            if (replaced && (entry.toOn() == null || !entry.toOn().isBefore(given.from()))) {
                files.supersede(episode, entry, given.from().minusDays(1), now);
            }
        }
        return write(episode, given, member, handover ? "episode.handed_over" : "episode.assigned", over, now);
    }

    /** @return whether the worker is over the cap with this family, which an override allows for a time (INV-12) */
    private boolean checkPlaces(Episode episode, NewAssignment given, Member member) {
        db.one(AssignmentStore.LOCK, "staff", given.staff());
        if (db.find(
                        AssignmentStore.ALREADY_COUNTED,
                        "staff",
                        given.staff(),
                        "family",
                        episode.familyId(),
                        "episode",
                        episode.id(),
                        "from",
                        given.from())
                .isPresent()) {
            return false;
        }
        int places =
                Caseload.places(parameters.number("CASELOAD_PER_FTE", episode.unitId(), given.from()), member.fte());
        int families = db.one(
                        AssignmentStore.PEAK,
                        "staff",
                        given.staff(),
                        "family",
                        episode.familyId(),
                        "from",
                        given.from())
                .families();
        if (families < places) {
            return false;
        }
        if (given.override() == null) {
            throw new Refused("episodes.assignment.full", member.name(), families, places);
        }
        given.override()
                .check(
                        given.from(),
                        parameters.number("OVERRIDE_REASON_MIN", episode.unitId(), given.from()),
                        parameters.number("OVERRIDE_MAX_DAYS", episode.unitId(), given.from()));
        return true;
    }

    private UUID cover(Episode episode, NewAssignment given, Member member, List<Entry> live, Instant now) {
        LocalDate to = given.to();
        if (to == null) {
            throw new Invalid("to", "episodes.assignment.cover_end");
        }
        if (given.note().isEmpty()) {
            throw new Invalid("note", "episodes.assignment.note_missing");
        }
        if (db.find(AssignmentStore.ABSENT, "episode", episode.id(), "from", given.from(), "to", to)
                .isEmpty()) {
            throw new Refused("episodes.assignment.no_absence");
        }
        mustBeNew(given, member, live);
        return write(episode, given, member, "episode.covered", false, now);
    }

    private UUID beside(Episode episode, NewAssignment given, Member member, List<Entry> live, Instant now) {
        mustBeNew(given, member, live);
        return write(episode, given, member, "episode.joined", false, now);
    }

    private static void mustBeNew(NewAssignment given, Member member, List<Entry> live) {
        boolean there = live.stream()
                .anyMatch(e -> e.staffId().equals(given.staff())
                        && (e.toOn() == null || !e.toOn().isBefore(given.from()))
                        && (given.to() == null || !e.fromOn().isAfter(given.to())));
        if (there) {
            throw new Refused("episodes.assignment.already", member.name());
        }
    }

    private UUID write(Episode episode, NewAssignment given, Member member, String deed, boolean over, Instant now) {
        var override = over ? given.override() : null;
        var entry = new Entry(
                given.staff(),
                given.staff(),
                member.name(),
                given.kind().name(),
                given.from(),
                given.to(),
                given.reason(),
                given.note(),
                override == null ? null : override.reason(),
                override == null ? null : override.text(),
                override == null ? null : override.until(),
                now,
                "");
        UUID id = files.insert(episode, entry, given.to(), now);
        var details = new java.util.HashMap<String, Object>(
                Map.of("staff", given.staff(), "kind", given.kind(), "reason", given.reason()));
        if (override != null) {
            details.put("override", override.reason());
            details.put("until", override.until().toString());
        }
        deeds.record(episode.subject(), "assignment", id, deed, given.from(), details);
        return id;
    }

    /** Before a closure is taken back: the worker who had the family needs a place again, or an override. */
    void resume(Episode episode, Instant closedAt, NewAssignment.@Nullable Override override) {
        LocalDate day = java.util.Objects.requireNonNull(episode.endOn()).plusDays(1);
        for (Entry entry : db.list(AssignmentStore.SUPERSEDED_AT, "episode", episode.id(), "then", closedAt)) {
            if (entry.kind().equals("PRIMARY")) {
                var member = db.find(AssignmentStore.MEMBER, "staff", entry.staffId(), "on", day)
                        .orElseThrow(() -> new Refused("episodes.assignment.not_employed"));
                checkPlaces(
                        episode,
                        new NewAssignment(entry.staffId(), AssignmentKind.PRIMARY, day, null, "", "", override, null),
                        member);
            }
        }
    }

    /** A cover, co-worker or specialist goes earlier than planned; a primary worker only hands over. */
    public void end(UUID episodeId, UUID assignment, LocalDate lastDay, @Nullable Integer version) {
        var episode = files.lock(episodeId, version);
        access.permit(EpisodeAction.ASSIGN, episode.subject());
        EpisodeFiles.mustBeOpen(episode);
        var entry = db.find(AssignmentStore.ONE, "episode", episodeId, "id", assignment)
                .orElseThrow(() -> new NotFound("assignment"));
        if (entry.kind().equals("PRIMARY")) {
            throw new Refused("episodes.assignment.hand_over");
        }
        if (lastDay.isBefore(entry.fromOn())) {
            throw new Invalid("lastDay", "error.period_order");
        }
        if (entry.toOn() != null && lastDay.isAfter(entry.toOn())) {
            throw new Invalid("lastDay", "episodes.assignment.ended_before", entry.toOn());
        }
        files.supersede(episode, entry, lastDay, clock.instant());
        files.touch(episode);
        deeds.record(
                episode.subject(),
                "assignment",
                assignment,
                "episode.assignment_ended",
                lastDay,
                Map.of("staff", entry.staffId(), "kind", entry.kind()));
    }

    /** Who is told when an override ends; used by the jobs. */
    List<Address> managers(UUID unit, LocalDate on) {
        return db.list(AssignmentStore.MANAGERS, "unit", unit, "on", on);
    }

    /** The acting account is this assigned person. */
    static boolean isMe(Episodes.Assigned assigned) {
        return assigned.accountId().equals(Scope.current().user());
    }
}
