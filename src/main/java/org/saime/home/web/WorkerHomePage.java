package org.saime.home.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saime.home.FamilyStanding;
import org.saime.home.FamilyStanding.State;
import org.saime.home.OwnFamily;
import org.saime.home.WorkerHome;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.WeekDay;
import org.saime.kernel.web.ui.WeekState;

/** A worker's first page: the week, what needs them, what is in good order. */
public record WorkerHomePage(WorkerHome home, HomeViews views) implements Page {

    // The week strip
    // ------------------------------------------------------------------------------------------------------------------------

    /** One mark for each family whose meeting is due this week, in the order of the sentence below it. */
    public List<WeekState> marks() {
        var marks = new ArrayList<WeekState>();
        for (State state : List.of(State.MET, State.DRAFT, State.PLANNED, State.NOTHING)) {
            for (int i = 0; i < home.count(state); i++) {
                marks.add(mark(state));
            }
        }
        return marks;
    }

    static WeekState mark(State state) {
        return switch (state) {
            case MET -> WeekState.MET;
            case DRAFT -> WeekState.DRAFT;
            case PLANNED -> WeekState.PLANNED;
            case NOTHING -> WeekState.NOTHING;
            case NOT_DUE -> WeekState.NOT_COUNTED;
        };
    }

    /** The parts of the week that have a family in them, apart from those met. */
    public List<State> parts() {
        return List.of(State.DRAFT, State.PLANNED, State.NOTHING, State.NOT_DUE).stream()
                .filter(s -> home.count(s) > 0)
                .toList();
    }

    public String part(Ui ui, State state) {
        return ui.t("home.week." + state.name().toLowerCase(java.util.Locale.ROOT), home.count(state));
    }

    public String listHref(State state) {
        return "/figures/week?state=" + state.name().toLowerCase(java.util.Locale.ROOT)
                + (home.supervised() ? "&as=supervision" : "");
    }

    private record Entry(LocalDate on, @Nullable LocalTime at, WeekDay.Meeting meeting) {}

    public List<WeekDay> days(Ui ui) {
        var entries = new ArrayList<Entry>();
        for (var meeting : home.meetings()) {
            boolean today = meeting.validOn().equals(home.today());
            String note = today
                    ? ui.t(
                            "home.week.recorded",
                            ui.code(
                                    meeting.held() ? "contact_mode" : "contact_status",
                                    meeting.held() ? meeting.mode() : meeting.status()))
                    : null;
            entries.add(new Entry(
                    meeting.validOn(),
                    meeting.startedAt(),
                    new WeekDay.Meeting(
                            today && meeting.startedAt() != null ? ui.time(meeting.startedAt()) : null,
                            home.label(meeting.familyId()),
                            "/contacts/" + meeting.id(),
                            note,
                            meeting.held() ? WeekState.MET : WeekState.MISSED)));
        }
        for (var draft : home.drafts()) {
            if (draft.on() != null
                    && !draft.on().isBefore(home.sunday().minusDays(6))
                    && !draft.on().isAfter(home.sunday())) {
                entries.add(new Entry(
                        draft.on(),
                        null,
                        new WeekDay.Meeting(
                                null,
                                draft.family(),
                                draftHref(draft),
                                draft.on().equals(home.today()) ? ui.t("home.week.draft_kept") : null,
                                WeekState.DRAFT)));
            }
        }
        for (var visit : home.visits()) {
            boolean today = visit.plannedOn().equals(home.today());
            boolean over = visit.plannedOn().isBefore(home.today());
            String mode = ui.code("contact_mode", visit.mode());
            entries.add(new Entry(
                    visit.plannedOn(),
                    visit.plannedAt(),
                    new WeekDay.Meeting(
                            visit.plannedAt() == null || over ? null : ui.time(visit.plannedAt()),
                            home.label(visit.familyId()),
                            over
                                    ? "/families/" + visit.familyId() + "/contacts/new?appointment=" + visit.id()
                                    : "/appointments/" + visit.id(),
                            today ? visit.place().isBlank() ? mode : ui.t("home.two", mode, visit.place()) : null,
                            WeekState.PLANNED)));
        }
        entries.sort(Comparator.comparing(Entry::on)
                .thenComparing(e -> e.at() == null ? LocalTime.MIN : e.at())
                .thenComparing(e -> e.meeting().family()));
        var days = new ArrayList<WeekDay>();
        for (LocalDate day = home.sunday().minusDays(6); !day.isAfter(home.sunday()); day = day.plusDays(1)) {
            LocalDate on = day;
            days.add(new WeekDay(
                    ui.t("home.day." + on.getDayOfWeek().getValue()),
                    String.valueOf(on.getDayOfMonth()),
                    on.equals(home.today()),
                    on.getDayOfWeek().getValue() > 5,
                    entries.stream()
                            .filter(e -> e.on().equals(on))
                            .map(Entry::meeting)
                            .toList()));
        }
        return days;
    }

