package org.saime.episodes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the deeds on an episode take, for the description of the interface; {@code version} is the one that was read, and may be left out. */
final class EpisodeBodies {
    private EpisodeBodies() {}

    record AssignmentBody(
            UUID staff,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String overrideReason,
            @Nullable String overrideText,
            @Nullable LocalDate overrideUntil,
            @Nullable Integer version) {}

    record EndingBody(LocalDate lastDay, @Nullable Integer version) {}

    record FirstMeetingBody(
            LocalDate firstMeetingOn, @Nullable Integer version) {}

    record ConsentBody(
            String purpose,
            String basis,
            @Nullable String basisRef,
            @Nullable UUID person,
            @Nullable UUID givenBy,
            String capacity,
            @Nullable Boolean childAssent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record SignatureBody(
            String role,
            @Nullable UUID person,
            @Nullable UUID account,
            String way,
            @Nullable LocalDate signedOn) {}

    record AgreementBody(
            @Nullable LocalDate signedOn,
            List<SignatureBody> signatures,
            @Nullable Integer version) {}

    record CancellationBody(String reason, @Nullable Integer version) {}

    record MunicipalityBody(
            @Nullable UUID municipality,
            @Nullable Boolean none,
            @Nullable String role,
            LocalDate from,
            @Nullable String casePlanRef,
            @Nullable LocalDate casePlanOn,
            @Nullable String historyBasis,
            @Nullable Integer version) {}

    record SuspensionBody(
            String reason,
            @Nullable String note,
            @Nullable LocalDate from,
            LocalDate until,
            @Nullable Integer version) {}

    record SuspensionDecisionBody(
            String decision,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note,
            @Nullable Integer version) {}

    record DayBody(LocalDate on, @Nullable Integer version) {}

    record LivingBody(UUID child, String arrangement) {}

    record ExitBody(
            String reason,
            LocalDate endOn,
            String summary,
            List<LivingBody> living,
            @Nullable String openActions,
            @Nullable String handedTo,
            boolean followUpConsent,
            @Nullable LocalDate notifiedOn,
            @Nullable Integer version) {}

    record DecisionBody(
            String decision,
            @Nullable LocalDate endOn,
            @Nullable LocalDate notifiedOn,
            @Nullable String note,
            @Nullable Integer version) {}

    record ReopeningBody(
            String note,
            @Nullable String overrideReason,
            @Nullable String overrideText,
            @Nullable LocalDate overrideUntil,
            @Nullable Integer version) {}
}
