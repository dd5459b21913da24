package org.saime.contacts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contact to be recorded, under an id made by whoever writes it.
 *
 * @param appointment the planned meeting it comes from
 * @param next the next attempt, planned in the same save
 */
public record NewContact(
        UUID id,
        UUID family,
        ContactFacts facts,
        ContactWords words,
        @Nullable Correction correction,
        @Nullable UUID appointment,
        @Nullable Next next) {
    static final int WORDS = 20_000;

    /** What this contact puts right. */
    public record Correction(UUID supersedes, String reason, boolean withdrawn) {}

    /** When one tries again. */
    public record Next(LocalDate on, @Nullable LocalTime at) {}

    /** From the form, which holds both halves ("we met", "it did not happen"), or from JSON, which names the status. */
    public static NewContact from(Input in, Codes codes, UUID id, UUID family) {
        boolean form = !in.raw("met").isEmpty();
        boolean absent = form && in.raw("met").equals("no");
        ContactStatus status = !form
                ? in.requiredChoice("status", ContactStatus.class)
                : absent ? in.requiredChoice("absence", ContactStatus.class) : ContactStatus.HELD;
        if (absent && !in.raw("absence").isBlank() && status == ContactStatus.HELD) {
            in.error("absence", "error.unknown_choice");
        }
        var mode = in.requiredChoice(absent ? "plannedMode" : "mode", ContactMode.class);
        LocalDate on = in.raw("day").isBlank() || in.raw("day").equals("other")
                ? in.requiredDate("validOn")
                : in.requiredDate("day");
        LocalTime at = in.time("startedAt");
        Integer minutes = absent
                ? null
                : in.raw("minutes").equals("other")
                        ? in.number("minutesOther", 1, 1440)
                        : in.number("minutes", 0, 1440);
        if (!absent
                && in.raw("minutes").equals("other")
                && in.raw("minutesOther").isBlank()) {
            in.error("minutesOther", "error.required");
        }
        var facts = new ContactFacts(
                on,
                at,
                minutes,
                absent ? null : in.number("travelMinutes", 0, 1440),
                mode,
                status,
                in.code("discipline", codes, "discipline"),
                in.ids("staff"),
                absent ? List.of() : in.ids("members"),
                absent ? List.of() : in.ids("goals"),
                absent ? List.of() : in.ids("activities"),
                absent ? List.of() : in.codes("topics", codes, "contact_topic"),
                absent ? null : in.choice("doer", Doer.class),
                absent ? null : in.answer("childSeenAlone"),
                !absent && in.flag("interpreter"),
                absent || form && !in.flag("someoneElse") ? "" : in.text("othersPresent", 500),
                form && !absent ? List.of() : in.codes("tried", codes, "contact_attempt"));
        boolean restricted = !absent && in.flag("restricted");
        var words = absent
                ? new ContactWords(false, List.of(), in.text("known", WORDS), "", "", "")
                : new ContactWords(
                        restricted,
                        restricted ? in.ids("readers") : List.of(),
                        in.text("happened", WORDS),
                        in.text("said", WORDS),
                        in.text("analysis", WORDS),
                        in.text("nextStep", WORDS));
        UUID supersedes = in.id("supersedesId");
        var correction = supersedes == null
                ? null
                : new Correction(supersedes, in.required("reason", 1000), !form && in.flag("withdrawn"));
        var command = new NewContact(
                id, family, facts, words, correction, in.id("appointmentId"), form && !absent ? null : next(in));
        in.check();
        return command;
    }

    /** A proposed time ("2026-12-04T13:00"), or another one typed beside it. */
    private static @Nullable Next next(Input in) {
        String again = in.raw("again");
        if (again.isBlank() || again.equals("no")) {
            return null;
        }
        if (again.equals("other")) {
            return new Next(in.requiredDate("nextOn"), in.time("nextAt"));
        }
        var chosen = Input.empty()
                .with("on", again.length() >= 10 ? again.substring(0, 10) : again)
                .with("at", again.length() > 11 ? again.substring(11) : null);
        LocalDate on = chosen.requiredDate("on");
        LocalTime at = chosen.time("at");
        if (chosen.failed()) {
            in.error("again", "error.unknown_choice");
        }
        return new Next(on, at);
    }

    /** SHA-256 over everything that was said, in one fixed order: the same thing sent twice has the same digest. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String canonical() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("family", family.toString());
        all.put("validOn", facts.validOn().toString());
        all.put(
                "startedAt",
                facts.startedAt() == null ? null : facts.startedAt().toString());
        all.put("minutes", facts.minutes());
        all.put("travelMinutes", facts.travelMinutes());
        all.put("mode", facts.mode().name());
        all.put("status", facts.status().name());
        all.put("discipline", facts.discipline());
        all.put("staff", sorted(facts.staff()));
        all.put("members", sorted(facts.members()));
        all.put("goals", sorted(facts.goals()));
        all.put("activities", sorted(facts.activities()));
        all.put("topics", sorted(facts.topics()));
        all.put("doer", facts.doer() == null ? null : facts.doer().name());
        all.put("childSeenAlone", facts.childSeenAlone());
        all.put("interpreter", facts.interpreter());
        all.put("othersPresent", facts.othersPresent());
        all.put("tried", sorted(facts.tried()));
        all.put("restricted", words.restricted());
        all.put("readers", sorted(words.readers()));
        all.put("happened", words.happened());
        all.put("said", words.said());
        all.put("analysis", words.analysis());
        all.put("nextStep", words.nextStep());
        all.put(
                "supersedes",
                correction == null ? null : correction.supersedes().toString());
        all.put("reason", correction == null ? null : correction.reason());
        all.put("withdrawn", correction != null && correction.withdrawn());
        all.put("next", next == null ? null : next.on() + (next.at() == null ? "" : "T" + next.at()));
        return JsonMapper.shared().writeValueAsString(all);
    }

    /** In which order people were ticked says nothing. */
    private static List<String> sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }
}