    static String draftHref(FamilyStanding.OpenDraft draft) {
        return "/families/" + draft.familyId() + "/contacts/new?draft=" + draft.id();
    }

    public String draftAddress(FamilyStanding.OpenDraft draft) {
        return draftHref(draft);
    }

    // Words
    // -----------------------------------------------------------------------------------------------------------------------------------

    public String lead(Ui ui) {
        if (home.families() == 0) {
            return ui.t(home.supervised() ? "home.families.none.supervised" : "home.families.none");
        }
        if (!home.needs().isEmpty()) {
            return ui.t(
                    home.supervised() ? "home.lead.needs.supervised" : "home.lead.needs",
                    home.needs().size(),
                    home.families());
        }
        long left = home.visits().stream()
                .filter(v -> v.plannedOn().equals(home.today()))
                .count();
        return ui.t("home.lead.calm", left);
    }

    /** 3 children: 3, 7, 12, and the worker's name for a supervisor. */
    public String children(Ui ui, OwnFamily family) {
        String words = children(ui, family.children(), family.ages());
        return home.supervised() ? ui.t("home.two", words, family.worker()) : words;
    }

    static String children(Ui ui, int children, List<Integer> known) {
        var ages = new ArrayList<String>(known.stream().map(ui::number).toList());
        while (ages.size() < children) {
            ages.add("?");
        }
        return children == 0 ? ui.t("home.children.none") : ui.t("home.children", children, String.join(", ", ages));
    }

    /** How this week stands with a family in good order. */
    public String week(Ui ui, FamilyStanding family) {
        return switch (family.state(home.sunday())) {
            case MET ->
                family.met() == null
                        ? ui.t("home.calm.met")
                        : ui.t(
                                "home.calm.met.on",
                                weekday(ui, family.met().validOn()),
                                mode(ui, family.met().mode()));
            case PLANNED -> planned(ui, Objects.requireNonNull(family.planned()));
            case DRAFT -> ui.t("home.calm.draft");
            case NOTHING -> ui.t("home.calm.nothing");
            case NOT_DUE -> notDue(ui, family);
        };
    }

    private String notDue(Ui ui, FamilyStanding family) {
        if (family.family().suspended()) {
            return family.family().suspendedUntil() == null
                    ? ui.t("home.calm.suspended")
                    : ui.t(
                            "home.calm.suspended.until",
                            ui.shortDate(family.family().suspendedUntil()));
        }
        if (family.planned() != null) {
            return planned(ui, family.planned());
        }
        return ui.t(family.family().pending() ? "home.calm.pending" : "home.calm.not_due");
    }

    private String planned(Ui ui, FamilyStanding.Visit visit) {
        String when =
                weekday(ui, visit.plannedOn()) + (visit.plannedAt() == null ? "" : " " + ui.time(visit.plannedAt()));
        return ui.t("home.calm.planned", when, mode(ui, visit.mode()));
    }

    private String weekday(Ui ui, LocalDate day) {
        return day.equals(home.today())
                ? ui.t("home.today")
                : ui.t("home.day." + day.getDayOfWeek().getValue());
    }

    private static String mode(Ui ui, String mode) {
        return ui.code("contact_mode", mode).toLowerCase(java.util.Locale.forLanguageTag(ui.lang()));
    }

    public boolean met(FamilyStanding family) {
        return family.state(home.sunday()) == State.MET;
    }

    public String review(Ui ui, FamilyStanding family) {
        return family.family().reviewDue() == null
                ? ui.t("home.calm.no_plan")
                : ui.date(family.family().reviewDue());
    }

