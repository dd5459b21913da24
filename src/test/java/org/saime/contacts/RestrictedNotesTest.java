package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** Restricted words: their author and the named readers, nobody else; that they exist is known, opening is logged. */
class RestrictedNotesTest extends HouseTest {
    private static final String WORDS = "He hit her again";
    private TestHouse.Somebody supervisor;
    private TestHouse.Somebody author;
    private TestHouse.Somebody named;
    private TestHouse.Somebody colleague;
    private TestHouse.TestFamily family;
    private UUID note;

    @BeforeEach
    void aRestrictedNote() {
        supervisor = house.supervisor();
        author = house.workerUnder(supervisor);
        named = house.worker();
        colleague = house.worker();
        family = house.family(author, LocalDate.of(2026, 1, 5));
        house.assignment(family.episode(), family.id(), named, "CO_WORKER", LocalDate.of(2026, 1, 5), null);
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", LocalDate.of(2026, 1, 5), null);
        note = TestHouse.id();
        var body = new LinkedHashMap<String, Object>();
        body.put("familyId", family.id().toString());
        body.put("validOn", "2026-11-05");
        body.put("minutes", 30);
        body.put("mode", "HOME_VISIT");
        body.put("status", "HELD");
        body.put("members", List.of(family.mother().toString()));
        body.put("restricted", true);
        body.put("readers", List.of(named.account().toString()));
        body.put("happened", WORDS);
        assertThat(house.api(author).put("/api/v1/contacts/" + note, body).status())
                .isEqualTo(201);
    }

    private String everything(TestHouse.Somebody reader) {
        var browser = house.as(reader);
        String family = "/families/" + this.family.id();
        return browser.get("/contacts/" + note).body()
                + browser.get(family).body()
                + browser.get(family + "/contacts").body()
                + browser.get(family + "/contacts/new").body()
                + house.api(reader).get("/api/v1/contacts/" + note).body()
                + house.api(reader)
                        .get("/api/v1/contacts?family=" + this.family.id())
                        .body();
    }

    @Test
    void theAuthorAndTheNamedRead() {
        assertThat(house.as(author).get("/contacts/" + note).body()).contains(WORDS);
        assertThat(house.as(named).get("/contacts/" + note).body()).contains(WORDS);
    }

    @Test
    void aColleagueSeesThatItExistsAndNotAWord() {
        assertThat(everything(colleague))
                .doesNotContain(WORDS)
                .contains("Restricted note")
                .contains("Only the author and the people the author named read it");
    }

    @Test
    void neitherManagerNorSupervisorReadsAWordAndIsToldWhy() {
        var manager = house.manager();
        assertThat(everything(manager)).doesNotContain(WORDS).contains("That way in does not exist yet");
        assertThat(everything(supervisor)).doesNotContain(WORDS).contains("That way in does not exist yet");
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where subject_id = :id and action = 'contact.restricted.open' and account_id = :manager",
                        "id",
                        note,
                        "manager",
                        manager.account()))
                .isEqualTo(2);
    }

    @Test
    void listsAndStoriesShowOnlyThatItExistsEvenToTheAuthor() {
        assertThat(house.as(author)
                        .get("/families/" + family.id() + "/contacts")
                        .body())
                .doesNotContain(WORDS)
                .contains("Restricted note");
        assertThat(house.as(author).get("/families/" + family.id()).body()).doesNotContain(WORDS);
    }

    @Test
    void theMeetingCountsAllTheSame() {
        assertThat(house.api(colleague)
                        .get("/api/v1/families/" + family.id() + "/weeks")
                        .json()
                        .path("items")
                        .get(0)
                        .path("met")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoMayNotReadTheWordsCannotCorrectThem() {
        assertThat(house.as(colleague).get("/contacts/" + note + "/correction").status())
                .isEqualTo(303);
        var body = new LinkedHashMap<String, Object>();
        body.put("familyId", family.id().toString());
        body.put("validOn", "2026-11-05");
        body.put("minutes", 35);
        body.put("mode", "HOME_VISIT");
        body.put("status", "HELD");
        body.put("members", List.of(family.mother().toString()));
        body.put("supersedesId", note.toString());
        body.put("reason", "Longer");
        assertThat(house.api(colleague)
                        .put("/api/v1/contacts/" + TestHouse.id(), body)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aSpecialistReadsOwnNotesOnly() {
        var specialist = house.specialist();
        house.assignment(family.episode(), family.id(), specialist, "SPECIALIST", LocalDate.of(2026, 1, 5), null);
        UUID ordinary = house.contact(family, author, LocalDate.of(2026, 11, 4), "HOME_VISIT", "HELD");
        assertThat(house.as(specialist).get("/contacts/" + ordinary).body())
                .doesNotContain("They met.")
                .contains("Written by a colleague");
        UUID own = house.contact(family, specialist, LocalDate.of(2026, 11, 4), "PHONE", "HELD");
        assertThat(house.as(specialist).get("/contacts/" + own).body()).contains("They met.");
    }
}
