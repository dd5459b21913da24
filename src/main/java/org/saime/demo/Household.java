package org.saime.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of one family as the demo invents them. */
record Household(
        String label,
        String language,
        boolean interpreter,
        boolean protectedAddress,
        boolean sharedCare,
        boolean neighbour,
        List<Someone> members) {

    /**
     * @param title what the family calls the adult: mother, grandmother next door
     * @param home MAIN, FATHER or NEIGHBOUR
     * @param expected when an unborn child is expected
     * @param father which of the fathers; siblings with another number share only the mother
     */
    record Someone(
            UUID id,
            String given,
            String surname,
            String sex,
            @Nullable LocalDate born,
            String precision,
            @Nullable LocalDate expected,
            String role,
            String title,
            String home,
            int father) {

        boolean child() {
            return role.equals("CHILD");
        }

        int age(LocalDate on) {
            return born == null ? -1 : Period.between(born, on).getYears();
        }

        /** Null for adults and for children not born yet. */
        @Nullable
        String band(LocalDate on) {
            if (!child() || born == null || born.isAfter(on)) {
                return null;
            }
            int age = age(on);
            return age < 4 ? "AGE_0_3" : age < 7 ? "AGE_4_6" : age < 13 ? "AGE_7_12" : "AGE_13_17";
        }
    }

    List<Someone> children(LocalDate on) {
        return members.stream()
                .filter(m ->
                        m.child() && m.expected == null && (m.born == null || !m.born.isAfter(on)) && m.age(on) < 18)
                .toList();
    }

    /** The mother, or whoever raises the children. */
    Someone carer() {
        return members.getFirst();
    }

    /** Another adult of the same home. */
    @Nullable
    Someone second() {
        return members.stream()
                .filter(m -> m.role.equals("CAREGIVER") && m != carer())
                .findFirst()
                .orElse(null);
    }

    List<String> bands(LocalDate on) {
        return members.stream()
                .map(m -> m.band(on))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }
}
