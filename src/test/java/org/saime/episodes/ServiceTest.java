package org.saime.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.saime.TestHouse.Somebody;
import org.saime.TestHouse.TestFamily;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first meeting to the exit and back, over the interface and the pages. */
class ServiceTest extends HouseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 10, 26);

    @Autowired
    private EpisodeJobs jobs;

    private TestFamily pending(Somebody worker) {
        var family = house.familyWithoutEpisode("Pending");
        UUID episode = TestHouse.id();
        TestHouse.sql(
                """
            insert into episode (id, org_id, unit_id, family_id, service_type_id, status, accepted_on, recorded_at)
            values (:id, :org, :unit, :family, :service, 'PENDING_AGREEMENT', :on, now())""",
                "id",
                episode,
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "service",
                house.serviceType,
                "on",
                ACCEPTED);
        house.period(episode, family.id(), "PENDING_AGREEMENT", ACCEPTED, null);
        house.assignment(episode, family.id(), worker, "PRIMARY", ACCEPTED, null);
        house.link(episode, family.id(), house.municipality, ACCEPTED, null);
        return new TestFamily(family.id(), episode, family.mother(), family.child());
    }

    private static Caller.Answer post(Caller who, TestFamily family, String deed, Map<String, ?> body) {
        return who.postJson("/api/v1/episodes/" + family.episode() + "/" + deed, body);
    }

    private static Map<String, Object> agreement(TestFamily family, Somebody worker) {
        return Map.of(
                "signedOn",
                "2026-11-03",
                "signatures",
                List.of(
                        Map.of(
                                "role",
                                "LEGAL_REPRESENTATIVE",
                                "person",
                                family.mother().toString(),
                                "way",
                                "PAPER"),
                        Map.of("role", "WORKER", "account", worker.account().toString(), "way", "IN_SYSTEM")));
    }

    private static Map<String, Object> consent(TestFamily family) {
        return Map.of(
                "purpose",
                "SERVICE",
                "basis",
                "CONTRACT",
                "givenBy",
                family.mother().toString(),
                "capacity",
                "PARENT");
    }

    private static String statusOn(TestFamily family, LocalDate day) {
        var rows = TestHouse.rows(
                "select status from episode_period where episode_id = :e and superseded_at is null and during @> :d",
                "e",
                family.episode(),
                "d",
                day);
        return rows.isEmpty() ? "" : String.valueOf(rows.getFirst().get("status"));
    }

    // Agreement
    // ----------------------------------------------------------------------------------------------------------------------------

    @Test
    void theServiceBeginsOnTheDayOfTheSignatureWhenNothingIsMissing() {
        var worker = house.worker();
        var api = house.api(worker);
        var family = pending(worker);
        var early = post(api, family, "agreement", agreement(family, worker));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("episodes.agreement.no_meeting").contains("episodes.agreement.no_basis");
        assertThat(statusOn(family, TODAY)).isEqualTo("PENDING_AGREEMENT");

        assertThat(post(api, family, "first-meeting", Map.of("firstMeetingOn", "2026-10-25"))
                        .body())
                .contains("episodes.first_meeting.before_acceptance");
        assertThat(post(api, family, "first-meeting", Map.of("firstMeetingOn", "2026-11-06"))
                        .body())
                .contains("error.future_date");
        assertThat(post(api, family, "first-meeting", Map.of("firstMeetingOn", "2026-10-29"))
                        .status())
                .isEqualTo(200);
        assertThat(post(api, family, "consents", consent(family)).status()).isEqualTo(200);
        var half = post(
                api,
                family,
                "agreement",
                Map.of(
                        "signatures",
                        List.of(Map.of(
                                "role", "WORKER", "account", worker.account().toString(), "way", "IN_SYSTEM"))));
        assertThat(half.body()).contains("episodes.agreement.family_signs");

        var done = post(api, family, "agreement", agreement(family, worker));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().get("episode").get("status").asString()).isEqualTo("ACTIVE");
        assertThat(done.json().get("episode").get("startOn").asString()).isEqualTo("2026-11-03");
        assertThat(statusOn(family, LocalDate.of(2026, 11, 2))).isEqualTo("PENDING_AGREEMENT");
        assertThat(statusOn(family, LocalDate.of(2026, 11, 3))).isEqualTo("ACTIVE");
        assertThat(post(api, family, "agreement", agreement(family, worker)).body())
                .contains("episodes.move.agree");
    }

    @Test
    void onlyTheWorkerAgreesAndOnlyWithOwnHand() {
        var worker = house.worker();
        var family = pending(worker);
        assertThat(post(house.api(house.manager()), family, "agreement", agreement(family, worker))
                        .status())
                .isEqualTo(403);
        var colleague = house.worker();
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", ACCEPTED, null);
        var forOther = post(house.api(colleague), family, "agreement", agreement(family, worker));
        assertThat(forOther.body()).contains("episodes.agreement.own_signature");
        var stranger = TestHouse.id().toString();
        assertThat(post(
                                house.api(worker),
                                family,
                                "signatures",
                                Map.of(
                                        "signatures",
                                        List.of(Map.of("role", "CAREGIVER", "person", stranger, "way", "PAPER"))))
                        .body())
                .contains("episodes.agreement.not_a_signer");
    }

    @Test
    void withJointCustodyBothParentsSign() {
        var worker = house.worker();
        var api = house.api(worker);
        var family = pending(worker);
        UUID father = house.person("Andris", "Testa", LocalDate.of(1988, 1, 1), "M");
        house.member(family.id(), father, "CAREGIVER");
        TestHouse.sql("update relationship set custody = 'JOINT' where to_person_id = :c", "c", family.child());
        TestHouse.sql(
                "insert into relationship (id, org_id, unit_id, from_person_id, to_person_id, type, custody, during) values (:id, :org, :unit, :f, :c, 'PARENT', 'JOINT', daterange('2018-03-15', null))",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "f",
                father,
                "c",
                family.child());
        post(api, family, "first-meeting", Map.of("firstMeetingOn", "2026-10-29"));
        post(api, family, "consents", consent(family));
        assertThat(post(api, family, "agreement", agreement(family, worker)).body())
                .contains("episodes.agreement.both_sign");
        assertThat(post(
                                api,
                                family,
                                "signatures",
                                Map.of(
                                        "signedOn",
                                        "2026-11-02",
                                        "signatures",
                                        List.of(Map.of(
                                                "role",
                                                "LEGAL_REPRESENTATIVE",
                                                "person",
                                                father.toString(),
                                                "way",
                                                "PAPER"))))
                        .status())
                .isEqualTo(200);
        assertThat(post(api, family, "agreement", agreement(family, worker)).status())
                .isEqualTo(200);
    }

    @Test
    void aServiceThatNeverBeganIsCancelledByTheManager() {
        var worker = house.worker();
        var family = pending(worker);
        assertThat(post(house.api(worker), family, "cancellation", Map.of("reason", "WITHDREW"))
                        .status())
                .isEqualTo(403);
        var manager = house.api(house.manager());
        assertThat(post(manager, family, "cancellation", Map.of("reason", "NONSENSE"))
                        .status())
                .isEqualTo(422);
        var done = post(manager, family, "cancellation", Map.of("reason", "WITHDREW"));
        assertThat(done.json().get("episode").get("status").asString()).isEqualTo("CANCELLED");
        assertThat(statusOn(family, TODAY.plusDays(1))).isEmpty();
        assertThat(post(manager, family, "cancellation", Map.of("reason", "WITHDREW"))
                        .body())
                .contains("episodes.move.cancel");
    }

    @Test
    void aConsentIsWithdrawnAtOnce() {
        var worker = house.worker();
        var api = house.api(worker);
        var family = pending(worker);
        assertThat(post(api, family, "consents", Map.of("purpose", "PHOTO", "basis", "CONSENT", "capacity", "PARENT"))
                        .json()
                        .get("errors")
                        .toString())
                .contains("givenBy");
        var given = post(
                api,
                family,
                "consents",
                Map.of(
                        "purpose",
                        "PHOTO",
                        "basis",
                        "CONSENT",
                        "capacity",
                        "PARENT",
                        "givenBy",
                        family.mother().toString(),
                        "childAssent",
                        true));
        String id = given.json().get("consents").get(0).get("id").asString();
        assertThat(post(api, family, "consents/" + id + "/withdrawal", Map.of())
                        .json()
                        .get("consents")
                        .get(0)
                        .get("withdrawnAt")
                        .isNull())
                .isFalse();
        assertThat(post(api, family, "consents/" + id + "/withdrawal", Map.of()).status())
                .isEqualTo(422);
        var other = house.family(worker, ACCEPTED);
        assertThat(post(api, other, "consents/" + id + "/withdrawal", Map.of()).status())
                .as("of another family")
                .isEqualTo(404);
    }

    // Suspension
    // ---------------------------------------------------------------------------------------------------------------------------

    @Test
    void theWorkerProposesTheManagerDecidesAndTheDayEndsIt() {
        var worker = house.worker();
        var manager = house.api(house.manager());
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        var api = house.api(worker);
        assertThat(post(manager, family, "suspension", Map.of("reason", "ILLNESS", "until", "2026-11-20"))
                        .status())
                .isEqualTo(403);
        assertThat(post(
                                api,
                                family,
                                "suspension",
                                Map.of("reason", "ILLNESS", "from", "2026-11-09", "until", "2027-01-08"))
                        .body())
                .contains("episodes.suspension.too_long");
        assertThat(post(
                                api,
                                family,
                                "suspension",
                                Map.of("reason", "ILLNESS", "from", "2026-11-09", "until", "2026-11-22"))
                        .status())
                .isEqualTo(200);
        assertThat(post(api, family, "suspension", Map.of("reason", "ILLNESS", "until", "2026-11-20"))
                        .body())
                .contains("episodes.suspension.waiting");
        assertThat(post(api, family, "suspension-decision", Map.of("decision", "APPROVED"))
                        .status())
                .isEqualTo(403);
        assertThat(post(manager, family, "suspension-decision", Map.of("decision", "DECLINED"))
                        .json()
                        .get("errors")
                        .toString())
                .contains("note");
        var approved = post(manager, family, "suspension-decision", Map.of("decision", "APPROVED"));
        assertThat(approved.json().get("episode").get("status").asString())
                .as("it begins on Monday")
                .isEqualTo("ACTIVE");

        house.today(LocalDate.of(2026, 11, 9));
        jobs.run();
        assertThat(manager.get("/api/v1/episodes/" + family.episode())
                        .json()
                        .get("episode")
                        .get("status")
                        .asString())
                .isEqualTo("SUSPENDED");
        house.today(LocalDate.of(2026, 11, 23));
        jobs.run();
        jobs.run();
        assertThat(manager.get("/api/v1/episodes/" + family.episode())
                        .json()
                        .get("episode")
                        .get("status")
                        .asString())
                .isEqualTo("ACTIVE");
        assertThat(statusOn(family, LocalDate.of(2026, 11, 22))).isEqualTo("SUSPENDED");
        assertThat(statusOn(family, LocalDate.of(2026, 11, 23))).isEqualTo("ACTIVE");
        assertThat(TestHouse.count(
                        "select count(*) from deed where family_id = :f and what = 'episode.resumed'",
                        "f",
                        family.id()))
                .isEqualTo(1);
    }

    @Test
    void aSuspensionCanEndEarlier() {
        var worker = house.worker();
        var manager = house.api(house.manager());
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        post(house.api(worker), family, "suspension", Map.of("reason", "FAMILY_AWAY", "until", "2026-11-30"));
        assertThat(post(manager, family, "suspension-decision", Map.of("decision", "APPROVED"))
                        .json()
                        .get("episode")
                        .get("status")
                        .asString())
                .isEqualTo("SUSPENDED");
        house.today(LocalDate.of(2026, 11, 12));
        assertThat(post(manager, family, "resumption", Map.of("on", "2026-11-13"))
                        .body())
                .contains("error.future_date");
        assertThat(post(manager, family, "resumption", Map.of("on", "2026-11-11"))
                        .json()
                        .get("episode")
                        .get("status")
                        .asString())
                .isEqualTo("ACTIVE");
        assertThat(statusOn(family, LocalDate.of(2026, 11, 10))).isEqualTo("SUSPENDED");
        assertThat(statusOn(family, LocalDate.of(2026, 11, 11))).isEqualTo("ACTIVE");
        assertThat(statusOn(family, LocalDate.of(2026, 12, 24))).isEqualTo("ACTIVE");
    }

    // Municipality
    // ---------------------------------------------------------------------------------------------------------------------------

    @Test
    void aMoveLeavesExactlyOneMunicipalityOnEachDay() {
        var worker = house.worker();
        var api = house.api(worker);
        var family = house.family(worker, LocalDate.of(2026, 5, 1));
        UUID other = TestHouse.municipalityNamed("Elva vald");
        assertThat(post(
                                api,
                                family,
                                "municipality",
                                Map.of("municipality", house.municipality.toString(), "from", "2026-05-15"))
                        .body())
                .contains("episodes.municipality.same");
        var moved = post(
                api,
                family,
                "municipality",
                Map.of(
                        "municipality",
                        other.toString(),
                        "from",
                        "2026-05-15",
                        "casePlanRef",
                        "2026/118",
                        "historyBasis",
                        "CONSENT"));
        assertThat(moved.status()).isEqualTo(200);
        for (var day = LocalDate.of(2026, 5, 1); day.isBefore(LocalDate.of(2026, 6, 10)); day = day.plusDays(1)) {
            var rows = TestHouse.rows(
                    "select municipality_id from municipality_link where episode_id = :e and role = 'RESPONSIBLE' and superseded_at is null and during @> :d",
                    "e",
                    family.episode(),
                    "d",
                    day);
            assertThat(rows).as(day.toString()).hasSize(1);
            assertThat(rows.getFirst().get("municipality_id"))
                    .isEqualTo(day.isBefore(LocalDate.of(2026, 5, 15)) ? house.municipality : other);
        }
        assertThat(house.as(worker).get("/families/" + family.id()).body())
                .contains("Elva vald")
                .contains("2026/118");
        assertThat(post(
                                api,
                                family,
                                "municipality",
                                Map.of("municipality", UUID.randomUUID().toString(), "from", "2026-06-01"))
                        .body())
                .contains("episodes.municipality.not_then");
    }

    // Exit
    // ---------------------------------------------------------------------------------------------------------------------------------------

    private static Map<String, Object> exit(TestFamily family) {
        var body = new HashMap<String, Object>();
        body.put("reason", "MOVED");
        body.put("endOn", "2026-11-05");
        body.put("summary", "The family moved to relatives in Finland.");
        body.put("living", List.of(Map.of("child", family.child().toString(), "arrangement", "WITH_ONE_PARENT")));
        body.put("followUpConsent", false);
        return body;
    }

    @Test
    void anExitIsProposedCompleteAndDecidedByTheManager() {
        var worker = house.worker();
        var manager = house.api(house.manager());
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        var api = house.api(worker);
        var bare = post(api, family, "exit-proposal", Map.of("openActions", "A school place is still sought"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.json().get("errors").toString())
                .contains("reason")
                .contains("endOn")
                .contains("summary")
                .contains("handedTo")
                .contains("followUpConsent");
        var noChild = exit(family);
        noChild.remove("living");
        assertThat(post(api, family, "exit-proposal", noChild).body()).contains("episodes.exit.living");
        assertThat(post(manager, family, "exit-decision", Map.of("decision", "CLOSED"))
                        .body())
                .contains("episodes.move.close");

        var proposed = post(api, family, "exit-proposal", exit(family));
        assertThat(proposed.json().get("episode").get("status").asString()).isEqualTo("EXIT_PROPOSED");
        assertThat(post(api, family, "exit-decision", Map.of("decision", "CLOSED"))
                        .status())
                .isEqualTo(403);
        assertThat(post(manager, family, "exit-decision", Map.of("decision", "CLOSED"))
                        .body())
                .contains("episodes.exit.not_notified");
        var back = post(
                manager,
                family,
                "exit-decision",
                Map.of("decision", "BACK", "note", "Speak with the grandmother first"));
        assertThat(back.json().get("episode").get("status").asString()).isEqualTo("ACTIVE");

        post(api, family, "exit-proposal", exit(family));
        assertThat(post(
                                manager,
                                family,
                                "exit-decision",
                                Map.of("decision", "CLOSED", "notifiedOn", "2026-11-04", "endOn", "2026-11-09"))
                        .body())
                .contains("episodes.exit.end_ahead");
        var closed = post(manager, family, "exit-decision", Map.of("decision", "CLOSED", "notifiedOn", "2026-11-04"));
        assertThat(closed.json().get("episode").get("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.json().get("episode").get("endOn").asString()).isEqualTo("2026-11-05");
        assertThat(TestHouse.count(
                        "select count(*) from assignment where episode_id = :e and superseded_at is null and upper_inf(during)",
                        "e",
                        family.episode()))
                .isZero();
        assertThat(statusOn(family, TODAY)).isEqualTo("EXIT_PROPOSED");
        assertThat(statusOn(family, TODAY.plusDays(1))).isEmpty();
        assertThat(house.as(house.manager())
                        .get("/episodes/" + family.episode() + "/closing-report")
                        .body())
                .contains("moved to relatives in Finland");
        assertThat(post(manager, family, "municipality", Map.of("none", true, "from", "2026-11-05"))
                        .body())
                .as("closed is closed")
                .contains("episodes.not_open");
    }

    @Test
    void aClosureTakenBackIsAsIfItHadNotBeen() {
        var worker = house.worker();
        var manager = house.api(house.manager());
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        close(worker, manager, family);
        house.today(TODAY.plusDays(14));
        assertThat(post(house.api(worker), family, "reopening", Map.of("note", "n"))
                        .status())
                .isEqualTo(403);
        assertThat(post(manager, family, "reopening", Map.of())
                        .json()
                        .get("errors")
                        .toString())
                .contains("note");
        var again = post(manager, family, "reopening", Map.of("note", "Wrong family was closed"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("episode").get("status").asString()).isEqualTo("ACTIVE");
        assertThat(again.json().get("episode").get("endOn").isNull()).isTrue();
        assertThat(statusOn(family, TODAY.plusDays(3))).isEqualTo("ACTIVE");
        assertThat(TestHouse.count(
                        "select count(*) from assignment where episode_id = :e and kind = 'PRIMARY' and superseded_at is null and during @> :d",
                        "e",
                        family.episode(),
                        "d",
                        TODAY.plusDays(3)))
                .isEqualTo(1);
        assertThat(TestHouse.count(
                        "select count(*) from municipality_link where episode_id = :e and superseded_at is null and during @> :d",
                        "e",
                        family.episode(),
                        "d",
                        TODAY.plusDays(3)))
                .isEqualTo(1);
        assertThat(house.as(worker).get("/families/" + family.id()).status()).isEqualTo(200);
        assertThat(post(manager, family, "reopening", Map.of("note", "Again")).body())
                .contains("episodes.move.reopen");
    }

    @Test
    void afterTheTermAClosureStays() {
        var worker = house.worker();
        var manager = house.api(house.manager());
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        close(worker, manager, family);
        house.today(TODAY.plusDays(15));
        assertThat(post(manager, family, "reopening", Map.of("note", "Too late"))
                        .body())
                .contains("episodes.reopen.too_late");
    }

    @Test
    void aReopeningNeedsAPlaceToo() {
        var worker = house.worker("0.10");
        var manager = house.api(house.manager());
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        close(worker, manager, family);
        house.family(worker, TODAY.plusDays(1));
        house.today(TODAY.plusDays(2));
        assertThat(post(manager, family, "reopening", Map.of("note", "Error")).body())
                .contains("episodes.assignment.full");
        assertThat(post(
                                manager,
                                family,
                                "reopening",
                                Map.of(
                                        "note",
                                        "Error",
                                        "overrideReason",
                                        "SAME_FAMILY",
                                        "overrideText",
                                        "They were closed by a mistake of ours",
                                        "overrideUntil",
                                        "2026-12-01"))
                        .status())
                .isEqualTo(200);
    }

    private void close(Somebody worker, Caller manager, TestFamily family) {
        assertThat(post(house.api(worker), family, "exit-proposal", exit(family))
                        .status())
                .isEqualTo(200);
        assertThat(post(manager, family, "exit-decision", Map.of("decision", "CLOSED", "notifiedOn", "2026-11-04"))
                        .status())
                .isEqualTo(200);
    }

    // Pages, strangers, versions
    // ------------------------------------------------------------------------------------------------------------------

    @Test
    void everyFormOpensKeepsWhatWasTypedAndTellsAboutOldVersions() {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        var page = house.as(worker);
        assertThat(page.get("/families/" + family.id() + "/episode").status()).isEqualTo(200);
        String base = "/episodes/" + family.episode() + "/";
        for (String deed : List.of(
                "agreement",
                "consents",
                "municipality",
                "suspension",
                "exit-proposal",
                "cancellation",
                "resumption",
                "exit-decision",
                "suspension-decision",
                "reopening")) {
            assertThat(page.get(base + deed).status()).as(deed).isEqualTo(200);
        }
        assertThat(page.get(base + "nothing").status()).isEqualTo(404);
        var refused =
                page.post(base + "exit-proposal", "summary", "Kept & safe", "endOn", "99.99.2026", "reason", "MOVED");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Kept &amp; safe")
                .contains("99.99.2026")
                .contains("Write the date like 5.11.2026");
        assertThat(page.post(base + "suspension", "reason", "ILLNESS", "until", "20.11.2026", "version", "77")
                        .status())
                .isEqualTo(409);
        var done = page.post(base + "suspension", "reason", "ILLNESS", "until", "20.11.2026", "note", "In hospital");
        assertThat(done.status()).isEqualTo(303);
        assertThat(house.as(house.manager()).get(base + "suspension-decision").body())
                .contains("In hospital");
    }

    @Test
    void aStrangerFindsNothing() {
        var family = house.family(house.worker(), LocalDate.of(2026, 1, 5));
        var stranger = house.api(house.worker());
        var foreign = anotherHouse();
        var foreigner = foreign.api(foreign.manager());
        for (var who : List.of(stranger, foreigner)) {
            assertThat(who.get("/api/v1/episodes/" + family.episode()).status()).isEqualTo(404);
            for (String deed : List.of(
                    "agreement",
                    "first-meeting",
                    "consents",
                    "municipality",
                    "suspension",
                    "suspension-decision",
                    "resumption",
                    "exit-proposal",
                    "exit-decision",
                    "reopening",
                    "cancellation")) {
                var body = new HashMap<String, Object>(exit(family));
                body.putAll(Map.of(
                        "firstMeetingOn",
                        "2026-11-01",
                        "purpose",
                        "SERVICE",
                        "basis",
                        "CONTRACT",
                        "capacity",
                        "SELF",
                        "municipality",
                        house.municipality.toString(),
                        "from",
                        "2026-11-01"));
                body.putAll(Map.of(
                        "until",
                        "2026-11-20",
                        "decision",
                        deed.startsWith("exit") ? "CLOSED" : "APPROVED",
                        "on",
                        "2026-11-01",
                        "note",
                        "n"));
                body.put("reason", deed.equals("suspension") ? "ILLNESS" : "MOVED");
                assertThat(post(who, family, deed, body).status()).as(deed).isEqualTo(404);
            }
        }
        assertThat(stranger.get("/api/v1/episodes").json().get("items")).isEmpty();
    }

    @Test
    void theListIsPagedByItsLastRow() {
        var worker = house.worker();
        for (int i = 0; i < 5; i++) {
            house.family(worker, LocalDate.of(2026, 1, 5));
        }
        var api = house.api(worker);
        var first = api.get("/api/v1/episodes?limit=3").json();
        assertThat(first.get("items")).hasSize(3);
        var second = api.get(
                        "/api/v1/episodes?limit=3&after=" + first.get("next").asString())
                .json();
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(api.get("/api/v1/episodes?limit=1000&after=x").status()).isEqualTo(422);
    }
}
