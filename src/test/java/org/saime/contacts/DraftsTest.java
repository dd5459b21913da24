package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** Nothing typed is lost: drafts keep everything, valid or not, for their author alone. */
class DraftsTest extends HouseTest {
    private TestHouse.Somebody worker;
    private TestHouse.TestFamily family;
    private Caller browser;
    private String path;

    @BeforeEach
    void aFamilyWithItsWorker() {
        worker = house.worker();
        family = house.family(worker, LocalDate.of(2026, 1, 5));
        browser = house.as(worker);
        path = "/families/" + family.id() + "/contacts";
    }

    private Map<String, Object> typed(int version, Map<String, List<String>> fields) {
        return Map.of("family", family.id().toString(), "version", version, "fields", fields);
    }

    private static final Map<String, List<String>> NONSENSE = Map.of(
            "met",
            List.of("yes"),
            "mode",
            List.of("OUT_OF_HOME"),
            "day",
            List.of("other"),
            "validOn",
            List.of("the day after"),
            "startedAt",
            List.of("99"),
            "minutes",
            List.of("other"),
            "minutesOther",
            List.of("about an hour"),
            "topics",
            List.of("MONEY", "SCHOOL"),
            "happened",
            List.of("Half a sentence\u0000 and “quotes” āõ"));

