package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes referrals: those that became families, and those that were declined, redirected, wait, or are open today. */
final class ReferralRows {
    static final List<String> CHANNELS = List.of(
            "MUNICIPALITY",
            "SELF",
            "KINDERGARTEN",
            "SCHOOL",
            "HEALTH",
            "POLICE",
            "COURT",
            "OTHER_NGO",
            "RELATIVE_OR_NEIGHBOUR");
    private static final int[] OFTEN = {58, 12, 5, 10, 6, 3, 1, 3, 2};

    /** Everything about a referral that is decided before its number is known. */
    record Referral(
            House.Place place,
            String town,
            Instant at,
            String status,
            int index,
            @Nullable Stay stay) {
        Referral withdrawn() {
            return new Referral(place, town, at, "WITHDRAWN", index, stay);
        }

        LocalDate on() {
            return at.atZone(org.saime.kernel.time.Today.ZONE).toLocalDate();
        }
    }

    /** Who is named in a referral. */
    record Named(
            String role,
            String given,
            String surname,
            @Nullable LocalDate born,
            @Nullable Integer years,
            String sex) {}

    private final Rows rows;
    private final Cast cast;
    private final DemoCalendar calendar;
    private final Phrases phrases;

    ReferralRows(Rows rows, Cast cast, DemoCalendar calendar, Phrases phrases) {
        this.rows = rows;
        this.cast = cast;
        this.calendar = calendar;
        this.phrases = phrases;
    }

