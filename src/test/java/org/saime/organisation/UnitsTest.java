package org.saime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;

class UnitsTest extends HouseTest {
    private String unit() {
        return "/units/" + house.unit;
    }

    private String staff(TestHouse.Somebody somebody) {
        return unit() + "/staff/" + somebody.staff();
    }

    private static List<String> fte(TestHouse.Somebody somebody) {
        return TestHouse.rows(
                        "select during::text || ' ' || fte as row from staff_fte where staff_id = :s order by lower(during)",
                        "s",
                        somebody.staff())
                .stream()
                .map(r -> r.get("row").toString())
                .toList();
    }

    @Test
    void theAdministratorFoundsAUnitAndItsPrefixIsItsOwn() {
        var administrator = house.as(house.administrator());
        var answer = administrator.post(
                "/units/new", "name", "Lõuna", "country", "LV", "region", "Vidzeme", "codePrefix", "lo");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(administrator.get(answer.location()).body()).contains("Lõuna", "Europe/Riga", "Vidzeme", ">LO<");
        var again = administrator.post(
                "/units/new", "name", "Other", "country", "EE", "region", "Tartu", "codePrefix", "LO");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Another unit has this prefix").contains("value=\"Other\"");
        var bad = administrator.post("/units/new", "name", "", "country", "FI", "region", "Tartu", "codePrefix", "Ä-1");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body())
                .contains("Fill this in", "Choose one of the answers shown", "1 to 6 capital letters", "Ä-1");
    }

    @Test
    void theManagerReadsTheOwnUnitAndChangesNothingOfIt() {
        var manager = house.as(house.manager());
        assertThat(manager.get("/units").location()).isEqualTo(unit());
        assertThat(manager.get(unit()).body())
                .contains("Test MANAGER", "Tartu linn")
                .doesNotContain("/coverage/new", "/correction");
        assertThat(manager.get(unit() + "/coverage/new").status()).isEqualTo(403);
        assertThat(manager.post(unit() + "/correction", "name", "X", "region", "Y")
                        .status())
                .isEqualTo(403);
        assertThat(manager.post(
                                unit() + "/coverage/new",
                                "municipality",
                                TestHouse.municipalityNamed("Elva vald").toString(),
                                "from",
                                "2026-12-01",
                                "reportProfile",
                                "STANDARD")
                        .status())
                .isEqualTo(403);
        var elsewhere = anotherHouse();
        assertThat(elsewhere.as(elsewhere.manager()).get(unit()).status()).isEqualTo(404);
        assertThat(elsewhere.as(elsewhere.administrator()).get(unit()).status()).isEqualTo(404);
        for (var somebody : List.of(
                house.worker(),
                house.intake(),
                house.supervisor(),
                house.director(),
                house.auditor(),
                house.representative())) {
            assertThat(house.as(somebody).get(unit()).status())
                    .as(somebody.login())
                    .isIn(403, 404);
            assertThat(house.as(somebody).get("/units").status())
                    .as(somebody.login())
                    .isEqualTo(403);
        }
    }

    @Test
    void oneMunicipalityHasOneAgreementADay() {
        var administrator = house.as(house.administrator());
        String elva = TestHouse.municipalityNamed("Elva vald").toString();
        String page = unit() + "/coverage/new";
        assertThat(administrator
                        .post(
                                page,
                                "municipality",
                                elva,
                                "contractRef",
                                "7-1/2026",
                                "places",
                                "12",
                                "from",
                                "1.1.2026",
                                "until",
                                "31.12.2026",
                                "reportProfile",
                                "INITIALS")
                        .status())
                .isEqualTo(303);
        assertThat(administrator.get(unit()).body()).contains("Elva vald", "7-1/2026", "1 Jan 2026 to 31 Dec 2026");
        var overlap = administrator.post(
                page, "municipality", elva, "contractRef", "kept", "from", "31.12.2026", "reportProfile", "STANDARD");
        assertThat(overlap.status()).isEqualTo(422);
        assertThat(overlap.body())
                .contains("already serves this municipality on these days")
                .contains("value=\"kept\"");
        assertThat(administrator
                        .post(page, "municipality", elva, "from", "1.1.2027", "reportProfile", "STANDARD")
                        .status())
                .isEqualTo(303);

        UUID first = (UUID) TestHouse.rows(
                        "select id from coverage where contract_ref = '7-1/2026' and unit_id = :u", "u", house.unit)
                .getFirst()
                .get("id");
        String agreement = unit() + "/coverage/" + first;
        assertThat(administrator.get(agreement).body()).contains("7-1/2026", "value=\"12\"");
        assertThat(administrator
                        .post(agreement, "from", "1.1.2026", "until", "31.3.2027", "reportProfile", "STANDARD")
                        .body())
                .contains("already serves");
        assertThat(administrator
                        .post(
                                agreement,
                                "from",
                                "1.1.2026",
                                "until",
                                "30.6.2026",
                                "places",
                                "",
                                "reportProfile",
                                "STANDARD")
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.rows("select during::text as d, places from coverage where id = :id", "id", first)
                        .getFirst())
                .containsEntry("d", "[2026-01-01,2026-07-01)")
                .containsEntry("places", null);
    }

    @Test
    void anAgreementNeedsAMunicipalityOfItsDayAndCountry() {
        var administrator = house.as(house.administrator());
        String page = unit() + "/coverage/new";
        String riga = TestHouse.municipalityNamed("Rīga").toString();
        assertThat(administrator
                        .post(page, "municipality", riga, "from", "2026-12-01", "reportProfile", "STANDARD")
                        .body())
                .contains("another country");
        String elva = TestHouse.municipalityNamed("Elva vald").toString();
        assertThat(administrator
                        .post(page, "municipality", elva, "from", "2010-01-01", "reportProfile", "STANDARD")
                        .body())
                .contains("does not exist on the first day");
        var bad = administrator.post(
                page,
                "municipality",
                elva,
                "from",
                "5.13.2026",
                "until",
                "2025-01-01",
                "places",
                "0",
                "reportProfile",
                "ALL");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body())
                .contains(
                        "Write the date like",
                        "Give a number from 1 to 10,000",
                        "Choose one of the answers shown",
                        "5.13.2026");
    }

    @Test
    void theShareOfFullTimeHasOneValueADay() {
        var worker = house.worker();
        var administrator = house.as(house.administrator());
        assertThat(administrator
                        .post(staff(worker) + "/fte", "from", "1.12.2026", "fte", "0.5")
                        .status())
                .isEqualTo(303);
        assertThat(administrator
                        .post(staff(worker) + "/fte", "from", "15.11.2026", "fte", "0,75")
                        .status())
                .isEqualTo(303);
        assertThat(fte(worker))
                .containsExactly("[2020-01-01,2026-11-15) 1.00", "[2026-11-15,2026-12-01) 0.75", "[2026-12-01,) 0.50");
        assertThat(administrator
                        .post(staff(worker) + "/fte", "from", "15.11.2026", "fte", "0.8")
                        .status())
                .isEqualTo(303);
        assertThat(fte(worker)).contains("[2026-11-15,2026-12-01) 0.80").hasSize(3);
        for (String wrong : List.of("0.04", "1.01", "0.333", "much", "")) {
            assertThat(administrator
                            .post(staff(worker) + "/fte", "from", "1.12.2026", "fte", wrong)
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(administrator
                        .post(staff(worker) + "/fte", "from", "31.12.2019", "fte", "1")
                        .body())
                .contains("does not work here on this day");
        assertThat(house.as(house.manager())
                        .post(staff(worker) + "/fte", "from", "1.12.2026", "fte", "0.5")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void employmentEndsOnlyWhenTheFamiliesAreHandedOver() {
        var worker = house.worker();
        house.family(worker, LocalDate.of(2026, 1, 1));
        var administrator = house.as(house.administrator());
        administrator.post(staff(worker) + "/fte", "from", "1.12.2026", "fte", "0.5");
        var refused = administrator.post(staff(worker) + "/employment-end", "lastDay", "30.11.2026");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("would still have 1 family").contains("value=\"30.11.2026\"");
        TestHouse.sql(
                "update assignment set during = daterange(lower(during), '2026-12-01') where staff_id = :s",
                "s",
                worker.staff());
        assertThat(administrator
                        .post(staff(worker) + "/employment-end", "lastDay", "30.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(fte(worker)).containsExactly("[2020-01-01,2026-12-01) 1.00");
        assertThat(administrator
                        .post(staff(worker) + "/employment-end", "lastDay", "")
                        .status())
                .isEqualTo(303);
        assertThat(fte(worker)).containsExactly("[2020-01-01,) 1.00");
        assertThat(TestHouse.rows("select employed::text as e from staff where id = :s", "s", worker.staff())
                        .getFirst())
                .containsEntry("e", "[2020-01-01,)");
        assertThat(administrator
                        .post(staff(worker) + "/employment-end", "lastDay", "2019-01-01")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theManagerEntersAbsencesAndCutsThemShort() {
        var worker = house.worker();
        var manager = house.as(house.manager());
        String page = staff(worker) + "/absences";
        assertThat(manager.post(page, "kind", "ILLNESS", "absentFrom", "5.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(manager.get(unit()).body()).contains("Illness");
        var twice = manager.post(page, "kind", "LEAVE", "absentFrom", "20.12.2026", "absentUntil", "31.12.2026");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("already away").contains("31.12.2026");
        var id = TestHouse.rows("select id from absence where staff_id = :s", "s", worker.staff())
                .getFirst()
                .get("id");
        assertThat(manager.post(page + "/" + id + "/end", "back-" + id, "soon").status())
                .isEqualTo(422);
        assertThat(manager.post(page + "/" + id + "/end", "back-" + id, "8.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.rows("select during::text as d from absence where id = :id", "id", id)
                        .getFirst())
                .containsEntry("d", "[2026-11-05,2026-11-09)");
        assertThat(manager.post(page + "/" + id + "/end", "back-" + id, "4.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.count("select count(*) from absence where staff_id = :s", "s", worker.staff()))
                .isZero();
        assertThat(manager.post(page, "kind", "", "absentFrom", "6.11.2026", "absentUntil", "5.11.2026")
                        .body())
                .contains("Fill this in", "end cannot be before the start");
        assertThat(house.as(worker)
                        .post(page, "kind", "LEAVE", "absentFrom", "6.11.2026")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSupervisorIsAColleague() {
        var worker = house.worker();
        var supervisor = house.supervisor();
        var administrator = house.as(house.administrator());
        String page = staff(worker) + "/correction";
        assertThat(administrator
                        .post(
                                page,
                                "profession",
                                "PSYCHOLOGIST",
                                "supervisor",
                                String.valueOf(supervisor.staff()),
                                "languages",
                                "ru")
                        .status())
                .isEqualTo(303);
        assertThat(administrator.get(staff(worker)).body()).contains("Psychologist", "Russian");
        assertThat(administrator
                        .post(
                                page,
                                "profession",
                                "PSYCHOLOGIST",
                                "supervisor",
                                String.valueOf(anotherHouse().supervisor().staff()))
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .post(page, "profession", "PSYCHOLOGIST", "supervisor", String.valueOf(worker.staff()))
                        .status())
                .isEqualTo(422);
        assertThat(administrator.post(page, "profession", "WIZARD").status()).isEqualTo(422);
    }
}
