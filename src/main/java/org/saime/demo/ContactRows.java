package org.saime.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes one contact at a time: its facts, its words, and sometimes the corrected entry that takes its place. */
final class ContactRows {
    private static final List<String> DIRECT = List.of("HOME_VISIT", "OUT_OF_HOME", "VIRTUAL", "ACCOMPANIMENT");
    private static final List<String> DOERS = List.of("FAMILY", "TOGETHER", "WORKER", "OTHER_PROVIDER");

    private static final List<List<String>> TRIED =
            List.of(List.of("WAITED", "CALLED"), List.of("WAITED", "CALLED", "LEFT_NOTE"), List.of("WAITED", "WROTE"));

    private final Case of;
    private final List<String> contacts;
    private final List<String> recent = new ArrayList<>();

    ContactRows(Case of, List<String> contacts) {
        this.of = of;
        this.contacts = contacts;
    }

    /** The words that fit: who is in the family, where it takes place, not what was written last time. */
    private String phrase(LocalDate day) {
        var bands = of.household.bands(day);
        var fitting = contacts.stream()
                .filter(p -> !recent.contains(p)
                        && (of.phrases.fact(p + ".age") == null || bands.contains(of.phrases.fact(p + ".age"))))
                .toList();
        var phrase = of.chance.pick(fitting);
        recent.add(phrase);
        if (recent.size() > 5) {
            recent.removeFirst();
        }
        return phrase;
    }

    /** The meeting took place. */
    UUID meeting(House.Worker worker, LocalDate day, LocalTime at) {
        var phrase = phrase(day);
        var fixed = of.phrases.fact(phrase + ".mode");
        var mode = fixed != null ? fixed : DIRECT.get(of.chance.weighted(70, 10, 16, 4));
        var minutes = switch (mode) {
            case "VIRTUAL" -> of.chance.between(5, 9) * 5;
            case "ACCOMPANIMENT" -> of.chance.between(4, 9) * 15;
            default -> of.chance.between(3, 7) * 15;
        };
        var members = present(day, of.phrases.fact(phrase + ".age"));
        var topics = topics(phrase);
        boolean restricted = of.chance.perMille(8);
        Integer travel = mode.equals("VIRTUAL") ? null : of.chance.between(1, 9) * 10;
        var id = write(
                worker,
                day,
                at,
                minutes,
                travel,
                mode,
                "HELD",
                members,
                topics,
                doer(day),
                restricted,
                "",
                phrase + ".happened",
                phrase + ".said",
                phrase + ".next");
        return id;
    }

    /** It did not happen: nobody opened, the family cancelled, the service cancelled. */
    UUID failed(House.Worker worker, LocalDate day, LocalTime at, String status) {
        var key = "absence.%02d.happened"
                .formatted(
                        switch (status) {
                            case "NO_SHOW" -> of.chance.between(1, 3);
                            case "CANCELLED_FAMILY" -> of.chance.between(4, 5);
                            default ->
                                day.getMonthValue() == 1 || day.getMonthValue() == 2 ? of.chance.between(6, 7) : 6;
                        });
        Integer travel = status.equals("NO_SHOW") ? of.chance.between(1, 6) * 10 : null;
        return write(
                worker,
                day,
                at,
                null,
                travel,
                of.chance.percent(85) ? "HOME_VISIT" : "VIRTUAL",
                status,
                List.of(),
                List.of(),
                null,
                false,
                "",
                key,
                null,
                null);
    }

    /** A call, a message, a talk with an institution: beside the weekly meeting. */
    void other(House.Worker worker, LocalDate day) {
        var at = LocalTime.of(of.chance.between(8, 16), of.chance.between(0, 11) * 5);
        switch (of.chance.weighted(55, 20, 25)) {
            case 0 -> {
                var phrase = "contact.%02d".formatted(of.chance.pick(List.of(1, 4, 8, 11, 12, 14, 15)));
                write(
                        worker,
                        day,
                        at,
                        of.chance.between(1, 5) * 5,
                        null,
                        "PHONE",
                        "HELD",
                        List.of(of.household.carer().id()),
                        topics(phrase),
                        doer(day),
                        false,
                        "",
                        phrase + ".next",
                        null,
                        null);
            }
            case 1 -> {
                var key = "message.%02d".formatted(of.chance.between(1, 3));
                write(
                        worker,
                        day,
                        at,
                        5,
                        null,
                        "MESSAGE",
                        "HELD",
                        List.of(of.household.carer().id()),
                        List.of("OTHER"),
                        null,
                        false,
                        "",
                        key + ".happened",
                        null,
                        null);
            }
            default -> {
                var key = "institution.%02d".formatted(of.chance.between(1, 4));
                write(
                        worker,
                        day,
                        at,
                        of.chance.between(2, 6) * 5,
                        null,
                        String.valueOf(of.phrases.fact(key + ".mode")),
                        "HELD",
                        List.of(),
                        topics(key),
                        "WORKER",
                        false,
                        of.anyText("present", 3, "text"),
                        key + ".happened",
                        null,
                        key + ".next");
            }
        }
    }