    @Test
    void everythingTypedComesBackAsTyped() {
        UUID id = TestHouse.id();
        var kept = browser.put("/drafts/" + id, typed(0, NONSENSE));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.json().path("version").asInt()).isEqualTo(1);
        // a crash: the browser is gone, the person signs in anew
        var again = house.as(worker);
        String page = again.get(path + "/new?draft=" + id).body();
        assertThat(page)
                .contains("the day after")
                .contains("value=\"99\"")
                .contains("about an hour")
                .contains("Half a sentence and “quotes” āõ")
                .containsPattern("value=\"SCHOOL\" checked")
                .containsPattern("value=\"OUT_OF_HOME\" checked")
                .contains("data-draft=\"" + id + "\"")
                .contains("name=\"draftVersion\" value=\"1\"");
        assertThat(again.get(path).body()).contains("Your drafts").contains("/contacts/new?draft=" + id);
        assertThat(again.get("/families/" + family.id()).body()).contains("Half a sentence");
        assertThat(again.get(path + "?draft=" + id).location()).isEqualTo(path + "/new?draft=" + id);
        assertThat(again.get("/drafts/" + id)
                        .json()
                        .path("fields")
                        .path("minutesOther")
                        .get(0)
                        .asString())
                .isEqualTo("about an hour");
    }

    @Test
    void aSavedContactTakesItsDraftWithItAndALateAutosaveDoesNotBringItBack() {
        UUID id = TestHouse.id();
        browser.put("/drafts/" + id, typed(0, NONSENSE));
        browser.post(
                path,
                "id",
                id.toString(),
                "met",
                "yes",
                "mode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "minutes",
                "60",
                "members",
                family.mother().toString(),
                "happened",
                "Done");
        assertThat(TestHouse.count("select count(*) from draft where id = :id", "id", id))
                .isZero();
        assertThat(browser.put("/drafts/" + id, typed(1, NONSENSE)).status()).isEqualTo(410);
        assertThat(TestHouse.count("select count(*) from draft where id = :id", "id", id))
                .isZero();
    }

    @Test
    void aRefusedSaveKeepsTheDraft() {
        UUID id = TestHouse.id();
        browser.put("/drafts/" + id, typed(0, NONSENSE));
        assertThat(browser.post(path, "id", id.toString(), "met", "yes", "happened", "Half")
                        .status())
                .isEqualTo(422);
        assertThat(TestHouse.count("select count(*) from draft where id = :id", "id", id))
                .isEqualTo(1);
    }

    @Test
    void withoutASessionNothingIsSavedAndNothingIsLost() {
        UUID id = TestHouse.id();
        browser.put("/drafts/" + id, typed(0, NONSENSE));
        TestHouse.sql(
                "delete from spring_session where principal_name = :account",
                "account",
                worker.account().toString());
        // the page is still open: autosave and saving are turned away, the draft stays
        assertThat(browser.send("PUT", "/drafts/" + id, "text/plain", "{}".getBytes())
                        .status())
                .isIn(302, 401, 403);
        assertThat(browser.get("/drafts/key").status()).isIn(302, 401);
        var post = browser.send(
                "POST", path, "application/x-www-form-urlencoded", ("id=" + id + "&met=yes&happened=More").getBytes());
        assertThat(post.status()).isIn(302, 303, 401, 403);
        assertThat(TestHouse.count("select count(*) from draft where id = :id", "id", id))
                .isEqualTo(1);
        assertThat(house.as(worker).get(path + "/new?draft=" + id).body()).contains("Half a sentence");
    }

    @Test
    void twoPagesOnOneDraftDoNotOverwriteEachOther() {
        UUID id = TestHouse.id();
        browser.put("/drafts/" + id, typed(0, Map.of("happened", List.of("First"))));
        assertThat(browser.put("/drafts/" + id, typed(1, Map.of("happened", List.of("First and more"))))
                        .status())
                .isEqualTo(200);
        assertThat(browser.put("/drafts/" + id, typed(1, Map.of("happened", List.of("From the other page"))))
                        .status())
                .isEqualTo(409);
        assertThat(browser.get("/drafts/" + id)
                        .json()
                        .path("fields")
                        .path("happened")
                        .get(0)
                        .asString())
                .isEqualTo("First and more");
    }

    @Test
    void draftsAreTheirAuthorsAlone() {
        UUID id = TestHouse.id();
        browser.put("/drafts/" + id, typed(0, NONSENSE));
        var colleague = house.worker();
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", LocalDate.of(2026, 1, 5), null);
        var other = house.as(colleague);
        assertThat(other.get("/drafts/" + id).status()).isEqualTo(404);
        assertThat(other.put("/drafts/" + id, typed(0, Map.of("happened", List.of("Mine now"))))
                        .status())
                .isEqualTo(404);
        assertThat(other.get(path).body()).doesNotContain("Half a sentence");
        assertThat(house.as(house.manager()).get(path).body()).doesNotContain("Half a sentence");
        assertThat(house.api(worker).get("/drafts").status())
                .as("drafts are for browsers")
                .isEqualTo(302);
    }

    @Test
    void badDraftsAreRefusedNotFailed() {
        assertThat(browser.put("/drafts/" + UUID.randomUUID(), typed(0, NONSENSE))
                        .status())
                .isEqualTo(422);
        assertThat(browser.put("/drafts/" + TestHouse.id(), Map.of("family", "none", "fields", Map.of()))
                        .status())
                .isEqualTo(422);
        assertThat(browser.put(
                                "/drafts/" + TestHouse.id(),
                                typed(0, Map.of("happened", List.of("x".repeat(1_600_000)))))
                        .status())
                .isEqualTo(422);
        assertThat(browser.put(
                                "/drafts/" + TestHouse.id(),
                                typed(0, Map.of("happened", List.of("x".repeat(1_000_000)))))
                        .status())
                .isEqualTo(200);
        assertThat(browser.send("PUT", "/drafts/" + TestHouse.id(), "application/json", new byte[] {
                            '{', (byte) 0xC3, (byte) 0x28, '}'
                        })
                        .status())
                .isEqualTo(422);
        assertThat(browser.send("PUT", "/drafts/" + TestHouse.id(), "application/json", "[".getBytes())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void withoutAScriptAButtonKeepsTheDraft() {
        UUID id = TestHouse.id();
        var kept = browser.post(
                path + "/draft", "id", id.toString(), "met", "yes", "happened", "By hand", "startedAt", "never");
        assertThat(kept.location()).isEqualTo(path + "/new?draft=" + id);
        assertThat(browser.get(kept.location()).body()).contains("By hand").contains("never");
        assertThat(browser.post(
                                "/drafts/" + id + "/removal",
                                "family",
                                family.id().toString())
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.count("select count(*) from draft where id = :id", "id", id))
                .isZero();
    }
}
