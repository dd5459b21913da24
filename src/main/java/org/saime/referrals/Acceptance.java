package org.saime.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/**
 * How a family comes into the service.
 *
 * @param familyId a family served before; null makes a new record
 * @param label what the family is called here; empty takes the name of its first person
 * @param serviceTypeId null when the organisation has one service only
 * @param responsibleId the municipality that orders; null takes the one that referred, else the family's
 * @param residenceId where the family lives; null takes the referral's
 * @param familyAgrees said by the family itself; needed when the referral was anonymous
 * @param persons as known by now; empty takes those of the referral
 */
public record Acceptance(
        @Nullable UUID familyId,
        String label,
        @Nullable UUID serviceTypeId,
        @Nullable UUID responsibleId,
        @Nullable UUID residenceId,
        boolean familyAgrees,
        List<ReferredPerson> persons) {

    public static Acceptance from(Input in, Codes codes, LocalDate today) {
        return new Acceptance(
                in.id("familyId"),
                in.text("label", 100),
                in.id("serviceTypeId"),
                in.id("responsibleId"),
                in.id("residenceId"),
                in.flag("familyAgrees"),
                NewReferral.persons(in, codes, today, true));
    }
}