    /** Begun in the evening and not finished; only what was typed, as the form sent it. */
    void draft(House.Worker worker, LocalDate day, LocalTime at) {
        var saved = of.calendar.at(day, 17, of.chance.between(5, 55));
        var members = String.join(
                ", ", present(day, null).stream().map(id -> "\"" + id + "\"").toList());
        var typed =
                ("{\"met\": [\"yes\"], \"mode\": [\"HOME_VISIT\"], \"validOn\": [\"%s\"], \"startedAt\": [\"%s\"], \"minutes\": [\"60\"], \"members\": [%s], \"said\": [\"%s\"]}")
                        .formatted(
                                day, at, members, of.text(phrase(day) + ".said").replace("\"", "\\\""));
        of.rows.add(
                "draft",
                "id",
                of.chance.id(saved),
                "org_id",
                of.org(),
                "account_id",
                of.cast.account(worker),
                "kind",
                "CONTACT",
                "family_id",
                of.family,
                "content",
                typed,
                "saved_at",
                saved,
                "version",
                1);
    }

    private List<UUID> present(LocalDate day, @Nullable String band) {
        var members = new ArrayList<UUID>();
        var carer = of.household.carer();
        if (of.chance.percent(94)) {
            members.add(carer.id());
        }
        for (var child : of.household.children(day)) {
            if (band != null && band.equals(child.band(day)) || of.chance.percent(72)) {
                members.add(child.id());
            }
        }
        var second = of.household.second();
        if (second != null && of.chance.percent(of.household.sharedCare() ? 15 : 45)) {
            members.add(second.id());
        }
        if (members.isEmpty()) {
            members.add(carer.id());
        }
        return members;
    }

    private List<String> topics(String phrase) {
        var topics = new ArrayList<String>();
        topics.add(String.valueOf(of.phrases.fact(phrase + ".topic")));
        var other = List.of("PARENTING", "MONEY", "SCHOOL", "FEELINGS", "RELATIONSHIPS", "HEALTH", "DOCUMENTS")
                .get(of.chance.between(0, 6));
        if (of.chance.percent(35) && !topics.contains(other)) {
            topics.add(other);
        }
        return topics;
    }

    /** With time more is done by the family itself. */
    private String doer(LocalDate day) {
        long weeks = of.stay.start == null ? 0 : Math.max(0, day.toEpochDay() - of.stay.start.toEpochDay()) / 7;
        int family = (int) Math.min(55, 15 + weeks);
        return DOERS.get(of.chance.weighted(family, 50, Math.max(6, 30 - (int) weeks / 2), 5));
    }

    private UUID write(
            House.Worker worker,
            LocalDate day,
            LocalTime at,
            @Nullable Integer minutes,
            @Nullable Integer travel,
            String mode,
            String status,
            List<UUID> members,
            List<String> topics,
            @Nullable String doer,
            boolean restricted,
            String others,
            String happened,
            @Nullable String said,
            @Nullable String next) {
        var ended =
                of.calendar.at(day, at.getHour(), at.getMinute()).plusSeconds(60L * (minutes == null ? 20 : minutes));
        var recorded = of.calendar.notLater(
                ended.plusSeconds(of.chance.between(600, 5400)).plusSeconds(86400L * delay(day)));
        var goals = new ArrayList<UUID>();
        var steps = new ArrayList<UUID>();
        if (minutes != null && minutes > 10) {
            workOn(day, goals, steps);
        }
        var id = of.chance.id(recorded);
        var facts = new Facts(
                worker,
                day,
                at,
                minutes,
                travel,
                mode,
                status,
                members,
                goals,
                steps,
                topics,
                doer,
                restricted,
                others);
        boolean held = status.equals("HELD");
        boolean wrong = held
                && of.chance.perMille(14)
                && day.isBefore(of.calendar.today().minusDays(6));
        row(id, null, "", false, facts, recorded);
        words(id, facts, happened, said, next);
        if (wrong) {
            var fixed = of.calendar.notLater(recorded.plusSeconds(86400L * of.chance.between(1, 4)));
            var again = of.chance.id(fixed);
            boolean withdrawn = !DIRECT.contains(mode) && of.chance.percent(40);
            var corrected = withdrawn ? facts : facts.lasting(minutes == null ? 30 : minutes + 15);
            row(
                    again,
                    id,
                    withdrawn ? of.text("correction.wrong_family") : of.anyText("correction", 3, "text"),
                    withdrawn,
                    corrected,
                    fixed);
            words(again, corrected, happened, said, next);
        }
        return id;
    }

