package org.saime;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saime.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** A family's case from the referral to the acknowledged monthly report, to exit and re-admission, by every person involved, through the JSON interface. */
class MainJobTest extends HouseTest {
    private Caller town;
    private Caller intake;
    private Caller manager;
    private Caller worker;
    private TestHouse.Somebody workerPerson;
    private String family;
    private String episode;
    private String mother;
    private String child;

    @Test
    void fromReferralToTheAcknowledgedReportAndTheExit() throws Exception {
        town = house.api(house.representative());
        intake = house.api(house.intake());
        manager = house.api(house.manager());
        workerPerson = house.worker();
        worker = house.api(workerPerson);

        refer();
        assign();
        agree();
        plan();
        meet();
        report();
        exit();
        comeBack();
    }

    private void refer() {
        house.today(LocalDate.of(2026, 8, 31));
        String referral = TestHouse.id().toString();
        var wish = Map.of(
                "unitId",
                house.unit.toString(),
                "urgency",
                "STANDARD",
                "familyConsent",
                "YES",
                "reasons",
                List.of("LOW_PARENTING_SKILLS"),
                "municipalityId",
                house.municipality.toString(),
                "language",
                "et",
                "summary",
                "The school asked for help for the family.",
                "firstSignOn",
                "2026-06-01",
                "persons",
                List.of(
                        Map.of("role", "CAREGIVER", "givenName", "Mari", "familyName", "Kask", "sex", "F"),
                        Map.of("role", "CHILD", "givenName", "Jaan", "ageYears", 8, "sex", "M")));
        ok(201, town.put("/api/v1/referrals/" + referral, wish));
        ok(200, town.put("/api/v1/referrals/" + referral, wish));
        assertThat(ok(200, town.get("/api/v1/referrals/" + referral)).toString())
                .contains("RECEIVED")
                .doesNotContain("screening");
        ok(200, intake.postJson("/api/v1/referrals/" + referral + "/acknowledgement", Map.of()));
        ok(
                200,
                intake.put(
                        "/api/v1/referrals/" + referral + "/screening",
                        Map.of(
                                "domains",
                                Map.of("SAFETY", "NO_PROBLEM"),
                                "note",
                                "For the service only",
                                "version",
                                0)));
        assertThat(intake.postJson("/api/v1/referrals/" + referral + "/acceptance", Map.of("label", "Kask"))
                        .status())
                .isEqualTo(403);
        var accepted =
                ok(200, manager.postJson("/api/v1/referrals/" + referral + "/acceptance", Map.of("label", "Kask")));
        family = accepted.get("familyId").asString();
        episode = accepted.get("episodeId").asString();
        String seen = ok(200, town.get("/api/v1/referrals/" + referral)).toString();
        assertThat(seen).contains("ACCEPTED").doesNotContain("For the service only");
    }

    private void assign() {
        assertThat(worker.get("/api/v1/episodes/" + episode).status()).isEqualTo(404);
        var whole = ok(
                200,
                manager.postJson(
                        "/api/v1/episodes/" + episode + "/assignments",
                        Map.of(
                                "staff",
                                String.valueOf(workerPerson.staff()),
                                "kind",
                                "PRIMARY",
                                "from",
                                "2026-08-31")));
        assertThat(whole.toString()).contains(String.valueOf(workerPerson.staff()));
        var people = TestHouse.rows(
                "select m.person_id, m.role from membership m where m.family_id = :family::uuid order by m.role",
                "family",
                family);
        mother = people.getFirst().get("person_id").toString();
        child = people.getLast().get("person_id").toString();
    }

    private void agree() {
        house.today(LocalDate.of(2026, 9, 2));
        ok(
                200,
                worker.postJson(
                        "/api/v1/episodes/" + episode + "/first-meeting", Map.of("firstMeetingOn", "2026-09-02")));
        ok(
                200,
                worker.postJson(
                        "/api/v1/episodes/" + episode + "/consents",
                        Map.of(
                                "purpose",
                                "SERVICE",
                                "basis",
                                "CONTRACT",
                                "givenBy",
                                mother,
                                "capacity",
                                "SELF",
                                "validFrom",
                                "2026-09-02")));
        var signatures = List.of(
                Map.of("role", "CAREGIVER", "person", mother, "way", "PAPER", "signedOn", "2026-09-02"),
                Map.of(
                        "role",
                        "WORKER",
                        "account",
                        workerPerson.account().toString(),
                        "way",
                        "IN_SYSTEM",
                        "signedOn",
                        "2026-09-02"));
        var active = ok(
                200,
                worker.postJson(
                        "/api/v1/episodes/" + episode + "/agreement",
                        Map.of("signedOn", "2026-09-02", "signatures", signatures)));
        assertThat(active.toString()).contains("ACTIVE");
    }

