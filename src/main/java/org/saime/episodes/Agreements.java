package org.saime.episodes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Consents;
import org.saime.families.Families;
import org.saime.families.Member;
import org.saime.families.NewConsent;
import org.saime.families.Relation;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From the first meeting to the signed agreement that opens the service, or that it does not begin. */
@Service
@Transactional
public class Agreements {
    /** A signature under the agreement: a person of the family, or somebody with an account. */
    public record Signature(
            @Nullable UUID id,
            String role,
            @Nullable UUID personId,
            @Nullable UUID accountId,
            String name,
            String way,
            LocalDate signedOn) {}

    /** Somebody who can sign, and whether custody makes the signature necessary. */
    public record Signer(
            String role, @Nullable UUID personId, @Nullable UUID accountId, String name, boolean needed) {
        public String key() {
            return String.valueOf(personId == null ? accountId : personId);
        }
    }

    /** What a person sent: signatures with a way, the others are still to come. */
    public record Signing(
            List<Signature> signatures, @Nullable Integer version) {
        private static final Set<String> ROLES = Set.of("LEGAL_REPRESENTATIVE", "CAREGIVER", "CHILD", "WORKER");

        public static Signing from(Input in, Codes codes, LocalDate today) {
            LocalDate all = in.date("signedOn");
            var signatures = in.list("signatures", 30, prefix -> {
                if (in.raw(prefix + "way").isBlank()) {
                    return null;
                }
                String role = in.required(prefix + "role", 40);
                if (!role.isEmpty() && !ROLES.contains(role)) {
                    in.error(prefix + "role", "error.unknown_choice");
                }
                UUID person = in.id(prefix + "person");
                UUID account = in.id(prefix + "account");
                if ((person == null) == (account == null)) {
                    in.error(prefix + "person", "episodes.agreement.who");
                }
                LocalDate own = in.date(prefix + "signedOn");
                LocalDate day = own != null ? own : all != null ? all : today;
                if (day.isAfter(today)) {
                    in.error(own != null ? prefix + "signedOn" : "signedOn", "error.future_date");
                }
                return new Signature(
                        null, role, person, account, "", in.requiredCode(prefix + "way", codes, "signature_way"), day);
            });
            Integer version = in.number("version", 0, Integer.MAX_VALUE);
            in.check();
            return new Signing(
                    signatures.stream().filter(java.util.Objects::nonNull).toList(), version);
        }
    }

    /** How the agreement stands: who can sign, who did, what is missing. */
    public record Standing(List<Signer> signers, List<Signature> signatures, List<String> missing) {}

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final EpisodeFiles files;
    private final Episodes episodes;
    private final Families families;
    private final Consents consents;
    private final Clock clock;
    private final Today today;

