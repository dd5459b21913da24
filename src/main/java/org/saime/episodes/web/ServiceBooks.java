package org.saime.episodes.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saime.episodes.Agreements;
import org.saime.episodes.Assignments;
import org.saime.episodes.Episode;
import org.saime.episodes.EpisodeAction;
import org.saime.episodes.Episodes;
import org.saime.episodes.Exits;
import org.saime.episodes.Suspensions;
import org.saime.families.Consents;
import org.saime.families.Families;
import org.saime.kernel.access.Access;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages about a service show. */
@Component
class ServiceBooks {
    private final Episodes episodes;
    private final Agreements agreements;
    private final Consents consents;
    private final Assignments assignments;
    private final Suspensions suspensions;
    private final Exits exits;
    private final Families families;
    private final Access access;
    private final Today today;

    ServiceBooks(
            Episodes episodes,
            Agreements agreements,
            Consents consents,
            Assignments assignments,
            Suspensions suspensions,
            Exits exits,
            Families families,
            Access access,
            Today today) {
        this.episodes = episodes;
        this.agreements = agreements;
        this.consents = consents;
        this.assignments = assignments;
        this.suspensions = suspensions;
        this.exits = exits;
        this.families = families;
        this.access = access;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public ServiceFacts of(Episode episode, String language) {
        access.permit(EpisodeAction.READ, episode.subject());
        UUID id = episode.id();
        LocalDate day = today.date();
        Set<EpisodeAction> may = Arrays.stream(EpisodeAction.values())
                .filter(a -> access.may(a, episode.subject()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EpisodeAction.class)));
        return new ServiceFacts(
                episode,
                episodes.serviceName(episode.serviceTypeId(), language),
                agreements.standing(id),
                consents.of(episode.familyId()),
                assignments.history(id),
                episodes.municipalities(id),
                suspensions.of(id),
                exits.of(id),
                exits.reopenableUntil(episode),
                families.members(episode.familyId(), day),
                episodes.of(episode.familyId()).stream()
                        .filter(e -> !e.id().equals(id))
                        .toList(),
                may);
    }
}
