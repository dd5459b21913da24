package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same thing said twice has the same digest; any difference has another. */
class NewContactTest {
    private final UUID family = new UUID(1, 1);
    private final UUID a = new UUID(0, 1);
    private final UUID b = new UUID(0, 2);

    @Test
    void theOrderOfTicksSaysNothing() {
        assertThat(contact(List.of(a, b), List.of("MONEY", "SCHOOL"), "Words").digest())
                .isEqualTo(contact(List.of(b, a), List.of("SCHOOL", "MONEY"), "Words")
                        .digest());
    }

    @Test
    void everyDifferenceCounts() {
        byte[] first = contact(List.of(a), List.of(), "Words").digest();
        assertThat(contact(List.of(a, b), List.of(), "Words").digest()).isNotEqualTo(first);
        assertThat(contact(List.of(a), List.of("MONEY"), "Words").digest()).isNotEqualTo(first);
        assertThat(contact(List.of(a), List.of(), "Words.").digest()).isNotEqualTo(first);
    }

    @Test
    void theIdIsNotPartOfTheContent() {
        var one = contact(List.of(a), List.of(), "Words");
        var other = new NewContact(new UUID(9, 9), one.family(), one.facts(), one.words(), null, null, null);
        assertThat(other.digest()).isEqualTo(one.digest()).hasSize(32);
    }

    @Test
    void theCanonicalFormIsFixed() {
        assertThat(contact(List.of(a), List.of(), "Ā \"õ\"").canonical())
                .startsWith(
                        "{\"family\":\"00000000-0000-0001-0000-000000000001\",\"validOn\":\"2026-11-05\",\"startedAt\":null,\"minutes\":30,")
                .contains("\"happened\":\"Ā \\\"õ\\\"\"");
    }

    private NewContact contact(List<UUID> members, List<String> topics, String happened) {
        return new NewContact(
                new UUID(7, 7),
                family,
                new ContactFacts(
                        LocalDate.of(2026, 11, 5),
                        null,
                        30,
                        null,
                        ContactMode.HOME_VISIT,
                        ContactStatus.HELD,
                        "",
                        List.of(),
                        members,
                        List.of(),
                        List.of(),
                        topics,
                        null,
                        null,
                        false,
                        "",
                        List.of()),
                new ContactWords(false, List.of(), happened, "", "", ""),
                null,
                null,
                null);
    }
}
