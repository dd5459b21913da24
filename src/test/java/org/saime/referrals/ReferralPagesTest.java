package org.saime.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** The pages without any script: four steps with a draft, the list, screening, accepting, declining. */
class ReferralPagesTest extends HouseTest {

    @Test
    void aFamilyIsReferredInFourSteps() {
        var town = house.as(house.representative());
        String draft = TestHouse.id().toString();
        assertThat(town.get("/referrals/new").status()).isEqualTo(200);

        assertThat(town.post("/referrals/new", "draft", draft, "step", "1", "go", "next", "urgency", "CRISIS")
                        .location())
                .isEqualTo("/referrals/new?draft=" + draft + "&step=2");
        assertThat(town.post("/referrals/new", person(draft, "add-CAREGIVER")).location())
                .contains("step=2#person-1");
        var missing = town.post(
                "/referrals/new",
                "draft",
                draft,
                "step",
                "2",
                "go",
                "next",
                "persons[0].role",
                "CHILD",
                "persons[0].givenName",
                "Robin <b>",
                "persons[1].role",
                "CAREGIVER",
                "persons[1].givenName",
                "Laura");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body())
                .contains(
                        "Give an age, or choose",
                        "#persons[0].ageYears",
                        "#familyConsent",
                        "value=\"Laura\"",
                        "Robin &lt;b");
        assertThat(town.post(
                                "/referrals/new",
                                "draft",
                                draft,
                                "step",
                                "2",
                                "go",
                                "next",
                                "persons[0].role",
                                "CHILD",
                                "persons[0].givenName",
                                "Robin",
                                "persons[0].ageYears",
                                "9",
                                "persons[1].role",
                                "CAREGIVER",
                                "persons[1].givenName",
                                "Laura",
                                "persons[1].familyName",
                                "Tamm",
                                "unitId",
                                house.unit.toString(),
                                "municipalityId",
                                house.municipality.toString(),
                                "familyConsent",
                                "YES")
                        .location())
                .endsWith("step=3");
        assertThat(town.post(
                                "/referrals/new",
                                "draft",
                                draft,
                                "step",
                                "3",
                                "go",
                                "next",
                                "reasons",
                                "FINANCIAL",
                                "reasons",
                                "LEARNING",
                                "summary",
                                "Tired.")
                        .location())
                .endsWith("step=4");

