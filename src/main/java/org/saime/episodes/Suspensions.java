package org.saime.episodes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A service that rests for some weeks: proposed by the worker, decided by the manager, over on its day by itself. */
@Service
@Transactional
public class Suspensions {
    /** @param decision APPROVED or DECLINED; null while it waits */
    public record Suspension(
            UUID id,
            UUID episodeId,
            String reason,
            String note,
            LocalDate fromOn,
            LocalDate untilOn,
            Instant proposedAt,
            String proposedBy,
            @Nullable String decision,
            @Nullable Instant decidedAt,
            String decidedBy,
            String decisionNote) {}

    record Turn(
            UUID id,
            Episode.Status status,
            Episode.Status today,
            @Nullable String reason) {}

    /** From a day to a last day, for a coded reason. */
    public record Proposal(
            String reason,
            String note,
            LocalDate from,
            LocalDate until,
            @Nullable Integer version) {
        public static Proposal from(Input in, Codes codes, LocalDate today) {
            LocalDate from = in.date("from");
            var read = new Proposal(
                    in.requiredCode("reason", codes, "suspension_reason"),
                    in.text("note", 2000),
                    from == null ? today : from,
                    in.requiredDate("until"),
                    in.number("version", 0, Integer.MAX_VALUE));
            in.check();
            return read;
        }
    }

    /** The manager's answer; other days than the proposed ones may be set. */
    public record Decision(
            boolean approved,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String note,
            @Nullable Integer version) {
        private enum Answer {
            APPROVED,
            DECLINED
        }

        public static Decision from(Input in) {
            var answer = in.requiredChoice("decision", Answer.class);
            String note = in.text("note", 2000);
            if (answer == Answer.DECLINED && note.isEmpty()) {
                in.error("note", "error.required");
            }
            var read = new Decision(
                    answer == Answer.APPROVED,
                    in.date("from"),
                    in.date("until"),
                    note,
                    in.number("version", 0, Integer.MAX_VALUE));
            in.check();
            return read;
        }
    }

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final EpisodeFiles files;
    private final Parameters parameters;
    private final Clock clock;
    private final Today today;

    Suspensions(
            Db db, Access access, Deeds deeds, EpisodeFiles files, Parameters parameters, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.files = files;
        this.parameters = parameters;
        this.clock = clock;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<Suspension> of(UUID episode) {
        return db.list(SuspensionStore.OF_EPISODE, "episode", episode);
    }

    /** The proposal that waits for a decision. */
    @Transactional(readOnly = true)
    public Optional<Suspension> open(UUID episode) {
        return db.find(SuspensionStore.OPEN, "episode", episode);
    }

    public void propose(UUID episodeId, Proposal given) {
        var episode = files.lock(episodeId, given.version());
        access.permit(EpisodeAction.PROPOSE_SUSPENSION, episode.subject());
        episode.status().after(Episode.Move.SUSPEND);
        if (open(episodeId).isPresent()) {
            throw new Refused("episodes.suspension.waiting");
        }
        check(episode, given.from(), given.until());
        UUID id = Ids.at(clock.instant());
        db.change(
                SuspensionStore.PROPOSE,
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
                "note",
                given.note(),
                "from",
                given.from(),
                "until",
                given.until(),
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        files.touch(episode);
        deeds.record(
                episode.subject(),
                "suspension",
                id,
                "episode.suspension_proposed",
                given.from(),
                Map.of("reason", given.reason(), "until", given.until().toString()));
    }

    private void check(Episode episode, LocalDate from, LocalDate until) {
        if (from.isBefore(episode.startOn() == null ? episode.acceptedOn() : episode.startOn())) {
            throw new Invalid("from", "episodes.suspension.before_start");
        }
        if (until.isBefore(from)) {
            throw new Invalid("until", "error.period_order");
        }
        if (until.isBefore(today.date())) {
            throw new Invalid("until", "error.past_date");
        }
        int most = parameters.number("SUSPENSION_MAX_DAYS", episode.unitId(), from);
        if (ChronoUnit.DAYS.between(from, until) + 1 > most) {
            throw new Invalid("until", "episodes.suspension.too_long", most);
        }
    }

    public void decide(UUID episodeId, Decision given) {
        var episode = files.lock(episodeId, given.version());
        access.permit(EpisodeAction.DECIDE_SUSPENSION, episode.subject());
        var proposal = open(episodeId).orElseThrow(() -> new Refused("episodes.suspension.none"));
        LocalDate from = given.from() == null ? proposal.fromOn() : given.from();
        LocalDate until = given.until() == null ? proposal.untilOn() : given.until();
        if (given.approved()) {
            episode.status().after(Episode.Move.SUSPEND);
            check(episode, from, until);
        }
        db.changeOne(
                SuspensionStore.DECIDE,
                "id",
                proposal.id(),
                "decision",
                given.approved() ? "APPROVED" : "DECLINED",
                "from",
                from,
                "until",
                until,
                "now",
                clock.instant(),
                "by",
                Scope.current().account(),
                "note",
                given.note());
        if (!given.approved()) {
            files.touch(episode);
            deeds.record(
                    episode.subject(),
                    "suspension",
                    proposal.id(),
                    "episode.suspension_declined",
                    today.date(),
                    Map.of("reason", proposal.reason()));
            return;
        }
        files.write(episode, files.calendar(episode).suspended(from, until, proposal.reason()), clock.instant());
        if (from.isAfter(today.date())) {
            files.touch(episode); // the job turns the status on the day
        } else {
            files.write(episode.with(Episode.Status.SUSPENDED));
        }
        deeds.record(
                episode.subject(),
                "suspension",
                proposal.id(),
                "episode.suspended",
                from,
                Map.of("reason", proposal.reason(), "until", until.toString()));
    }

    /** The service goes on earlier than planned, from the day on. */
    public void resume(UUID episodeId, LocalDate on, @Nullable Integer version) {
        var episode = files.lock(episodeId, version);
        access.permit(EpisodeAction.RESUME, episode.subject());
        var next = episode.status().after(Episode.Move.RESUME);
        if (on.isAfter(today.date())) {
            throw new Invalid("on", "error.future_date");
        }
        var calendar = files.calendar(episode);
        var suspended = calendar.on(on);
        if (suspended == null || suspended.status() != Episode.Status.SUSPENDED) {
            throw new Invalid("on", "episodes.suspension.not_then");
        }
        files.write(episode, calendar.from(on, next), clock.instant());
        files.write(episode.with(next));
        deeds.record(episode.subject(), "episode", episodeId, "episode.resumed", on, Map.of());
    }

    /** Suspensions that begin or are over by today: the days are already right, the status follows. */
    void turn() {
        LocalDate day = today.date();
        for (Turn turn : db.list(SuspensionStore.TURNS, "on", day)) {
            var episode = files.lock(turn.id(), null);
            var move = turn.today() == Episode.Status.SUSPENDED ? Episode.Move.SUSPEND : Episode.Move.RESUME;
            files.write(episode.with(episode.status().after(move)));
            if (move == Episode.Move.RESUME) {
                var since = files.calendar(episode).on(day);
                deeds.record(
                        episode.subject(),
                        "episode",
                        episode.id(),
                        "episode.resumed",
                        since == null ? day : since.fromOn(),
                        Map.of());
            }
        }
    }
}