    private void plan() {
        String plan = TestHouse.id().toString();
        String goal = TestHouse.id().toString();
        var draft = Map.of(
                "family",
                family,
                "municipalPlanRef",
                "2026/118",
                "municipalGoals",
                List.of(),
                "goals",
                List.of(Map.ofEntries(
                        Map.entry("id", goal),
                        Map.entry("objective", objective()),
                        Map.entry("domain", domain()),
                        Map.entry("title", "Jaan goes to school every day"),
                        Map.entry("baseline", "Away 11 days in May"),
                        Map.entry("target", "At most one day a month"),
                        Map.entry("measure", "The school's register"),
                        Map.entry("dueOn", "2026-12-15"),
                        Map.entry("alignment", "ADDITIONAL"),
                        Map.entry("members", List.of(child)),
                        Map.entry(
                                "activities",
                                List.of(Map.of(
                                        "id",
                                        TestHouse.id().toString(),
                                        "what",
                                        "Week plan on the fridge",
                                        "responsible",
                                        "Mari",
                                        "doer",
                                        "FAMILY",
                                        "dueOn",
                                        "2026-09-20"))))),
                "participation",
                List.of(Map.of("person", child, "way", "SAID", "words", "I want to walk with Karl")));
        ok(201, worker.put("/api/v1/plans/" + plan, draft));
        assertThat(town.get("/api/v1/plans/" + plan).status()).isEqualTo(404);
        ok(200, worker.postJson("/api/v1/plans/" + plan + "/sharing", Map.of()));
        ok(200, town.postJson("/api/v1/plans/" + plan + "/signatures", Map.of("comment", "Agreed")));
        TestHouse.sql(
                """
            insert into relationship (id, org_id, unit_id, from_person_id, to_person_id, type, custody, during)
            values (:id, :org, :unit, :mother::uuid, :child::uuid, 'PARENT', 'SOLE', daterange('2018-01-01', null))""", "id", TestHouse.id(), "org", house.org, "unit", house.unit, "mother", mother, "child", child);
        ok(
                200,
                worker.postJson(
                        "/api/v1/plans/" + plan + "/signatures",
                        Map.of(
                                "signatures",
                                List.of(
                                        Map.of(
                                                "role",
                                                "LEGAL_REPRESENTATIVE",
                                                "person",
                                                mother,
                                                "way",
                                                "PAPER",
                                                "signedOn",
                                                "2026-09-02"),
                                        Map.of("role", "WORKER", "way", "IN_SYSTEM", "signedOn", "2026-09-02")))));
        var agreed = ok(200, worker.postJson("/api/v1/plans/" + plan + "/agreement", Map.of("agreedOn", "2026-09-02")));
        assertThat(agreed.get("status").asString()).isEqualTo("AGREED");
        assertThat(agreed.get("nextReviewDue").asString()).isEqualTo("2027-03-02");
    }

    private void meet() {
        for (String day : List.of("2026-09-08", "2026-09-15", "2026-09-22")) {
            house.today(LocalDate.parse(day));
            var contact = contact(day, "HOME_VISIT");
            String id = TestHouse.id().toString();
            ok(201, worker.put("/api/v1/contacts/" + id, contact));
            ok(200, worker.put("/api/v1/contacts/" + id, contact));
            var other = new java.util.HashMap<>(contact);
            other.put("minutes", 61);
            assertThat(worker.put("/api/v1/contacts/" + id, other).status()).isEqualTo(409);
            assertThat(town.get("/api/v1/contacts/" + id).status()).isIn(403, 404);
        }
        assertThat(TestHouse.count("select count(*) from contact where family_id = :family::uuid", "family", family))
                .isEqualTo(3);
    }

    private Map<String, Object> contact(String day, String mode) {
        return Map.of(
                "familyId",
                family,
                "validOn",
                day,
                "minutes",
                60,
                "mode",
                mode,
                "status",
                "HELD",
                "members",
                List.of(mother, child),
                "topics",
                List.of(),
                "doer",
                "TOGETHER",
                "happened",
                "The secret words of the note");
    }

