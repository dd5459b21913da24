package org.saime.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/** What the worker writes for a report: F15 to F18 and the reasons of unmet weeks. {@code version} is the one that was read, null when nobody cares. */
public record ReportWords(
        String narrative,
        String nextMonth,
        String requests,
        List<MonthlyReport.OwnWords> ownWords,
        boolean ownWordsAgreed,
        List<WeekReason> reasons,
        @Nullable Integer version) {

    /** @param weekOn the Monday */
    public record WeekReason(LocalDate weekOn, String reason) {}

    /** {@code narrativeMax} is a parameter of the organisation. Reads fields {@code reason-2026-10-19} of a form and a list {@code weeks} of JSON. */
    public static ReportWords from(Input in, Codes codes, int narrativeMax, List<LocalDate> unmetWeeks) {
        var reasons = new ArrayList<WeekReason>();
        for (LocalDate week : unmetWeeks) {
            String reason = in.code("reason-" + week, codes, "unmet_reason");
            if (!reason.isEmpty()) {
                reasons.add(new WeekReason(week, reason));
            }
        }
        for (WeekReason given : in.list(
                "weeks",
                6,
                p -> new WeekReason(
                        in.requiredDate(p + "week"), in.requiredCode(p + "reason", codes, "unmet_reason")))) {
            if (unmetWeeks.contains(given.weekOn())) {
                reasons.add(given);
            } else {
                in.error("weeks", "report.not_unmet");
            }
        }
        var words = in.list("ownWords", 6, p -> {
            Integer who = in.number(p + "who", -1, 40);
            return new MonthlyReport.OwnWords(who == null ? -1 : who, in.text(p + "text", 500));
        });
        var said = words.stream().filter(w -> !w.text().isEmpty()).toList();
        return new ReportWords(
                in.text("narrative", narrativeMax),
                in.text("nextMonth", 1000),
                in.text("requests", 1000),
                said,
                in.flag("ownWordsAgreed"),
                reasons,
                in.number("version", 0, Integer.MAX_VALUE));
    }
}
