package org.saime.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** The list, the search, a family's overview, and its people, homes and relations. */
class FamilyPagesTest extends HouseTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    // List and search
    // ------------------------------------------------------------------------------------------------------------------------

    @Test
    void aWorkerListsOwnFamiliesAndAManagerTheUnits() {
        var worker = house.worker();
        var mine = house.family(worker, START);
        var other = house.family(house.worker(), START);
        var page = house.as(worker).get("/families");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("/families/" + mine.id())
                .doesNotContain("/families/" + other.id())
                .contains("Tartu linn")
                .contains("1 family");
        var all = house.as(house.manager()).get("/families");
        assertThat(all.body()).contains("/families/" + mine.id()).contains("/families/" + other.id());
        assertThat(house.as(house.manager())
                        .get("/families?worker=" + worker.staff())
                        .body())
                .contains("/families/" + mine.id())
                .doesNotContain("/families/" + other.id());
        assertThat(house.as(house.director()).get("/families").status()).isEqualTo(403);
        assertThat(house.as(house.representative()).get("/families").status()).isEqualTo(403);
    }

    @Test
    void closedFamiliesAreShownWhenAskedFor() {
        var worker = house.worker();
        var family = house.family(worker, START);
        TestHouse.sql(
                "update episode set status = 'CLOSED', end_on = '2026-11-01', exit_reason = 'MOVED' where id = :e",
                "e",
                family.episode());
        var manager = house.as(house.manager());
        assertThat(manager.get("/families").body()).doesNotContain("/families/" + family.id());
        assertThat(manager.get("/families?status=CLOSED").body())
                .contains("/families/" + family.id())
                .contains("until 1 Nov 2026");
        assertThat(manager.get("/families?status=NONSENSE&worker=x&municipality=').--")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLongListIsPaged() {
        var worker = house.worker();
        for (int i = 0; i < 27; i++) {
            house.family(worker, START);
        }
        var api = house.api(worker);
        var first = api.get("/api/v1/families?limit=25").json();
        assertThat(first.get("items")).hasSize(25);
        assertThat(first.get("total").asInt()).isEqualTo(27);
        assertThat(api.get("/api/v1/families?limit=25&after="
                                + first.get("next").asString())
                        .json()
                        .get("items"))
                .hasSize(2);
        assertThat(house.as(worker).get("/families").body())
                .contains("25 of 27")
                .contains("after=");
    }

    @Test
    void aSearchFindsWithoutAccentsInOnesScopeOnlyAndIsLogged() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var hidden = house.family(house.worker(), START);
        for (var f : List.of(family, hidden)) {
            house.member(f.id(), house.person("Ģirts", "Bērziņš", LocalDate.of(2015, 1, 1), "M"), "CHILD");
        }
        var page = house.as(worker).get("/search?q=girts+berzins");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("/families/" + family.id())
                .doesNotContain("/families/" + hidden.id())
                .contains("Ģirts");
        assertThat(house.as(worker).get("/search?q=nobody+here").body()).contains("Nothing found");
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where kind = 'SEARCH' and account_id = :a",
                        "a",
                        worker.account()))
                .isEqualTo(2);
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where kind = 'SEARCH' and account_id = :a and (reason ilike '%irts%' or details::text ilike '%irts%')",
                        "a", worker.account()))
                .as("no name in the log")
                .isZero();
        String code = String.valueOf(TestHouse.rows("select code from family where id = :f", "f", family.id())
                .getFirst()
                .get("code"));
        assertThat(house.as(worker).get("/search?q=" + code).location()).isEqualTo("/families/" + family.id());
    }

    @Test
    void aProtectedIdentityIsFoundByTheAssignedOnly() {
        var worker = house.worker();
        var family = house.family(worker, START);
        UUID person = house.person("Zanete", "Slepena", LocalDate.of(1990, 1, 1), "F");
        house.member(family.id(), person, "CAREGIVER");
        TestHouse.sql("update person set protected_identity = true where id = :p", "p", person);
        assertThat(house.as(worker).get("/search?q=slepena").body()).contains("/families/" + family.id());
        assertThat(house.as(house.manager()).get("/search?q=slepena").body())
                .doesNotContain("/families/" + family.id());
    }

    // Overview
    // --------------------------------------------------------------------------------------------------------------------------------

    @Test
    void theOverviewSaysWhoWhereAndWhatHappened() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var page = house.as(worker).get("/families/" + family.id());
        assertThat(page.body())
                .contains("In the service since 5 Jan 2026, 10 months.")
                .contains("Test WORKER")
                .contains("Tartu linn")
                .contains("sole custody")
                .contains("aria-current=\"page\"");
        // ten months of weeks without a meeting stand before it
        assertThat(house.as(worker)
                        .get("/families/" + family.id() + "?before=2026-01-10")
                        .body())
                .contains("Accepted into the service");
        assertThat(house.as(worker)
                        .get("/families/" + family.id() + "?show=meetings&before=2026-01-01")
                        .status())
                .isEqualTo(200);
        assertThat(house.as(worker)
                        .get("/families/" + family.id() + "?show=x&before=never")
                        .status())
                .isEqualTo(200);
        assertThat(house.as(worker).get("/families/" + family.id() + "/more").body())
                .contains("/families/" + family.id() + "/episode");
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where kind = 'READ' and family_id = :f and account_id = :a",
                        "f",
                        family.id(),
                        "a",
                        worker.account()))
                .isPositive();
    }

    // People
    // ------------------------------------------------------------------------------------------------------------------------------------

    private static Caller.Answer put(Caller who, UUID family, UUID person, Map<String, ?> facts) {
        return who.put("/api/v1/families/" + family + "/members/" + person, facts);
    }

    private static Map<String, Object> roberts() {
        return new HashMap<>(Map.of(
                "givenName",
                "Roberts",
                "familyName",
                "Testa",
                "role",
                "CHILD",
                "birthOn",
                "2023-02-03",
                "birthPrecision",
                "EXACT",
                "sex",
                "M",
                "from",
                "2026-02-01"));
    }

    @Test
    void puttingTheSamePersonTwiceMakesOne() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var api = house.api(worker);
        UUID id = TestHouse.id();
        assertThat(put(api, family.id(), id, roberts()).status()).isEqualTo(201);
        assertThat(put(api, family.id(), id, roberts()).status()).isEqualTo(200);
        assertThat(TestHouse.count("select count(*) from membership where person_id = :p", "p", id))
                .isEqualTo(1);
        var other = roberts();
        other.put("safetyNote", "nut allergy");
        assertThat(put(api, family.id(), id, other).status())
                .as("other content without the version that was read")
                .isEqualTo(409);
        other.put("version", 0);
        assertThat(put(api, family.id(), id, other).status()).isEqualTo(200);
        other.put("safetyNote", "no allergy");
        assertThat(put(api, family.id(), id, other).status()).as("stale").isEqualTo(409);
        assertThat(house.as(worker).get("/families/" + family.id()).body()).contains("nut allergy");
        assertThat(put(api, family.id(), UUID.randomUUID(), roberts()).status())
                .as("not a version 7 id")
                .isEqualTo(422);
    }

    @Test
    void aRoleChangesFromADayOnAndWhatWasStays() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var api = house.api(worker);
        UUID id = TestHouse.id();
        put(api, family.id(), id, roberts());
        var grown = roberts();
        grown.put("role", "OTHER_ADULT");
        grown.put("title", "big brother");
        grown.put("from", "2026-11-01");
        grown.put("version", 0);
        assertThat(put(api, family.id(), id, grown).status()).isEqualTo(200);
        var rows = TestHouse.rows(
                "select role, lower(during) as f from membership where person_id = :p and superseded_at is null order by lower(during)",
                "p",
                id);
        assertThat(rows).extracting(r -> r.get("role")).containsExactly("CHILD", "OTHER_ADULT");
        assertThat(rows.getLast().get("f")).hasToString("2026-11-01");
    }

    @Test
    void birthDatesAreTakenAsWellAsTheyAreKnown() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var api = house.api(worker);
        UUID year = TestHouse.id();
        var facts = roberts();
        facts.put("birthOn", "2018");
        facts.put("birthPrecision", "YEAR");
        assertThat(put(api, family.id(), year, facts)
                        .json()
                        .get("person")
                        .get("birthOn")
                        .asString())
                .isEqualTo("2018-07-01");
        facts.put("birthOn", "3.2019");
        facts.put("birthPrecision", "MONTH");
        assertThat(put(api, family.id(), TestHouse.id(), facts)
                        .json()
                        .get("person")
                        .get("birthOn")
                        .asString())
                .isEqualTo("2019-03-15");
        facts.put("birthOn", "2030-01-01");
        facts.put("birthPrecision", "EXACT");
        assertThat(put(api, family.id(), TestHouse.id(), facts).body()).contains("error.future_date");
        facts.remove("birthOn");
        facts.put("birthPrecision", "UNKNOWN");
        assertThat(put(api, family.id(), TestHouse.id(), facts).status()).isEqualTo(201);
        facts.remove("givenName");
        facts.put("expectedOn", "2027-01-20");
        UUID unborn = TestHouse.id();
        assertThat(put(api, family.id(), unborn, facts).status()).isEqualTo(201);
        assertThat(house.as(worker).get("/families/" + family.id() + "/members").body())
                .contains("unborn child")
                .contains("expected 20 Jan 2027")
                .contains("about 8");
        facts.put("expectedOn", "2028-01-20");
        assertThat(put(api, family.id(), TestHouse.id(), facts).body()).contains("families.expected_range");
    }

    @Test
    void aWrongPersonalCodeIsRefusedADoubtfulOneIsKeptWithAWarning() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var api = house.api(worker);
        var facts = roberts();
        facts.put("personalCode", "38001085719");
        assertThat(put(api, family.id(), TestHouse.id(), facts).body()).contains("families.code_country");
        facts.put("codeCountry", "EE");
        assertThat(put(api, family.id(), TestHouse.id(), facts).body()).contains("families.code.check_digit_wrong");
        facts.put("personalCode", "38001085718");
        assertThat(put(api, family.id(), TestHouse.id(), facts).status()).isEqualTo(201);
        assertThat(house.as(worker).get("/families/" + family.id() + "/members").body())
                .contains("The personal code says born 8 Jan 1980.");
        assertThat(put(api, family.id(), TestHouse.id(), facts).body())
                .as("another person has it")
                .contains("error.constraint.person_code");
        facts.put("codeCountry", "LV");
        facts.put("personalCode", "03022312340");
        facts.put("birthOn", "2023-02-03");
        var latvian = put(api, family.id(), TestHouse.id(), facts);
        assertThat(latvian.status()).isIn(201, 422);
    }

    @Test
    void somebodyLeavesAndTheLastOneStays() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var api = house.api(worker);
        String path = "/api/v1/families/" + family.id() + "/members/";
        assertThat(api.postJson(path + family.child() + "/ending", Map.of("lastDay", "2026-11-06"))
                        .body())
                .contains("error.future_date");
        assertThat(api.postJson(path + family.child() + "/ending", Map.of("lastDay", "2026-10-31"))
                        .status())
                .isEqualTo(200);
        assertThat(api.get("/api/v1/families/" + family.id()).json().get("members"))
                .hasSize(1);
        assertThat(api.postJson(path + family.mother() + "/ending", Map.of("lastDay", "2026-10-31"))
                        .body())
                .contains("families.last_member");
        assertThat(house.as(worker).get("/families/" + family.id()).body())
                .contains("Elza no longer belongs to the family");
    }

    @Test
    void aChildOfTwoFamiliesIsOnePerson() {
        var worker = house.worker();
        var first = house.family(worker, START);
        var second = house.family(worker, START);
        var page = house.as(worker);
        assertThat(page.get("/families/" + second.id() + "/members/new?q=elza+testa")
                        .body())
                .contains(first.child().toString());
        assertThat(page.post(
                                "/families/" + second.id() + "/members/known",
                                "person",
                                first.child().toString(),
                                "role",
                                "CHILD")
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.count("select count(*) from person where id = :p", "p", first.child()))
                .isEqualTo(1);
        assertThat(TestHouse.count(
                        "select count(*) from membership where person_id = :p and superseded_at is null",
                        "p",
                        first.child()))
                .isEqualTo(2);
        assertThat(page.post(
                                "/families/" + second.id() + "/members/known",
                                "person",
                                first.child().toString(),
                                "role",
                                "CHILD")
                        .status())
                .isEqualTo(422);
    }

    // Homes, custody
    // -----------------------------------------------------------------------------------------------------------------------------

    @Test
    void aChildLivesInTwoHomesAndTheSharesMakeAHundred() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var page = house.as(worker);
        String base = "/families/" + family.id() + "/members";
        for (String home : List.of("Anna", "Andris")) {
            assertThat(page.post(
                                    base + "/home",
                                    "label",
                                    home,
                                    "municipality",
                                    house.municipality.toString(),
                                    "street",
                                    home + " street 1",
                                    "from",
                                    "1.2.2026")
                            .status())
                    .isEqualTo(303);
        }
        var homes =
                house.api(worker).get("/api/v1/families/" + family.id()).json().get("homes");
        String anna = homes.get(0).get("id").asString();
        String andris = homes.get(1).get("id").asString();
        String mother = family.mother().toString();
        String child = family.child().toString();
        var wrong = page.post(
                base + "/living",
                "from",
                "1.3.2026",
                "lives[0].person",
                child,
                "lives[0].home",
                anna,
                "lives[0].share",
                "50");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("make 100 together");
        assertThat(page.post(
                                base + "/living",
                                "from",
                                "1.3.2026",
                                "lives[0].person",
                                child,
                                "lives[0].home",
                                anna,
                                "lives[0].share",
                                "60",
                                "lives[1].person",
                                child,
                                "lives[1].home",
                                andris,
                                "lives[1].share",
                                "40",
                                "lives[2].person",
                                mother,
                                "lives[2].home",
                                anna,
                                "lives[2].share",
                                "100")
                        .status())
                .isEqualTo(303);
        var overview = page.get("/families/" + family.id()).body();
        assertThat(overview).contains("Anna, Tartu linn").contains("also at Andris");
        assertThat(page.post(
                                base + "/home/" + anna,
                                "label",
                                "Anna",
                                "municipality",
                                TestHouse.municipalityNamed("Elva vald").toString(),
                                "from",
                                "1.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(page.get("/families/" + family.id()).body()).contains("Anna, Elva vald");
        assertThat(TestHouse.count("select count(*) from address where household_id = :h::uuid", "h", anna))
                .as("the old address stays")
                .isEqualTo(2);
    }

    @Test
    void aProtectedAddressIsOpenedByTheAssignedOnlyAndEachLookIsLogged() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var page = house.as(worker);
        var manager = house.as(house.manager());
        String base = "/families/" + family.id() + "/members";
        assertThat(page.post(
                                base + "/home",
                                "label",
                                "Refuge",
                                "municipality",
                                house.municipality.toString(),
                                "street",
                                "Secret lane 7",
                                "parish",
                                "Quiet village",
                                "hidden",
                                "true",
                                "from",
                                "1.2.2026")
                        .status())
                .isEqualTo(303);
        String home = house.api(worker)
                .get("/api/v1/families/" + family.id())
                .json()
                .get("homes")
                .get(0)
                .get("id")
                .asString();
        for (var who : List.of(page, manager)) {
            for (String path : List.of(
                    "/families/" + family.id(), base, base + "/living", "/families/" + family.id() + "/episode")) {
                assertThat(who.get(path).body())
                        .as(path)
                        .doesNotContain("Secret lane")
                        .doesNotContain("Quiet village");
            }
        }
        assertThat(page.get(base + "/home/" + home).body()).doesNotContain("Secret lane");
        assertThat(house.api(worker).get("/api/v1/families/" + family.id()).body())
                .doesNotContain("Secret lane")
                .doesNotContain("Quiet village");
        assertThat(manager.post(base + "/home/" + home + "/protected-address").status())
                .isEqualTo(403);
        var opened = page.post(base + "/home/" + home + "/protected-address");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains("Secret lane 7");
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where action = 'address.protected_opened' and account_id = :a and family_id = :f",
                        "a",
                        worker.account(),
                        "f",
                        family.id()))
                .isEqualTo(1);
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where kind = 'DENIED' and family_id = :f", "f", family.id()))
                .isPositive();
    }

    @Test
    void custodyChangesFromADayOn() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var page = house.as(worker);
        String base = "/families/" + family.id() + "/members";
        assertThat(page.post(
                                base + "/relation",
                                "one",
                                family.mother().toString(),
                                "type",
                                "PARENT",
                                "other",
                                family.child().toString(),
                                "custody",
                                "LIMITED",
                                "courtRef",
                                "2-26-118",
                                "from",
                                "1.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(page.get(base).body()).contains("2-26-118");
        assertThat(TestHouse.rows(
                        "select custody from relationship where to_person_id = :c order by lower(during)",
                        "c",
                        family.child()))
                .extracting(r -> r.get("custody"))
                .containsExactly("SOLE", "LIMITED");
        var wrong = page.post(
                base + "/relation",
                "one",
                family.child().toString(),
                "type",
                "SIBLING_FULL",
                "other",
                family.mother().toString(),
                "custody",
                "SOLE");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Custody is over a child of the family");
        assertThat(page.post(
                                base + "/relation",
                                "one",
                                family.mother().toString(),
                                "type",
                                "PARENT",
                                "other",
                                family.mother().toString())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void formsKeepWhatWasTypedAndStrangersFindNothing() {
        var worker = house.worker();
        var family = house.family(worker, START);
        var page = house.as(worker);
        String base = "/families/" + family.id() + "/members";
        var bad = page.post(
                base,
                "givenName",
                "Kept <i>name</i>",
                "role",
                "KING",
                "birthOn",
                "30.2.2020",
                "safetyNote",
                "x".repeat(600));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body())
                .contains("Kept &lt;i>name&lt;/i>")
                .contains("30.2.2020")
                .contains("3 things need another look");
        assertThat(page.post(base + "/details", "label", "", "version", "0").status())
                .isEqualTo(422);
        assertThat(page.post(base + "/details", "label", "New name", "language", "ru", "version", "5")
                        .status())
                .isEqualTo(409);
        assertThat(page.post(base + "/details", "label", "New name", "language", "ru", "version", "0")
                        .status())
                .isEqualTo(303);
        assertThat(page.get("/families").body()).contains("New name");
        for (String form : List.of("/new", "/home", "/living", "/relation", "/details", "/" + family.child())) {
            assertThat(page.get(base + form).status()).as(form).isEqualTo(200);
        }
        var stranger = house.as(house.worker());
        for (String path : List.of(
                "/families/" + family.id(),
                base,
                base + "/new",
                base + "/" + family.child(),
                "/families/" + family.id() + "/episode",
                "/families/" + family.id() + "/more")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post(base, "givenName", "Eve", "role", "CHILD").status())
                .isEqualTo(404);
        var supervised = house.supervisor();
        var junior = house.workerUnder(supervised);
        var theirs = house.family(junior, START);
        assertThat(house.as(supervised)
                        .get("/families/" + theirs.id() + "/members")
                        .status())
                .isEqualTo(200);
        assertThat(house.as(supervised)
                        .get("/families/" + theirs.id() + "/members/new")
                        .status())
                .as("reads, does not write")
                .isEqualTo(403);
    }
}
