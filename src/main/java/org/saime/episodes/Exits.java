package org.saime.episodes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.organisation.Parameters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a service ends: proposed by the worker, decided by the manager, taken back within a term when it was an error. */
@Service
@Transactional
public class Exits {
    /**
     * One proposal and what became of it.
     *
     * @param living child to code of {@code living_arrangement}
     * @param decision CLOSED, BACK or REOPENED; null while it waits
     */
    public record Exit(
            UUID id,
            String reason,
            LocalDate endOn,
            String summary,
            String openActions,
            String handedTo,
            Map<UUID, String> living,
            boolean followUpConsent,
            @Nullable LocalDate notifiedMunicipalityOn,
            Instant proposedAt,
            String proposedBy,
            @Nullable String decision,
            @Nullable Instant decidedAt,
            String decidedBy,
            String decisionNote) {}

    /** @param endOn the last day, when it is another than the proposed one */
    public record Decision(
            boolean closes,
            @Nullable LocalDate endOn,
            @Nullable LocalDate notifiedOn,
            String note,
            @Nullable Integer version) {
        private enum Answer {
            CLOSED,
            BACK
        }

        public static Decision from(Input in) {
            var answer = in.requiredChoice("decision", Answer.class);
            String note = in.text("note", 2000);
            if (answer == Answer.BACK && note.isEmpty()) {
                in.error("note", "error.required");
            }
            var read = new Decision(
                    answer == Answer.CLOSED,
                    in.date("endOn"),
                    in.date("notifiedOn"),
                    note,
                    in.number("version", 0, Integer.MAX_VALUE));
            in.check();
            return read;
        }
    }

    /** Why the closure was an error; an override when the worker has no free place any more. */
    public record Reopening(
            String note,
            NewAssignment.@Nullable Override override,
            @Nullable Integer version) {
        public static Reopening from(Input in, Codes codes) {
            var read = new Reopening(
                    in.required("note", 2000),
                    NewAssignment.Override.from(in, codes),
                    in.number("version", 0, Integer.MAX_VALUE));
            in.check();
            return read;
        }
    }

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final EpisodeFiles files;
    private final Families families;
    private final Assignments assignments;
    private final Parameters parameters;
    private final ObjectProvider<ExitCheck> checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Today today;

    Exits(
            Db db,
            Access access,
            Deeds deeds,
            EpisodeFiles files,
            Families families,
            Assignments assignments,
            Parameters parameters,
            ObjectProvider<ExitCheck> checks,
            ApplicationEventPublisher events,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.files = files;
        this.families = families;
        this.assignments = assignments;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
        this.today = today;
    }

    /** The proposals of an episode, the newest first. */
    @Transactional(readOnly = true)
    public List<Exit> of(UUID episode) {
        return db.list(ExitStore.OF_EPISODE, "episode", episode);
    }

    /** The proposal that waits for a decision. */
    @Transactional(readOnly = true)
    public Optional<Exit> open(UUID episode) {
        return of(episode).stream().filter(e -> e.decision() == null).findFirst();
    }

    /** The exit by which the episode is closed. */
    @Transactional(readOnly = true)
    public Optional<Exit> closed(UUID episode) {
        return of(episode).stream().filter(e -> "CLOSED".equals(e.decision())).findFirst();
    }

    /** Until when a manager may take the closure back; empty when the episode is not closed. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> reopenableUntil(Episode episode) {
        if (episode.status() != Episode.Status.CLOSED) {
            return Optional.empty();
        }
        return closed(episode.id())
                .map(Exit::decidedAt)
                .map(at -> Today.of(at))
                .map(day -> day.plusDays(parameters.number("REOPEN_DAYS", episode.unitId(), day)));
    }

    /** What speaks against closing for the reason today, as keys of sentences. */
    private List<String> hindrances(Episode episode, String reason) {
        return checks.stream()
                .flatMap(c -> c.hindrances(episode, reason).stream())
                .distinct()
                .toList();
    }

    private void mustBeFree(Episode episode, String reason) {
        var against = hindrances(episode, reason);
        if (!against.isEmpty()) {
            throw new Invalid(against.stream()
                    .map(key -> new Invalid.FieldError("reason", key))
                    .toList());
        }
    }