    Agreements(
            Db db,
            Access access,
            Deeds deeds,
            EpisodeFiles files,
            Episodes episodes,
            Families families,
            Consents consents,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.files = files;
        this.episodes = episodes;
        this.families = families;
        this.consents = consents;
        this.clock = clock;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Standing standing(UUID episodeId) {
        var episode = episodes.one(episodeId);
        return new Standing(
                signers(episode),
                db.list(AgreementStore.SIGNATURES, "episode", episodeId),
                check(episode).missing());
    }

    private List<Signer> signers(Episode episode) {
        var day = today.date();
        var custody = representatives(episode);
        var all = new ArrayList<Signer>();
        for (Member member : families.members(episode.familyId(), day)) {
            boolean needed = custody.contains(member.personId());
            if (needed || !member.child() && member.deceasedOn() == null) {
                all.add(new Signer(
                        needed ? "LEGAL_REPRESENTATIVE" : "CAREGIVER", member.personId(), null, member.name(), needed));
            }
        }
        families.members(episode.familyId(), day).stream()
                .filter(m -> m.child() && !m.unborn(day) && m.deceasedOn() == null)
                .forEach(m -> all.add(new Signer("CHILD", m.personId(), null, m.name(), false)));
        episodes.assigned(episode.id(), day).stream()
                .filter(a -> a.kind().equals("PRIMARY"))
                .findFirst()
                .ifPresent(a -> all.add(new Signer("WORKER", null, a.accountId(), a.name(), true)));
        return all;
    }

    /** Living members with sole or joint custody of a child who is served (INV-4; with joint custody both are needed). */
    private Set<UUID> representatives(Episode episode) {
        var day = today.date();
        var members = families.members(episode.familyId(), day);
        var children = members.stream()
                .filter(m -> m.child() && m.countsForService())
                .map(Member::personId)
                .toList();
        var living = members.stream()
                .filter(m -> m.deceasedOn() == null)
                .map(Member::personId)
                .toList();
        var found = new LinkedHashSet<UUID>();
        families.relations(episode.familyId(), day).stream()
                .filter(Relation::represents)
                .filter(r -> children.contains(r.toPersonId()) && living.contains(r.fromPersonId()))
                .forEach(r -> found.add(r.fromPersonId()));
        return found;
    }

    private AgreementCheck check(Episode episode) {
        return new AgreementCheck(
                episode.firstMeetingOn(),
                representatives(episode),
                db.list(AgreementStore.SIGNATURES, "episode", episode.id()),
                consents.inForce(episode.familyId(), "SERVICE", today.date()),
                today.date());
    }

    /** The day the family was first met, as a person says it. */
    public void firstMeeting(UUID episodeId, LocalDate on, @Nullable Integer version) {
        var episode = files.lock(episodeId, version);
        access.permit(EpisodeAction.RECORD_FIRST_MEETING, episode.subject());
        EpisodeFiles.mustBeOpen(episode);
        if (on.isBefore(episode.acceptedOn())) {
            throw new Invalid("firstMeetingOn", "episodes.first_meeting.before_acceptance", episode.acceptedOn());
        }
        if (on.isAfter(today.date())) {
            throw new Invalid("firstMeetingOn", "error.future_date");
        }
        if (episode.agreementOn() != null && on.isAfter(episode.agreementOn())) {
            throw new Invalid("firstMeetingOn", "episodes.first_meeting.after_agreement", episode.agreementOn());
        }
        files.write(episode.withFirstMeeting(on));
        deeds.record(episode.subject(), "episode", episodeId, "episode.first_meeting", on, Map.of());
    }

    /** A direct contact was held: the earliest is the first meeting. Called by the use case that records contacts, which has checked its own action. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void met(UUID episodeId, LocalDate on) {
        if (isFirst(episodes.one(episodeId), on)) {
            var episode = files.lock(episodeId, null);
            if (isFirst(episode, on)) {
                files.write(episode.withFirstMeeting(on));
            }
        }
    }

    /** Whether a meeting on the day would be the first one. */
    @Transactional(readOnly = true)
    public boolean awaitsMeeting(UUID episodeId, LocalDate on) {
        return isFirst(episodes.one(episodeId), on);
    }

    private static boolean isFirst(Episode episode, LocalDate on) {
        return episode.status().open()
                && !on.isBefore(episode.acceptedOn())
                && (episode.firstMeetingOn() == null || on.isBefore(episode.firstMeetingOn()));
    }

    public UUID consent(UUID episodeId, NewConsent given) {
        var episode = files.lock(episodeId, null);
        access.permit(EpisodeAction.RECORD_CONSENT, episode.subject());
        UUID id = consents.record(families.head(episode.familyId()), given);
        deeds.record(
                episode.subject(),
                "consent",
                id,
                "episode.consent_recorded",
                given.from(),
                Map.of("reason", given.purpose(), "basis", given.basis()));
        return id;
    }

    public void withdraw(UUID episodeId, UUID consent) {
        var episode = files.lock(episodeId, null);
        access.permit(EpisodeAction.RECORD_CONSENT, episode.subject());
        var withdrawn = consents.withdraw(episode.familyId(), consent);
        deeds.record(
                episode.subject(),
                "consent",
                consent,
                "episode.consent_withdrawn",
                today.date(),
                Map.of("reason", withdrawn.purpose()));
    }

    /** Keeps the signatures that there are; the service does not begin by it. */
    public void sign(UUID episodeId, Signing given) {
        keep(files.lock(episodeId, given.version()), given);
    }

    /** Keeps the signatures, and begins the service on the day of the last one when nothing is missing. */
    public void agree(UUID episodeId, Signing given) {
        var episode = files.lock(episodeId, given.version());
        keep(episode, given);
        var next = episode.status().after(Episode.Move.AGREE);
        var check = check(episode);
        if (!check.missing().isEmpty()) {
            throw new Invalid(check.missing().stream()
                    .map(key -> new Invalid.FieldError("", key))
                    .toList());
        }
        LocalDate start = java.util.Objects.requireNonNull(check.signedOn());
        var calendar = files.calendar(episode);
        files.write(episode, calendar.from(start, next), clock.instant());
        var current = files.lock(episodeId, null);
        files.write(current.with(next).withAgreement(start));
        deeds.record(episode.subject(), "episode", episodeId, "episode.agreed", start, Map.of());
    }

    private void keep(Episode episode, Signing given) {
        access.permit(EpisodeAction.AGREE, episode.subject());
        if (episode.status() != Episode.Status.PENDING_AGREEMENT) {
            throw new Refused("episodes.move.agree");
        }
        var signers = signers(episode);
        for (Signature signature : given.signatures()) {
            boolean known = signers.stream()
                    .anyMatch(s -> java.util.Objects.equals(s.personId(), signature.personId())
                            && java.util.Objects.equals(s.accountId(), signature.accountId())
                            && (s.role().equals(signature.role())
                                    || s.personId() != null && !signature.role().equals("WORKER")));
            if (!known) {
                throw new Invalid("signatures", "episodes.agreement.not_a_signer");
            }
            if (signature.signedOn().isBefore(episode.acceptedOn())) {
                throw new Invalid("signedOn", "episodes.agreement.before_acceptance", episode.acceptedOn());
            }
            if (signature.way().equals("IN_SYSTEM")
                    && !java.util.Objects.equals(
                            signature.accountId(), Scope.current().user())) {
                throw new Invalid("signatures", "episodes.agreement.own_signature");
            }
            db.change(
                    AgreementStore.SIGN,
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
                    "role",
                    signature.role(),
                    "person",
                    signature.personId(),
                    "account",
                    signature.accountId(),
                    "way",
                    signature.way(),
                    "on",
                    signature.signedOn(),
                    "now",
                    clock.instant());
        }
        files.touch(episode);
    }

    /** The family does not want it, or it is no longer needed: nothing was served. */
    public void cancel(UUID episodeId, String reason, @Nullable Integer version) {
        var episode = files.lock(episodeId, version);
        access.permit(EpisodeAction.CANCEL, episode.subject());
        var next = episode.status().after(Episode.Move.CANCEL);
        LocalDate day = today.date();
        LocalDate last = day.isBefore(episode.acceptedOn()) ? episode.acceptedOn() : day;
        var now = clock.instant();
        files.write(episode, files.calendar(episode).endingOn(last), now);
        files.endAssignments(episode, last, now);
        files.write(episode.with(next));
        deeds.record(episode.subject(), "episode", episodeId, "episode.cancelled", last, Map.of("reason", reason));
    }
}
