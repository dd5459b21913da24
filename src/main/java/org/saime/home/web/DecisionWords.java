package org.saime.home.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.home.Decision;
import org.saime.home.UnitHome;
import org.saime.kernel.web.Ui;

/** A decision in the words of its row: when it is due, what it is, why in one line with dates and cause, and one verb. */
public final class DecisionWords {
    private DecisionWords() {}

    public static String when(Ui ui, Decision decision) {
        if (decision.danger()) {
            return ui.code("urgency", "DANGER");
        }
        long days = ChronoUnit.DAYS.between(ui.today(), decision.dueOn());
        return days < 0
                ? ui.t("home.due.late", -days)
                : days == 0 ? ui.t("ui.today") : days == 1 ? ui.t("ui.tomorrow") : ui.shortDate(decision.dueOn());
    }

    /** Berry only where somebody waits today for an answer; late in amber. */
    public static String tone(Decision decision, LocalDate today) {
        boolean asked = decision.kind() == Decision.Kind.NO_WORKER || decision.kind() == Decision.Kind.REFERRAL;
        return decision.danger()
                ? "bad"
                : decision.dueOn().isAfter(today) ? "info" : asked ? "bad" : decision.late(today) ? "warn" : "bad";
    }

    public static @Nullable String icon(Decision decision, LocalDate today) {
        return decision.danger() ? "triangle-alert" : decision.dueOn().equals(today) ? "clock" : null;
    }

    public static String what(Ui ui, Decision decision) {
        return decision.kind() == Decision.Kind.REPORTS
                ? ui.t("home.decision.reports", decision.count())
                : ui.t("home.decision." + key(decision), decision.name());
    }

    public static String why(Ui ui, Decision decision, UnitHome.@Nullable ReportState reports) {
        String since = ui.shortDate(decision.since());
        return switch (decision.kind()) {
            case NO_WORKER ->
                ui.t(
                        decision.who().isEmpty() ? "home.decision.no_worker.why.self" : "home.decision.no_worker.why",
                        since,
                        decision.who(),
                        ui.shortDate(decision.dueOn()));
            case REFERRAL -> referral(ui, decision);
            case REVIEW ->
                ui.t(
                                "home.decision.review.why",
                                since,
                                decision.who().isEmpty() ? ui.t("home.nobody_assigned") : decision.who())
                        + away(ui, decision);
            case FIRST_MEETING ->
                ui.t("home.decision.first_meeting.why", ui.shortDate(decision.dueOn()), decision.who())
                        + missed(ui, decision.dates());
            case EXIT ->
                ui.t("home.decision.exit.why", ui.code("exit_reason", decision.coded()), decision.who(), since);
            case SUSPENSION ->
                ui.t(
                        "home.decision.suspension.why",
                        ui.code("suspension_reason", decision.coded()),
                        ui.shortDate(decision.dates().getFirst()),
                        ui.shortDate(decision.dates().getLast()),
                        decision.who());
            case REPORTS ->
                reports == null
                        ? ""
                        : ui.t(
                                "home.decision.reports.why",
                                reports.all(),
                                ui.t("home.month." + reports.month().getMonthValue()),
                                reports.approved(),
                                reports.withWorkers(),
                                reports.returned());
        };
    }

    private static String referral(Ui ui, Decision decision) {
        long day = ChronoUnit.DAYS.between(decision.since(), ui.today());
        long of = ChronoUnit.DAYS.between(decision.since(), decision.dueOn());
        String from = decision.who().isEmpty() ? ui.code("referral_channel", decision.coded()) : decision.who();
        String clock = of == 0 ? ui.t("home.decision.referral.danger") : ui.t("home.decision.referral.day", day, of);
        return clock + " "
                + ui.t(decision.ready() ? "home.decision.referral.ready" : "home.decision.referral.screening") + " "
                + ui.t("home.decision.referral.from", from);
    }

    private static String away(Ui ui, Decision decision) {
        return decision.dates().isEmpty()
                ? ""
                : " "
                        + ui.t(
                                "home.decision.review.away",
                                ui.code("absence_kind", decision.coded()),
                                ui.shortDate(decision.dates().getFirst()),
                                ui.shortDate(decision.dates().getLast()));
    }

    private static String missed(Ui ui, List<LocalDate> days) {
        return days.isEmpty()
                ? ""
                : " "
                        + ui.t(
                                "home.decision.first_meeting.missed",
                                days.stream().map(ui::shortDate).collect(Collectors.joining(", ")));
    }

    public static String action(Ui ui, Decision decision) {
        return ui.t("home.decision." + key(decision) + ".action");
    }

    public static String href(Decision decision) {
        return switch (decision.kind()) {
            case NO_WORKER -> "/episodes/" + decision.subject() + "/assignment";
            case REFERRAL -> "/referrals/" + decision.subject();
            case REVIEW -> "/families/" + decision.family() + "/plan";
            case FIRST_MEETING -> "/families/" + decision.family();
            case EXIT, SUSPENSION -> "/families/" + decision.family() + "/episode";
            case REPORTS -> "/reports";
        };
    }

    static String key(Decision decision) {
        return decision.kind().name().toLowerCase(Locale.ROOT);
    }
}
