package org.saime.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saime.App;
import org.saime.Caller;
import org.saime.kernel.db.DatabaseAddress;
import org.saime.kernel.db.TestDatabase;
import org.saime.kernel.time.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demo as a visitor meets it: people to sign in as, a bar on every page, a clock that can be moved forward. */
@SpringBootTest(
        classes = App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"saime.jobs=false", "saime.demo=true", "saime.demo.families=20", "saime.date=2026-11-05"})
class DemoTest {
    private static final DatabaseAddress DATABASE = TestDatabase.fresh();

    @LocalServerPort
    int port;

    @Autowired
    Today today;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("saime.database.url", DATABASE::url);
        properties.add("saime.database.user", () -> DATABASE.app().role());
        properties.add("saime.database.password", () -> DATABASE.app().password());
        properties.add("saime.database.owner", () -> DATABASE.owner().role());
        properties.add("saime.database.owner.password", () -> DATABASE.owner().password());
    }

    @Test
    void oneOfEachRoleSignsInWithTheOnePassword() {
        for (var login :
                new String[] {"liis", "maarika", "eve", "aime", "toomas", "siim", "kersti", "voru-vald", "valmiera"}) {
            var page = Caller.signedIn(port, login, DemoStart.PASSWORD).get("/me");
            assertThat(page.status()).as(login).isEqualTo(200);
        }
    }

    @Test
    void everyPageSaysThatItIsADemo() {
        assertThat(Caller.anonymous(port).get("/sign-in").body())
                .contains("nothing here is real")
                .contains("/demo/clock");
    }

    @Test
    void theClockGoesForwardAndNeverBack() {
        var nobody = Caller.anonymous(port);
        var tomorrow = today.date().plusDays(1);

        var moved = nobody.postJson("/demo/clock", Map.of("date", tomorrow.toString()));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().get("date").asString()).isEqualTo(tomorrow.toString());
        assertThat(today.date()).isEqualTo(tomorrow);

        assertThat(nobody.postJson(
                                "/demo/clock",
                                Map.of("date", tomorrow.minusDays(1).toString()))
                        .status())
                .isEqualTo(422);
        assertThat(nobody.postJson(
                                "/demo/clock",
                                Map.of("date", tomorrow.plusYears(3).toString()))
                        .status())
                .isEqualTo(422);
        assertThat(nobody.postJson("/demo/clock", Map.of("date", "yesterday")).status())
                .isEqualTo(422);
        assertThat(nobody.postJson("/demo/clock", Map.of()).status()).isEqualTo(422);
        assertThat(today.date()).isEqualTo(tomorrow);
    }

    @Test
    void aButtonMovesItToTheNextMonth() {
        var next = today.date().withDayOfMonth(1).plusMonths(1);
        var answer = Caller.anonymous(port).post("/demo/clock", "step", "MONTH");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(today.date()).isEqualTo(next).isAfter(LocalDate.of(2026, 11, 5));
    }
}
