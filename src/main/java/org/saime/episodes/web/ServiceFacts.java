package org.saime.episodes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saime.episodes.Agreements;
import org.saime.episodes.Assignments;
import org.saime.episodes.Episode;
import org.saime.episodes.EpisodeAction;
import org.saime.episodes.Episodes;
import org.saime.episodes.Exits;
import org.saime.episodes.Suspensions;
import org.saime.families.Consent;
import org.saime.families.Member;

/** All that the pages about a service know of it. {@code may} holds what the reader may do. */
public record ServiceFacts(
        Episode episode,
        String serviceName,
        Agreements.Standing agreement,
        List<Consent> consents,
        List<Assignments.Entry> history,
        List<Episodes.Link> links,
        List<Suspensions.Suspension> suspensions,
        List<Exits.Exit> exits,
        Optional<LocalDate> reopenableUntil,
        List<Member> members,
        List<Episode> others,
        Set<EpisodeAction> may) {

    public String path(String deed) {
        return "/episodes/" + episode.id() + "/" + deed;
    }

    /** The status allows it and the reader may. */
    public boolean can(EpisodeAction action) {
        if (!may.contains(action)) {
            return false;
        }
        var status = episode.status();
        return switch (action) {
            case READ, SEE_CASELOADS -> true;
            case ASSIGN, MOVE, RECORD_CONSENT -> status.open();
            case RECORD_FIRST_MEETING, AGREE, CANCEL -> status == Episode.Status.PENDING_AGREEMENT;
            case PROPOSE_SUSPENSION ->
                status == Episode.Status.ACTIVE && waiting().isEmpty();
            case DECIDE_SUSPENSION -> waiting().isPresent();
            case RESUME -> status == Episode.Status.SUSPENDED;
            case PROPOSE_EXIT -> status == Episode.Status.ACTIVE;
            case DECIDE_EXIT -> status == Episode.Status.EXIT_PROPOSED;
            case REOPEN -> reopenableUntil.isPresent();
        };
    }

    /** The suspension that waits for the manager. */
    public Optional<Suspensions.Suspension> waiting() {
        return suspensions.stream().filter(s -> s.decision() == null).findFirst();
    }

    public Optional<Exits.Exit> proposedExit() {
        return exits.stream().filter(e -> e.decision() == null).findFirst();
    }

    public Optional<Exits.Exit> exit() {
        return exits.stream().filter(e -> "CLOSED".equals(e.decision())).findFirst();
    }

    public List<Member> children(LocalDate on) {
        return members.stream()
                .filter(m -> m.child() && !m.unborn(on) && m.deceasedOn() == null)
                .toList();
    }

    public String childName(java.util.UUID id) {
        return members.stream()
                .filter(m -> m.personId().equals(id))
                .map(Member::givenName)
                .findFirst()
                .orElse("–");
    }
}
