package org.saime.home.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saime.home.FamilyStanding;
import org.saime.home.Need;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Ui;

/** What a family needs, in the words of a row: a sentence, since when, and the answer as a button. */
public final class NeedWords {
    private static final int QUESTION = 90;

    private NeedWords() {}

    public static String icon(Need need) {
        return switch (need.reason()) {
            case ASKED -> "message-circle-question-mark";
            case NO_SHOWS -> "user-x";
            case NO_MEETING, FIRST_MEETING -> "calendar-x";
            case UNRECORDED -> "square-pen";
            case DRAFT -> "pencil-line";
            case REVIEW -> "clipboard-check";
            case AGREEMENT -> "handshake";
            case PLAN -> "clipboard-list";
            case NOT_SEEN -> "eye-off";
        };
    }

    /** Berry is kept for somebody who waits and for two no-shows; amber says late or soon. */
    public static String tone(Need need, LocalDate today) {
        return switch (need.reason()) {
            case ASKED, NO_SHOWS -> "bad";
            case NO_MEETING -> need.number() > need.family().redWeeks() ? "bad" : "warn";
            case FIRST_MEETING, REVIEW, AGREEMENT, PLAN -> need.late(today) ? "warn" : "";
            case UNRECORDED, DRAFT, NOT_SEEN -> "";
        };
    }

    public static String what(Ui ui, Need need) {
        var standing = need.standing();
        return switch (need.reason()) {
            case ASKED ->
                ui.t(
                        "home.need.asked",
                        question(standing).municipality(),
                        shortened(question(standing).text()));
            case NO_SHOWS -> ui.t("home.need.no_shows", need.number());
            case NO_MEETING -> ui.t("home.need.no_meeting", need.number());
            case UNRECORDED -> ui.t("home.need.unrecorded", ui.longDay(need.on()));
            case DRAFT -> ui.t("home.need.draft", day(ui, need.on()));
            case FIRST_MEETING, REVIEW, AGREEMENT, PLAN ->
                ui.t("home.need." + key(need) + (need.number() < 0 ? ".late" : ""), Math.abs(need.number()));
            case NOT_SEEN ->
                ui.t(
                        "home.need.not_seen",
                        Objects.requireNonNull(standing.unseen()).name(),
                        need.number());
        };
    }

    public static @Nullable String why(Ui ui, Need need) {
        var standing = need.standing();
        return switch (need.reason()) {
            case ASKED ->
                ui.t(
                        "home.need.asked.why",
                        question(standing).byName(),
                        day(ui, Today.of(question(standing).at())),
                        answerBy(ui, need.on()));
            case NO_SHOWS ->
                ui.t(
                        "home.need.no_shows.why",
                        ui.longDay(standing.noShows().get(0)),
                        ui.longDay(standing.noShows().get(1)));
            case NO_MEETING -> lastMet(ui, standing);
            case FIRST_MEETING ->
                ui.t("home.need.first_meeting.why", ui.longDay(need.family().acceptedOn()));
            case UNRECORDED -> visit(ui, Objects.requireNonNull(standing.unrecorded()));
            case DRAFT -> draft(ui, Objects.requireNonNull(standing.draft()));
            case REVIEW, AGREEMENT, PLAN -> ui.t("home.need.due", ui.longDay(need.on()));
            case NOT_SEEN -> {
                LocalDate last = Objects.requireNonNull(standing.unseen()).lastOn();
                yield last == null ? ui.t("home.need.never_met") : ui.t("home.need.last_met", ui.longDay(last));
            }
        };
    }

    public static String action(Ui ui, Need need, boolean supervised) {
        return ui.t(supervised ? "home.need.look" : "home.need." + key(need) + ".action");
    }

    /** Where the answer is given; a supervisor looks at the family. */
    public static String href(Need need, boolean supervised) {
        String family = "/families/" + need.family().id();
        if (supervised) {
            return family;
        }
        return switch (need.reason()) {
            case ASKED -> "/reports/" + need.subject();
            case NO_SHOWS, NO_MEETING, FIRST_MEETING, NOT_SEEN -> family + "/appointments/new";
            case UNRECORDED -> family + "/contacts/new?appointment=" + need.subject();
            case DRAFT -> family + "/contacts/new?draft=" + need.subject();
            case REVIEW, PLAN -> family + "/plan";
            case AGREEMENT -> family + "/episode";
        };
    }

    private static String key(Need need) {
        return need.reason().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static FamilyStanding.Question question(FamilyStanding standing) {
        return Objects.requireNonNull(standing.question());
    }

    private static String answerBy(Ui ui, LocalDate due) {
        return due.isBefore(ui.today())
                ? ui.t("home.need.answer.late", ui.longDay(due))
                : ui.t("home.need.answer.by", due.equals(ui.today()) ? ui.t("home.today") : ui.longDay(due));
    }

    private static String lastMet(Ui ui, FamilyStanding standing) {
        return standing.lastMet() == null
                ? ui.t("home.need.never_met")
                : ui.t("home.need.last_met", ui.longDay(standing.lastMet()));
    }

    private static String visit(Ui ui, FamilyStanding.Visit visit) {
        return visit.plannedAt() == null
                ? ui.code("contact_mode", visit.mode())
                : ui.t("home.two", ui.code("contact_mode", visit.mode()), ui.time(visit.plannedAt()));
    }

    private static @Nullable String draft(Ui ui, FamilyStanding.OpenDraft draft) {
        String about = draft.mode().isEmpty() ? "" : ui.code("contact_mode", draft.mode());
        if (draft.on() != null) {
            about = about.isEmpty() ? ui.longDay(draft.on()) : ui.t("home.two", about, ui.longDay(draft.on()));
        }
        return about.isEmpty() ? null : about + (draft.wordless() ? ". " + ui.t("home.need.draft.wordless") : "");
    }

    /** Today, yesterday, or the day. */
    public static String day(Ui ui, LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, ui.today());
        return ago == 0 ? ui.t("home.today") : ago == 1 ? ui.t("home.yesterday") : ui.longDay(day);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= QUESTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUESTION - 1)).strip() + "…";
    }
}
