package org.saime.episodes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.families.FamilyAction;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks about service episodes; the deeds on them are in their own use cases. */
@Service
@Transactional(readOnly = true)
public class Episodes {
    /** Somebody assigned to the episode; {@code toOn} is the last day, null while open. */
    public record Assigned(
            UUID id,
            UUID staffId,
            UUID accountId,
            String name,
            String kind,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    /** A municipality that is responsible for, or home of, the family for some days; {@code toOn} is the last day, null while open. */
    public record Link(
            UUID id,
            UUID municipalityId,
            String name,
            String role,
            String casePlanRef,
            @Nullable LocalDate casePlanOn,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
        }
    }

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final Families families;
    private final Clock clock;

    Episodes(Db db, Access access, Deeds deeds, Families families, Clock clock) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.families = families;
        this.clock = clock;
    }

    /** The services of an organisation. */
    public List<ServiceType> services(UUID org) {
        return db.list(EpisodeStore.SERVICES, "org", org);
    }

    /** Opens the episode of an accepted family: pending until the agreement is signed, with the municipality that answers for it from that day. */
    @Transactional
    public Episode start(NewEpisode wish) {
        var family = families.head(wish.familyId());
        access.permit(FamilyAction.CREATE, Subject.unit(wish.unitId()));
        UUID service = service(services(family.orgId()), wish.serviceTypeId());
        var before = of(family.id()).stream()
                .filter(e -> e.serviceTypeId().equals(service) && e.status() != Episode.Status.CANCELLED)
                .toList();
        if (before.stream().anyMatch(e -> e.status().open())) {
            throw new Refused("error.constraint.episode_open");
        }
        Instant now = clock.instant();
        UUID by = Scope.current().user();
        UUID org = family.orgId();
        db.change(
                EpisodeStore.ADD,
                "id",
                wish.id(),
                "org",
                org,
                "unit",
                family.unitId(),
                "family",
                family.id(),
                "referral",
                wish.referralId(),
                "service",
                service,
                "previous",
                before.isEmpty() ? null : before.getFirst().id(),
                "on",
                wish.acceptedOn(),
                "now",
                now);
        db.change(
                EpisodeStore.ADD_PENDING,
                "id",
                Ids.at(now),
                "org",
                org,
                "unit",
                family.unitId(),
                "family",
                family.id(),
                "episode",
                wish.id(),
                "on",
                wish.acceptedOn(),
                "now",
                now,
                "by",
                by);
        link(wish, family.unitId(), org, wish.responsibleId(), "RESPONSIBLE", now, by);
        if (wish.residenceId() != null && !wish.residenceId().equals(wish.responsibleId())) {
            link(wish, family.unitId(), org, wish.residenceId(), "RESIDENCE", now, by);
        }
        deeds.record(
                family.subject(),
                "episode",
                wish.id(),
                "episode.opened",
                wish.acceptedOn(),
                Map.of("service", service));
        return one(wish.id());
    }

    private void link(
            NewEpisode wish, UUID unit, UUID org, UUID municipality, String role, Instant now, @Nullable UUID by) {
        db.change(
                EpisodeStore.ADD_LINK,
                "id",
                Ids.at(now),
                "org",
                org,
                "unit",
                unit,
                "family",
                wish.familyId(),
                "episode",
                wish.id(),
                "municipality",
                municipality,
                "role",
                role,
                "on",
                wish.acceptedOn(),
                "now",
                now,
                "by",
                by);
    }

    private static UUID service(List<ServiceType> services, @Nullable UUID wanted) {
        if (wanted == null && services.size() != 1) {
            throw new Invalid("serviceTypeId", "error.required");
        }
        return services.stream()
                .map(ServiceType::id)
                .filter(id -> wanted == null || id.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Invalid("serviceTypeId", "error.unknown_choice"));
    }

    public Episode one(UUID episode) {
        return db.one(EpisodeStore.ONE, "id", episode);
    }

    /** All episodes of a family, the newest first. */
    public List<Episode> of(UUID family) {
        return db.list(EpisodeStore.OF_FAMILY, "family", family);
    }

    /** Episodes of one's scope in the order in which they came to be, after the given one. */
    public List<Episode> list(@Nullable UUID family, @Nullable String status, @Nullable UUID after, int limit) {
        return db.list(EpisodeStore.LIST, "family", family, "status", status, "after", after, "limit", limit);
    }

    /** The open episode, or the last one when none is open. */
    public Optional<Episode> current(UUID family) {
        var all = of(family);
        return all.stream()
                .filter(e -> e.status().open())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Who is assigned on the day: primary worker first. */
    public List<Assigned> assigned(UUID episode, LocalDate on) {
        return db.list(EpisodeStore.ASSIGNED, "episode", episode, "on", on);
    }

    public List<Link> municipalities(UUID episode) {
        return db.list(EpisodeStore.LINKS, "episode", episode);
    }

    /** The name of a kind of service in the language; empty for one that is not known. */
    public String serviceName(UUID serviceType, String language) {
        return db.find(EpisodeStore.SERVICE, "id", serviceType)
                .map(s -> s.name(language))
                .orElse("");
    }

    public Optional<Link> responsible(UUID episode, LocalDate on) {
        return municipalities(episode).stream()
                .filter(l -> l.role().equals("RESPONSIBLE") && l.covers(on))
                .findFirst();
    }
}
