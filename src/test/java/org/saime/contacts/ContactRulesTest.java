package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.kernel.Invalid.FieldError;

/** INV-17: when a contact may be recorded. */
class ContactRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private final UUID worker = new UUID(0, 1);
    private final UUID mother = new UUID(0, 2);
    private final ContactRules.Day day = new ContactRules.Day(TODAY, true, Set.of(mother), Set.of(worker));

    @Test
    void aMeetingWithEverythingIsFine() {
        assertThat(objections(held(ContactMode.HOME_VISIT, 60, List.of(mother))))
                .isEmpty();
    }

    @Test
    void aHeldContactTakesTime() {
        assertThat(objections(held(ContactMode.HOME_VISIT, 0, List.of(mother))))
                .containsExactly("minutes: contacts.minutes_needed");
        assertThat(objections(held(ContactMode.PHONE, null, List.of(mother))))
                .containsExactly("minutes: contacts.minutes_needed");
    }

    @Test
    void aDirectContactNeedsSomebodyOfTheFamilyAndAnyOtherSomebody() {
        assertThat(objections(held(ContactMode.VIRTUAL, 30, List.of())))
                .containsExactly("members: contacts.members_needed");
        assertThat(objections(held(ContactMode.WITH_INSTITUTION, 30, List.of())))
                .containsExactly("members: contacts.someone_needed");
    }

    @Test
    void onlyThoseOfTheFamilyCanBeTicked() {
        assertThat(objections(held(ContactMode.HOME_VISIT, 30, List.of(mother, new UUID(0, 9)))))
                .containsExactly("members: contacts.not_a_member");
    }

    @Test
    void theFutureCannotBeRecordedNorADayOutsideTheService() {
        assertThat(objections(facts(
                        TODAY.plusDays(1), ContactMode.HOME_VISIT, ContactStatus.HELD, 30, List.of(mother), worker)))
                .containsExactly("validOn: error.future_date");
        var outside = new ContactRules.Day(TODAY, false, Set.of(mother), Set.of());
        assertThat(ContactRules.objections(held(ContactMode.HOME_VISIT, 30, List.of(mother)), outside))
                .map(FieldError::toString)
                .containsExactly("validOn: contacts.not_in_service");
    }

    @Test
    void whoWasNotAssignedCannotHaveBeenThere() {
        assertThat(objections(
                        facts(TODAY, ContactMode.HOME_VISIT, ContactStatus.HELD, 30, List.of(mother), new UUID(0, 7))))
                .containsExactly("staff: contacts.staff_not_assigned");
    }

    @Test
    void nobodyWasThereWhenItDidNotHappen() {
        assertThat(objections(facts(TODAY, ContactMode.HOME_VISIT, ContactStatus.NO_SHOW, null, List.of(), worker)))
                .isEmpty();
        assertThat(objections(
                        facts(TODAY, ContactMode.HOME_VISIT, ContactStatus.NO_SHOW, null, List.of(mother), worker)))
                .containsExactly("members: contacts.nobody_was_there");
    }

    @Test
    void everyObjectionComesAtOnce() {
        assertThat(objections(
                        facts(TODAY.plusDays(3), ContactMode.HOME_VISIT, ContactStatus.HELD, null, List.of(), worker)))
                .hasSize(3);
    }

    private List<String> objections(ContactFacts facts) {
        return ContactRules.objections(facts, day).stream()
                .map(FieldError::toString)
                .toList();
    }

    private ContactFacts held(ContactMode mode, Integer minutes, List<UUID> members) {
        return facts(TODAY, mode, ContactStatus.HELD, minutes, members, worker);
    }

    private static ContactFacts facts(
            LocalDate on, ContactMode mode, ContactStatus status, Integer minutes, List<UUID> members, UUID staff) {
        return new ContactFacts(
                on,
                null,
                minutes,
                null,
                mode,
                status,
                "",
                List.of(staff),
                members,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                "",
                List.of());
    }
}