    UUID write(
            Referral referral,
            String number,
            List<Named> named,
            @Nullable UUID family,
            String language,
            boolean interpreter,
            @Nullable UUID duplicateOf,
            Chance chance) {
        var place = referral.place;
        var own = place.language();
        var on = referral.on();
        var country = place.country();
        int phrase = chance.between(1, 7);
        var channel = phrase == 7 || phrase == 3 ? "SELF" : CHANNELS.get(chance.weighted(OFTEN));
        boolean danger = referral.status.equals("RECEIVED") && referral.index == 0;
        if (danger) {
            channel = "SCHOOL";
        }
        boolean municipal = channel.equals("MUNICIPALITY");
        var town = cast.town(referral.town);
        var settled = !List.of("RECEIVED", "SCREENING").contains(referral.status);
        var screened = !referral.status.equals("RECEIVED");
        Instant acknowledged = screened
                ? calendar.notLater(calendar.at(
                        DemoCalendar.workday(on.plusDays(chance.percent(92) ? 1 : 4), country),
                        10,
                        chance.between(0, 59)))
                : null;
        LocalDate decidedOn = referral.stay != null
                ? referral.stay.accepted
                : DemoCalendar.workday(on.plusDays(chance.between(3, 9)), country);
        Instant decided = settled ? calendar.notLater(calendar.at(decidedOn, 14, chance.between(0, 59))) : null;
        var id = chance.id(referral.at);
        boolean anonymous = !municipal && referral.stay == null && chance.percent(12);
        var urgency = danger ? "DANGER" : chance.percent(8) ? "CRISIS" : "STANDARD";
        var manager = cast.manager(place).account();
        boolean waiting = referral.status.equals("WAITLISTED") || referral.status.equals("OFFERED");
        boolean declined = referral.status.equals("DECLINED");
        rows.add(
                "referral",
                "id",
                id,
                "org_id",
                cast.org(place),
                "unit_id",
                cast.unit(place),
                "number",
                number,
                "received_at",
                referral.at,
                "received_on",
                on,
                "channel",
                channel,
                "anonymous",
                anonymous,
                "first_sign_on",
                chance.percent(55) ? on.minusDays(chance.between(20, 420)) : null,
                "referrer_account_id",
                municipal ? town.account() : null,
                "referrer_municipality_id",
                municipal ? town.id() : null,
                "referrer_name",
                municipal
                        ? town.person()
                        : anonymous || channel.equals("SELF")
                                ? ""
                                : phrases.text(
                                        own,
                                        danger ? "danger.caller" : "present.%02d.text".formatted(chance.between(1, 3))),
                "referrer_contact",
                anonymous
                        ? ""
                        : "+37%s 5550 %04d".formatted(country.name().equals("EE") ? "2" : "1", chance.between(0, 9999)),
                "municipality_id",
                town.id(),
                "urgency",
                urgency,
                "family_consent",
                referral.stay != null || chance.percent(60) ? "YES" : chance.percent(50) ? "NOT_ASKED" : "NO",
                "external_case_ref",
                municipal ? caseRef(place, on, chance) : "",
                "language",
                language,
                "interpreter",
                interpreter,
                "reasons",
                reasons(phrase, danger, chance),
                "summary",
                danger
                        ? phrases.text(own, "danger.summary")
                        : phrases.text(own, "referral.%02d.summary".formatted(phrase)),
                "wish_contact",
                chance.percent(30) && !anonymous ? phrases.text(own, "wish") : "",
                "status",
                referral.status,
                "acknowledged_at",
                acknowledged,
                "decided_at",
                decided,
                "decided_by",
                decided == null ? null : manager,
                "decline_reason",
                declined
                        ? pick(
                                chance,
                                "NO_CAPACITY",
                                "NOT_VOLUNTARY",
                                "OUT_OF_AREA",
                                "OTHER_SERVICE_NEEDED",
                                "NOT_REACHED")
                        : null,
                "signpost",
                declined
                        ? pick(
                                chance,
                                "SOCIAL_SERVICE",
                                "FAMILY_DOCTOR",
                                "MENTAL_HEALTH",
                                "CHILD_HELPLINE",
                                "DEBT_ADVICE")
                        : null,
                "redirect_to",
                referral.status.equals("REDIRECTED")
                        ? pick(chance, "SOCIAL_SERVICE", "OTHER_UNIT", "CHILD_PROTECTION")
                        : null,
                "duplicate_of",
                duplicateOf,
                "family_id",
                family,
                "accepted_on",
                referral.stay == null ? null : referral.stay.accepted,
                "priority",
                waiting ? chance.between(1, 3) : null,
                "waiting_since",
                waiting ? decided : null,
                "offered_at",
                referral.status.equals("OFFERED")
                        ? calendar.at(DemoCalendar.workdayBefore(calendar.today(), country), 11, 5)
                        : null);
        for (int i = 0; i < named.size(); i++) {
            var person = named.get(i);
            rows.add(
                    "referral_person",
                    "id",
                    chance.id(referral.at),
                    "org_id",
                    cast.org(place),
                    "unit_id",
                    cast.unit(place),
                    "referral_id",
                    id,
                    "position",
                    i + 1,
                    "role",
                    person.role,
                    "given_name",
                    anonymous ? "" : person.given,
                    "family_name",
                    anonymous ? "" : person.surname,
                    "birth_on",
                    anonymous ? null : person.born,
                    "age_years",
                    person.years,
                    "sex",
                    person.sex);
        }
        if (screened) {
            rows.add(
                    "screening",
                    "id",
                    chance.id(acknowledged),
                    "org_id",
                    cast.org(place),
                    "unit_id",
                    cast.unit(place),
                    "referral_id",
                    id,
                    "domains",
                    domains(phrase, chance),
                    "note",
                    phrases.text(own, "screening.%02d.note".formatted(chance.between(1, 2))),
                    "completed_at",
                    decided != null ? decided.minusSeconds(5400) : chance.percent(50) ? acknowledged : null,
                    "by_id",
                    cast.intake(place).account());
        }
        if (danger) {
            rows.add(
                    "emergency_call",
                    "id",
                    chance.id(referral.at),
                    "org_id",
                    cast.org(place),
                    "unit_id",
                    cast.unit(place),
                    "referral_id",
                    id,
                    "number",
                    "LINE_112",
                    "called_at",
                    referral.at.minusSeconds(240),
                    "caller",
                    phrases.text(own, "danger.caller"),
                    "recorded_at",
                    referral.at);
        }
        deeds(
                referral,
                id,
                channel,
                urgency,
                municipal
                        ? town.account()
                        : channel.equals("SELF") ? null : cast.intake(place).account(),
                acknowledged,
                decided,
                chance);
        return id;
    }

