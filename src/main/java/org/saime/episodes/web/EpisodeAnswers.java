package org.saime.episodes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Agreements;
import org.saime.episodes.Assignments;
import org.saime.episodes.Episode;
import org.saime.episodes.EpisodeAction;
import org.saime.episodes.Episodes;
import org.saime.episodes.Exits;
import org.saime.episodes.Suspensions;
import org.saime.families.Consent;
import org.saime.families.Consents;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Episodes as other programs read them. */
@Component
class EpisodeAnswers {
    /** One row of a list. */
    record Line(
            UUID id,
            UUID familyId,
            UUID unitId,
            Episode.Status status,
            LocalDate acceptedOn,
            @Nullable LocalDate firstMeetingOn,
            @Nullable LocalDate agreementOn,
            @Nullable LocalDate startOn,
            @Nullable LocalDate endOn,
            @Nullable String exitReason,
            @Nullable UUID previousEpisodeId,
            int version) {
        static Line of(Episode e) {
            return new Line(
                    e.id(),
                    e.familyId(),
                    e.unitId(),
                    e.status(),
                    e.acceptedOn(),
                    e.firstMeetingOn(),
                    e.agreementOn(),
                    e.startOn(),
                    e.endOn(),
                    e.exitReason(),
                    e.previousEpisodeId(),
                    e.version());
        }
    }

    /** @param next id to ask on after; null on the last page */
    record Page(List<Line> items, @Nullable UUID next) {}

    /** @param missing what an agreement still needs, as codes */
    record Whole(
            Line episode,
            List<Assignments.Entry> assignments,
            List<Episodes.Link> municipalities,
            List<Consent> consents,
            List<Agreements.Signature> signatures,
            List<String> missing,
            List<Suspensions.Suspension> suspensions,
            List<Exits.Exit> exits) {}

    private final Episodes episodes;
    private final Assignments assignments;
    private final Agreements agreements;
    private final Consents consents;
    private final Suspensions suspensions;
    private final Exits exits;
    private final Access access;
    private final Audit audit;

    EpisodeAnswers(
            Episodes episodes,
            Assignments assignments,
            Agreements agreements,
            Consents consents,
            Suspensions suspensions,
            Exits exits,
            Access access,
            Audit audit) {
        this.episodes = episodes;
        this.assignments = assignments;
        this.agreements = agreements;
        this.consents = consents;
        this.suspensions = suspensions;
        this.exits = exits;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public Page page(@Nullable UUID family, @Nullable String status, @Nullable UUID after, int limit) {
        access.permit(org.saime.families.FamilyAction.LIST);
        var found = episodes.list(family, status, after, limit + 1);
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page(
                shown.stream().map(Line::of).toList(), more ? shown.getLast().id() : null);
    }

    @Transactional
    public Whole whole(UUID id) {
        var episode = episodes.one(id);
        access.permit(EpisodeAction.READ, episode.subject());
        audit.read("episode.open", "episode", id, episode.familyId());
        var standing = agreements.standing(id);
        return new Whole(
                Line.of(episode),
                assignments.history(id),
                episodes.municipalities(id),
                consents.of(episode.familyId()),
                standing.signatures(),
                episode.status() == Episode.Status.PENDING_AGREEMENT ? standing.missing() : List.of(),
                suspensions.of(id),
                exits.of(id));
    }
}
