package org.saime.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import tools.jackson.databind.JsonNode;

/** A report's way from the close of the month to the municipality's answer, and everything that must not happen on it. */
class ReportStepsTest extends HouseTest {
    private static final String RESTRICTED = "Secretword about violence at home";
    private TestHouse.Somebody worker;
    private TestHouse.Somebody manager;
    private TestHouse.Somebody town;
    private TestHouse.TestFamily family;
    private String id;

    @BeforeEach
    void lastMonth() {
        worker = house.worker();
        manager = house.manager();
        town = house.representative();
        family = house.family(worker, LocalDate.of(2026, 3, 16));
        for (int day : List.of(1, 8, 13, 22)) {
            house.contact(family, worker, LocalDate.of(2026, 10, day), "HOME_VISIT", "HELD");
        }
        var note = house.contact(family, worker, LocalDate.of(2026, 10, 14), "HOME_VISIT", "HELD");
        TestHouse.sql("update contact set class = 'RESTR', topics = '{SAFETY}' where id = :id", "id", note);
        TestHouse.sql(
                "update contact_note set class = 'RESTR', happened = :text where contact_id = :id",
                "id",
                note,
                "text",
                RESTRICTED);
        house.today(LocalDate.of(2026, 11, 2));
        house.api(manager).postJson("/api/v1/reports/generation", Map.of("month", "2026-10"));
        id = house.api(manager)
                .get("/api/v1/reports?month=2026-10")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    private String api(String step) {
        return "/api/v1/reports/" + id + (step.isEmpty() ? "" : "/" + step);
    }

    private void written(String narrative) {
        var answer = house.api(worker)
                .put(
                        api("narrative"),
                        Map.of(
                                "narrative",
                                narrative,
                                "nextMonth",
                                "Two evenings of money planning.",
                                "requests",
                                "Confirm the after-school place by 20 Nov."));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void confirmed(String narrative) {
        written(narrative);
        assertThat(house.api(worker).postJson(api("confirmation"), Map.of()).status())
                .isEqualTo(200);
    }

    private void sent() {
        confirmed("October went well for the mornings.");
        assertThat(house.api(manager).postJson(api("approval"), Map.of()).status())
                .isEqualTo(200);
        var answer = house.api(manager).postJson(api("sending"), Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> codes(JsonNode problem) {
        var codes = new java.util.ArrayList<String>();
        problem.path("errors").forEach(e -> codes.add(e.path("code").asString()));
        return codes;
    }

    // The worker
    // ------------------------------------------------------------------------------------------------------------------------------

    @Test
    void whatIsMissingIsSaidAllAtOnce() {
        var missing = house.api(worker).get(api("")).json().path("inside").path("missing");
        assertThat(missing.size()).isEqualTo(2);
        var refused = house.api(worker).postJson(api("confirmation"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes(refused.json())).containsExactlyInAnyOrder("report.missing.narrative", "report.missing.next");
        var form = house.as(worker)
                .post("/reports/" + id + "/confirmation", "narrative", "Half a story", "nextMonth", "", "version", "0");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.body()).contains("Half a story", "Write what comes next month", "href=\"#nextMonth\"");
    }

    @Test
    void anUnmetWeekNeedsAReason() {
        TestHouse.sql(
                "delete from contact_note where contact_id in (select id from contact where episode_id = :e and valid_on = '2026-10-22')",
                "e",
                family.episode());
        TestHouse.sql("delete from contact where episode_id = :e and valid_on = '2026-10-22'", "e", family.episode());
        written("A quiet month.");
        var refused = house.api(worker).postJson(api("confirmation"), Map.of());
        assertThat(codes(refused.json())).containsExactly("report.missing.reason_here");
        assertThat(house.as(worker).get("/reports/" + id).body()).contains("name=\"reason-2026-10-19\"");
        var given = house.as(worker)
                .post(
                        "/reports/" + id + "/confirmation",
                        "narrative",
                        "A quiet month.",
                        "nextMonth",
                        "School.",
                        "reason-2026-10-19",
                        "ILLNESS",
                        "version",
                        "1");
        assertThat(given.status()).as(given.body()).isEqualTo(303);
        var weeks = house.api(manager)
                .get(api(""))
                .json()
                .path("facts")
                .path("weeks")
                .path("weeks");
        assertThat(weeks.get(3).path("reason").asString()).isEqualTo("ILLNESS");
    }

    @Test
    void wordsOfTheFamilyAreSentOnlyWhenTheyAgreed() {
        house.api(worker)
                .put(
                        api("narrative"),
                        Map.of(
                                "narrative",
                                "Calm.",
                                "nextMonth",
                                "School.",
                                "ownWords",
                                List.of(Map.of("who", 0, "text", "We manage the mornings now."))));
        assertThat(codes(house.api(worker)
                        .postJson(api("confirmation"), Map.of())
                        .json()))
                .containsExactly("report.missing.agreed");
        house.api(worker)
                .put(
                        api("narrative"),
                        Map.of(
                                "narrative",
                                "Calm.",
                                "nextMonth",
                                "School.",
                                "ownWordsAgreed",
                                true,
                                "ownWords",
                                List.of(Map.of("who", 0, "text", "We manage the mornings now."))));
        assertThat(house.api(worker).postJson(api("confirmation"), Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void tooLongWordsAndStaleVersionsKeepWhatWasTyped() {
        var tooLong =
                house.as(worker).post("/reports/" + id + "/narrative", "narrative", "x".repeat(1501), "version", "0");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("x".repeat(1501));
        var supervisor = house.supervisor();
        assertThat(house.api(supervisor).get(api("")).status()).isEqualTo(404);
        var cover = house.worker();
        house.assignment(
                family.episode(), family.id(), cover, "COVER", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));
        assertThat(house.api(cover)
                        .put(api("narrative"), Map.of("narrative", "The cover wrote this", "version", 0))
                        .status())
                .isEqualTo(200);
        var stale = house.as(worker)
                .post("/reports/" + id + "/narrative", "narrative", "The worker wrote that", "version", "0");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("The worker wrote that", "The cover wrote this");
    }

    @Test
    void onlyMainWorkerAndCoverConfirm() {
        var colleague = house.worker();
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", LocalDate.of(2026, 10, 1), null);
        written("Calm.");
        assertThat(house.api(colleague).get(api("")).status()).isEqualTo(200);
        assertThat(house.api(colleague).postJson(api("confirmation"), Map.of()).status())
                .isEqualTo(403);
        assertThat(house.api(house.worker())
                        .postJson(api("confirmation"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(house.api(manager).postJson(api("confirmation"), Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void theSupervisorConfirmsOnlyWhileTheWorkerIsAway() {
        var supervisor = house.supervisor();
        TestHouse.sql(
                "update staff set supervisor_id = :s where id = :w", "s", supervisor.staff(), "w", worker.staff());
        written("Calm.");
        assertThat(house.api(supervisor).postJson(api("confirmation"), Map.of()).status())
                .isEqualTo(403);
        TestHouse.sql(
                "insert into absence (id, org_id, staff_id, kind, during) values (:id, :org, :staff, 'ILLNESS', daterange('2026-11-01', '2026-11-20'))",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "staff",
                worker.staff());
        assertThat(house.api(supervisor).postJson(api("confirmation"), Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void aWorkerConfirmsTheLastReportAlthoughTheAssignmentEnded() {
        TestHouse.sql(
                "update episode_period set during = daterange(lower(during), '2026-10-09') where episode_id = :e",
                "e",
                family.episode());
        TestHouse.sql(
                "update assignment set during = daterange(lower(during), '2026-10-09') where episode_id = :e",
                "e",
                family.episode());
        TestHouse.sql(
                "update episode set status = 'CLOSED', end_on = '2026-10-08', exit_reason = 'MOVED' where id = :e",
                "e",
                family.episode());
        assertThat(house.api(worker).get("/api/v1/families/" + family.id()).status())
                .isIn(403, 404);
        assertThat(house.as(worker).get("/reports?show=MINE").body()).contains("/reports/" + id);
        confirmed("They moved away.");
        assertThat(house.api(manager).get(api("")).json().path("status").asString())
                .isEqualTo("WORKER_CONFIRMED");
    }

    // Four eyes and findings
    // -----------------------------------------------------------------------------------------------------------------

    @Test
    void aWorkerWhoManagesCannotApproveTheOwnReport() {
        house.alsoIs(worker, "MANAGER", house.unit);
        confirmed("October went well.");
        var refused = house.api(worker).postJson(api("approval"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes(refused.json())).containsExactly("reports.four_eyes");
        assertThat(house.as(worker).get("/reports/" + id).body()).contains("somebody else approves it");
        assertThatThrownBy(() -> TestHouse.sql(
                        "update monthly_report set status = 'APPROVED', approved_at = now(), approved_by = confirmed_by where id = :id::uuid",
                        "id",
                        id))
                .hasMessageContaining("monthly_report_four_eyes");
        assertThat(house.api(manager).postJson(api("approval"), Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void aNameMustChangeAndADiagnosisIsJustifiedOrChanged() {
        confirmed("The neighbour Peeter K. drives the children. In the evenings the depression makes paperwork hard.");
        var inside = house.api(manager).get(api("")).json().path("inside");
        assertThat(inside.path("findings").size()).isEqualTo(2);
        assertThat(inside.path("passed").asInt()).isEqualTo(18);
        var refused = house.api(manager).postJson(api("approval"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes(refused.json())).containsExactly("reports.findings_open");
        var page = house.as(manager).get("/reports/" + id).body();
        assertThat(page)
                .contains(
                        "1 Must change",
                        "2 Check",
                        "<mark class=\"bad\">Peeter K.",
                        "Return to Test WORKER with 2 findings",
                        "18 checks passed",
                        "disabled");

        var name = Map.of("field", "F16", "kind", "THIRD_PERSON", "word", "Peeter K.", "why", "Everybody knows him");
        assertThat(codes(house.api(manager).postJson(api("justification"), name).json()))
                .containsExactly("reports.must_change");
        assertThat(house.api(manager)
                        .postJson(api("return"), Map.of("note", "Take the name out"))
                        .status())
                .isEqualTo(200);
        assertThat(house.as(worker).get("/reports/" + id).body()).contains("Take the name out");
        assertThat(TestHouse.count(
                        "select count(*) from outgoing_mail where org_id = :org and template = 'report_returned'",
                        "org",
                        house.org))
                .isEqualTo(1);

        confirmed("A neighbour drives the children. In the evenings the depression makes paperwork hard.");
        assertThat(house.api(manager).postJson(api("approval"), Map.of()).status())
                .isEqualTo(422);
        var kept = house.api(manager)
                .postJson(
                        api("justification"),
                        Map.of(
                                "field",
                                "F16",
                                "kind",
                                "DIAGNOSIS",
                                "word",
                                "depression",
                                "why",
                                "Her own word, she asked for it"));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(house.api(manager).postJson(api("approval"), Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void approvedThenTheNextReport() {
        var second = house.family(worker, LocalDate.of(2026, 10, 1));
        for (int day : List.of(2, 8, 13, 22)) {
            house.contact(second, worker, LocalDate.of(2026, 10, day), "HOME_VISIT", "HELD");
        }
        house.api(manager).postJson("/api/v1/reports/generation", Map.of("month", "2026-10"));
        for (JsonNode line :
                house.api(manager).get("/api/v1/reports?month=2026-10").json().path("items")) {
            id = line.path("id").asString();
            confirmed("October went well.");
        }
        var page = house.as(manager).get("/reports/" + id).body();
        assertThat(page).contains("Approve, then next report");
        var next = house.as(manager).post("/reports/" + id + "/approval");
        assertThat(next.status()).isEqualTo(303);
        assertThat(next.location()).startsWith("/reports/").doesNotContain(id).contains("said=approved");
    }

    // Sent
    // ---------------------------------------------------------------------------------------------------------------------------------------

    @Test
    void whatIsSentIsFrozenAndItsHashVerifies() throws Exception {
        sent();
        var report = house.api(manager).get(api("")).json();
        var document = house.api(manager).get(api("document.json"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.bytes()));
        assertThat(report.path("sha256").asString()).isEqualTo(hash);
        assertThat(document.header("Saime-Intact")).isEqualTo("true");
        assertThat(document.header("Content-Disposition"))
                .contains("R-2026-10-")
                .doesNotContain("Test");
        assertThatThrownBy(() -> TestHouse.sql(
                        "update monthly_report set narrative = 'Other words' where id = :id::uuid", "id", id))
                .hasMessageContaining("monthly_report_frozen");
        assertThatThrownBy(
                        () -> TestHouse.sql("update monthly_report set content = '{}' where id = :id::uuid", "id", id))
                .hasMessageContaining("monthly_report_frozen");
        assertThat(house.api(worker)
                        .put(api("narrative"), Map.of("narrative", "Other words"))
                        .status())
                .isEqualTo(422);
        assertThat(TestHouse.count(
                        "select count(*) from outgoing_mail where recipient = :to and template = 'report_sent' and link = '/reports'",
                        "to",
                        town.login() + "@example.org"))
                .isEqualTo(1);
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where subject_id = :id::uuid and kind = 'EXPORT'", "id", id))
                .isEqualTo(1);
    }

    @Test
    void aMunicipalityReadsItsOwnAndNobodyElses() {
        assertThat(house.api(town).get(api("")).status()).isEqualTo(404);
        sent();
        var stranger = house.representativeOf("Võru linn");
        for (String path : List.of(api(""), api("document.json"), api("document.pdf"))) {
            assertThat(house.api(stranger).get(path).status()).as(path).isEqualTo(404);
            assertThat(house.api(town).get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(house.as(stranger).get("/reports/" + id).status()).isEqualTo(404);
        assertThat(house.api(stranger)
                        .postJson(api("acknowledgement"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(house.api(town).get(api("")).json().path("inside").isNull()).isTrue();
        var page = house.as(town).get("/reports/" + id).body();
        assertThat(page)
                .contains("One request to you", "Acknowledge report", "Days with you")
                .doesNotContain("<i>F4</i>");
    }

    @Test
    void noRestrictedWordLeavesTheHouse() {
        sent();
        var json = house.api(town).get(api("document.json")).body();
        var page = house.as(town).get("/reports/" + id).body();
        assertThat(json + page).doesNotContain("Secretword", "They met.", "SAFETY");
        // the meeting itself is counted
        assertThat(json).contains("\"held\":5");
        // and no name of a person of the family, because only the label was agreed
        assertThat(json).doesNotContain("Anna", "Elza");
    }

    @Test
    void readAskAnswerAndTheRequestStaysOpen() {
        sent();
        var api = house.api(town);
        assertThat(api.get("/api/v1/reports?family=" + family.id())
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(api.postJson(api("question"), Map.of("text", "Which school is it?"))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("QUERIED");
        assertThat(house.as(worker).get("/families/" + family.id() + "/reports").body())
                .contains("has a question");
        assertThat(house.as(worker).get("/reports/" + id).body()).contains("Which school is it?");
        assertThat(house.api(worker)
                        .postJson(api("answer"), Map.of("text", "The one in town"))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("SENT");
        assertThat(house.as(town).get("/reports/" + id).body()).contains("The one in town");
        assertThat(api.postJson(api("acknowledgement"), Map.of())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("ACKNOWLEDGED");
        assertThat(api.get(api("")).json().path("requestOpen").asBoolean()).isTrue();
        assertThat(api.postJson(api("answer"), Map.of("text", "The place is there"))
                        .json()
                        .path("requestOpen")
                        .asBoolean())
                .isFalse();
        assertThat(api.postJson(api("answer"), Map.of("text", "Again")).status())
                .isEqualTo(422);
    }

    @Test
    void aRecalledReportIsGoneForTheMunicipality() {
        sent();
        assertThat(house.api(worker)
                        .postJson(api("recall"), Map.of("reason", "Wrong town"))
                        .status())
                .isEqualTo(403);
        assertThat(house.api(manager).postJson(api("recall"), Map.of()).status())
                .isEqualTo(422);
        assertThat(house.api(manager)
                        .postJson(api("recall"), Map.of("reason", "Wrong town"))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("RECALLED");
        assertThat(house.api(town).get(api("")).status()).isEqualTo(404);
        assertThat(house.api(manager).get(api("")).status()).isEqualTo(200);
    }

    @Test
    void aReportWithoutAReceiverIsNotSent() {
        // nobody ever signed in for this island
        TestHouse.sql(
                "update municipality_link set municipality_id = :m where episode_id = :e",
                "m",
                TestHouse.municipalityNamed("Ruhnu vald"),
                "e",
                family.episode());
        house.api(manager).postJson("/api/v1/reports/generation", Map.of("month", "2026-10"));
        id = house.api(manager)
                .get("/api/v1/reports?month=2026-10&municipality=" + TestHouse.municipalityNamed("Ruhnu vald"))
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        confirmed("October went well.");
        house.api(manager).postJson(api("approval"), Map.of());
        assertThat(codes(house.api(manager).postJson(api("sending"), Map.of()).json()))
                .containsExactly("reports.no_recipient");
    }

    @Test
    void theAgreedNameFormDecidesWhoIsNamed() {
        TestHouse.sql("update coverage set report_profile = 'INITIALS' where unit_id = :u", "u", house.unit);
        var initials = house.api(manager).get(api("")).json().path("facts");
        assertThat(initials.path("family").path("name").asString()).isEmpty();
        assertThat(initials.path("time").path("members").toString())
                .contains("A.T.", "E.T.")
                .doesNotContain("Anna");
        TestHouse.sql("update coverage set report_profile = 'NAMES' where unit_id = :u", "u", house.unit);
        assertThat(house.api(manager)
                        .get(api(""))
                        .json()
                        .path("facts")
                        .path("time")
                        .path("members")
                        .toString())
                .contains("Anna", "Elza");
    }

    // Jobs
    // -----------------------------------------------------------------------------------------------------------------------------------------

    @org.springframework.beans.factory.annotation.Autowired
    private List<org.saime.kernel.jobs.Job> jobs;

    private void run(String job) {
        jobs.stream()
                .filter(j -> j.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    @Test
    void theFirstOfTheMonthMakesReportsAtTwoAndTheSeventhWorkingDaySendsThem() {
        house.now(java.time.Instant.parse("2026-11-30T23:30:00Z")); // 01:30 in Tallinn
        run("reports-1-generate");
        assertThat(house.api(manager)
                        .get("/api/v1/reports?month=2026-11")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        house.now(java.time.Instant.parse("2026-12-01T00:00:00Z"));
        run("reports-1-generate");
        run("reports-1-generate");
        assertThat(house.api(manager)
                        .get("/api/v1/reports?month=2026-11")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);

        house.today(LocalDate.of(2026, 11, 9));
        confirmed("October went well.");
        house.api(manager).postJson(api("approval"), Map.of());
        run("reports-2-send");
        assertThat(house.api(manager).get(api("")).json().path("status").asString())
                .isEqualTo("APPROVED");
        house.today(LocalDate.of(2026, 11, 10));
        run("reports-2-send");
        assertThat(house.api(manager).get(api("")).json().path("status").asString())
                .isEqualTo("SENT");
        assertThat(TestHouse.count(
                        "select count(*) from municipality_sheet where unit_id = :u and month = '2026-10-01' and sent_at is not null",
                        "u",
                        house.unit))
                .isEqualTo(1);
    }

    // Paper
    // ------------------------------------------------------------------------------------------------------------------------------------

    @Test
    void thePaperCanBeKeptAndReadAloud() throws Exception {
        sent();
        PdfProof.assertKeepsAndReads(house.api(town).get(api("document.pdf")).bytes());
        var sheet = house.api(manager)
                .get("/api/v1/sheets?month=2026-10")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        PdfProof.assertKeepsAndReads(house.api(manager)
                .get("/api/v1/sheets/" + sheet + "/document.pdf")
                .bytes());
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(new ByteArrayInputStream(house.api(manager)
                .get("/api/v1/sheets/" + sheet + "/document.xlsx")
                .bytes()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).contains("October 2026");
            assertThat(rows.stream()
                            .anyMatch(r -> r.getCellCount() > 1
                                    && r.getCellText(0).equals("Families")
                                    && r.getCellText(1).equals("1")))
                    .isTrue();
        }
    }
}
