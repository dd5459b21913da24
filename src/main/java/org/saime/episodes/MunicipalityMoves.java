package org.saime.episodes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;
import org.saime.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which municipality answers for a family on each day, and by which plan of its own; what was before stays as it was (INV-9). */
@Service
@Transactional
public class MunicipalityMoves {
    /**
     * Another municipality, or another case plan, from a day on.
     *
     * @param municipality null: none answers for the family, which came by itself
     * @param historyBasis the legal basis on which the new one may see what was before; null when it may not
     */
    public record Move(
            @Nullable UUID municipality,
            Role role,
            LocalDate from,
            String casePlanRef,
            @Nullable LocalDate casePlanOn,
            @Nullable String historyBasis,
            @Nullable Integer version) {
        public enum Role {
            RESPONSIBLE,
            RESIDENCE
        }

        public static Move from(Input in, Codes codes) {
            UUID municipality = in.id("municipality");
            boolean none = in.flag("none");
            if (municipality == null && !none && in.raw("municipality").isBlank()) {
                in.error("municipality", "error.required");
            }
            String basis = in.code("historyBasis", codes, "legal_basis");
            var read = new Move(
                    none ? null : municipality,
                    in.raw("role").isBlank() ? Role.RESPONSIBLE : in.requiredChoice("role", Role.class),
                    in.requiredDate("from"),
                    in.text("casePlanRef", 100),
                    in.date("casePlanOn"),
                    basis.isEmpty() ? null : basis,
                    in.number("version", 0, Integer.MAX_VALUE));
            in.check();
            return read;
        }
    }

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final EpisodeFiles files;
    private final Organisations organisations;
    private final Clock clock;

    MunicipalityMoves(Db db, Access access, Deeds deeds, EpisodeFiles files, Organisations organisations, Clock clock) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.files = files;
        this.organisations = organisations;
        this.clock = clock;
    }

    public void move(UUID episodeId, Move given) {
        var episode = files.lock(episodeId, given.version());
        access.permit(EpisodeAction.MOVE, episode.subject());
        EpisodeFiles.mustBeOpen(episode);
        if (given.from().isBefore(episode.acceptedOn())) {
            throw new Invalid("from", "episodes.municipality.before_acceptance", episode.acceptedOn());
        }
        if (given.municipality() != null
                && organisations.municipalities(given.from()).stream()
                        .noneMatch(m -> m.id().equals(given.municipality()))) {
            throw new Invalid("municipality", "episodes.municipality.not_then");
        }
        var links = db.list(EpisodeStore.LINKS, "episode", episodeId).stream()
                .filter(l -> l.role().equals(given.role().name()))
                .toList();
        var present = links.stream().filter(l -> l.covers(given.from())).findFirst();
        boolean later = links.stream().anyMatch(l -> l.fromOn().isAfter(given.from()));
        boolean same = present.map(l -> l.municipalityId().equals(given.municipality())
                        && l.casePlanRef().equals(given.casePlanRef())
                        && java.util.Objects.equals(l.casePlanOn(), given.casePlanOn()))
                .orElse(given.municipality() == null);
        if (same && !later) {
            throw new Refused("episodes.municipality.same");
        }
        var now = clock.instant();
        for (var link : links) {
            if (link.toOn() == null || !link.toOn().isBefore(given.from())) {
                files.supersede(episode, link, given.from().minusDays(1), now);
            }
        }
        if (given.municipality() != null) {
            var link = new Episodes.Link(
                    given.municipality(),
                    given.municipality(),
                    "",
                    given.role().name(),
                    given.casePlanRef(),
                    given.casePlanOn(),
                    given.from(),
                    null);
            files.insert(episode, link, null, given.historyBasis(), now);
        }
        files.touch(episode);
        var details = new java.util.HashMap<String, Object>();
        details.put("role", given.role());
        if (given.municipality() != null) {
            details.put("municipality", given.municipality());
        }
        deeds.record(
                episode.subject(),
                "episode",
                episodeId,
                given.role() == Move.Role.RESPONSIBLE ? "episode.moved" : "episode.residence_moved",
                given.from(),
                details);
    }
}
