package org.saime.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** Asking for help without an account. */
class HelpRequestTest extends HouseTest {
    @BeforeEach
    @AfterEach
    void forgetTheAttemptsOfOtherTests() {
        TestHouse.sql("delete from help_attempt");
    }

    @Test
    void theDoorHasSixSentencesAndTheNumbers() {
        var page = house.nobody().get("/help");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "My child is hard to manage",
                        "I have no strength any more",
                        "tel:112",
                        "tel:116111",
                        "data-leave");
        assertThat(page.body().split("class=\"door\"")).hasSize(7);
    }

    @Test
    void aFamilyAsksWithoutAName() {
        var visitor = house.nobody();
        UUID id = TestHouse.id();
        var sent = ask(visitor, id, "SELF", "name", "", "contact", "");
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        assertThat(sent.location()).matches("/help/thanks\\?number=R-2026-\\d{4,}");
        assertThat(visitor.get(sent.location()).body()).contains("Thank you", "R-2026-");
        assertThat(TestHouse.rows(
                                "select unit_id, channel, anonymous, referrer_name, referrer_contact, urgency, reasons::text as reasons, family_consent, municipality_id from referral where id = :id",
                                "id",
                                id)
                        .getFirst())
                .containsEntry("unit_id", house.unit)
                .containsEntry("channel", "SELF")
                .containsEntry("anonymous", true)
                .containsEntry("referrer_name", "")
                .containsEntry("urgency", "CRISIS")
                .containsEntry("reasons", "{HOUSEHOLD_BURDEN}")
                .containsEntry("family_consent", "YES")
                .containsEntry("municipality_id", house.municipality);
        assertThat(TestHouse.rows("select account_id from audit_entry where subject_id = :id", "id", id))
                .hasSize(1)
                .allMatch(r -> r.get("account_id") == null);
        assertThat(house.as(house.intake()).get("/referrals/" + id).body())
                .contains("No strength since spring.", "without a name");
        // the visitor reads nothing afterwards
        assertThat(visitor.get("/referrals/" + id).status()).isEqualTo(302);
    }

    @Test
    void aNeighbourMayLeaveAPhoneNumber() {
        UUID id = TestHouse.id();
        assertThat(ask(house.nobody(), id, "OTHER", "name", "Aino", "contact", "5550 0142")
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.rows(
                                "select channel, anonymous, referrer_name, referrer_contact, family_consent from referral where id = :id",
                                "id",
                                id)
                        .getFirst())
                .containsEntry("channel", "RELATIVE_OR_NEIGHBOUR")
                .containsEntry("anonymous", false)
                .containsEntry("referrer_name", "Aino")
                .containsEntry("referrer_contact", "5550 0142")
                .containsEntry("family_consent", "NOT_ASKED");
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndEverythingTypedStays() {
        var answer = house.nobody()
                .post("/help/new", "id", TestHouse.id().toString(), "words", "Please read <this>", "about", "NO_SUCH");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("#about", "#urgency", "#who", "#place", "Please read &lt;this&gt;");
    }

    @Test
    void sendingTwiceIsOneRequest() {
        UUID id = TestHouse.id();
        var visitor = house.nobody();
        String first = ask(visitor, id, "SELF").location();
        assertThat(ask(visitor, id, "SELF").location()).isEqualTo(first);
        assertThat(ask(visitor, id, "OTHER").status()).isEqualTo(409);
        assertThat(TestHouse.count("select count(*) from referral where id = :id", "id", id))
                .isEqualTo(1);
    }

    @Test
    void aMachineThatFillsEveryFieldIsNotHeard() {
        UUID id = TestHouse.id();
        assertThat(ask(house.nobody(), id, "SELF", "website", "https://spam.example")
                        .location())
                .isEqualTo("/help/thanks");
        assertThat(TestHouse.count("select count(*) from referral where id = :id", "id", id))
                .isZero();
    }

    @Test
    void oneAddressCannotFloodAUnit() {
        var visitor = house.nobody();
        for (int i = 0; i < HelpRequests.MOST_AN_HOUR; i++) {
            assertThat(ask(visitor, TestHouse.id(), "SELF").location()).contains("number=");
        }
        UUID oneTooMany = TestHouse.id();
        var later = ask(visitor, oneTooMany, "SELF");
        assertThat(later.location()).isEqualTo("/help/thanks?later");
        assertThat(visitor.get(later.location()).status()).isEqualTo(429);
        assertThat(visitor.get(later.location()).body()).contains("Too many requests", "tel:112");
        assertThat(TestHouse.count("select count(*) from referral where id = :id", "id", oneTooMany))
                .isZero();
        house.now(Instant.parse("2026-11-05T08:30:01Z").plusSeconds(3600));
        assertThat(ask(visitor, TestHouse.id(), "SELF").location()).contains("number=");
    }

    @Test
    void badInputIsNeverOurFault() {
        var visitor = house.nobody();
        assertThat(ask(visitor, TestHouse.id(), "SELF", "words", "x".repeat(1_000_000))
                        .status())
                .isEqualTo(422);
        assertThat(ask(visitor, TestHouse.id(), "SELF", "place", UUID.randomUUID() + "." + house.municipality)
                        .status())
                .isEqualTo(422);
        assertThat(visitor.get("/help/new?about=%3Cscript%3E").status()).isEqualTo(200);
        assertThat(visitor.get("/help/thanks?number=%3Cscript%3Ealert(1)").body())
                .doesNotContain("alert(1)");
    }

    private Caller.Answer ask(Caller visitor, UUID id, String who, String... more) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("id", id.toString());
        fields.put("about", "TIRED");
        fields.put("urgency", "CRISIS");
        fields.put("who", who);
        fields.put("place", house.unit + "." + house.municipality);
        fields.put("words", "No strength since spring.");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return visitor.post(
                "/help/new",
                fields.entrySet().stream()
                        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
    }
}
