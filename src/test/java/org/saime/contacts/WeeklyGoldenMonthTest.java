package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** The golden month, May 2025: weeks belong to the month of their Sunday (4, 11, 18, 25 May). */
class WeeklyGoldenMonthTest extends HouseTest {
    private static final Instant LATER = Instant.parse("2025-06-09T12:00:00Z");
    private TestHouse.Somebody worker;
    private TestHouse.TestFamily a;
    private TestHouse.TestFamily b;
    private TestHouse.TestFamily c;
    private TestHouse.TestFamily d;

    private static LocalDate may(int day) {
        return LocalDate.of(2025, 5, day);
    }

    @BeforeEach
    void theMonth() {
        worker = house.worker();
        a = house.family(worker, LocalDate.of(2025, 1, 6));
        house.contact(a, worker, LocalDate.of(2025, 4, 29), "HOME_VISIT", "HELD");
        house.contact(a, worker, may(7), "VIRTUAL", "HELD");
        house.contact(a, worker, may(14), "PHONE", "HELD");
        house.contact(a, worker, may(21), "HOME_VISIT", "NO_SHOW");
        house.contact(a, worker, may(23), "OUT_OF_HOME", "HELD");

        b = house.family(worker, may(13));
        house.contact(b, worker, may(13), "HOME_VISIT", "HELD");
        house.contact(b, worker, may(20), "HOME_VISIT", "HELD");

        c = served(LocalDate.of(2025, 1, 6), null);
        house.period(c.episode(), c.id(), "ACTIVE", LocalDate.of(2025, 1, 6), may(4));
        house.period(c.episode(), c.id(), "SUSPENDED", may(5), may(18));
        house.period(c.episode(), c.id(), "ACTIVE", may(19), null);
        house.contact(c, worker, may(2), "HOME_VISIT", "HELD");
        house.contact(c, worker, may(22), "HOME_VISIT", "HELD");

        d = served(LocalDate.of(2025, 1, 6), may(8));
        house.period(d.episode(), d.id(), "ACTIVE", LocalDate.of(2025, 1, 6), may(8));
        house.contact(d, worker, LocalDate.of(2025, 4, 30), "HOME_VISIT", "HELD");
        house.contact(d, worker, may(8), "HOME_VISIT", "HELD");
    }

    /** A family whose days of service are told apart. */
    private TestHouse.TestFamily served(LocalDate start, LocalDate end) {
        var family = house.family(worker, start);
        TestHouse.sql("delete from episode_period where episode_id = :episode", "episode", family.episode());
        if (end != null) {
            TestHouse.sql(
                    "update episode set status = 'CLOSED', end_on = :end, exit_reason = 'GOALS_ACHIEVED' where id = :episode",
                    "end",
                    end,
                    "episode",
                    family.episode());
            TestHouse.sql(
                    "update assignment set during = daterange(:start::date, :end::date, '[]') where episode_id = :episode",
                    "start",
                    start,
                    "end",
                    end,
                    "episode",
                    family.episode());
            TestHouse.sql(
                    "update municipality_link set during = daterange(:start::date, :end::date, '[]') where episode_id = :episode",
                    "start",
                    start,
                    "end",
                    end,
                    "episode",
                    family.episode());
        }
        return family;
    }

    private String rate(UUID episode, Instant known) {
        return rate("w.episode_id = '" + episode + "'", known);
    }

    private String rate(String where, Instant known) {
        Map<String, Object> row = TestHouse.rows(
                        "select count(*) filter (where w.eligible and w.met) as met, count(*) filter (where w.eligible) as eligible"
                                + " from episode_week('2025-05-04', '2025-05-31', '" + known
                                + "'::timestamptz) w where w.org_id = '" + house.org + "' and " + where)
                .getFirst();
        return row.get("met") + "/" + row.get("eligible");
    }

    @Test
    void everyFamilyHasItsWeeks() {
        assertThat(rate(a.episode(), LATER)).isEqualTo("3/4");
        assertThat(rate(b.episode(), LATER)).isEqualTo("2/2");
        assertThat(rate(c.episode(), LATER)).isEqualTo("2/2");
        assertThat(rate(d.episode(), LATER)).isEqualTo("2/2");
    }

