package org.saime.episodes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement needs before the service begins.
 *
 * @param representatives who must sign for the children by their custody; when nobody is recorded, any caregiver will do
 * @param hasBasis a consent or contract for the service is in force
 */
record AgreementCheck(
        @Nullable LocalDate firstMeeting,
        Set<UUID> representatives,
        List<Agreements.Signature> signatures,
        boolean hasBasis,
        LocalDate today) {

    /** Keys of the sentences that say what is missing; empty when the agreement stands. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (firstMeeting == null) {
            missing.add("episodes.agreement.no_meeting");
        }
        if (!hasBasis) {
            missing.add("episodes.agreement.no_basis");
        }
        var people = signatures.stream().map(Agreements.Signature::personId).toList();
        boolean family = representatives.isEmpty()
                ? signatures.stream()
                        .anyMatch(s -> s.role().equals("LEGAL_REPRESENTATIVE")
                                || s.role().equals("CAREGIVER"))
                : people.containsAll(representatives);
        if (!family) {
            missing.add(
                    representatives.size() > 1 ? "episodes.agreement.both_sign" : "episodes.agreement.family_signs");
        }
        if (signatures.stream().noneMatch(s -> s.role().equals("WORKER"))) {
            missing.add("episodes.agreement.worker_signs");
        }
        LocalDate signed = signedOn();
        if (signed != null && firstMeeting != null && signed.isBefore(firstMeeting)) {
            missing.add("episodes.agreement.before_meeting");
        }
        return missing;
    }

    /** The day of the last signature: the service starts then. */
    @Nullable
    LocalDate signedOn() {
        return signatures.stream()
                .map(Agreements.Signature::signedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
