package org.saime.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Member.MemberRole;
import org.saime.kernel.time.Country;

/** A referral with everything in it, for the service that decides. */
public record ReferralFile(
        Referral referral,
        Content content,
        List<Person> persons,
        List<Call> calls,
        @Nullable Screening screening,
        List<Deadline> deadlines) {

    /** What was told; {@code sender} is the municipality that refers, {@code municipality} the family's. */
    public record Content(
            String unit,
            Country country,
            String channel,
            @Nullable LocalDate firstSignOn,
            @Nullable String sender,
            String referrerName,
            String referrerContact,
            @Nullable String municipality,
            String familyConsent,
            String externalCaseRef,
            String language,
            boolean interpreter,
            List<String> reasons,
            String summary,
            String wishContact,
            @Nullable String decidedByName,
            @Nullable String duplicateNumber,
            @Nullable String familyLabel) {}

    public record Person(
            UUID id,
            int position,
            MemberRole role,
            String givenName,
            String familyName,
            @Nullable LocalDate birthOn,
            @Nullable Integer ageYears,
            @Nullable String ageBand,
            String sex,
            @Nullable String personalCode,
            @Nullable String codeCountry) {
        public String name() {
            return (givenName + " " + familyName).strip();
        }

        public ReferredPerson described() {
            return new ReferredPerson(
                    role, givenName, familyName, birthOn, ageYears, ageBand, sex, personalCode, codeCountry);
        }
    }

    public record Call(UUID id, String number, Instant calledAt, String caller, String note) {}
}