    @Test
    void theServiceMetNineOfTenWeeks() {
        assertThat(rate("true", LATER)).isEqualTo("9/10");
        String percent = TestHouse.rows(
                        "select round(100.0 * count(*) filter (where w.met) / count(*), 1)::text as percent"
                                + " from episode_week('2025-05-04', '2025-05-31', '" + LATER
                                + "'::timestamptz) w where w.org_id = '" + house.org + "' and w.eligible")
                .getFirst()
                .get("percent")
                .toString();
        assertThat(percent).isEqualTo("90.0");
    }

    @Test
    void aLateEntryChangesTheMonthOnlyForThoseWhoAskLater() {
        Instant tenth = Instant.parse("2025-06-10T09:00:00Z");
        house.contact(a, worker, may(24), "HOME_VISIT", "HELD", tenth);
        house.contact(a, worker, may(15), "HOME_VISIT", "HELD", tenth);
        assertThat(rate(a.episode(), LATER)).isEqualTo("3/4");
        assertThat(rate(a.episode(), tenth)).isEqualTo("4/4");
    }

    @Test
    void theWeekOfAMoveBelongsToTheMunicipalityOfItsSunday() {
        UUID y = TestHouse.municipalityNamed("Võru vald");
        TestHouse.sql(
                "update municipality_link set during = daterange('2025-01-06', '2025-05-15') where episode_id = :episode",
                "episode",
                a.episode());
        house.link(a.episode(), a.id(), y, may(15), null);
        // the link was recorded on its first day
        assertThat(rate(
                        "w.episode_id = '" + a.episode() + "' and w.municipality_id = '" + house.municipality + "'",
                        LATER))
                .isEqualTo("2/2");
        assertThat(rate("w.episode_id = '" + a.episode() + "' and w.municipality_id = '" + y + "'", LATER))
                .isEqualTo("1/2");
    }

    @Test
    void onlyMeetingsOfTheAssignedCountAndACoverIsOneOfThem() {
        var cover = house.worker();
        house.contact(a, cover, may(16), "HOME_VISIT", "HELD");
        assertThat(rate(a.episode(), LATER)).isEqualTo("3/4");
        house.assignment(a.episode(), a.id(), cover, "COVER", may(12), may(18));
        assertThat(rate(a.episode(), LATER)).isEqualTo("4/4");
        assertThat(TestHouse.rows(
                        "select distinct primary_staff_id from episode_week('2025-05-04', '2025-05-31', '" + LATER
                                + "') where episode_id = :episode",
                        "episode",
                        a.episode()))
                .extracting(row -> row.get("primary_staff_id"))
                .containsExactly(worker.staff());
    }

    @Test
    void aFamilyThatLeftWithinAWeekKeepsItsWorkerAndMunicipality() {
        assertThat(TestHouse.rows(
                        "select week_on::text as week, primary_staff_id, municipality_id from episode_week('2025-05-11', '2025-05-11', '"
                                + LATER + "') where episode_id = :episode",
                        "episode",
                        d.episode()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("week")).isEqualTo("2025-05-05");
                    assertThat(row.get("primary_staff_id")).isEqualTo(worker.staff());
                    assertThat(row.get("municipality_id")).isEqualTo(house.municipality);
                });
    }

    @Test
    void theInterfaceTellsTheSameMonth() {
        house.today(LocalDate.of(2025, 6, 9));
        var weeks = house.api(worker)
                .get("/api/v1/families/" + a.id() + "/weeks?from=2025-04-28&to=2025-05-25")
                .json()
                .path("items");
        assertThat(weeks.size()).isEqualTo(4);
        assertThat(weeks.findValuesAsString("met")).containsExactly("true", "false", "true", "true");
        String unmet = "/api/v1/families/" + a.id() + "/weeks/2025-05-12";
        assertThat(house.api(worker)
                        .put(unmet, Map.of("reason", "ILLNESS"))
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("ILLNESS");
        assertThat(house.api(worker)
                        .put(unmet, Map.of("reason", "FAMILY_REFUSED"))
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("FAMILY_REFUSED");
        assertThat(house.api(worker).put(unmet, Map.of("reason", "NONE")).status())
                .isEqualTo(422);
        assertThat(house.api(worker)
                        .put("/api/v1/families/" + a.id() + "/weeks/2025-05-05", Map.of("reason", "ILLNESS"))
                        .status())
                .isEqualTo(422);
        assertThat(house.api(worker)
                        .put("/api/v1/families/" + a.id() + "/weeks/2025-05-13", Map.of("reason", "ILLNESS"))
                        .status())
                .isEqualTo(404);
        assertThat(TestHouse.count("select count(*) from unmet_week where family_id = :family", "family", a.id()))
                .isEqualTo(2);
    }
}
