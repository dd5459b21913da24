package org.saime.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** From the referral to the accepted family, through the JSON API. */
class ReferralApiTest extends HouseTest {

    @Test
    void aMunicipalityRefersTheServiceScreensAndAccepts() {
        var town = house.api(house.representative());
        var manager = house.api(house.manager());
        UUID id = TestHouse.id();

        var sent = town.put("/api/v1/referrals/" + id, referral());
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(sent.json().get("number").asString()).startsWith("R-2026-");

        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acknowledgement", Map.of())
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("SCREENING");
        var screened = manager.put(
                "/api/v1/referrals/" + id + "/screening",
                Map.of("domains", Map.of("HEALTH", "PROBLEM", "ECONOMY", "NO_INFORMATION"), "note", "Calm call."));
        assertThat(screened.status()).as(screened.body()).isEqualTo(200);

        var accepted = manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of());
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        UUID family = UUID.fromString(accepted.json().get("familyId").asString());
        UUID episode = UUID.fromString(accepted.json().get("episodeId").asString());

        var head = TestHouse.rows("select label, code from family where id = :id", "id", family)
                .getFirst();
        assertThat(head.get("label")).isEqualTo("Tamm");
        assertThat(TestHouse.count("select count(*) from membership where family_id = :id", "id", family))
                .isEqualTo(3);
        assertThat(TestHouse.count("select count(*) from residence where family_id = :id", "id", family))
                .isEqualTo(3);
        assertThat(TestHouse.rows("select status, referral_id from episode where id = :id", "id", episode)
                        .getFirst())
                .containsEntry("status", "PENDING_AGREEMENT")
                .containsEntry("referral_id", id);
        assertThat(TestHouse.rows(
                        "select municipality_id, role from municipality_link where episode_id = :id", "id", episode))
                .containsExactly(Map.of("municipality_id", house.municipality, "role", "RESPONSIBLE"));
        assertThat(TestHouse.rows(
                                "select p.birth_on::text as born, p.birth_precision from person p join membership m on m.person_id = p.id where m.family_id = :id and p.given_name = 'Robin'",
                                "id",
                                family)
                        .getFirst())
                .containsEntry("born", "2017-11-05")
                .containsEntry("birth_precision", "ESTIMATED");
        assertThat(TestHouse.rows("select what from deed where subject_id = :id order by id", "id", id))
                .extracting(r -> r.get("what"))
                .containsExactly(
                        "referral.received", "referral.acknowledged", "referral.screened", "referral.accepted");
    }

    @Test
    void theSameReferralTwiceIsOneAndOtherContentIsAConflict() {
        var town = house.api(house.representative());
        UUID id = TestHouse.id();
        assertThat(town.put("/api/v1/referrals/" + id, referral()).status()).isEqualTo(201);
        assertThat(town.put("/api/v1/referrals/" + id, referral()).status()).isEqualTo(200);
        var other = town.put("/api/v1/referrals/" + id, with("summary", "Something else"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().get("stored").get("number").asString()).startsWith("R-2026-");
        assertThat(TestHouse.count("select count(*) from referral where id = :id", "id", id))
                .isEqualTo(1);
        var stranger = anotherHouse();
        assertThat(stranger.api(stranger.representativeOf("Võru vald"))
                        .put("/api/v1/referrals/" + id, referral())
                        .status())
                .isIn(409, 422);
    }

    @Test
    void theMunicipalitySeesStatusAndOutcomeAndNothingElse() {
        var town = house.api(house.representative());
        var manager = house.api(house.manager());
        UUID id = sent(town);
        manager.put("/api/v1/referrals/" + id + "/screening", Map.of("note", "A secret of the screening"));
        manager.postJson(
                "/api/v1/referrals/" + id + "/decline", Map.of("reason", "NO_CAPACITY", "signpost", "SOCIAL_SERVICE"));

        var seen = town.get("/api/v1/referrals/" + id);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().get("progress").asString()).isEqualTo("DECLINED");
        assertThat(seen.body()).doesNotContain("secret", "NO_CAPACITY", "SOCIAL_SERVICE", "screening", "Laura");
        assertThat(town.get("/api/v1/referrals?limit=200")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(i -> i.get("id").asString()))
                .contains(id.toString());
        assertThat(town.put("/api/v1/referrals/" + id + "/screening", Map.of()).status())
                .isEqualTo(403);
        assertThat(town.postJson("/api/v1/referrals/" + id + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        UUID id = sent(house.api(house.representative()));
        var neighbour = house.api(house.representativeOf("Võru vald"));
        assertThat(neighbour.get("/api/v1/referrals/" + id).status()).isEqualTo(404);
        assertThat(neighbour.get("/api/v1/referrals").json().get("items")).isEmpty();
        var otherProvider = anotherHouse();
        assertThat(otherProvider
                        .api(otherProvider.manager())
                        .get("/api/v1/referrals/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(otherProvider
                        .api(otherProvider.intake())
                        .postJson("/api/v1/referrals/" + id + "/acknowledgement", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWorkerHasNoBusinessWithReferrals() {
        UUID id = sent(house.api(house.representative()));
        var worker = house.api(house.worker());
        assertThat(worker.get("/api/v1/referrals/" + id).status()).isIn(403, 404);
        assertThat(worker.get("/api/v1/referrals").status()).isEqualTo(403);
        assertThat(worker.put("/api/v1/referrals/" + TestHouse.id(), referral()).status())
                .isIn(403, 422);
        assertThat(house.nobody().get("/api/v1/referrals").status()).isEqualTo(401);
    }

    @Test
    void intakeScreensButDoesNotDecide() {
        UUID id = sent(house.api(house.representative()));
        var intake = house.api(house.intake());
        assertThat(intake.get("/api/v1/referrals/" + id)
                        .json()
                        .get("content")
                        .get("summary")
                        .asString())
                .isEqualTo("The mother is tired.");
        assertThat(intake.put("/api/v1/referrals/" + id + "/screening", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(intake.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(intake.postJson(
                                "/api/v1/referrals/" + id + "/decline", Map.of("reason", "OTHER", "signpost", "OTHER"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void decliningWithoutReasonOrSignpostIsRefused() {
        UUID id = screened();
        var manager = house.api(house.manager());
        var refused = manager.postJson("/api/v1/referrals/" + id + "/decline", Map.of("reason", "NO_CAPACITY"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").get(0).get("field").asString()).isEqualTo("signpost");
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/decline", Map.of("signpost", "OTHER"))
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson(
                                "/api/v1/referrals/" + id + "/decline",
                                Map.of("reason", "NO_SUCH", "signpost", "OTHER"))
                        .status())
                .isEqualTo(422);
        assertThat(status(id)).isEqualTo("SCREENING");
    }

    @Test
    void anAnonymousReferralStoresNoReferrerAndNeedsAnIdentifiedFamily() {
        var intake = house.api(house.intake());
        var manager = house.api(house.manager());
        UUID id = TestHouse.id();
        var body = with("anonymous", true);
        body.put("channel", "RELATIVE_OR_NEIGHBOUR");
        body.put("referrerName", "Somebody Next Door");
        body.put("referrerContact", "5550 1234");
        body.put("persons", List.of(Map.of("role", "CHILD", "ageBand", "UNKNOWN")));
        assertThat(intake.put("/api/v1/referrals/" + id, body).status()).isEqualTo(201);
        assertThat(TestHouse.rows(
                                "select referrer_name, referrer_contact, referrer_account_id, referrer_municipality_id, anonymous from referral where id = :id",
                                "id",
                                id)
                        .getFirst())
                .containsEntry("referrer_name", "")
                .containsEntry("referrer_contact", "")
                .containsEntry("referrer_account_id", null)
                .containsEntry("referrer_municipality_id", null)
                .containsEntry("anonymous", true);
        assertThat(TestHouse.rows("select details::text as d from deed where subject_id = :id", "id", id)
                        .toString())
                .doesNotContain("Next Door", "5550");

        intake.postJson("/api/v1/referrals/" + id + "/acknowledgement", Map.of());
        var unknown = manager.postJson(
                "/api/v1/referrals/" + id + "/acceptance",
                Map.of("familyAgrees", true, "responsibleId", house.municipality));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().get("errors").get(0).get("code").asString())
                .isEqualTo("referrals.anonymous_not_identified");
        var persons = List.of(Map.of("role", "CAREGIVER", "givenName", "Mari", "familyName", "Mets"));
        assertThat(manager.postJson(
                                "/api/v1/referrals/" + id + "/acceptance",
                                Map.of("responsibleId", house.municipality, "persons", persons))
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson(
                                "/api/v1/referrals/" + id + "/acceptance",
                                Map.of("familyAgrees", true, "responsibleId", house.municipality, "persons", persons))
                        .status())
                .isEqualTo(200);
        assertThat(TestHouse.count("select count(*) from family where org_id = :org", "org", house.org))
                .isEqualTo(1);
    }

    @Test
    void theWaitingListOffersAndLapses() throws Exception {
        UUID id = screened();
        var manager = house.api(house.manager());
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/waiting", Map.of("priority", 1))
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("WAITLISTED");
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/offer", Map.of())
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("OFFERED");
        house.today(java.time.LocalDate.of(2026, 11, 18));
        lapse();
        assertThat(status(id)).isEqualTo("OFFERED");
        house.today(java.time.LocalDate.of(2026, 11, 20));
        lapse();
        lapse();
        assertThat(status(id)).isEqualTo("LAPSED");
        assertThat(TestHouse.count(
                        "select count(*) from deed where subject_id = :id and what = 'referral.lapsed'", "id", id))
                .isEqualTo(1);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/waiting", Map.of())
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("WAITLISTED");
        manager.postJson("/api/v1/referrals/" + id + "/offer", Map.of());
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFamilyServedBeforeComesBackAsANewEpisode() {
        var worker = house.worker();
        var family = house.family(worker, java.time.LocalDate.of(2025, 1, 10));
        UUID id = screened();
        var manager = house.api(house.manager());
        var open = manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of("familyId", family.id()));
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.json().get("errors").get(0).get("code").asString()).isEqualTo("error.constraint.episode_open");
        TestHouse.sql(
                "update episode set status = 'CLOSED', end_on = '2026-01-31', exit_reason = 'MOVED' where id = :id",
                "id",
                family.episode());
        var accepted = manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of("familyId", family.id()));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(TestHouse.rows("select previous_episode_id from episode where referral_id = :id", "id", id)
                        .getFirst())
                .containsEntry("previous_episode_id", family.episode());
        assertThat(TestHouse.count("select count(*) from family where org_id = :org", "org", house.org))
                .isEqualTo(1);
    }

    @Test
    void aForeignFamilyCannotBeLinked() {
        var other = anotherHouse();
        var family = other.family(other.worker(), java.time.LocalDate.of(2025, 1, 10));
        assertThat(house.api(house.manager())
                        .postJson("/api/v1/referrals/" + screened() + "/acceptance", Map.of("familyId", family.id()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void inDangerSomebodyIsCalledFirst() {
        var town = house.api(house.representative());
        var silent = town.put("/api/v1/referrals/" + TestHouse.id(), with("urgency", "DANGER"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().get("errors").get(0).get("field").asString()).isEqualTo("calls");
        UUID id = TestHouse.id();
        var body = with("urgency", "DANGER");
        body.put("calls", List.of("LINE_112", "LINE_116111"));
        body.put("calledAt", "08:35");
        assertThat(town.put("/api/v1/referrals/" + id, body).status()).isEqualTo(201);
        assertThat(TestHouse.rows(
                        "select number, called_at::text as at from emergency_call where referral_id = :id order by number",
                        "id",
                        id))
                .extracting(r -> r.get("number"))
                .containsExactly("LINE_112", "LINE_116111");
        UUID call = TestHouse.id();
        for (int i = 0; i < 2; i++) {
            assertThat(town.postJson(
                                    "/api/v1/referrals/" + id + "/emergency-calls",
                                    Map.of("id", call, "number", "POLICE_IN_PERSON", "calledAt", "08:50"))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(town.postJson(
                                "/api/v1/referrals/" + id + "/emergency-calls",
                                Map.of("number", "LINE_112", "calledAt", "23:50"))
                        .status())
                .isEqualTo(422);
        assertThat(TestHouse.count("select count(*) from emergency_call where referral_id = :id", "id", id))
                .isEqualTo(3);
        var file = house.api(house.manager()).get("/api/v1/referrals/" + id).json();
        assertThat(file.get("deadlines").get(1).get("kind").asString()).isEqualTo("DECIDE_NOW");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var town = house.api(house.representative());
        var wrong = new HashMap<String, Object>();
        wrong.put("urgency", "SOON");
        wrong.put("familyConsent", "PERHAPS");
        wrong.put("firstSignOn", "2027-01-01");
        wrong.put("reasons", List.of("NO_SUCH_REASON"));
        wrong.put("municipalityId", "not-an-id");
        wrong.put("language", "klingon");
        wrong.put(
                "persons",
                List.of(
                        Map.of("role", "CHILD", "birthOn", "31.02.2020"),
                        Map.of("role", "CHILD"),
                        Map.of("role", "KING", "ageYears", 300)));
        var answer = town.put("/api/v1/referrals/" + TestHouse.id(), wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(e -> e.get("field").asString()))
                .contains(
                        "urgency",
                        "familyConsent",
                        "firstSignOn",
                        "reasons",
                        "municipalityId",
                        "language",
                        "persons[0].birthOn",
                        "persons[1].ageYears",
                        "persons[2].role",
                        "persons[2].ageYears");
    }

    @Test
    void badInputIsNeverOurFault() {
        var town = house.api(house.representative());
        var manager = house.api(house.manager());
        UUID id = sent(town);
        assertThat(town.put("/api/v1/referrals/" + TestHouse.id(), with("summary", "x".repeat(1_000_000)))
                        .status())
                .isEqualTo(422);
        assertThat(town.put("/api/v1/referrals/" + TestHouse.id(), with("summary", "a\u0000b"))
                        .status())
                .isEqualTo(422);
        assertThat(town.put("/api/v1/referrals/" + TestHouse.id(), with("municipalityId", TestHouse.id()))
                        .status())
                .isEqualTo(422);
        assertThat(town.put("/api/v1/referrals/" + TestHouse.id(), with("unitId", TestHouse.id()))
                        .status())
                .isEqualTo(422);
        assertThat(town.put(
                                "/api/v1/referrals/" + TestHouse.id(),
                                with("senderId", TestHouse.municipalityNamed("Võru vald")))
                        .status())
                .isEqualTo(403);
        assertThat(town.put("/api/v1/referrals/" + UUID.randomUUID(), referral())
                        .status())
                .isEqualTo(422);
        assertThat(town.put("/api/v1/referrals/nonsense", referral()).status()).isEqualTo(404);
        assertThat(town.send("PUT", "/api/v1/referrals/" + TestHouse.id(), "application/json", new byte[] {
                            '{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'
                        })
                        .status())
                .isEqualTo(422);
        assertThat(town.send(
                                "PUT",
                                "/api/v1/referrals/" + TestHouse.id(),
                                "application/json",
                                "{\"urgency\":".getBytes())
                        .status())
                .isEqualTo(422);
        assertThat(town.send("PUT", "/api/v1/referrals/" + TestHouse.id(), "application/json", "[1,2]".getBytes())
                        .status())
                .isEqualTo(422);
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 21; i++) {
            many.add(Map.of("role", "CHILD", "ageYears", 3));
        }
        assertThat(town.put("/api/v1/referrals/" + TestHouse.id(), with("persons", many))
                        .status())
                .isEqualTo(422);
        assertThat(manager.get("/api/v1/referrals?after=nonsense&limit=9999&part=NOWHERE")
                        .status())
                .isEqualTo(422);
        assertThat(manager.get("/api/v1/referrals/" + TestHouse.id()).status()).isEqualTo(404);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acknowledgement", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/duplicate", Map.of("of", "R-1900-1"))
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/waiting", Map.of("priority", 99))
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of("serviceTypeId", TestHouse.id()))
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of("residenceId", TestHouse.id()))
                        .status())
                .isEqualTo(422);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of("familyId", TestHouse.id()))
                        .status())
                .isEqualTo(404);
        assertThat(TestHouse.count("select count(*) from family where org_id = :org", "org", house.org))
                .isZero();
    }

    @Test
    void aStaleScreeningIsAConflict() {
        UUID id = screened();
        var manager = house.api(house.manager());
        assertThat(manager.put("/api/v1/referrals/" + id + "/screening", Map.of("note", "second", "version", 0))
                        .status())
                .isEqualTo(200);
        assertThat(manager.put("/api/v1/referrals/" + id + "/screening", Map.of("note", "third", "version", 0))
                        .status())
                .isEqualTo(409);
        assertThat(TestHouse.rows("select note from screening where referral_id = :id", "id", id)
                        .getFirst())
                .containsEntry("note", "second");
    }

    @Test
    void acceptingTwiceMakesOneFamily() {
        UUID id = screened();
        var manager = house.api(house.manager());
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(manager.postJson("/api/v1/referrals/" + id + "/acceptance", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(TestHouse.count("select count(*) from family where org_id = :org", "org", house.org))
                .isEqualTo(1);
    }

    @Test
    void theListTurnsItsPagesWithoutLosingOrRepeating() {
        var town = house.api(house.representative());
        var manager = house.api(house.manager());
        var all = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            house.now(java.time.Instant.parse("2026-11-05T08:00:00Z").plusSeconds(i));
            UUID id = TestHouse.id();
            var body = with("urgency", i == 3 ? "CRISIS" : "STANDARD");
            town.put("/api/v1/referrals/" + id, body);
            all.add(id.toString());
        }
        manager.postJson("/api/v1/referrals/" + all.get(0) + "/acknowledgement", Map.of());
        manager.postJson("/api/v1/referrals/" + all.get(0) + "/redirection", Map.of("to", "HEALTH_CARE"));
        var seen = new ArrayList<String>();
        String after = "";
        while (after != null) {
            var page = manager.get("/api/v1/referrals?limit=2" + (after.isEmpty() ? "" : "&after=" + after))
                    .json();
            page.get("items").forEach(i -> seen.add(i.get("id").asString()));
            after = page.get("next").isNull() ? null : page.get("next").asString();
        }
        // the crisis first, then the oldest; what is decided last
        assertThat(seen).containsExactly(all.get(3), all.get(1), all.get(2), all.get(4), all.get(0));
        assertThat(manager.get("/api/v1/referrals?part=DECIDED").json().get("items"))
                .hasSize(1);
    }

    @Test
    void openingIsAudited() {
        UUID id = sent(house.api(house.representative()));
        var manager = house.manager();
        house.api(manager).get("/api/v1/referrals/" + id);
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where subject_id = :id and action = 'referral.open' and account_id = :a",
                        "id",
                        id,
                        "a",
                        manager.account()))
                .isEqualTo(1);
    }

    // Builders
    // ---------------------------------------------------------------------------------------------------------------------------------

    @org.springframework.beans.factory.annotation.Autowired
    private ReferralDecisions decisions;

    private void lapse() throws Exception {
        house.asSystem(() -> decisions.lapseOffers(house.unit));
    }

    private UUID sent(org.saime.Caller town) {
        UUID id = TestHouse.id();
        var answer = town.put("/api/v1/referrals/" + id, referral());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return id;
    }

    private UUID screened() {
        UUID id = sent(house.api(house.representative()));
        assertThat(house.api(house.intake())
                        .put("/api/v1/referrals/" + id + "/screening", Map.of("note", "first"))
                        .status())
                .isEqualTo(200);
        return id;
    }

    private static Object status(UUID id) {
        return TestHouse.rows("select status from referral where id = :id", "id", id)
                .getFirst()
                .get("status");
    }

    private Map<String, Object> with(String name, Object value) {
        var body = referral();
        body.put(name, value);
        return body;
    }

    private Map<String, Object> referral() {
        var body = new HashMap<String, Object>();
        // other houses of the test run serve the same municipality
        body.put("unitId", house.unit);
        body.put("urgency", "STANDARD");
        body.put("familyConsent", "YES");
        body.put("reasons", List.of("FINANCIAL", "LOW_PARENTING_SKILLS"));
        body.put("summary", "The mother is tired.");
        body.put("language", "et");
        body.put("firstSignOn", "2026-09-01");
        body.put(
                "persons",
                List.of(
                        Map.of(
                                "role",
                                "CAREGIVER",
                                "givenName",
                                "Laura",
                                "familyName",
                                "Tamm",
                                "birthOn",
                                "1994-05-02",
                                "sex",
                                "F"),
                        Map.of("role", "CHILD", "givenName", "Robin", "ageYears", 9),
                        Map.of("role", "CHILD", "ageBand", "UNKNOWN")));
        return body;
    }
}
