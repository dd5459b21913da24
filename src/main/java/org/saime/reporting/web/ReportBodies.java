package org.saime.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.reporting.Lint;

/** What the API takes, for its description. */
final class ReportBodies {
    private ReportBodies() {}

    /** @param who place of the member in facts.time.members, -1 for the family */
    record OwnWords(int who, String text) {}

    record WeekReason(LocalDate week, String reason) {}

    record Words(
            String narrative,
            String nextMonth,
            String requests,
            List<OwnWords> ownWords,
            boolean ownWordsAgreed,
            List<WeekReason> weeks,
            Integer version) {}

    record Month(String month) {}

    record Note(String note) {}

    record Text(String text) {}

    record Reason(String reason) {}

    record Justification(String field, Lint.Kind kind, String word, String why) {}

    record Line(UUID id, String number) {}
}
