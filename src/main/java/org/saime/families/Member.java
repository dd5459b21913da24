package org.saime.families;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a family on a day. {@code title} is what the family calls the role: mother, grandmother next door. */
public record Member(
        UUID personId,
        String givenName,
        String familyName,
        MemberRole role,
        String title,
        boolean countsForService,
        @Nullable LocalDate birthOn,
        String birthPrecision,
        @Nullable LocalDate expectedOn,
        String sex,
        String safetyNote,
        boolean interpreter,
        boolean protectedIdentity,
        @Nullable LocalDate deceasedOn,
        LocalDate since) {

    public enum MemberRole {
        CHILD,
        CAREGIVER,
        OTHER_ADULT
    }

    public String name() {
        String name = (givenName + " " + familyName).strip();
        return name.isEmpty() ? "?" : name; // somebody of whom only the age is known, or not yet born
    }

    /** Completed years on the day; null when the birth date is not known or lies ahead (an unborn child). */
    public @Nullable Integer age(LocalDate on) {
        return birthOn == null || birthOn.isAfter(on)
                ? null
                : Period.between(birthOn, on).getYears();
    }

    public boolean unborn(LocalDate on) {
        return birthOn == null ? expectedOn != null : birthOn.isAfter(on);
    }

    public boolean child() {
        return role == MemberRole.CHILD;
    }
}