    private void deeds(
            Referral referral,
            UUID id,
            String channel,
            String urgency,
            @Nullable UUID by,
            @Nullable Instant screened,
            @Nullable Instant decided,
            Chance chance) {
        deed(
                referral,
                id,
                "referral.received",
                referral.at,
                by,
                "{\"channel\": \"" + channel + "\", \"urgency\": \"" + urgency + "\"}",
                chance);
        if (screened != null) {
            deed(
                    referral,
                    id,
                    "referral.screened",
                    screened,
                    cast.intake(referral.place).account(),
                    "{}",
                    chance);
        }
        if (decided != null) {
            var what = switch (referral.status) {
                case "ACCEPTED" -> "referral.accepted";
                case "DECLINED" -> "referral.declined";
                case "REDIRECTED" -> "referral.redirected";
                case "DUPLICATE" -> "referral.duplicate";
                case "WITHDRAWN" -> "referral.withdrawn";
                case "OFFERED" -> "referral.offered";
                default -> "referral.waitlisted";
            };
            deed(referral, id, what, decided, cast.manager(referral.place).account(), "{}", chance);
        }
    }

    private void deed(
            Referral referral, UUID id, String what, Instant at, @Nullable UUID by, String details, Chance chance) {
        rows.add(
                "deed",
                "id",
                chance.id(at),
                "org_id",
                cast.org(referral.place),
                "unit_id",
                cast.unit(referral.place),
                "family_id",
                null,
                "subject_kind",
                "referral",
                "subject_id",
                id,
                "what",
                what,
                "happened_on",
                at.atZone(org.saime.kernel.time.Today.ZONE).toLocalDate(),
                "recorded_at",
                at,
                "by_id",
                by,
                "details",
                details);
    }

    static String caseRef(House.Place place, LocalDate on, Chance chance) {
        return (place.country().name().equals("EE") ? "STAR-" : "SD-") + on.getYear() + "-" + chance.between(100, 999);
    }

    private List<String> reasons(int phrase, boolean danger, Chance chance) {
        var reasons = new ArrayList<String>();
        if (danger) {
            reasons.add("VIOLENCE");
        }
        reasons.add(String.valueOf(phrases.fact("referral.%02d.reason".formatted(phrase))));
        var other = pick(
                chance,
                "HOUSEHOLD_BURDEN",
                "FINANCIAL",
                "MENTAL_HEALTH",
                "LEARNING",
                "ADDICTION",
                "CHILD_BEHAVIOUR",
                "CHILD_DISABILITY",
                "LOW_INCOME",
                "FAMILY_CRISIS");
        if (chance.percent(65) && !reasons.contains(other)) {
            reasons.add(other);
        }
        return reasons;
    }

    private static String domains(int phrase, Chance chance) {
        var json = new ArrayList<String>();
        for (var domain : List.of(
                "HEALTH",
                "LEARNING",
                "EMOTIONS",
                "RELATIONSHIPS",
                "BASIC_CARE",
                "SAFETY",
                "GUIDANCE",
                "SOCIAL_NETWORK",
                "LIVING_CONDITIONS",
                "ECONOMY")) {
            json.add("\"" + domain + "\": \"" + pick(chance, "PROBLEM", "NO_PROBLEM", "NO_PROBLEM", "NO_INFORMATION")
                    + "\"");
        }
        return "{" + String.join(", ", json) + "}";
    }

    private static String pick(Chance chance, String... choices) {
        return chance.pick(List.of(choices));
    }
}
