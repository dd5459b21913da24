package org.saime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.saime.kernel.cli.Verb;
import org.springframework.beans.factory.annotation.Autowired;

class VerbsOfAccountsTest extends HouseTest {
    @Autowired
    TokenVerb token;

    @Autowired
    UserVerb user;

    private record Printed(int code, String words) {}

    private static synchronized Printed run(Verb verb, String... arguments) {
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int code = verb.run(List.of(arguments));
            return new Printed(code, out.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void aNewInstallGetsItsProviderAndItsFirstAdministrators() {
        String provider = "Provider " + UUID.randomUUID();
        String[] logins = {
            "a" + UUID.randomUUID().toString().substring(0, 12),
            "a" + UUID.randomUUID().toString().substring(0, 12)
        };
        for (String login : logins) {
            var added = run(
                    user,
                    "add",
                    login,
                    "Liis Org",
                    login + "@example.org",
                    "--role",
                    "ADMINISTRATOR",
                    "--organisation",
                    provider,
                    "--country",
                    "EE");
            assertThat(added.code()).isZero();
            String link = added.words().replaceFirst("^http://localhost:8080", "");
            assertThat(link).startsWith("/invitation/");
            assertThat(house.nobody()
                            .post(link, "password", TestHouse.PASSWORD, "again", TestHouse.PASSWORD)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(TestHouse.count("select count(*) from organisation where name = :name", "name", provider))
                .isOne();
        var caller = Caller.signedIn(port, logins[0], TestHouse.PASSWORD);
        assertThat(caller.get("/accounts").body()).contains("Liis Org");
        assertThat(caller.post("/units/new", "name", "First", "country", "EE", "region", "Tartu", "codePrefix", "T")
                        .status())
                .isEqualTo(303);
        assertThat(run(
                                user,
                                "add",
                                logins[0],
                                "Liis Org",
                                "x@example.org",
                                "--role",
                                "ADMINISTRATOR",
                                "--organisation",
                                provider,
                                "--country",
                                "EE")
                        .code())
                .isOne();
    }

    @Test
    void rolesThatOpenFamiliesAreNotGivenHere() {
        String login = "a" + UUID.randomUUID().toString().substring(0, 12);
        assertThat(run(
                                user,
                                "add",
                                login,
                                "Liis",
                                "l@example.org",
                                "--role",
                                "MANAGER",
                                "--organisation",
                                "X",
                                "--country",
                                "EE")
                        .code())
                .isEqualTo(2);
        assertThat(run(
                                user,
                                "add",
                                login,
                                "Liis",
                                "not mail",
                                "--role",
                                "AUDITOR",
                                "--organisation",
                                "X",
                                "--country",
                                "EE")
                        .code())
                .isEqualTo(2);
        assertThat(run(user, "add", login, "Liis", "l@example.org", "--role", "AUDITOR", "--organisation", "X")
                        .code())
                .isEqualTo(2);
        assertThat(run(user).code()).isEqualTo(2);
        assertThat(TestHouse.count("select count(*) from account where login = :login", "login", login))
                .isZero();
    }

    @Test
    void aPrintedLinkSetsAPasswordAndAPrintedTokenOpensTheInterface() {
        var worker = house.worker();
        var link = run(user, "password", worker.login());
        assertThat(link.code()).isZero();
        String path = link.words().replaceFirst("^http://localhost:8080", "");
        assertThat(house.nobody()
                        .post(path, "password", "another good horse", "again", "another good horse")
                        .status())
                .isEqualTo(303);
        assertThat(Caller.signedIn(port, worker.login(), "another good horse")
                        .get("/me")
                        .status())
                .isEqualTo(200);

        var printed = run(token, worker.login(), "our register");
        assertThat(printed.code()).isZero();
        var api = Caller.withToken(port, printed.words());
        assertThat(api.get("/api/v1/me").json().get("id").asString())
                .isEqualTo(worker.account().toString());
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where org_id = :org and action in ('token.created', 'account.link_printed') and account_id is null",
                        "org",
                        house.org))
                .isEqualTo(2);
        assertThat(run(token, "nobody-of-this-name").code()).isOne();
        assertThat(run(user, "password", "nobody-of-this-name").code()).isOne();
        TestHouse.sql("update account set state = 'CLOSED' where id = :id", "id", worker.account());
        assertThat(run(token, worker.login()).code()).isOne();
        assertThat(run(user, "password", worker.login()).code()).isOne();
    }
}