    public void propose(UUID episodeId, ExitProposal given) {
        var episode = files.lock(episodeId, given.version());
        access.permit(EpisodeAction.PROPOSE_EXIT, episode.subject());
        var next = episode.status().after(Episode.Move.PROPOSE_EXIT);
        var errors = new ArrayList<Invalid.FieldError>();
        if (episode.startOn() != null && given.endOn().isBefore(episode.startOn())) {
            errors.add(new Invalid.FieldError("endOn", "episodes.exit.before_start", episode.startOn()));
        }
        var children = families.members(episode.familyId(), today.date()).stream()
                .filter(m -> m.child() && !m.unborn(today.date()) && m.deceasedOn() == null)
                .map(m -> m.personId())
                .toList();
        if (!given.living().keySet().containsAll(children)) {
            errors.add(new Invalid.FieldError("living", "episodes.exit.living"));
        }
        if (!children.containsAll(given.living().keySet())) {
            errors.add(new Invalid.FieldError("living", "error.not_an_id"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        mustBeFree(episode, given.reason());
        UUID id = Ids.at(clock.instant());
        db.change(
                ExitStore.PROPOSE,
                "id",
                id,
                "org",
                episode.orgId(),
                "unit",
                episode.unitId(),
                "family",
                episode.familyId(),
                "episode",
                episodeId,
                "reason",
                given.reason(),
                "end",
                given.endOn(),
                "summary",
                given.summary(),
                "openActions",
                given.openActions(),
                "handedTo",
                given.handedTo(),
                "living",
                new Db.Json(given.living()),
                "followUp",
                given.followUpConsent(),
                "notified",
                given.notifiedOn(),
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        files.write(episode, files.calendar(episode).from(today.date(), next), clock.instant());
        files.write(episode.with(next));
        deeds.record(
                episode.subject(), "exit", id, "episode.exit_proposed", today.date(), Map.of("reason", given.reason()));
    }

    public void decide(UUID episodeId, Decision given) {
        var episode = files.lock(episodeId, given.version());
        access.permit(EpisodeAction.DECIDE_EXIT, episode.subject());
        var next = episode.status().after(given.closes() ? Episode.Move.CLOSE : Episode.Move.RETURN);
        var exit = open(episodeId).orElseThrow(() -> new Refused("episodes.exit.none"));
        LocalDate end = given.endOn() == null ? exit.endOn() : given.endOn();
        LocalDate notified = given.notifiedOn() == null ? exit.notifiedMunicipalityOn() : given.notifiedOn();
        var now = clock.instant();
        if (given.closes()) {
            mustBeComplete(episode, exit, end, notified);
        }
        db.changeOne(
                ExitStore.DECIDE,
                "id",
                exit.id(),
                "decision",
                given.closes() ? "CLOSED" : "BACK",
                "end",
                end,
                "notified",
                notified,
                "now",
                now,
                "by",
                Scope.current().account(),
                "note",
                given.note());
        if (!given.closes()) {
            files.write(episode, files.calendar(episode).from(today.date(), next), now);
            files.write(episode.with(next));
            deeds.record(
                    episode.subject(),
                    "exit",
                    exit.id(),
                    "episode.exit_returned",
                    today.date(),
                    Map.of("reason", exit.reason()));
            return;
        }
        files.write(episode, files.calendar(episode).endingOn(end), now);
        files.endAssignments(episode, end, now);
        files.write(episode.with(next).withEnd(end, exit.reason()));
        deeds.record(episode.subject(), "exit", exit.id(), "episode.closed", end, Map.of("reason", exit.reason()));
        events.publishEvent(new EpisodeClosed(episodeId, episode.familyId(), end, exit.reason()));
    }

    private void mustBeComplete(Episode episode, Exit exit, LocalDate end, @Nullable LocalDate notified) {
        var errors = new ArrayList<Invalid.FieldError>();
        if (end.isAfter(today.date())) {
            errors.add(new Invalid.FieldError("endOn", "episodes.exit.end_ahead"));
        }
        if (episode.startOn() != null && end.isBefore(episode.startOn())) {
            errors.add(new Invalid.FieldError("endOn", "episodes.exit.before_start", episode.startOn()));
        }
        if (notified != null && notified.isAfter(today.date())) {
            errors.add(new Invalid.FieldError("notifiedOn", "error.future_date"));
        }
        boolean answerable = db.list(EpisodeStore.LINKS, "episode", episode.id()).stream()
                .anyMatch(l -> l.role().equals("RESPONSIBLE") && l.covers(end));
        if (answerable && notified == null) {
            errors.add(new Invalid.FieldError("notifiedOn", "episodes.exit.not_notified"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        mustBeFree(episode, exit.reason());
    }

    /** The closure was an error: the exit never was, and every figure is as if it had not been. */
    public void reopen(UUID episodeId, Reopening given) {
        var episode = files.lock(episodeId, given.version());
        access.permit(EpisodeAction.REOPEN, episode.subject());
        var next = episode.status().after(Episode.Move.REOPEN);
        var until = reopenableUntil(episode).orElseThrow(() -> new Refused("episodes.exit.none"));
        if (today.date().isAfter(until)) {
            throw new Refused("episodes.reopen.too_late", until);
        }
        if (db.list(EpisodeStore.OF_FAMILY, "family", episode.familyId()).stream()
                .anyMatch(e -> e.status().open() && e.serviceTypeId().equals(episode.serviceTypeId()))) {
            throw new Refused("episodes.reopen.again_open");
        }
        var exit = closed(episodeId).orElseThrow(() -> new Refused("episodes.exit.none"));
        var now = clock.instant();
        assignments.resume(episode, java.util.Objects.requireNonNull(exit.decidedAt()), given.override());
        files.undo(episode, java.util.Objects.requireNonNull(exit.decidedAt()), now);
        files.write(episode, files.calendar(episode).withoutExit(), now);
        db.changeOne(ExitStore.REOPEN, "id", exit.id(), "note", given.note());
        files.write(episode.with(next).withEnd(null, null));
        var details = new HashMap<String, Object>();
        if (given.override() != null) {
            details.put("override", given.override().reason());
        }
        deeds.record(episode.subject(), "exit", exit.id(), "episode.reopened", today.date(), details);
        events.publishEvent(new EpisodeReopened(episodeId, episode.familyId()));
    }
}
