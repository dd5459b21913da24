package org.saime.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import tools.jackson.databind.JsonNode;

/** The numbers of the specification, driven through the API: AT-10, AT-11, AT-12, AT-17, AT-21 and the identity of M2. */
class GoldenMonthTest extends HouseTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private TestHouse.Somebody worker;
    private TestHouse.Somebody manager;
    private TestHouse.TestFamily a;
    private TestHouse.TestFamily b;
    private TestHouse.TestFamily c;
    private TestHouse.TestFamily d;

    private static LocalDate may(int day) {
        return LocalDate.of(2025, 5, day);
    }

    /** AT-11: A all month, B from 13 May, C suspended 5 to 18 May, D exits on 8 May. */
    private void goldenMonth() {
        worker = house.worker();
        manager = house.manager();
        a = house.family(worker, JANUARY);
        house.contact(a, worker, LocalDate.of(2025, 4, 29), "HOME_VISIT", "HELD");
        house.contact(a, worker, may(7), "VIRTUAL", "HELD");
        house.contact(a, worker, may(14), "PHONE", "HELD");
        house.contact(a, worker, may(21), "HOME_VISIT", "NO_SHOW");
        house.contact(a, worker, may(23), "OUT_OF_HOME", "HELD");
        b = house.family(worker, may(13));
        house.contact(b, worker, may(13), "HOME_VISIT", "HELD");
        house.contact(b, worker, may(20), "HOME_VISIT", "HELD");
        c = house.family(worker, JANUARY);
        lastDay(c, may(4));
        house.period(c.episode(), c.id(), "SUSPENDED", may(5), may(18));
        house.period(c.episode(), c.id(), "ACTIVE", may(19), null);
        house.contact(c, worker, may(2), "HOME_VISIT", "HELD");
        house.contact(c, worker, may(22), "HOME_VISIT", "HELD");
        d = house.family(worker, JANUARY);
        lastDay(d, may(8));
        TestHouse.sql(
                "update episode set status = 'CLOSED', end_on = '2025-05-08', exit_reason = 'GOALS_ACHIEVED' where id = :id",
                "id",
                d.episode());
        house.contact(d, worker, LocalDate.of(2025, 4, 30), "HOME_VISIT", "HELD");
        house.contact(d, worker, may(8), "HOME_VISIT", "HELD");
        house.today(LocalDate.of(2025, 6, 2));
    }

    private static void lastDay(TestHouse.TestFamily family, LocalDate day) {
        TestHouse.sql(
                "update episode_period set during = daterange(lower(during), :day::date, '[]') where episode_id = :episode",
                "day",
                day,
                "episode",
                family.episode());
    }

    private JsonNode measure(String which, String query) {
        var answer = house.api(manager).get("/api/v1/measures/" + which + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void generate(String month) {
        var answer = house.api(manager).postJson("/api/v1/reports/generation", Map.of("month", month));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode report(TestHouse.TestFamily family, String month) {
        var list = house.api(manager)
                .get("/api/v1/reports?month=" + month + "&family=" + family.id())
                .json()
                .path("items");
        assertThat(list.size()).as(list.toString()).isGreaterThan(0);
        return house.api(manager)
                .get("/api/v1/reports/" + list.get(0).path("id").asString())
                .json();
    }

    private static String weeks(JsonNode report) {
        return report.path("facts").path("weeks").path("met").asInt() + "/"
                + report.path("facts").path("weeks").path("eligible").asInt();
    }

    private static int held(JsonNode report, String mode, String what) {
        for (JsonNode line : report.path("facts").path("contacts")) {
            if (line.path("mode").asString().equals(mode)) {
                return line.path(what).asInt();
            }
        }
        return 0;
    }

    @Test
    void at11TheWeeklyRateIsPooledOverEligibleWeeks() {
        goldenMonth();
        var rate = measure("weekly-contact", "from=2025-05-01&to=2025-05-31");
        assertThat(rate.path("numerator").asInt()).isEqualTo(9);
        assertThat(rate.path("denominator").asInt()).isEqualTo(10);
        assertThat(rate.path("percent").asDouble()).isEqualTo(90.0);
        assertThat(measure("weekly-contact", "from=2025-05-01&to=2025-05-31&worker=" + worker.staff())
                        .path("numerator")
                        .asInt())
                .isEqualTo(9);
        assertThat(measure("weekly-contact", "from=2025-05-01&to=2025-05-31&worker=" + UUID.randomUUID())
                        .path("percent")
                        .isNull())
                .isTrue();

        generate("2025-05");
        assertThat(weeks(report(a, "2025-05"))).isEqualTo("3/4");
        assertThat(weeks(report(b, "2025-05"))).isEqualTo("2/2");
        assertThat(weeks(report(c, "2025-05"))).isEqualTo("2/2");
        assertThat(weeks(report(d, "2025-05"))).isEqualTo("2/2");

        var reportA = report(a, "2025-05");
        assertThat(held(reportA, "VIRTUAL", "held")
                        + held(reportA, "OUT_OF_HOME", "held")
                        + held(reportA, "HOME_VISIT", "held"))
                .isEqualTo(2);
        assertThat(held(reportA, "PHONE", "held")).isEqualTo(1);
        assertThat(held(reportA, "HOME_VISIT", "noShow")).isEqualTo(1);
        // suspended weeks leave the denominator and are listed
        var weeksOfC = report(c, "2025-05").path("facts").path("weeks").path("weeks");
        assertThat(weeksOfC.size()).isEqualTo(4);
        assertThat(weeksOfC.get(1).path("eligible").asBoolean()).isFalse();
        assertThat(report(d, "2025-05")
                        .path("facts")
                        .path("service")
                        .path("status")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(report(d, "2025-05").path("facts").path("days").path("days").asInt())
                .isEqualTo(8);
    }

    @Test
    void generatingAgainMakesNothingTwice() {
        goldenMonth();
        generate("2025-05");
        var again = house.api(manager)
                .postJson("/api/v1/reports/generation", Map.of("month", "2025-05"))
                .json();
        assertThat(again.path("reports").asInt()).isZero();
        assertThat(again.path("sheets").asInt()).isZero();
        assertThat(house.api(manager)
                        .postJson("/api/v1/reports/generation", Map.of("month", "2025-06"))
                        .status())
                .isEqualTo(422);
        assertThat(house.api(worker)
                        .postJson("/api/v1/reports/generation", Map.of("month", "2025-05"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void at12AFamilyThatMovesHasTwoPartMonths() {
        worker = house.worker();
        manager = house.manager();
        a = house.family(worker, JANUARY);
        house.contact(a, worker, LocalDate.of(2025, 4, 29), "HOME_VISIT", "HELD");
        house.contact(a, worker, may(7), "VIRTUAL", "HELD");
        house.contact(a, worker, may(21), "HOME_VISIT", "NO_SHOW");
        house.contact(a, worker, may(23), "OUT_OF_HOME", "HELD");
        UUID y = TestHouse.municipalityNamed("Võru linn");
        house.covers(y, JANUARY);
        TestHouse.sql(
                "update municipality_link set during = daterange(lower(during), '2025-05-15') where episode_id = :e",
                "e",
                a.episode());
        house.link(a.episode(), a.id(), y, may(15), null);
        house.today(LocalDate.of(2025, 6, 2));
        generate("2025-05");

        var x = house.api(manager)
                .get("/api/v1/reports?month=2025-05&municipality=" + house.municipality)
                .json()
                .path("items");
        var reportX = house.api(manager)
                .get("/api/v1/reports/" + x.get(0).path("id").asString())
                .json();
        var ofY = house.api(manager)
                .get("/api/v1/reports?month=2025-05&municipality=" + y)
                .json()
                .path("items");
        var reportY = house.api(manager)
                .get("/api/v1/reports/" + ofY.get(0).path("id").asString())
                .json();
        assertThat(weeks(reportX)).isEqualTo("2/2");
        assertThat(weeks(reportY)).isEqualTo("1/2");
        assertThat(reportX.path("facts").path("days").path("days").asInt()).isEqualTo(14);
        assertThat(reportY.path("facts").path("days").path("days").asInt()).isEqualTo(17);
        assertThat(held(reportX, "VIRTUAL", "held")).isEqualTo(1);
        assertThat(held(reportX, "HOME_VISIT", "noShow")).isZero();
        assertThat(held(reportY, "HOME_VISIT", "noShow")).isEqualTo(1);
        assertThat(measure("served", "from=2025-05-01&to=2025-05-31")
                        .path("families")
                        .asInt())
                .isEqualTo(1);
        assertThat(measure("weekly-contact", "from=2025-05-01&to=2025-05-31&municipality=" + y)
                        .path("denominator")
                        .asInt())
                .isEqualTo(2);
        var flowX = measure("flow", "from=2025-05-01&to=2025-05-31&municipality=" + house.municipality)
                .path("flow");
        assertThat(flowX.path("movedOut").asInt()).isEqualTo(1);
        assertThat(flowX.path("openAfter").asInt()).isZero();
        assertThat(measure("flow", "from=2025-05-01&to=2025-05-31&municipality=" + y)
                        .path("flow")
                        .path("movedIn")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void at17AChildOfTwoFamiliesCountsOnce() {
        worker = house.worker();
        manager = house.manager();
        a = house.family(worker, JANUARY);
        b = house.family(worker, JANUARY);
        house.member(b.id(), a.child(), "CHILD");
        UUID baby = house.person("Teo", "Testa", LocalDate.of(2024, 2, 29), "M");
        house.member(a.id(), baby, "CHILD");
        house.today(LocalDate.of(2025, 6, 2));
        // three children in all: the shared one, the baby, and the child of B
        var served = measure("served", "from=2025-05-01&to=2025-05-31");
        assertThat(served.path("families").asInt()).isEqualTo(2);
        assertThat(served.path("children").asInt()).isEqualTo(3);
        assertThat(served.path("memberships").asInt()).isEqualTo(4);

        // attendance in one family counts as seen in the other
        house.contact(a, worker, may(6), "HOME_VISIT", "HELD");
        generate("2025-05");
        int seen = 0;
        for (JsonNode member : report(b, "2025-05").path("facts").path("time").path("members")) {
            seen += member.path("seen").asBoolean() ? 1 : 0;
            assertThat(member.path("met").asInt()).isZero();
        }
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void unbornAndGrownUpChildrenAreNotCounted() {
        worker = house.worker();
        manager = house.manager();
        a = house.family(worker, JANUARY);
        UUID unborn = house.person("Baby", "Testa", null, "UNKNOWN");
        TestHouse.sql("update person set expected_on = '2025-07-01' where id = :id", "id", unborn);
        house.member(a.id(), unborn, "CHILD");
        UUID grown = house.person("Mart", "Testa", LocalDate.of(2007, 4, 30), "M");
        house.member(a.id(), grown, "CHILD");
        UUID almost = house.person("Mia", "Testa", LocalDate.of(2007, 5, 20), "F");
        house.member(a.id(), almost, "CHILD");
        house.today(LocalDate.of(2025, 6, 2));
        assertThat(measure("served", "from=2025-05-01&to=2025-05-31")
                        .path("children")
                        .asInt())
                .isEqualTo(2);
        assertThat(measure("served", "from=2025-06-01&to=2025-06-30")
                        .path("children")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void at10EveryCoveredMunicipalityGetsItsSheet() {
        worker = house.worker();
        manager = house.manager();
        var towns = List.of(
                "Võru linn",
                "Võru vald",
                "Antsla vald",
                "Rõuge vald",
                "Setomaa vald",
                "Põlva vald",
                "Räpina vald",
                "Kanepi vald",
                "Elva vald",
                "Nõo vald",
                "Kambja vald",
                "Kastre vald",
                "Luunja vald",
                "Peipsiääre vald",
                "Valga vald",
                "Otepää vald",
                "Tõrva vald");
        towns.forEach(t -> house.covers(TestHouse.municipalityNamed(t), JANUARY));
        var joined = List.of("Haapsalu linn", "Lääne-Nigula vald", "Vormsi vald");
        joined.forEach(t -> house.covers(TestHouse.municipalityNamed(t), LocalDate.of(2025, 5, 20)));
        a = house.family(worker, JANUARY);
        house.today(LocalDate.of(2025, 6, 2));
        generate("2025-04");
        generate("2025-05");
        assertThat(sheets("2025-04")).hasSize(18);
        var may = sheets("2025-05");
        assertThat(may).hasSize(21);
        assertThat(may.stream().filter(s -> s.path("figures").path("noFamilies").asBoolean()))
                .hasSize(20);
        var own = may.stream()
                .filter(s -> s.path("municipality").asString().equals(house.municipality.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(own.path("figures").path("families").asInt()).isEqualTo(1);
        assertThat(own.path("figures").path("children").asInt()).isEqualTo(1);
        // not sent yet: the municipality sees it from the day of sending
        var town = house.representative();
        assertThat(house.api(town).get("/api/v1/sheets").json().path("items").size())
                .isZero();
        assertThat(house.api(manager)
                        .postJson("/api/v1/sheets/" + own.path("id").asString() + "/sending", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(house.api(town)
                        .get("/api/v1/sheets/" + own.path("id").asString())
                        .status())
                .isEqualTo(200);
        assertThat(house.api(house.representativeOf("Võru linn"))
                        .get("/api/v1/sheets/" + own.path("id").asString())
                        .status())
                .isEqualTo(404);
    }

    private List<JsonNode> sheets(String month) {
        var all = new java.util.ArrayList<JsonNode>();
        house.api(manager)
                .get("/api/v1/sheets?limit=200&month=" + month)
                .json()
                .path("items")
                .forEach(all::add);
        return all;
    }

    @Test
    void m2TheFlowAddsUpEveryMonth() {
        goldenMonth();
        for (String query : List.of(
                "from=2025-05-01&to=2025-05-31",
                "from=2025-04-01&to=2025-04-30",
                "from=2025-01-01&to=2025-01-31",
                "from=2025-05-08&to=2025-05-08",
                "from=2025-05-13&to=2025-05-13")) {
            var flow = measure("flow", query).path("flow");
            assertThat(flow.path("openBefore").asInt()
                            + flow.path("admissions").asInt()
                            + flow.path("movedIn").asInt()
                            - flow.path("exits").asInt()
                            - flow.path("movedOut").asInt())
                    .as(query + flow)
                    .isEqualTo(flow.path("openAfter").asInt());
        }
        var flow = measure("flow", "from=2025-05-01&to=2025-05-31").path("flow");
        assertThat(flow.path("openBefore").asInt()).isEqualTo(3);
        assertThat(flow.path("admissions").asInt()).isEqualTo(1);
        assertThat(flow.path("exits").asInt()).isEqualTo(1);
        assertThat(flow.path("openAfter").asInt()).isEqualTo(3);
    }

    // AT-21
    // -----------------------------------------------------------------------------------------------------------------------------------

    private String sentMayReportOfA() {
        goldenMonth();
        generate("2025-05");
        String id = report(a, "2025-05").path("id").asString();
        house.today(LocalDate.of(2025, 6, 4));
        walkToSent(id, "May went well for the mornings.");
        return id;
    }

    private void walkToSent(String id, String narrative) {
        var api = house.api(worker);
        var written = api.put(
                "/api/v1/reports/" + id + "/narrative",
                Map.of(
                        "narrative",
                        narrative,
                        "nextMonth",
                        "Visit the school together.",
                        "weeks",
                        unmet(api.get("/api/v1/reports/" + id).json())));
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(api.postJson("/api/v1/reports/" + id + "/confirmation", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(house.api(manager)
                        .postJson("/api/v1/reports/" + id + "/approval", Map.of())
                        .status())
                .isEqualTo(200);
        if (clock.instant()
                .isBefore(LocalDate.of(2025, 6, 9)
                        .atTime(8, 0)
                        .atZone(org.saime.kernel.time.Today.ZONE)
                        .toInstant())) {
            house.today(LocalDate.of(2025, 6, 9));
        }
        house.representative();
        var sent = house.api(manager).postJson("/api/v1/reports/" + id + "/sending", Map.of());
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    private static List<Map<String, String>> unmet(JsonNode report) {
        var weeks = new java.util.ArrayList<Map<String, String>>();
        report.path("facts").path("weeks").path("weeks").forEach(w -> {
            if (w.path("eligible").asBoolean() && !w.path("met").asBoolean()) {
                weeks.add(Map.of("week", w.path("mondayOn").asString(), "reason", "ILLNESS"));
            }
        });
        return weeks;
    }

    private void visit(LocalDate on) {
        var answer = house.api(worker)
                .put(
                        "/api/v1/contacts/" + TestHouse.id(),
                        Map.of(
                                "familyId",
                                a.id().toString(),
                                "validOn",
                                on.toString(),
                                "startedAt",
                                "10:00",
                                "minutes",
                                60,
                                "mode",
                                "HOME_VISIT",
                                "status",
                                "HELD",
                                "members",
                                List.of(a.mother().toString(), a.child().toString()),
                                "topics",
                                List.of("MONEY"),
                                "happened",
                                "They met."));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void at21aALateVisitInAMetWeekIsTellAsLateInTheNextReport() {
        String id = sentMayReportOfA();
        String hash = house.api(manager)
                .get("/api/v1/reports/" + id)
                .json()
                .path("sha256")
                .asString();
        int before = direct();
        house.today(LocalDate.of(2025, 6, 10));
        visit(may(24));
        var v1 = house.api(manager).get("/api/v1/reports/" + id).json();
        assertThat(v1.path("sha256").asString()).isEqualTo(hash);
        assertThat(v1.path("status").asString()).isEqualTo("SENT");
        assertThat(v1.path("supersededBy").isNull()).isTrue();
        assertThat(weeks(v1)).isEqualTo("3/4");
        assertThat(before).isEqualTo(2);
        assertThat(direct()).isEqualTo(3);

        house.today(LocalDate.of(2025, 7, 1));
        generate("2025-06");
        var late = report(a, "2025-06").path("facts").path("late");
        assertThat(late.size()).isEqualTo(1);
        assertThat(late.get(0).path("on").asString()).isEqualTo("2025-05-24");
        assertThat(late.get(0).path("recordedOn").asString()).isEqualTo("2025-06-10");
    }

    /** Direct contacts of A in May, as the dashboard counts them. */
    private int direct() {
        int sum = 0;
        for (JsonNode mode : house.api(worker)
                .get("/api/v1/measures/contacts?from=2025-05-01&to=2025-05-31")
                .json()
                .path("modes")) {
            sum += List.of("HOME_VISIT", "OUT_OF_HOME", "VIRTUAL", "ACCOMPANIMENT")
                            .contains(mode.path("mode").asString())
                    ? mode.path("held").asInt()
                    : 0;
        }
        // B, C and D hold five of them: 13 and 20, 2 and 22, 8 May
        return sum - 5;
    }

    @Test
    void at21bALateVisitInAnUnmetWeekMakesACorrectedVersion() {
        String id = sentMayReportOfA();
        house.today(LocalDate.of(2025, 6, 10));
        visit(may(15));
        var v1 = house.api(manager).get("/api/v1/reports/" + id).json();
        String next = v1.path("supersededBy").asString();
        assertThat(next).isNotEmpty();
        var rate = measure("weekly-contact", "from=2025-05-01&to=2025-05-31");
        assertThat(rate.path("numerator").asInt()).isEqualTo(10);
        assertThat(rate.path("denominator").asInt()).isEqualTo(10);
        var then = measure("weekly-contact", "from=2025-05-01&to=2025-05-31&knownAt=2025-06-09");
        assertThat(then.path("numerator").asInt()).isEqualTo(9);
        assertThat(then.path("denominator").asInt()).isEqualTo(10);

        var v2 = house.api(manager).get("/api/v1/reports/" + next).json();
        assertThat(v2.path("edition").asInt()).isEqualTo(2);
        assertThat(v2.path("number").asString()).isEqualTo(v1.path("number").asString());
        assertThat(v2.path("status").asString()).isEqualTo("GENERATED");
        assertThat(weeks(v2)).isEqualTo("4/4");
        assertThat(v2.path("changes").toString())
                .contains("\"what\":\"WEEKS_MET\",\"before\":\"3/4\",\"after\":\"4/4\"", "WEEK:2025-05-18");
        walkToSent(next, "May went well for the mornings. One visit was entered late.");

        var old = house.api(manager).get("/api/v1/reports/" + id).json();
        assertThat(old.path("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(weeks(old)).isEqualTo("3/4");
        assertThat(old.path("sha256").asString()).isEqualTo(v1.path("sha256").asString());
        var town = house.representative();
        assertThat(house.api(town).get("/api/v1/reports/" + id).status()).isEqualTo(200);
        assertThat(house.api(town)
                        .get("/api/v1/reports/" + next)
                        .json()
                        .path("changes")
                        .toString())
                .contains("WEEKS_MET", "\"field\":\"F16\",\"what\":\"WORDS\"");
    }

    @Test
    void aVisitEnteredBetweenConfirmingAndSendingBringsTheReportBackToTheWorker() {
        goldenMonth();
        generate("2025-05");
        String id = report(a, "2025-05").path("id").asString();
        var api = house.api(worker);
        api.put(
                "/api/v1/reports/" + id + "/narrative",
                Map.of(
                        "narrative",
                        "Calm.",
                        "nextMonth",
                        "School.",
                        "weeks",
                        unmet(api.get("/api/v1/reports/" + id).json())));
        assertThat(api.postJson("/api/v1/reports/" + id + "/confirmation", Map.of())
                        .status())
                .isEqualTo(200);
        visit(may(15));
        var back = house.api(manager).get("/api/v1/reports/" + id).json();
        assertThat(back.path("status").asString()).isEqualTo("GENERATED");
        assertThat(weeks(back)).isEqualTo("4/4");
    }
}
