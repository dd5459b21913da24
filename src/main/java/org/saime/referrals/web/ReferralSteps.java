package org.saime.referrals.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saime.kernel.Invalid;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;
import org.saime.referrals.NewReferral;
import org.saime.referrals.Referrals;

/** Which field of a referral belongs to which step of the form, and what is wrong in a step. */
final class ReferralSteps {
    static final int URGENCY = 1;
    static final int PEOPLE = 2;
    static final int DIFFICULTIES = 3;
    static final int CHECK = 4;

    private static final Map<String, Integer> STEPS = Map.ofEntries(
            Map.entry("urgency", URGENCY),
            Map.entry("calls", URGENCY),
            Map.entry("calledAt", URGENCY),
            Map.entry("callNote", URGENCY),
            Map.entry("channel", URGENCY),
            Map.entry("anonymous", URGENCY),
            Map.entry("referrerName", URGENCY),
            Map.entry("referrerContact", URGENCY),
            Map.entry("senderId", URGENCY),
            Map.entry("persons", PEOPLE),
            Map.entry("municipalityId", PEOPLE),
            Map.entry("unitId", PEOPLE),
            Map.entry("familyConsent", PEOPLE),
            Map.entry("wishContact", PEOPLE),
            Map.entry("reasons", DIFFICULTIES),
            Map.entry("firstSignOn", DIFFICULTIES),
            Map.entry("summary", DIFFICULTIES),
            Map.entry("language", DIFFICULTIES),
            Map.entry("interpreter", DIFFICULTIES),
            Map.entry("externalCaseRef", DIFFICULTIES));
    private static final Pattern PERSON = Pattern.compile("persons\\[(\\d{1,3})]\\.([a-zA-Z]{1,20})");

    private ReferralSteps() {}

    static int of(String field) {
        return PERSON.matcher(field).matches() ? PEOPLE : STEPS.getOrDefault(field, CHECK);
    }

    /** What is stored, with the fields of one step as they were sent now: a box that was cleared is not sent at all. */
    static Map<String, List<String>> merge(Map<String, List<String>> stored, int step, Input typed) {
        var merged = new TreeMap<>(stored);
        merged.keySet().removeIf(name -> of(name) == step);
        for (String name : typed.names()) {
            if (of(name) == step) {
                merged.put(name, typed.all(name));
            }
        }
        return merged;
    }

    static Input input(Map<String, List<String>> content) {
        Input in = Input.empty();
        content.forEach(in::with);
        return in;
    }

    /** Everything that is wrong with what is typed so far. */
    static List<FieldError> errors(Map<String, List<String>> content, UUID id, Codes codes, Clock clock) {
        Input in = input(content);
        NewReferral.from(id, in, codes, clock, Referrals.asService());
        try {
            in.check();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.errors();
        }
    }

    /** The people of the form by their number, in order. */
    static List<Integer> people(Input in) {
        return in.names().stream()
                .map(PERSON::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(m -> Integer.valueOf(m.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** One more person at the end. */
    static Map<String, List<String>> add(Map<String, List<String>> content, String role) {
        var all = new TreeMap<>(content);
        int next = people(input(content)).stream().mapToInt(i -> i + 1).max().orElse(0);
        all.put("persons[" + next + "].role", List.of(role));
        return all;
    }

    /** Without one person; the others move up, so that numbers have no gaps. */
    static Map<String, List<String>> remove(Map<String, List<String>> content, int number) {
        var left = new ArrayList<>(people(input(content)));
        left.remove(Integer.valueOf(number));
        var all = new LinkedHashMap<String, List<String>>();
        content.forEach((name, values) -> {
            var match = PERSON.matcher(name);
            if (!match.matches()) {
                all.put(name, values);
            } else if (Integer.parseInt(match.group(1)) != number) {
                all.put("persons[" + left.indexOf(Integer.valueOf(match.group(1))) + "]." + match.group(2), values);
            }
        });
        return all;
    }
}
