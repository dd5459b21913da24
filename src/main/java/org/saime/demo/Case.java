package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One family's episode while its rows are written: what every row of it carries, and what later rows refer to. */
final class Case {
    /** A plan as the contacts see it: which goals and activities one could work on from that day. */
    record Work(LocalDate from, List<UUID> goals, List<List<UUID>> activities) {}

    final Rows rows;
    final Cast cast;
    final DemoCalendar calendar;
    final Phrases phrases;
    final Chance chance;
    final Stay stay;
    final Household household;
    final UUID family;
    final UUID episode;
    final List<Work> work = new ArrayList<>();
    final List<Cover> covers = new ArrayList<>();
    /** The reference of the municipality's own plan; empty when it has none. */
    String casePlan = "";

    /** Who wrote which contact down, and when. */
    record Recorded(UUID account, UUID contact, Instant at) {}

    final List<Recorded> recorded = new ArrayList<>();

    /** A colleague stands in, both days included. */
    record Cover(House.Worker worker, LocalDate from, LocalDate to) {}

    Case(
            Rows rows,
            Cast cast,
            DemoCalendar calendar,
            Phrases phrases,
            Chance chance,
            Stay stay,
            Household household,
            UUID family,
            UUID episode) {
        this.rows = rows;
        this.cast = cast;
        this.calendar = calendar;
        this.phrases = phrases;
        this.chance = chance;
        this.stay = stay;
        this.household = household;
        this.family = family;
        this.episode = episode;
    }

    /** One row of a table that belongs to the family; answers its id. */
    UUID add(String table, Instant made, @Nullable Object... rest) {
        var id = chance.id(made);
        add(id, table, rest);
        return id;
    }

    void add(UUID id, String table, @Nullable Object... rest) {
        var pairs = new ArrayList<@Nullable Object>(
                List.of("id", id, "org_id", org(), "unit_id", unit(), "family_id", family));
        pairs.addAll(java.util.Arrays.asList(rest));
        rows.add(table, pairs.toArray());
    }

    /** @param details JSON: ids and codes only */
    void deed(
            String kind, UUID subject, String what, LocalDate on, Instant recorded, @Nullable UUID by, String details) {
        add(
                "deed",
                recorded,
                "subject_kind",
                kind,
                "subject_id",
                subject,
                "what",
                what,
                "happened_on",
                on,
                "recorded_at",
                recorded,
                "by_id",
                by,
                "details",
                details);
    }

    UUID org() {
        return cast.org(stay.place);
    }

    UUID unit() {
        return cast.unit(stay.place);
    }

    UUID manager() {
        return cast.manager(stay.place).account();
    }

    UUID intake() {
        return cast.intake(stay.place).account();
    }

    /** The account of the main worker of the day; the manager's while there is none. */
    UUID worker(LocalDate day) {
        var worker = stay.worker(day);
        return worker == null ? manager() : cast.account(worker);
    }

    Cast.Town town(LocalDate day) {
        return cast.town(stay.town(day));
    }

    String text(String key) {
        return phrases.text(stay.place.language(), key);
    }

    /** One of key.01, key.02 … */
    String anyText(String key, int count, String part) {
        return text("%s.%02d.%s".formatted(key, chance.between(1, count), part));
    }

    Instant written(LocalDate day) {
        return calendar.written(day, chance);
    }
}
