package org.saime.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what differs between two versions of a report, figure by figure: field F20. Numbers and codes; the reader gets the words in their language. */
final class Changes {
    private final List<MonthlyReport.Change> found = new ArrayList<>();

    private Changes() {}

    static List<MonthlyReport.Change> between(ReportContent before, ReportContent after) {
        var changes = new Changes();
        changes.add(
                "F2",
                "MUNICIPALITY",
                before.family().municipality(),
                after.family().municipality());
        changes.add("F2", "FAMILY", before.family().code(), after.family().code());
        changes.add("F3", "STATUS", before.service().status(), after.service().status());
        changes.add("F4", "DAYS", before.days().days(), after.days().days());
        changes.modes(before, after);
        changes.add(
                "F6",
                "WEEKS_MET",
                before.weeks().met() + "/" + before.weeks().eligible(),
                after.weeks().met() + "/" + after.weeks().eligible());
        changes.weeks(before, after);
        changes.add("F7", "MINUTES", before.time().minutes(), after.time().minutes());
        changes.add("F7", "CHILDREN_SEEN", seen(before), seen(after));
        changes.add("F8", "TOPICS", String.join(" ", before.topics()), String.join(" ", after.topics()));
        changes.add("F9", "GOALS_ACHIEVED", before.goalsAchieved(), after.goalsAchieved());
        changes.add("F9", "ACTIVITIES_DONE", done(before), done(after));
        changes.add(
                "F14",
                "NEXT_REVIEW",
                text(before.reviews().nextDue()),
                text(after.reviews().nextDue()));
        changes.add("F19", "LATE_ENTRIES", before.late().size(), after.late().size());
        return changes.found;
    }

    private void modes(ReportContent before, ReportContent after) {
        var modes = new LinkedHashSet<String>();
        before.contacts().forEach(l -> modes.add(l.mode()));
        after.contacts().forEach(l -> modes.add(l.mode()));
        for (String mode : modes) {
            count(mode, "HELD", before, after, ReportContent.ModeLine::held);
            count(mode, "NO_SHOW", before, after, ReportContent.ModeLine::noShow);
            count(mode, "CANCELLED_FAMILY", before, after, ReportContent.ModeLine::cancelledFamily);
            count(mode, "CANCELLED_SERVICE", before, after, ReportContent.ModeLine::cancelledService);
        }
    }

    private void count(
            String mode,
            String what,
            ReportContent before,
            ReportContent after,
            Function<ReportContent.ModeLine, Integer> figure) {
        add("F5", "CONTACTS:" + mode + ":" + what, figure(before, mode, figure), figure(after, mode, figure));
    }

    private static int figure(ReportContent content, String mode, Function<ReportContent.ModeLine, Integer> figure) {
        return content.contacts().stream()
                .filter(l -> l.mode().equals(mode))
                .map(figure)
                .findFirst()
                .orElse(0);
    }

    private void weeks(ReportContent before, ReportContent after) {
        var earlier = before.weeks().weeks().stream()
                .collect(Collectors.toMap(ReportContent.Week::sundayOn, Function.identity()));
        for (var week : after.weeks().weeks()) {
            var was = earlier.get(week.sundayOn());
            add("F6", "WEEK:" + week.sundayOn(), was == null ? "" : state(was), state(week));
        }
    }

    private static String state(ReportContent.Week week) {
        return !week.eligible() ? "NOT_COUNTED" : week.met() ? "MET" : "MISSED";
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static long seen(ReportContent content) {
        return content.time().members().stream()
                .filter(m -> m.child() && m.seen())
                .count();
    }

    private static int done(ReportContent content) {
        return content.goals().stream().mapToInt(ReportContent.GoalLine::done).sum();
    }

    private void add(String field, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new MonthlyReport.Change(field, what, String.valueOf(before), String.valueOf(after)));
        }
    }
}
