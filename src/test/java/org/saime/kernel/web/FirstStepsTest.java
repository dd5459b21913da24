package org.saime.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;

/** What holds for every page: sign-in, headers, errors that help, nobody sees what is not theirs. */
class FirstStepsTest extends HouseTest {
    @Test
    void whoeverIsNotSignedInIsLedToTheDoor() {
        var answer = house.nobody().get("/families");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(house.nobody().get("/api/v1/families").status()).isEqualTo(401);
    }

    @Test
    void everyAnswerCarriesTheSafeHeaders() {
        var answer = house.nobody().get("/sign-in");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("same-origin");
        assertThat(answer.header("cache-control")).contains("no-store");
    }

    @Test
    void theErrorPageHelpsAndSaysNothingOfTheInside() {
        var answer = house.as(house.worker()).get("/nothing-here");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Nothing here")
                .doesNotContain("Exception")
                .doesNotContain("org.s");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        assertThat(house.as(house.worker()).get("/families/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void brokenTextInAFormIsRefusedNotRepaired() {
        var answer = house.nobody()
                .send("POST", "/api/v1/referrals", "application/json", new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'});
        assertThat(answer.status()).isBetween(400, 499);
    }

    @Test
    void aWorkerOpensOwnFamilyAndNoOther() {
        var worker = house.worker();
        var mine = house.family(worker, LocalDate.of(2026, 1, 1));
        var other = house.family(house.worker(), LocalDate.of(2026, 1, 1));
        assertThat(house.as(worker).get("/families/" + mine.id()).status()).isEqualTo(200);
        assertThat(house.as(worker).get("/families/" + other.id()).status()).isEqualTo(404);
        var elsewhere = anotherHouse();
        assertThat(elsewhere
                        .as(elsewhere.manager())
                        .get("/families/" + mine.id())
                        .status())
                .isEqualTo(404);
        assertThat(house.as(house.administrator()).get("/families/" + mine.id()).status())
                .isIn(403, 404);
        assertThat(house.as(house.director()).get("/families/" + mine.id()).status())
                .isIn(403, 404);
    }

    @Test
    void aTokenWorksOnlyForTheInterface() {
        var worker = house.worker();
        assertThat(house.api(worker).get("/families").status()).isEqualTo(302);
        assertThat(org.saime.Caller.withToken(port, "wrong")
                        .get("/api/v1/families")
                        .status())
                .isEqualTo(401);
    }
}
