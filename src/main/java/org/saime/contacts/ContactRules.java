package org.saime.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.saime.kernel.Invalid.FieldError;

/** When a contact may be recorded at all; every objection at once. */
final class ContactRules {
    private ContactRules() {}

    /**
     * What the day of the contact knows.
     *
     * @param served the family was in the service (or about to be) on that day
     * @param members who belonged to the family on that day
     * @param assigned staff assigned on that day, covers included
     */
    record Day(LocalDate today, boolean served, Set<UUID> members, Set<UUID> assigned) {}

    static List<FieldError> objections(ContactFacts facts, Day day) {
        var errors = new ArrayList<FieldError>();
        if (facts.validOn().isAfter(day.today())) {
            errors.add(new FieldError("validOn", "error.future_date"));
        } else if (!day.served()) {
            errors.add(new FieldError("validOn", "contacts.not_in_service"));
        } else if (facts.staff().isEmpty() || !day.assigned().containsAll(facts.staff())) {
            errors.add(new FieldError("staff", "contacts.staff_not_assigned"));
        }
        if (facts.held()) {
            if (facts.minutes() == null || facts.minutes() < 1) {
                errors.add(new FieldError("minutes", "contacts.minutes_needed"));
            }
            if (facts.mode().direct() && facts.members().isEmpty()) {
                errors.add(new FieldError("members", "contacts.members_needed"));
            } else if (facts.members().isEmpty() && facts.othersPresent().isEmpty()) {
                errors.add(new FieldError("members", "contacts.someone_needed"));
            } else if (day.served() && !day.members().containsAll(facts.members())) {
                errors.add(new FieldError("members", "contacts.not_a_member"));
            }
        } else if (facts.minutes() != null || !facts.members().isEmpty()) {
            errors.add(new FieldError("members", "contacts.nobody_was_there"));
        }
        return errors;
    }

    /** The discipline in which a profession works. */
    static String discipline(String profession) {
        return switch (profession) {
            case "FAMILY_SUPPORT_WORKER" -> "FAMILY_SUPPORT";
            case "SOCIAL_WORKER", "CHILD_PROTECTION_WORKER", "SOCIAL_PEDAGOGUE" -> "SOCIAL_WORK";
            case "PSYCHOLOGIST" -> "PSYCHOLOGY";
            case "LAWYER" -> "LAW";
            case "FAMILY_ASSISTANT" -> "FAMILY_ASSISTANCE";
            case "PSYCHOTHERAPIST", "SPEECH_THERAPIST", "OCCUPATIONAL_THERAPIST" -> "THERAPY";
            default -> "OTHER";
        };
    }
}
