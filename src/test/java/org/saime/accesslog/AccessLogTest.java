package org.saime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;

class AccessLogTest extends HouseTest {
    @Test
    void theManagerSeesWhoLookedAndWhoCan() {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 1));
        house.as(worker).get("/families/" + family.id() + "/access");
        var page = house.as(house.manager()).get("/families/" + family.id() + "/access");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Test WORKER")
                .contains("worker of the family")
                .contains("The family’s file")
                .contains("2 visits by 2 people");
    }

    @Test
    void theWorkerSeesWhoCanButNotWhoLooked() {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 1));
        var page = house.as(worker).get("/families/" + family.id() + "/access");
        assertThat(page.body()).contains("worker of the family").doesNotContain("Every entry");
    }

    @Test
    void theAuditorReadsTheLogByCodeWithoutOpeningTheFile() {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 1));
        house.as(worker).get("/families/" + family.id() + "/access");
        var auditor = house.as(house.auditor());
        String code = (String) TestHouse.rows("select code from family where id = :id", "id", family.id())
                .getFirst()
                .get("code");
        assertThat(auditor.get("/access-log?family=" + code).body())
                .contains("Test WORKER")
                .contains(code)
                .doesNotContain("Test family");
        assertThat(auditor.get("/access-log?family=X-0").body()).contains("No family has this code");
        assertThat(auditor.get("/families/" + family.id() + "/access").status()).isEqualTo(404);
    }

    @Test
    void nobodyElseReadsTheLog() {
        for (var somebody : java.util.List.of(
                house.worker(),
                house.manager(),
                house.administrator(),
                house.director(),
                house.representative(),
                house.intake())) {
            assertThat(house.as(somebody).get("/access-log").status())
                    .as(somebody.login())
                    .isEqualTo(403);
        }
    }

    @Test
    void anotherOrganisationsLogIsNotSeen() {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 1));
        house.as(worker).get("/families/" + family.id() + "/access");
        var other = anotherHouse();
        assertThat(other.as(other.auditor()).get("/access-log?days=0").body()).doesNotContain("Test WORKER");
    }
}
