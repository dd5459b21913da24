package org.saime.contacts.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.contacts.Contact;
import org.saime.contacts.ContactFacts;
import org.saime.contacts.ContactWords;
import org.saime.contacts.Contacts;
import org.saime.contacts.Drafts;
import org.saime.contacts.NewContact;
import org.saime.contacts.Weeks;
import org.saime.families.Families;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps words that would otherwise be lost: two notes under one id become one, a note in the wrong file becomes a draft in the right one. */
@Component
@Transactional
class BothNotes {
    private final Contacts contacts;
    private final Drafts drafts;
    private final Families families;
    private final Weeks weeks;
    private final Today today;
    private final Clock clock;

    BothNotes(Contacts contacts, Drafts drafts, Families families, Weeks weeks, Today today, Clock clock) {
        this.contacts = contacts;
        this.drafts = drafts;
        this.families = families;
        this.weeks = weeks;
        this.today = today;
        this.clock = clock;
    }

    /** A new entry with both texts, the facts of the second, and everybody who is named in either; it supersedes the stored one. */
    UUID join(UUID stored, NewContact typed) {
        Contact first = contacts.one(stored);
        var a = first.facts();
        var b = typed.facts();
        UUID id = Ids.at(clock.instant());
        var facts = new ContactFacts(
                b.validOn(),
                b.startedAt() == null ? a.startedAt() : b.startedAt(),
                b.minutes() == null ? a.minutes() : b.minutes(),
                b.travelMinutes() == null ? a.travelMinutes() : b.travelMinutes(),
                b.mode(),
                b.status(),
                "",
                together(a.staff(), b.staff()),
                b.held() ? together(a.members(), b.members()) : List.of(),
                together(a.goals(), b.goals()),
                together(a.activities(), b.activities()),
                together(a.topics(), b.topics()),
                b.doer() == null ? a.doer() : b.doer(),
                b.childSeenAlone() == null ? a.childSeenAlone() : b.childSeenAlone(),
                a.interpreter() || b.interpreter(),
                join(a.othersPresent(), b.othersPresent()),
                together(a.tried(), b.tried()));
        var v = first.words();
        var w = typed.words();
        var words = new ContactWords(
                v.restricted() || w.restricted(),
                together(v.readers(), w.readers()),
                join(v.happened(), w.happened()),
                join(v.said(), w.said()),
                join(v.analysis(), w.analysis()),
                join(v.nextStep(), w.nextStep()));
        contacts.record(new NewContact(
                id, typed.family(), facts, words, new NewContact.Correction(stored, "=", false), null, typed.next()));
        drafts.discard(typed.id());
        return id;
    }

    private static <T> List<T> together(List<T> first, List<T> second) {
        var all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static String join(String first, String second) {
        return first.equals(second) || second.isEmpty() ? first : first.isEmpty() ? second : first + "\n\n" + second;
    }

    /** Takes the contact back; with the right family named, what was written waits there as a draft. */
    @Nullable
    UUID withdraw(UUID id, UUID contact, String reason, @Nullable UUID right) {
        Contact wrong = contacts.one(contact);
        contacts.withdraw(id, contact, reason);
        if (right == null || !wrong.readable()) {
            return null;
        }
        UUID draft = Ids.at(clock.instant());
        var facts = wrong.facts();
        var words = wrong.words();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("met", List.of(facts.held() ? "yes" : "no"));
        typed.put("day", List.of(facts.validOn().toString()));
        typed.put(
                "startedAt",
                List.of(facts.startedAt() == null ? "" : facts.startedAt().toString()));
        typed.put(facts.held() ? "mode" : "plannedMode", List.of(facts.mode().name()));
        typed.put("absence", List.of(facts.held() ? "" : facts.status().name()));
        typed.put("minutes", List.of(facts.minutes() == null ? "" : "other"));
        typed.put(
                "minutesOther",
                List.of(facts.minutes() == null ? "" : facts.minutes().toString()));
        typed.put("topics", facts.topics());
        typed.put("restricted", List.of(words.restricted() ? "true" : ""));
        typed.put(facts.held() ? "happened" : "known", List.of(words.happened()));
        typed.put("said", List.of(words.said()));
        typed.put("nextStep", List.of(words.nextStep()));
        drafts.keep(draft, right, typed, 0);
        return draft;
    }

    /** The families one works with today, by name, with their week. */
    List<FamilyChoice> otherFamilies(UUID but) {
        var mine = Scope.current().activeFamilies().stream()
                .filter(f -> !f.equals(but))
                .toList();
        var of = weeks.weekOf(mine, today.date());
        return mine.stream()
                .map(f -> new FamilyChoice(families.head(f), of.get(f)))
                .sorted(java.util.Comparator.comparing(c -> c.family().label()))
                .toList();
    }
}
