package org.saime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

class DoorTest extends HouseTest {
    @Test
    void theSameWordsForAWrongNameAndAWrongPassword() {
        var worker = house.worker();
        var wrongPassword = house.nobody().post("/sign-in", "login", worker.login(), "password", "not this one");
        var wrongName = house.nobody().post("/sign-in", "login", worker.login() + "x", "password", TestHouse.PASSWORD);
        assertThat(wrongPassword.status()).isEqualTo(422);
        assertThat(wrongName.status()).isEqualTo(422);
        String words = "The user name or the password is not right.";
        assertThat(wrongPassword.body()).contains(words).contains(worker.login());
        assertThat(wrongName.body()).contains(words);
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        var worker = house.worker();
        for (int i = 0; i < Attempts.PER_NAME; i++) {
            house.nobody().post("/sign-in", "login", worker.login(), "password", "guess " + i);
        }
        var answer = house.nobody().post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Too many attempts");
        house.now(clock.instant().plus(Attempts.WINDOW).plusSeconds(1));
        assertThat(house.nobody()
                        .post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD)
                        .status())
                .isEqualTo(303);
        TestHouse.sql("delete from sign_in_failure");
    }

    @Test
    void theSecondStepTakesACodeOnce() {
        var worker = house.worker();
        byte[] secret = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        TestHouse.sql(
                "update account set totp_secret = :secret, totp_confirmed_at = now() where id = :id",
                "secret",
                secret,
                "id",
                worker.account());
        var caller = house.nobody();
        var first = caller.post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD);
        assertThat(first.location()).isEqualTo("/sign-in/code");
        assertThat(caller.get("/families").location()).isEqualTo("/sign-in");
        assertThat(caller.post("/sign-in/code", "code", "000000x").status()).isEqualTo(422);
        String code = new SecondFactor().code(secret, Instant.now());
        assertThat(caller.post("/sign-in/code", "code", code).status()).isEqualTo(303);
        assertThat(caller.get("/me").status()).isEqualTo(200);
        var thief = house.nobody();
        thief.post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD);
        assertThat(thief.post("/sign-in/code", "code", code).status()).isEqualTo(422);
        TestHouse.sql("delete from sign_in_failure");
    }

    @Test
    void theCodesAreThoseOfRfc6238() {
        byte[] secret = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(new SecondFactor().code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(new SecondFactor().code(secret, Instant.ofEpochSecond(1111111109)))
                .isEqualTo("081804");
        assertThat(SecondFactor.readable(secret)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void whereTheSecondStepIsCompulsoryNothingElseOpensBeforeIt() {
        var worker = house.worker();
        TestHouse.sql(
                "update parameter set value = 'true' where code = 'TOTP_REQUIRED' and scope_id = :org",
                "org",
                house.org);
        var caller = house.as(worker);
        assertThat(caller.get("/families").location()).isEqualTo("/me");
        assertThat(caller.get("/me").body()).contains("asks for a second step");
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsOfferedToTheOneWhoTypedIt() {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 1));
        String path = "/families/" + family.id() + "/contacts";
        var caller = house.nobody();
        var lost = caller.send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                ("_csrf=old&_as=" + worker.account() + "&happened=We+talked+about+the+rent+letter")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(lost.location()).isEqualTo("/sign-in?kept");
        assertThat(caller.get("/sign-in?kept").body()).contains("What you typed is kept");
        assertThat(caller.post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD)
                        .location())
                .isEqualTo("/sign-in/resume");
        assertThat(caller.get("/sign-in/resume").body())
                .contains("We talked about the rent letter")
                .contains("action=\"" + path + "\"");
    }

    @Test
    void whatOnePersonTypedIsNotShownToTheNextAtTheSameComputer() {
        var worker = house.worker();
        var other = house.worker();
        var caller = house.nobody();
        caller.send(
                "POST",
                "/families/" + TestHouse.id() + "/contacts",
                "application/x-www-form-urlencoded",
                ("_as=" + worker.account() + "&happened=Words+of+somebody+else")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        caller.post("/sign-in", "login", other.login(), "password", TestHouse.PASSWORD);
        assertThat(caller.get("/sign-in/resume").body()).doesNotContain("Words of somebody else");
    }

    @Test
    void thePageOneWantedOpensAfterSigningIn() {
        var worker = house.worker();
        var caller = house.nobody();
        caller.get("/me");
        assertThat(caller.post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD)
                        .location())
                .isEqualTo("/me");
    }

    @Test
    void anInvitationWorksOnce() {
        var worker = house.worker();
        TestHouse.sql(
                "update account set state = 'INVITED', password_hash = null where id = :id", "id", worker.account());
        TestHouse.sql(
                "insert into invitation (id, org_id, account_id, token_hash, purpose, created_at, expires_at) values (:id, :org, :account, :hash, 'INVITATION', '2026-11-01T00:00:00Z', '2027-01-01T00:00:00Z')",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "account",
                worker.account(),
                "hash",
                AccessTokens.hash("link-" + worker.account()));
        var caller = house.nobody();
        String path = "/invitation/link-" + worker.account();
        assertThat(caller.get(path).body()).contains(worker.login());
        assertThat(caller.post(path, "password", "short", "again", "short").body())
                .contains("At least 12 characters");
        assertThat(caller.post(path, "password", "a long enough secret", "again", "another long secret")
                        .body())
                .contains("differ");
        assertThat(caller.post(path, "password", "a long enough secret", "again", "a long enough secret")
                        .location())
                .isEqualTo("/sign-in?invited");
        assertThat(caller.get(path).body()).contains("used or is too old");
        assertThat(Caller.signedIn(port, worker.login(), "a long enough secret")
                        .get("/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        var worker = house.worker();
        var caller = house.as(worker);
        String page =
                caller.post("/me/tokens", "name", "For the municipal system").body();
        var found = java.util.regex.Pattern.compile("saime_[0-9a-f]{48}").matcher(page);
        assertThat(found.find()).isTrue();
        assertThat(caller.get("/me").body())
                .contains("For the municipal system")
                .doesNotContain(found.group());
        var id = TestHouse.rows(
                        "select id from api_token where name = 'For the municipal system' and account_id = :account",
                        "account",
                        worker.account())
                .getFirst()
                .get("id");
        assertThat(caller.post("/me/tokens/" + id + "/revocation").status()).isEqualTo(303);
        assertThat(Caller.withToken(port, found.group()).get("/api/v1/families").status())
                .isEqualTo(401);
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        var worker = house.worker();
        var caller = house.as(worker);
        TestHouse.sql("update account set state = 'CLOSED' where id = :id", "id", worker.account());
        assertThat(caller.get("/me").location()).isEqualTo("/sign-in");
    }
}