    /** Days until it was written down: mostly the same evening, sometimes late, seldom after the report was sent. */
    private int delay(LocalDate day) {
        int drawn = of.chance.weighted(780, 130, 70, 18, 2);
        return switch (drawn) {
            case 0 -> 0;
            case 1 -> of.chance.between(1, 2);
            case 2 -> of.chance.between(4, 8);
            case 3 -> of.chance.between(9, 16);
            default -> of.chance.between(20, 40);
        };
    }

    private void workOn(LocalDate day, List<UUID> goals, List<UUID> steps) {
        Case.Work current = null;
        for (var work : of.work) {
            current = work.from().isAfter(day) ? current : work;
        }
        if (current == null || current.goals().isEmpty()) {
            return;
        }
        int count = of.chance.weighted(15, 60, 25);
        for (int i = 0; i < count; i++) {
            int number = of.chance.between(0, current.goals().size() - 1);
            if (!goals.contains(current.goals().get(number))) {
                goals.add(current.goals().get(number));
                if (of.chance.percent(45) && !current.activities().get(number).isEmpty()) {
                    steps.add(of.chance.pick(current.activities().get(number)));
                }
            }
        }
    }

    private record Facts(
            House.Worker worker,
            LocalDate day,
            LocalTime at,
            @Nullable Integer minutes,
            @Nullable Integer travel,
            String mode,
            String status,
            List<UUID> members,
            List<UUID> goals,
            List<UUID> steps,
            List<String> topics,
            @Nullable String doer,
            boolean restricted,
            String others) {
        Facts lasting(int other) {
            return new Facts(
                    worker,
                    day,
                    at,
                    other,
                    travel,
                    mode,
                    status,
                    members,
                    goals,
                    steps,
                    topics,
                    doer,
                    restricted,
                    others);
        }

        boolean held() {
            return status.equals("HELD");
        }
    }

    private void row(
            UUID id, @Nullable UUID supersedes, String reason, boolean withdrawn, Facts facts, Instant recorded) {
        of.recorded.add(new Case.Recorded(of.cast.account(facts.worker), id, recorded));
        boolean alone = facts.held() && facts.members.size() > 2 && of.chance.percent(20);
        of.add(
                id,
                "contact",
                "episode_id",
                of.episode,
                "supersedes_id",
                supersedes,
                "supersede_reason",
                reason,
                "withdrawn",
                withdrawn,
                "valid_on",
                facts.day,
                "started_at",
                facts.at,
                "minutes",
                facts.minutes,
                "travel_minutes",
                facts.travel,
                "mode",
                facts.mode,
                "status",
                facts.status,
                "discipline",
                "FAMILY_SUPPORT",
                "staff",
                List.of(of.cast.staff(facts.worker)),
                "members",
                facts.members,
                "goals",
                facts.goals,
                "activities",
                facts.steps,
                "topics",
                facts.topics,
                "doer",
                facts.doer,
                "child_seen_alone",
                facts.held() && DIRECT.contains(facts.mode) ? alone : null,
                "interpreter",
                facts.held() && of.household.interpreter() && of.chance.percent(60),
                "others_present",
                facts.others,
                "tried",
                facts.status.equals("NO_SHOW") ? of.chance.pick(TRIED) : List.of(),
                "class",
                facts.restricted ? "RESTR" : "NORMAL",
                "occurred_at",
                of.calendar.at(facts.day, facts.at.getHour(), facts.at.getMinute()),
                "recorded_at",
                recorded,
                "author_id",
                of.cast.account(facts.worker),
                "digest",
                digest(id));
    }

    private void words(UUID id, Facts facts, String happened, @Nullable String said, @Nullable String next) {
        of.rows.add(
                "contact_note",
                "contact_id",
                id,
                "org_id",
                of.org(),
                "unit_id",
                of.unit(),
                "family_id",
                of.family,
                "class",
                facts.restricted ? "RESTR" : "NORMAL",
                "author_id",
                of.cast.account(facts.worker),
                "readers",
                List.of(),
                "happened",
                facts.restricted ? of.anyText("restricted", 3, "happened") : of.text(happened),
                "said",
                said == null || facts.restricted || of.chance.percent(30) ? "" : of.text(said),
                "next_step",
                next == null ? "" : of.text(next));
    }

    private static byte[] digest(UUID id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