    /** Six weeks; those before the service began are not counted. */
    public List<WeekState> weeks(FamilyStanding family) {
        var weeks = new ArrayList<WeekState>();
        for (LocalDate sunday = home.sunday().minusWeeks(5);
                !sunday.isAfter(home.sunday());
                sunday = sunday.plusWeeks(1)) {
            LocalDate end = sunday;
            boolean current = end.equals(home.sunday());
            var week =
                    family.weeks().stream().filter(w -> w.sunday().equals(end)).findFirst();
            weeks.add(
                    week.isEmpty() || !week.get().eligible()
                            ? WeekState.NOT_COUNTED
                            : week.get().met()
                                    ? WeekState.MET
                                    : current && family.planned() != null
                                            ? WeekState.PLANNED
                                            : current ? WeekState.NOTHING : WeekState.MISSED);
        }
        return weeks;
    }

    public String weeksWords(Ui ui, FamilyStanding family) {
        var weeks = weeks(family);
        long counted = weeks.stream().filter(w -> w != WeekState.NOT_COUNTED).count();
        long met = weeks.stream().filter(w -> w == WeekState.MET).count();
        return ui.t(weeks.getLast() == WeekState.PLANNED ? "home.calm.weeks.planned" : "home.calm.weeks", met, counted);
    }

    // Nothing waits
    // ---------------------------------------------------------------------------------------------------------------------------

    public FamilyStanding.@Nullable Visit next() {
        return home.ahead().stream().findFirst().orElse(null);
    }

    public String calmText(Ui ui) {
        var next = next();
        String first = next == null
                ? ui.t("home.empty.no_visit")
                : ui.t("home.empty.next", home.label(next.familyId()), planned(ui, next));
        var due = home.coming().stream().findFirst();
        return due.isEmpty()
                ? first
                : first + " "
                        + ui.t(
                                "home.empty.due",
                                coming(ui, due.get()),
                                ui.longDay(due.get().on()));
    }

    // The side
    // --------------------------------------------------------------------------------------------------------------------------------

    public String coming(Ui ui, WorkerHome.Coming coming) {
        return ui.t(
                "home.coming." + coming.kind().name().toLowerCase(java.util.Locale.ROOT),
                coming.family(),
                coming.name());
    }

    public @Nullable String confirmedText(Ui ui) {
        var confirmed = home.confirmed();
        if (confirmed == null) {
            return home.reports().isEmpty() ? ui.t("home.reports.none") : null;
        }
        String month = ui.t("home.month." + confirmed.month().getMonthValue());
        if (confirmed.done() == confirmed.all()) {
            return ui.t("home.reports.all_done", month, confirmed.all());
        }
        return ui.t(
                confirmed.dueOn().isBefore(home.today()) ? "home.reports.late" : "home.reports.due",
                month,
                day(ui, confirmed.dueOn()),
                confirmed.done(),
                confirmed.all());
    }

    private String day(Ui ui, LocalDate day) {
        return day.equals(home.today())
                ? ui.t("home.today")
                : day.equals(home.today().plusDays(1)) ? ui.t("home.tomorrow", ui.longDay(day)) : ui.longDay(day);
    }

    public String reportNote(Ui ui, WorkerHome.Report report) {
        String note = report.returned()
                ? ui.t("home.report.returned")
                : report.missing() > 0 && report.weekOn() != null
                        ? ui.t("home.report.missing", report.missing(), ui.shortDate(report.weekOn()))
                        : ui.t(report.written() ? "home.report.ready" : "home.report.to_write");
        return home.confirmed() != null
                        && !report.month().equals(home.confirmed().month())
                ? ui.month(report.month()) + ". " + note
                : note;
    }

    public String draftTitle(Ui ui, FamilyStanding.OpenDraft draft) {
        return draft.mode().isEmpty() ? draft.family() : ui.t("home.two", draft.family(), mode(ui, draft.mode()));
    }

    public String draftNote(Ui ui, FamilyStanding.OpenDraft draft) {
        LocalDate kept = org.saime.kernel.time.Today.of(draft.savedAt());
        String saved = ui.t(
                "home.draft.saved",
                kept.equals(home.today())
                        ? ui.clock(draft.savedAt())
                        : ui.shortDate(kept) + " " + ui.clock(draft.savedAt()));
        return draft.on() == null
                ? saved
                : ui.t(
                        "home.two",
                        draft.on().equals(home.today()) ? ui.t("home.today") : ui.shortDate(draft.on()),
                        saved);
    }
}
