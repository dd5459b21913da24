package org.saime.referrals.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON that goes in and out, for the description of the API; reading is done by the same code as the forms'. */
final class ReferralBodies {
    private ReferralBodies() {}

    @Schema(name = "NewReferral")
    record NewReferralBody(
            @Schema(description = "Unit asked; may stay out where only one can be meant") @Nullable
            UUID unitId,

            @Schema(description = "Code list referral_channel; a municipality leaves it out") @Nullable
            String channel,

            @Schema(description = "No referrer is stored") boolean anonymous,

            @Schema(description = "The municipality that refers") @Nullable
            UUID senderId,

            @Nullable String referrerName,
            @Nullable String referrerContact,

            @Schema(description = "Municipality the family lives in") @Nullable
            UUID municipalityId,

            @Schema(
                    allowableValues = {"DANGER", "CRISIS", "STANDARD"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String urgency,

            @Schema(description = "In danger, who was called: code list danger_call")
            List<String> calls,

            @Schema(description = "Time of the call, 10:35", example = "10:35") @Nullable
            String calledAt,

            @Nullable String callNote,

            @Schema(
                    allowableValues = {"YES", "NO", "NOT_ASKED"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String familyConsent,

            @Schema(description = "Not in the future") @Nullable
            LocalDate firstSignOn,

            @Schema(description = "Code list language") @Nullable
            String language,

            boolean interpreter,

            @Schema(
                    description = "At least one of code list referral_reason",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<String> reasons,

            @Nullable String summary,

            @Schema(description = "How and when the family can be reached safely") @Nullable
            String wishContact,

            @Nullable String externalCaseRef,

            @Schema(description = "At least one unless anonymous; what is not known stays out")
            List<PersonBody> persons) {}

    @Schema(name = "ReferredPerson")
    record PersonBody(
            @Schema(
                    allowableValues = {"CHILD", "CAREGIVER", "OTHER_ADULT"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String role,

            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthOn,
            @Nullable Integer ageYears,

            @Schema(
                    description =
                            "Code list age_band; a child needs a birth date, an age or a band, which may be UNKNOWN")
            @Nullable
            String ageBand,

            @Schema(allowableValues = {"F", "M", "X", "UNKNOWN"}) @Nullable
            String sex,

            @Nullable String personalCode,

            @Schema(allowableValues = {"LV", "EE"}) @Nullable
            String codeCountry) {}

    @Schema(name = "Screening")
    record ScreeningBody(
            @Schema(description = "Code list goal_domain to screening_answer", example = "{\"HEALTH\":\"PROBLEM\"}")
            Map<String, String> domains,

            @Nullable String note,
            boolean conflictOfInterest,
            boolean protectedAddress,
            boolean courtOrder,

            @Schema(description = "Version read before; 0 for the first")
            int version) {}

    @Schema(name = "Acceptance")
    record AcceptanceBody(
            @Schema(description = "A family served before; else a new record is made") @Nullable
            UUID familyId,

            @Nullable String label,
            @Nullable UUID serviceTypeId,

            @Schema(description = "Municipality that orders; else the one that referred") @Nullable
            UUID responsibleId,

            @Nullable UUID residenceId,

            @Schema(description = "Needed when the referral was anonymous")
            boolean familyAgrees,

            @Schema(description = "People as known by now; else those of the referral") @Nullable
            List<PersonBody> persons) {}

    @Schema(name = "WaitingListEntry")
    record WaitingBody(
            @Schema(description = "1 comes first, 3 last", defaultValue = "2") @Nullable
            Integer priority) {}

    @Schema(name = "Decline")
    record DeclineBody(
            @Schema(description = "Code list decline_reason", requiredMode = Schema.RequiredMode.REQUIRED)
            String reason,

            @Schema(description = "Code list signpost", requiredMode = Schema.RequiredMode.REQUIRED)
            String signpost) {}

    @Schema(name = "Redirection")
    record RedirectionBody(
            @Schema(description = "Code list redirect_to", requiredMode = Schema.RequiredMode.REQUIRED)
            String to) {}

    @Schema(name = "DuplicateOf")
    record DuplicateBody(
            @Schema(description = "Number of the other referral", requiredMode = Schema.RequiredMode.REQUIRED)
            String of) {}

    @Schema(name = "EmergencyCall")
    record CallBody(
            @Schema(description = "Made by the caller of the API; sent again it is the same call") @Nullable
            UUID id,

            @Schema(description = "Code list danger_call", requiredMode = Schema.RequiredMode.REQUIRED)
            String number,

            @Schema(example = "10:35", requiredMode = Schema.RequiredMode.REQUIRED)
            String calledAt,

            @Schema(description = "Day of the call; else today") @Nullable
            LocalDate calledOn,

            @Nullable String caller,
            @Nullable String note) {}
}
