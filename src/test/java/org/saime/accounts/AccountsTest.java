package org.saime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

class AccountsTest extends HouseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    private String login() {
        return "p" + UUID.randomUUID().toString().substring(0, 12);
    }

    private String[] worker(String login) {
        return new String[] {
            "name",
            "Anna Kask",
            "login",
            login,
            "email",
            login + "@example.org",
            "language",
            "et",
            "roles",
            "WORKER",
            "unit",
            house.unit.toString(),
            "profession",
            "SOCIAL_WORKER",
            "employedFrom",
            "1.11.2026",
            "fte",
            "0,5",
            "languages",
            "et",
            "languages",
            "ru"
        };
    }

    /** The account that the answer leads to. */
    private static UUID account(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return UUID.fromString(answer.location().replaceFirst("^/accounts/([^?]+).*", "$1"));
    }

    private String link(String email) {
        return TestHouse.rows(
                        "select link from outgoing_mail where recipient = :email order by created_at desc, id desc limit 1",
                        "email",
                        email)
                .getFirst()
                .get("link")
                .toString();
    }

    private UUID waitingRole(UUID account) {
        return (UUID) TestHouse.rows(
                        "select id from account_role where account_id = :account and wanted is not null",
                        "account",
                        account)
                .getFirst()
                .get("id");
    }

    private Caller takeUp(String login) {
        String link = link(login + "@example.org");
        assertThat(house.nobody().get(link).body()).contains("Anna Kask");
        assertThat(house.nobody()
                        .post(link, "password", TestHouse.PASSWORD, "again", TestHouse.PASSWORD)
                        .status())
                .isEqualTo(303);
        return Caller.signedIn(port, login, TestHouse.PASSWORD);
    }

    @Test
    void anInvitedWorkerSignsInByTheLinkAndCountsOnlyAfterASecondPersonAgreed() {
        String login = login();
        UUID account = account(house.as(house.administrator()).post("/accounts/new", worker(login)));
        var worker = takeUp(login);
        assertThat(worker.get("/families").status()).isEqualTo(403);

        var second = house.as(house.administrator());
        assertThat(second.get("/role-approvals").body()).contains("Anna Kask");
        assertThat(second.post("/role-approvals/" + waitingRole(account) + "/approval")
                        .status())
                .isEqualTo(303);
        assertThat(worker.get("/families").status()).isEqualTo(200);

        var fte = TestHouse.rows(
                "select f.fte::text as fte, lower(f.during)::text as from_on, s.languages::text as languages from staff s join staff_fte f on f.staff_id = s.id where s.account_id = :a",
                "a",
                account);
        assertThat(fte)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("fte", "0.50")
                        .containsEntry("from_on", "2026-11-01")
                        .containsEntry("languages", "{et,ru}"));
        assertThat(TestHouse.rows(
                        "select action from audit_entry where subject_id = :a and kind = 'WRITE' order by at, id",
                        "a",
                        account))
                .extracting(r -> r.get("action"))
                .contains("account.created", "role.granted", "account.link_sent", "role.approved");
    }

    @Test
    void theLinkIsKeptOnlyAsAHashAndWorksOnce() {
        String login = login();
        account(house.as(house.administrator()).post("/accounts/new", worker(login)));
        String link = link(login + "@example.org");
        assertThat(TestHouse.count(
                        "select count(*) from invitation where encode(token_hash, 'hex') = :token",
                        "token",
                        link.substring("/invitation/".length())))
                .isZero();
        takeUp(login);
        assertThat(house.nobody().get(link).body()).contains("used or is too old");
    }

    @Test
    void theManagerOfTheUnitMayBeTheSecondPersonAnotherManagerMayNot() {
        var administrator = house.administrator();
        UUID account = account(house.as(administrator).post("/accounts/new", worker(login())));
        UUID role = waitingRole(account);
        var manager = house.as(house.manager());
        var elsewhere = anotherHouse();
        assertThat(elsewhere
                        .as(elsewhere.manager())
                        .post("/role-approvals/" + role + "/approval")
                        .status())
                .isEqualTo(404);
        UUID unit = TestHouse.id();
        TestHouse.sql(
                "insert into unit (id, org_id, name, country, zone, region, code_prefix) values (:id, :org, 'Second', 'EE', 'Europe/Tallinn', 'R', :p)",
                "id",
                unit,
                "org",
                house.org,
                "p",
                unit.toString().substring(30));
        var other = house.supervisor();
        house.alsoIs(other, "MANAGER", unit);
        assertThat(house.as(other).post("/role-approvals/" + role + "/approval").status())
                .isEqualTo(403);
        assertThat(house.as(other).get("/role-approvals").body()).doesNotContain("Anna Kask");
        assertThat(manager.get("/role-approvals").body()).contains("Anna Kask");
        assertThat(manager.post("/role-approvals/" + role + "/approval").status())
                .isEqualTo(303);
        assertThat(TestHouse.count(
                        "select count(*) from account_role where id = :id and during @> :today::date and approved_by is not null",
                        "id",
                        role,
                        "today",
                        TODAY))
                .isOne();
    }

    @Test
    void whoGaveTheRoleCannotAgreeToItAndWhoGetsItNeither() {
        var administrator = house.administrator();
        var granter = house.as(administrator);
        var colleague = house.administrator();
        TestHouse.sql(
                "insert into staff (id, org_id, unit_id, account_id, profession, employed) values (:id, :org, :unit, :account, 'SOCIAL_WORKER', daterange('2020-01-01', null))",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "account",
                colleague.account());
        String page = "/accounts/" + colleague.account() + "/roles";
        assertThat(granter.post(page, "role", "WORKER", "unit", house.unit.toString())
                        .status())
                .isEqualTo(303);
        UUID role = waitingRole(colleague.account());
        var self = granter.post("/role-approvals/" + role + "/approval");
        assertThat(self.status()).isEqualTo(422);
        assertThat(self.body()).contains("cannot be the second person");
        assertThat(house.as(colleague)
                        .post("/role-approvals/" + role + "/approval")
                        .status())
                .isEqualTo(422);
        assertThat(house.as(colleague)
                        .post("/role-approvals/" + role + "/refusal")
                        .status())
                .isEqualTo(422);
        assertThat(TestHouse.count(
                        "select count(*) from account_role where id = :id and approved_by is null and isempty(during)",
                        "id",
                        role))
                .isOne();
    }

    @Test
    void anAdministratorGivesNoRoleToThemselves() {
        var administrator = house.administrator();
        for (String role : List.of("MANAGER", "WORKER", "AUDITOR")) {
            var answer = house.as(administrator)
                    .post(
                            "/accounts/" + administrator.account() + "/roles",
                            "role",
                            role,
                            "unit",
                            house.unit.toString());
            assertThat(answer.status()).isEqualTo(422);
        }
        assertThat(TestHouse.count(
                        "select count(*) from account_role where account_id = :a", "a", administrator.account()))
                .isOne();
    }

    @Test
    void theTableItselfRefusesACaseRoleWithoutASecondPerson() {
        var administrator = house.administrator();
        var worker = house.worker();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TestHouse.sql(
                        "insert into account_role (id, org_id, account_id, role, unit_id, during, granted_by) values (:id, :org, :account, 'MANAGER', :unit, daterange('2020-01-01', null), :by)",
                        "id",
                        TestHouse.id(),
                        "org",
                        house.org,
                        "account",
                        worker.account(),
                        "unit",
                        house.unit,
                        "by",
                        administrator.account()))
                .hasMessageContaining("account_role_second_person_check");
    }

    @Test
    void badInputIsRefusedAllAtOnceAndEverythingTypedIsKept() {
        var answer = house.as(house.administrator())
                .post(
                        "/accounts/new",
                        "name",
                        "Kept Name",
                        "login",
                        "Õnne Tamm",
                        "email",
                        "nobody",
                        "roles",
                        "WORKER",
                        "profession",
                        "SOCIAL_WORKER",
                        "employedFrom",
                        "31.2.2026",
                        "fte",
                        "1.5");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Kept Name", "Õnne Tamm", "31.2.2026", "value=\"1.5\"")
                .contains(
                        "small letters without accents",
                        "name@example.org",
                        "Choose the unit",
                        "Write the date like",
                        "from 0.05 to 1.00");
        assertThat(house.as(house.administrator()).post("/accounts/new").status())
                .isEqualTo(422);
    }

    @Test
    void aUserNameThatIsTakenAnywhereIsRefusedBesideItsField() {
        var elsewhere = anotherHouse().worker();
        var answer = house.as(house.administrator())
                .post("/accounts/new", worker(elsewhere.login().replaceAll("[^a-z0-9._@-]", "")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("This user name is taken").contains("Anna Kask");
    }

    @Test
    void aUnitOfAnotherProviderIsNoChoice() {
        var fields = new ArrayList<>(List.of(worker(login())));
        fields.set(fields.indexOf("unit") + 1, anotherHouse().unit.toString());
        var answer = house.as(house.administrator()).post("/accounts/new", fields.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose one of the answers shown");
    }

    @Test
    void anAccountClosesOnlyWithoutFamiliesAndThenOpensNothing() {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 1));
        house.family(worker, LocalDate.of(2026, 2, 1));
        var administrator = house.as(house.administrator());
        String page = "/accounts/" + worker.account();
        assertThat(administrator.get(page).body()).contains("still has 2 families");
        var refused = administrator.post(page + "/closure");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("still has 2 families");
        assertThat(administrator.post(page + "/closure").status()).isEqualTo(422);

        TestHouse.sql(
                "update assignment set during = daterange(lower(during), '2026-11-06') where family_id = :f",
                "f",
                family.id());
        assertThat(administrator.post(page + "/closure").body()).contains("still has 1 family");
        TestHouse.sql(
                "update assignment set during = daterange(lower(during), '2026-11-06') where staff_id = :s",
                "s",
                worker.staff());
        var session = house.as(worker);
        assertThat(session.get("/me").status()).isEqualTo(200);
        assertThat(administrator.post(page + "/closure").status()).isEqualTo(303);
        assertThat(session.get("/me").status()).isEqualTo(302);
        assertThat(house.api(worker).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(house.nobody()
                        .post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD)
                        .status())
                .isEqualTo(422);

        assertThat(administrator.post(page + "/reopening").status()).isEqualTo(303);
        assertThat(TestHouse.count(
                        "select count(*) from account_role where account_id = :a and during @> :today::date",
                        "a",
                        worker.account(),
                        "today",
                        TODAY))
                .isZero();
        assertThat(house.nobody()
                        .post("/sign-in", "login", worker.login(), "password", TestHouse.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(house.api(worker).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(link(worker.login() + "@example.org")).startsWith("/invitation/");
        TestHouse.sql("delete from sign_in_failure");
    }

    @Test
    void nobodyClosesTheirOwnAccountAndSomebodyStaysAdministrator() {
        var administrator = house.administrator();
        var caller = house.as(administrator);
        assertThat(caller.post("/accounts/" + administrator.account() + "/closure")
                        .status())
                .isEqualTo(422);
        var role = TestHouse.rows("select id from account_role where account_id = :a", "a", administrator.account())
                .getFirst()
                .get("id");
        var last = caller.post("/accounts/" + administrator.account() + "/roles/" + role + "/end");
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.body()).contains("Somebody must remain administrator");
        house.administrator();
        assertThat(caller.post("/accounts/" + administrator.account() + "/roles/" + role + "/end")
                        .status())
                .isEqualTo(303);
        assertThat(caller.get("/accounts").status()).isEqualTo(403);
    }

    @Test
    void aRoleEndsAtOnceOrAfterALastDayButNeverInThePast() {
        var director = house.director();
        var administrator = house.as(house.administrator());
        var role = TestHouse.rows("select id from account_role where account_id = :a", "a", director.account())
                .getFirst()
                .get("id")
                .toString();
        String end = "/accounts/" + director.account() + "/roles/" + role + "/end";
        var past = administrator.post(end, "lastDay-" + role, "4.11.2026");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("cannot be in the past").contains("4.11.2026");
        assertThat(administrator.post(end, "lastDay-" + role, "30.11.2026").status())
                .isEqualTo(303);
        assertThat(TestHouse.rows("select during::text as during from account_role where id = :id::uuid", "id", role)
                        .getFirst()
                        .get("during"))
                .isEqualTo("[2020-01-01,2026-12-01)");
        assertThat(administrator.post(end).status()).isEqualTo(303);
        assertThat(TestHouse.rows("select during::text as during from account_role where id = :id::uuid", "id", role)
                        .getFirst()
                        .get("during"))
                .isEqualTo("[2020-01-01,2026-11-05)");
    }

    @Test
    void aWorkerWithFamiliesKeepsTheRole() {
        var worker = house.worker();
        house.family(worker, LocalDate.of(2026, 1, 1));
        var role = TestHouse.rows("select id from account_role where account_id = :a", "a", worker.account())
                .getFirst()
                .get("id");
        var answer = house.as(house.administrator()).post("/accounts/" + worker.account() + "/roles/" + role + "/end");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("still has 1 family");
    }

    @Test
    void aRoleBeginsOnItsDay() {
        var auditor = house.director();
        var administrator = house.as(house.administrator());
        String page = "/accounts/" + auditor.account() + "/roles";
        assertThat(administrator
                        .post(page, "role", "AUDITOR", "from", "1.11.2026")
                        .body())
                .contains("cannot be in the past");
        assertThat(administrator
                        .post(page, "role", "AUDITOR", "from", "10.11.2026", "until", "9.11.2026")
                        .body())
                .contains("end cannot be before the start");
        assertThat(administrator
                        .post(page, "role", "AUDITOR", "from", "10.11.2026", "until", "12.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(administrator
                        .post(page, "role", "AUDITOR", "from", "12.11.2026")
                        .body())
                .contains("already has the role");
        var caller = house.as(auditor);
        assertThat(caller.get("/access-log").status()).isEqualTo(403);
        house.today(LocalDate.of(2026, 11, 12));
        assertThat(caller.get("/access-log").status()).isEqualTo(200);
        house.today(LocalDate.of(2026, 11, 13));
        assertThat(caller.get("/access-log").status()).isEqualTo(403);
    }

    @Test
    void aWorkerNeedsToBeEmployedFirst() {
        var director = house.director();
        var administrator = house.as(house.administrator());
        String page = "/accounts/" + director.account();
        var answer = administrator.post(page + "/roles", "role", "WORKER", "unit", house.unit.toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("First say how this person is employed");
        assertThat(administrator
                        .post(
                                page + "/employment",
                                "workplace",
                                house.unit.toString(),
                                "profession",
                                "SOCIAL_WORKER",
                                "employedFrom",
                                "2026-11-05",
                                "fte",
                                "1")
                        .status())
                .isEqualTo(303);
        assertThat(administrator
                        .post(page + "/roles", "role", "WORKER", "unit", house.unit.toString())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOtherAndTheOldAddressIsTold() {
        var worker = house.worker();
        var administrator = house.as(house.administrator());
        String page = "/accounts/" + worker.account() + "/correction";
        String fresh = login() + "@example.org";
        assertThat(administrator
                        .post(page, "version", "0", "name", "New Name", "email", fresh, "language", "lv")
                        .status())
                .isEqualTo(303);
        var stale = administrator.post(page, "version", "0", "name", "Other Name", "email", fresh, "language", "lv");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Other Name").contains("Somebody changed this");
        assertThat(TestHouse.count(
                        "select count(*) from outgoing_mail where recipient = :old and template = 'address_changed'",
                        "old",
                        worker.login() + "@example.org"))
                .isOne();
    }

    @Test
    void aLostPhoneIsResetByAnotherPersonWhoIsTold() {
        var worker = house.worker();
        TestHouse.sql(
                "update account set totp_secret = 'x', totp_confirmed_at = now() where id = :id",
                "id",
                worker.account());
        var administrator = house.as(house.administrator());
        String page = "/accounts/" + worker.account() + "/second-factor/removal";
        assertThat(administrator.post(page).status()).isEqualTo(303);
        assertThat(house.as(worker).get("/me").status()).isEqualTo(200);
        assertThat(administrator.post(page).status()).isEqualTo(422);
        assertThat(TestHouse.count(
                        "select count(*) from outgoing_mail where recipient = :m and template = 'second_factor_reset'",
                        "m",
                        worker.login() + "@example.org"))
                .isOne();
    }

    @Test
    void aNewPasswordLinkEndsTheOlderOne() {
        var worker = house.worker();
        var administrator = house.as(house.administrator());
        administrator.post("/accounts/" + worker.account() + "/link");
        String older = link(worker.login() + "@example.org");
        administrator.post("/accounts/" + worker.account() + "/link");
        String newer = link(worker.login() + "@example.org");
        assertThat(newer).isNotEqualTo(older);
        assertThat(house.nobody().get(older).body()).contains("used or is too old");
        house.today(TODAY.plusDays(8));
        assertThat(house.nobody().get(newer).body()).contains("used or is too old");
    }

    @Test
    void theListIsSearchedNarrowedAndPaged() {
        var administrator = house.as(house.administrator());
        for (int i = 0; i < 26; i++) {
            TestHouse.sql(
                    "insert into account (id, org_id, login, name, email, state, created_at) values (:id, :org, :login, :name, 'x@example.org', 'CLOSED', now())",
                    "id",
                    TestHouse.id(),
                    "org",
                    house.org,
                    "login",
                    login(),
                    "name",
                    "Čiekurs %02d".formatted(i));
        }
        var open = administrator.get("/accounts");
        assertThat(open.body()).contains("Test ADMINISTRATOR").doesNotContain("Čiekurs");
        var first = administrator.get("/accounts?state=CLOSED&q=ciekurs");
        assertThat(first.body()).contains("Čiekurs 00", "Čiekurs 24", "after=").doesNotContain("Čiekurs 25");
        String next = first.body()
                .replaceFirst("(?s).*href=\"(/accounts\\?[^\"]*after=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(administrator.get(next).body()).contains("Čiekurs 25").doesNotContain("Čiekurs 24");
        assertThat(administrator.get("/accounts?role=ADMINISTRATOR&state=ALL").body())
                .doesNotContain("Čiekurs");
        assertThat(anotherHouse()
                        .as(anotherHouse().administrator())
                        .get("/accounts?state=ALL")
                        .body())
                .doesNotContain("Čiekurs");
    }

    @Test
    void nobodyElseOpensThePagesOfTheAdministrator() {
        var worker = house.worker();
        for (var somebody : List.of(
                worker,
                house.supervisor(),
                house.intake(),
                house.manager(),
                house.director(),
                house.auditor(),
                house.representative())) {
            var caller = house.as(somebody);
            for (String page : List.of(
                    "/accounts",
                    "/accounts/new",
                    "/accounts/" + worker.account(),
                    "/representatives",
                    "/representatives/new",
                    "/parameters",
                    "/units/new")) {
                assertThat(caller.get(page).status())
                        .as(somebody.login() + " " + page)
                        .isEqualTo(403);
            }
            assertThat(caller.post("/accounts/" + worker.account() + "/closure").status())
                    .isEqualTo(403);
            assertThat(caller.post("/accounts/" + worker.account() + "/roles", "role", "AUDITOR")
                            .status())
                    .isEqualTo(403);
        }
        var elsewhere = anotherHouse();
        assertThat(elsewhere
                        .as(elsewhere.administrator())
                        .get("/accounts/" + worker.account())
                        .status())
                .isEqualTo(404);
        assertThat(house.nobody().get("/accounts").location()).isEqualTo("/sign-in");
    }

    /** AT-20: the administrator opens no case. */
    @Test
    void at20AnAdministratorGets403OnACase() {
        var family = house.family(house.worker(), LocalDate.of(2026, 1, 1));
        var administrator = house.administrator();
        assertThat(house.as(administrator).get("/families").status()).isEqualTo(403);
        assertThat(house.as(administrator).get("/families/" + family.id()).status())
                .isIn(403, 404);
        assertThat(house.as(administrator).get("/families/" + family.id()).body())
                .doesNotContain("Test family");
    }
}
