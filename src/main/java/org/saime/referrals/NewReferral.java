package org.saime.referrals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;

/**
 * What somebody wants to tell about a family. The id is made where it is written, so that sending twice is one referral.
 *
 * @param unitId asked to take the family; null where only one unit can be meant
 * @param senderId the municipality that refers; null when it is another channel, or the only one the person represents
 * @param municipalityId where the family lives, if known
 * @param calls whom somebody called in danger, codes of {@code danger_call}
 */
public record NewReferral(
        UUID id,
        @Nullable UUID unitId,
        String channel,
        boolean anonymous,
        @Nullable UUID senderId,
        String referrerName,
        String referrerContact,
        @Nullable UUID municipalityId,
        Urgency urgency,
        String familyConsent,
        @Nullable LocalDate firstSignOn,
        String externalCaseRef,
        String language,
        boolean interpreter,
        List<String> reasons,
        String summary,
        String wishContact,
        List<ReferredPerson> persons,
        List<String> calls,
        @Nullable LocalTime calledAt,
        String callNote) {

    public static final int SUMMARY_MAX = 4000;

    /** What nobody called anybody yet is called in the list of calls. */
    static final String NOBODY_YET = "NOBODY_YET";

    /**
     * Reads everything and collects every error; the caller checks.
     *
     * @param anybody whether any channel may be given; a municipality only speaks for itself
     */
    public static NewReferral from(UUID id, Input in, Codes codes, Clock clock, boolean anybody) {
        LocalDate today = Today.of(clock.instant());
        var urgent = urgency(in, codes);
        String channel = anybody ? in.requiredCode("channel", codes, "referral_channel") : "MUNICIPALITY";
        boolean anonymous = anybody && in.flag("anonymous");
        // in the order of the form, so that errors come in that order
        var persons = persons(in, codes, today, anonymous);
        return new NewReferral(
                id,
                in.id("unitId"),
                channel,
                anonymous,
                anonymous ? null : in.id("senderId"),
                anonymous ? "" : in.text("referrerName", 200),
                anonymous ? "" : in.text("referrerContact", 300),
                in.id("municipalityId"),
                urgent.urgency(),
                in.requiredCode("familyConsent", codes, "consent_answer"),
                firstSign(in, today),
                in.text("externalCaseRef", 100),
                in.code("language", codes, "language"),
                in.flag("interpreter"),
                reasons(in, codes),
                in.text("summary", SUMMARY_MAX),
                in.text("wishContact", 500),
                persons,
                urgent.calls(),
                urgent.calledAt(),
                urgent.note());
    }

    record Urgent(
            Urgency urgency, List<String> calls, @Nullable LocalTime calledAt, String note) {}

    /** The first step: in danger, somebody is called before anything else is written. */
    static Urgent urgency(Input in, Codes codes) {
        Urgency urgency = in.requiredChoice("urgency", Urgency.class);
        var calls = in.codes("calls", codes, "danger_call");
        LocalTime at = in.time("calledAt");
        String note = in.text("callNote", 300);
        if (urgency != Urgency.DANGER || !in.raw("urgency").equals("DANGER")) {
            return new Urgent(urgency, List.of(), null, "");
        }
        if (calls.isEmpty()) {
            in.error("calls", "referrals.say_who_was_called");
        }
        if (calls.contains(NOBODY_YET) && calls.size() > 1) {
            in.error("calls", "referrals.nobody_or_somebody");
        }
        if (!calls.isEmpty()
                && !calls.contains(NOBODY_YET)
                && at == null
                && in.raw("calledAt").isBlank()) {
            in.error("calledAt", "error.required");
        }
        return new Urgent(urgency, calls, at, note);
    }

    static @Nullable LocalDate firstSign(Input in, LocalDate today) {
        LocalDate day = in.date("firstSignOn");
        if (day != null && day.isAfter(today)) {
            in.error("firstSignOn", "error.future_date");
        }
        return day;
    }

    static List<String> reasons(Input in, Codes codes) {
        var reasons = in.codes("reasons", codes, "referral_reason");
        if (reasons.isEmpty()) {
            in.error("reasons", "referrals.reason_needed");
        }
        return reasons;
    }

    static List<ReferredPerson> persons(Input in, Codes codes, LocalDate today, boolean mayBeEmpty) {
        var persons = in.list("persons", ReferredPerson.MOST, prefix -> ReferredPerson.from(in, prefix, codes, today));
        if (persons.isEmpty() && !mayBeEmpty) {
            in.error("persons", "referrals.person_needed");
        }
        return persons;
    }

    /** When the call was made: a time later than now was yesterday's. */
    Instant calledAt(Instant now) {
        if (calledAt == null) {
            return now;
        }
        Instant today = Today.of(now).atTime(calledAt).atZone(Today.ZONE).toInstant();
        return today.isAfter(now) ? today.minus(java.time.Duration.ofDays(1)) : today;
    }

    /** The same words give the same bytes: this is how a repeated sending is known. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
