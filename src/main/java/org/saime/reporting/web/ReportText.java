package org.saime.reporting.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Fact;
import org.saime.kernel.web.ui.WeekBox;
import org.saime.kernel.web.ui.WeekState;
import org.saime.reporting.Lint;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.ReportContent;

/** The words of a report in the reader's language; the same on screen, at the municipality and on paper. */
public final class ReportText {
    private ReportText() {}

    /** Tamme family, P-0291; the code alone where only that was agreed. */
    public static String family(ReportContent content) {
        return content.family().name().isEmpty()
                ? content.family().code()
                : content.family().name() + ", " + content.family().code();
    }

    public static String shortFamily(ReportContent content) {
        return content.family().name().isEmpty()
                ? content.family().code()
                : content.family().name();
    }

    /** As the first word of a line. */
    public static String month(Ui ui, YearMonth month) {
        return capital(ui.month(month));
    }

    /** 28 Sep–4 Oct, 5–11 Oct. */
    public static String days(Ui ui, LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return ui.shortDate(from);
        }
        if (from.getMonth() != to.getMonth()) {
            return ui.shortDate(from) + "–" + ui.shortDate(to);
        }
        return from.getDayOfMonth() + (ui.lang().equals("en") ? "" : ".") + "–" + ui.shortDate(to);
    }

    public static String who(Ui ui, ReportContent.MemberLine member) {
        if (!member.name().isEmpty()) {
            return member.name();
        }
        if (member.role().equals("CHILD")) {
            return member.age() == null ? ui.t("report.child") : ui.t("report.child_of", member.age());
        }
        return member.title().isEmpty() ? ui.code("membership_role", member.role()) : member.title();
    }

    /** Whose words: a member, or the family. */
    public static String who(Ui ui, ReportContent content, int place) {
        var members = content.time().members();
        return place < 0 || place >= members.size() ? ui.t("report.the_family") : who(ui, members.get(place));
    }

    public static String service(Ui ui, ReportContent content) {
        return ui.date(content.service().startOn()) + ", "
                + ui.t("report.months", content.service().months());
    }

    /** F4: 31 of 31 days in October, or which days. */
    public static String served(Ui ui, MonthlyReport report) {
        var days = report.content().days();
        String sum = ui.t("report.days_of", days.days(), days.ofMonth());
        return days.days() == days.ofMonth()
                ? sum
                : sum + ": "
                        + days.periods().stream()
                                .map(p -> days(ui, p.fromOn(), p.toOn()))
                                .collect(Collectors.joining(", "));
    }

    public static List<WeekBox> weeks(Ui ui, ReportContent content) {
        return content.weeks().weeks().stream()
                .map(w -> new WeekBox(
                        days(ui, w.mondayOn(), w.sundayOn()),
                        !w.eligible() ? WeekState.NOT_COUNTED : w.met() ? WeekState.MET : WeekState.MISSED,
                        !w.eligible()
                                ? ui.t("report.week.not_counted")
                                : w.met() ? modes(ui, w.modes()) : reason(ui, w.reason())))
                .toList();
    }

    private static String modes(Ui ui, List<String> modes) {
        return modes.stream().map(m -> ui.code("contact_mode", m)).collect(Collectors.joining(", "));
    }

    public static String reason(Ui ui, String reason) {
        return reason.isEmpty() ? ui.t("report.week.no_reason") : ui.code("unmet_reason", reason);
    }

    /** 7 h 10 min together. Mother 5 times, father twice. */
    public static String time(Ui ui, ReportContent content) {
        int minutes = content.time().minutes();
        String together = minutes < 60
                ? ui.t("report.minutes", minutes)
                : minutes % 60 == 0
                        ? ui.t("report.hours", minutes / 60)
                        : ui.t("report.hours_minutes", minutes / 60, minutes % 60);
        var adults = content.time().members().stream()
                .filter(m -> !m.role().equals("CHILD") && m.met() > 0)
                .map(m -> ui.t("report.met_times", who(ui, m), m.met()))
                .toList();
        return together + (adults.isEmpty() ? "" : " " + capital(String.join(", ", adults)) + ".");
    }

    /** Each child seen, yes or no. */
    public static String children(Ui ui, ReportContent content) {
        var children = content.time().members().stream()
                .filter(ReportContent.MemberLine::child)
                .toList();
        if (children.isEmpty()) {
            return ui.t("report.no_children");
        }
        var seen = children.stream()
                .filter(ReportContent.MemberLine::seen)
                .map(m -> who(ui, m))
                .collect(Collectors.joining(", "));
        var missed =
                children.stream().filter(m -> !m.seen()).map(m -> who(ui, m)).collect(Collectors.joining(", "));
        if (missed.isEmpty()) {
            return ui.t("report.all_seen", seen);
        }
        return seen.isEmpty() ? ui.t("report.none_seen", missed) : ui.t("report.some_seen", seen, missed);
    }

    public static String topics(Ui ui, ReportContent content) {
        return content.topics().isEmpty()
                ? ui.t("report.none")
                : capital(content.topics().stream()
                        .map(t -> ui.code("contact_topic", t).toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    public static String doers(Ui ui, ReportContent.GoalLine goal) {
        return goal.doers().stream()
                .map(d -> ui.code("doer", d.doer()) + " " + ui.number(d.count()))
                .collect(Collectors.joining(", "));
    }

    public static String reviews(Ui ui, ReportContent content) {
        var reviews = content.reviews();
        String done = reviews.done().isEmpty()
                ? ui.t("report.review.none")
                : ui.t(
                        "report.review.done",
                        reviews.done().stream().map(ui::date).collect(Collectors.joining(", ")));
        return reviews.nextDue() == null ? done : done + " " + ui.t("report.review.next", ui.date(reviews.nextDue()));
    }

    public static String late(Ui ui, ReportContent.LateEntry entry) {
        return ui.t(
                "report.late." + entry.kind(),
                ui.code("contact_mode", entry.mode()),
                ui.code("contact_status", entry.status()),
                ui.shortDate(entry.on()),
                ui.shortDate(entry.recordedOn()));
    }

    public static List<Fact> glance(Ui ui, MonthlyReport report, boolean toYou) {
        var content = report.content();
        var children = content.time().members().stream()
                .filter(ReportContent.MemberLine::child)
                .toList();
        int held = content.contacts().stream()
                .mapToInt(ReportContent.ModeLine::held)
                .sum();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                        ui.t("report.glance.weeks", content.weeks().eligible()),
                        ui.number(content.weeks().met()))
                .withNote(ui.t("ui.of", content.weeks().eligible())));
        facts.add(Fact.of(ui.t("report.glance.contacts", held), ui.number(held)));
        facts.add(Fact.of(
                        ui.t("report.glance.children", children.size()),
                        ui.number(children.stream()
                                .filter(ReportContent.MemberLine::seen)
                                .count()))
                .withNote(ui.t("ui.of", children.size())));
        facts.add(Fact.of(ui.t("report.glance.goals", content.goals().size()), ui.number(content.goalsAchieved()))
                .withNote(ui.t("ui.of", content.goals().size())));
        int requests = report.requests().isBlank() ? 0 : 1;
        facts.add(Fact.of(
                toYou
                        ? ui.t("report.glance.requests_you", requests)
                        : ui.t(
                                "report.glance.requests",
                                requests,
                                content.family().municipality()),
                ui.number(requests)));
        return facts;
    }

    /** One line of F20. */
    public static String change(Ui ui, MonthlyReport.Change change) {
        String[] parts = change.what().split(":");
        return switch (parts[0]) {
            case "CONTACTS" ->
                ui.t(
                        "report.change.from_to",
                        ui.code("contact_mode", parts[1]) + ", " + ui.code("contact_status", parts[2]),
                        change.before(),
                        change.after());
            case "WEEK" -> {
                var sunday = LocalDate.parse(parts[1]);
                yield ui.t(
                        "report.change.from_to",
                        ui.t("report.change.week", days(ui, sunday.minusDays(6), sunday)),
                        state(ui, change.before()),
                        state(ui, change.after()));
            }
            case "WEEKS_MET" ->
                ui.t(
                        "report.change.from_to",
                        ui.t("report.change.WEEKS_MET"),
                        change.before().replace("/", " / "),
                        change.after().replace("/", " / "));
            case "STATUS" ->
                ui.t(
                        "report.change.from_to",
                        ui.t("report.change.STATUS"),
                        ui.code("episode_status", change.before()),
                        ui.code("episode_status", change.after()));
            case "TOPICS", "WORDS" -> ui.t("report.change." + parts[0], ui.t("report.field." + change.field()));
            case "NEXT_REVIEW" ->
                ui.t(
                        "report.change.from_to",
                        ui.t("report.change.NEXT_REVIEW"),
                        date(ui, change.before()),
                        date(ui, change.after()));
            default ->
                ui.t("report.change.from_to", ui.t("report.change." + parts[0]), change.before(), change.after());
        };
    }

    private static String state(Ui ui, String state) {
        return state.isEmpty() ? ui.t("ui.not_known") : ui.t("report.week." + state.toLowerCase(java.util.Locale.ROOT));
    }

    private static String date(Ui ui, String date) {
        return date.isEmpty() ? ui.t("ui.not_known") : ui.date(LocalDate.parse(date));
    }

    /** A written text cut at its findings, so that the template can mark them; a piece without a finding is plain. */
    public record Piece(String text, Lint.Finding finding) {}

    public static List<Piece> pieces(String text, List<Lint.Finding> findings) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Lint.Finding finding : findings) {
            if (finding.start() >= at && finding.end() <= text.length()) {
                pieces.add(new Piece(text.substring(at, finding.start()), null));
                pieces.add(new Piece(text.substring(finding.start(), finding.end()), finding));
                at = finding.end();
            }
        }
        pieces.add(new Piece(text.substring(at), null));
        return pieces;
    }

    /** Findings of one of several texts that are checked as one. */
    public static List<Lint.Finding> within(List<Lint.Finding> findings, int start, int length) {
        return findings.stream()
                .filter(f -> f.start() >= start && f.end() <= start + length)
                .map(f -> new Lint.Finding(
                        f.number(),
                        f.field(),
                        f.kind(),
                        f.words(),
                        f.before(),
                        f.after(),
                        f.start() - start,
                        f.end() - start,
                        f.justified(),
                        f.justifiedBy()))
                .toList();
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