        var check = town.get("/referrals/new?draft=" + draft + "&step=4");
        assertThat(check.body())
                .contains(
                        "Help is needed within days",
                        "Laura Tamm",
                        "Robin, 9 years",
                        "Money or debts, Learning or school",
                        "Tired.");
        var sent = town.post("/referrals/new", "draft", draft, "step", "4", "go", "send");
        assertThat(sent.location()).isEqualTo("/referrals/" + draft + "?sent");
        assertThat(town.get(sent.location()).body())
                .contains("was sent", "R-2026-")
                .doesNotContain("Tired.");
        assertThat(TestHouse.count("select count(*) from draft where id = :id", "id", UUID.fromString(draft)))
                .isZero();
        assertThat(TestHouse.rows(
                                "select urgency, status, channel from referral where id = :id",
                                "id",
                                UUID.fromString(draft))
                        .getFirst())
                .containsEntry("urgency", "CRISIS")
                .containsEntry("status", "RECEIVED")
                .containsEntry("channel", "MUNICIPALITY");
        assertThat(TestHouse.count(
                        "select count(*) from referral_person where referral_id = :id", "id", UUID.fromString(draft)))
                .isEqualTo(2);
    }

    @Test
    void whatWasTypedSurvivesACrash() {
        var rep = house.representative();
        String draft = TestHouse.id().toString();
        var saved = house.as(rep)
                .put(
                        "/referrals/drafts/" + draft,
                        java.util.Map.of(
                                "step",
                                List.of("3"),
                                "summary",
                                List.of("Half a sent"),
                                "reasons",
                                List.of("VIOLENCE", "OTHER")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.json().get("savedAt").asString()).isEqualTo("09:00");

        var later = house.as(rep);
        assertThat(later.get("/referrals/new").body()).contains("is not sent yet", "/referrals/new?draft=" + draft);
        var page = later.get("/referrals/new?draft=" + draft + "&step=3").body();
        assertThat(page).contains("Half a sent").containsPattern("value=\"VIOLENCE\" checked");
        // nobody else reads it
        assertThat(house.as(house.representative())
                        .get("/referrals/new?draft=" + draft + "&step=3")
                        .body())
                .doesNotContain("Half a sent");
        assertThat(house.as(house.manager())
                        .put(
                                "/referrals/drafts/" + draft,
                                java.util.Map.of("step", List.of("3"), "summary", List.of("mine now")))
                        .status())
                .isEqualTo(409);
        assertThat(later.post("/referrals/drafts/" + draft + "/removal").status())
                .isEqualTo(303);
        assertThat(later.get("/referrals/new").body()).doesNotContain(draft);
    }

    @Test
    void onlyWhoMayReferKeepsDrafts() {
        assertThat(house.as(house.worker()).get("/referrals/new").status()).isEqualTo(403);
        assertThat(house.as(house.worker())
                        .put("/referrals/drafts/" + TestHouse.id(), java.util.Map.of("step", "1", "urgency", "CRISIS"))
                        .status())
                .isEqualTo(403);
        assertThat(house.nobody().get("/referrals/new").status()).isEqualTo(302);
    }

    @Test
    void dangerShowsTheNumbersOfTheCountryBeforeAnyField() {
        var page = house.as(house.representative()).get("/referrals/new").body();
        assertThat(page).contains("tel:112", "tel:116111").doesNotContain("tel:113");
        assertThat(page.indexOf("tel:112")).isLessThan(page.indexOf("name=\"calls\""));
    }

    @Test
    void aDoubleClickSendsOnce() {
        var town = house.as(house.representative());
        String draft = TestHouse.id().toString();
        fill(town, draft);
        assertThat(town.post("/referrals/new", "draft", draft, "step", "4", "go", "send")
                        .status())
                .isEqualTo(303);
        fill(town, draft);
        assertThat(town.post("/referrals/new", "draft", draft, "step", "4", "go", "send")
                        .location())
                .isEqualTo("/referrals/" + draft + "?sent");
        assertThat(TestHouse.count("select count(*) from referral where id = :id", "id", UUID.fromString(draft)))
                .isEqualTo(1);
    }

    @Test
    void sendingWhatIsIncompleteLeadsToTheFirstStepThatNeedsALook() {
        var town = house.as(house.representative());
        String draft = TestHouse.id().toString();
        var answer = town.post("/referrals/new", "draft", draft, "step", "4", "go", "send");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("name=\"step\" value=\"1\"", "href=\"#urgency\"");
        assertThat(TestHouse.count("select count(*) from referral where id = :id", "id", UUID.fromString(draft)))
                .isZero();
    }

    @Test
    void badInputOnThePagesIsNeverOurFault() {
        var town = house.as(house.representative());
        String draft = TestHouse.id().toString();
        assertThat(town.post(
                                "/referrals/new",
                                "draft",
                                draft,
                                "step",
                                "3",
                                "go",
                                "next",
                                "reasons",
                                "OTHER",
                                "summary",
                                "x".repeat(1_000_000))
                        .status())
                .isEqualTo(422);
        assertThat(town.post("/referrals/new", "draft", "nonsense", "step", "99", "go", "explode")
                        .status())
                .isIn(303, 422);
        assertThat(town.post("/referrals/new", "draft", draft, "step", "2", "go", "remove-7")
                        .status())
                .isEqualTo(303);
        assertThat(town.send(
                                "POST",
                                "/referrals/new",
                                "application/x-www-form-urlencoded",
                                "draft=%C3%28&summary=%FF%FE".getBytes())
                        .status())
                .isIn(400, 403, 422);
        assertThat(town.get("/referrals/new?draft=nonsense&step=abc").status()).isEqualTo(200);
        assertThat(town.get("/referrals?after=nonsense&part=NOWHERE").status()).isEqualTo(200);
        assertThat(town.get("/referrals/nonsense").status()).isEqualTo(404);
        assertThat(town.get("/referrals/" + TestHouse.id()).status()).isEqualTo(404);
        var nul = town.post(
                "/referrals/new", "draft", draft, "step", "3", "go", "next", "reasons", "OTHER", "summary", "a\u0000b");
        assertThat(nul.status()).isIn(303, 422);
    }

    @Test
    void theManagerScreensAndAcceptsOnThePages() {
        var town = house.as(house.representative());
        String id = TestHouse.id().toString();
        fill(town, id);
        town.post("/referrals/new", "draft", id, "step", "4", "go", "send");
        var manager = house.as(house.manager());
        assertThat(manager.get("/referrals").body()).contains("Laura Tamm", "Take in hand by 9 Nov");
        assertThat(manager.post("/referrals/" + id + "/acknowledgement").location())
                .isEqualTo("/referrals/" + id);
        assertThat(manager.get("/referrals").body()).contains("Decide, day 0 of 10");
        assertThat(manager.post(
                                "/referrals/" + id + "/screening",
                                "domains.HEALTH",
                                "PROBLEM",
                                "note",
                                "Spoke with the mother.",
                                "version",
                                "0")
                        .status())
                .isEqualTo(303);
        assertThat(manager.get("/referrals/" + id).body())
                .contains("Spoke with the mother.", "Screening written", "Tired.");

        var form = manager.get("/referrals/" + id + "/acceptance");
        assertThat(form.body()).contains("value=\"Laura\"", "value=\"Tamm\"", "value=\"9\"");
        var accepted = manager.post(
                "/referrals/" + id + "/acceptance",
                "responsibleId",
                house.municipality.toString(),
                "persons[0].role",
                "CAREGIVER",
                "persons[0].givenName",
                "Laura",
                "persons[0].familyName",
                "Tamm",
                "persons[1].role",
                "CHILD",
                "persons[1].givenName",
                "Robin",
                "persons[1].ageYears",
                "9");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(303);
        assertThat(accepted.location()).matches("/episodes/[0-9a-f-]{36}/assignment");
        assertThat(town.get("/referrals/" + id).body()).contains("Accepted").doesNotContain("Spoke", "Tired");
        assertThat(town.get("/referrals").body()).contains("Accepted");
    }

    @Test
    void decliningAsksForReasonAndSignpostAndKeepsWhatWasChosen() {
        var town = house.as(house.representative());
        String id = TestHouse.id().toString();
        fill(town, id);
        town.post("/referrals/new", "draft", id, "step", "4", "go", "send");
        var manager = house.as(house.manager());
        manager.post("/referrals/" + id + "/acknowledgement");
        var refused = manager.post("/referrals/" + id + "/decline", "reason", "NO_CAPACITY");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .containsPattern("value=\"NO_CAPACITY\" selected")
                .contains("href=\"#signpost\"")
                .containsPattern("<details class=\"confirm\" open");
        assertThat(manager.post("/referrals/" + id + "/decline", "reason", "NO_CAPACITY", "signpost", "SOCIAL_SERVICE")
                        .status())
                .isEqualTo(303);
        assertThat(manager.post("/referrals/" + id + "/decline", "reason", "NO_CAPACITY", "signpost", "SOCIAL_SERVICE")
                        .status())
                .isEqualTo(422);
        assertThat(manager.get("/referrals/" + id).body()).contains("No free place in reasonable time");
        assertThat(town.get("/referrals/" + id).body()).contains("Declined").doesNotContain("No free place");
    }

    @Test
    void possibleDuplicatesAreShownToTheServiceOnly() {
        var worker = house.worker();
        house.family(worker, java.time.LocalDate.of(2025, 1, 10)); // Anna and Elza Testa
        String[] typed = {
            "persons[0].role", "CAREGIVER", "persons[0].givenName", "Ana", "persons[0].familyName", "Testa"
        };
        var manager = house.manager();
        assertThat(house.as(manager).post("/referrals/possible", typed).body()).contains("Anna Testa", "/families/");
        var intake = house.as(house.intake()).post("/referrals/possible", typed).body();
        assertThat(intake)
                .contains("Possible match in another unit. Call Test unit")
                .doesNotContain("Anna", "/families/");
        assertThat(house.as(house.representative())
                        .post("/referrals/possible", typed)
                        .body())
                .doesNotContain("Anna", "Possible match");
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where kind = 'SEARCH' and account_id = :a",
                        "a",
                        manager.account()))
                .isEqualTo(1);
    }

    // Builders
    // ---------------------------------------------------------------------------------------------------------------------------------

    private String[] person(String draft, String go) {
        return new String[] {
            "draft", draft, "step", "2", "go", go, "persons[0].role", "CHILD", "persons[0].givenName", "Robin"
        };
    }

    private void fill(Caller town, String draft) {
        town.post("/referrals/new", "draft", draft, "step", "1", "go", "next", "urgency", "STANDARD");
        town.post(
                "/referrals/new",
                Caller.fields(new ArrayList<>(List.of(
                        "draft",
                        draft,
                        "step",
                        "2",
                        "go",
                        "next",
                        "persons[0].role",
                        "CAREGIVER",
                        "persons[0].givenName",
                        "Laura",
                        "persons[0].familyName",
                        "Tamm",
                        "persons[1].role",
                        "CHILD",
                        "persons[1].givenName",
                        "Robin",
                        "persons[1].ageYears",
                        "9",
                        "unitId",
                        house.unit.toString(),
                        "familyConsent",
                        "YES"))));
        town.post(
                "/referrals/new",
                "draft",
                draft,
                "step",
                "3",
                "go",
                "next",
                "reasons",
                "FINANCIAL",
                "summary",
                "Tired.");
    }
}