    private void report() throws Exception {
        house.today(LocalDate.of(2026, 10, 1));
        ok(200, manager.postJson("/api/v1/reports/generation", Map.of("month", "2026-09")));
        var reports = ok(200, worker.get("/api/v1/reports?month=2026-09")).get("items");
        assertThat(reports.size()).isEqualTo(1);
        String report = reports.get(0).get("id").asString();
        assertThat(town.get("/api/v1/reports/" + report).status()).isEqualTo(404);
        ok(
                200,
                worker.put(
                        "/api/v1/reports/" + report + "/narrative",
                        Map.of(
                                "narrative",
                                "The mornings are calmer and the boy is at school.",
                                "nextMonth",
                                "Two visits to the school.",
                                "weeks",
                                List.of(Map.of("week", "2026-08-31", "reason", "OTHER")))));
        ok(200, worker.postJson("/api/v1/reports/" + report + "/confirmation", Map.of()));
        assertThat(worker.postJson("/api/v1/reports/" + report + "/approval", Map.of())
                        .status())
                .isEqualTo(403);
        ok(200, manager.postJson("/api/v1/reports/" + report + "/approval", Map.of()));
        ok(200, manager.postJson("/api/v1/reports/" + report + "/sending", Map.of()));
        String seen = ok(200, town.get("/api/v1/reports/" + report)).toString();
        assertThat(seen).contains("The mornings are calmer").doesNotContain("secret words");
        var document = town.get("/api/v1/reports/" + report + "/document.json");
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.bytes()));
        assertThat(TestHouse.rows(
                                "select encode(hash, 'hex') as hash from monthly_report where id = :id::uuid",
                                "id",
                                report)
                        .getFirst()
                        .get("hash"))
                .isEqualTo(hash);
        assertThat(new String(
                        town.get("/api/v1/reports/" + report + "/document.pdf").bytes(),
                        0,
                        5,
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        ok(200, town.postJson("/api/v1/reports/" + report + "/question", Map.of("text", "Is Jaan at school now?")));
        ok(200, manager.postJson("/api/v1/reports/" + report + "/answer", Map.of("text", "Yes, since Monday.")));
        assertThat(ok(200, town.postJson("/api/v1/reports/" + report + "/acknowledgement", Map.of()))
                        .toString())
                .contains("ACKNOWLEDGED");
        assertThat(town.get("/api/v1/reports/" + report + "/document.json").bytes())
                .isEqualTo(document.bytes());
    }

    private void exit() {
        house.today(LocalDate.of(2026, 10, 5));
        var exit = new java.util.HashMap<String, Object>(Map.of(
                "reason",
                "GOALS_ACHIEVED",
                "endOn",
                "2026-10-05",
                "summary",
                "The family manages.",
                "followUpConsent",
                true,
                "living",
                List.of(Map.of("child", child, "arrangement", "WITH_ONE_PARENT"))));
        Answer refused = worker.postJson("/api/v1/episodes/" + episode + "/exit-proposal", exit);
        assertThat(refused.status()).as("a goal is still active").isEqualTo(422);
        exit.put("reason", "MOVED");
        exit.put("notifiedOn", "2026-10-05");
        ok(200, worker.postJson("/api/v1/episodes/" + episode + "/exit-proposal", exit));
        assertThat(worker.postJson("/api/v1/episodes/" + episode + "/exit-decision", Map.of("decision", "CLOSED"))
                        .status())
                .isEqualTo(403);
        assertThat(ok(
                                200,
                                manager.postJson(
                                        "/api/v1/episodes/" + episode + "/exit-decision", Map.of("decision", "CLOSED")))
                        .toString())
                .contains("CLOSED");
        assertThat(worker.put("/api/v1/contacts/" + TestHouse.id(), contact("2026-10-06", "HOME_VISIT"))
                        .status())
                .isBetween(400, 499);
    }

    private void comeBack() {
        house.today(LocalDate.of(2026, 11, 2));
        String referral = TestHouse.id().toString();
        ok(
                201,
                town.put(
                        "/api/v1/referrals/" + referral,
                        Map.of(
                                "unitId",
                                house.unit.toString(),
                                "urgency",
                                "CRISIS",
                                "familyConsent",
                                "YES",
                                "reasons",
                                List.of("LOW_PARENTING_SKILLS"),
                                "municipalityId",
                                house.municipality.toString(),
                                "persons",
                                List.of(Map.of("role", "CHILD", "givenName", "Jaan", "ageYears", 8)))));
        ok(200, intake.postJson("/api/v1/referrals/" + referral + "/acknowledgement", Map.of()));
        var again =
                ok(200, manager.postJson("/api/v1/referrals/" + referral + "/acceptance", Map.of("familyId", family)));
        assertThat(again.get("familyId").asString()).isEqualTo(family);
        assertThat(TestHouse.rows(
                                "select previous_episode_id from episode where id = :id::uuid",
                                "id",
                                again.get("episodeId").asString())
                        .getFirst()
                        .get("previous_episode_id")
                        .toString())
                .isEqualTo(episode);
    }

    private static String objective() {
        return firstOf("objective");
    }

    private static String domain() {
        return firstOf("goal_domain");
    }

    private static String firstOf(String list) {
        return (String)
                TestHouse.rows("select code from code where list = :list order by position limit 1", "list", list)
                        .getFirst()
                        .get("code");
    }

    private static JsonNode ok(int status, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
