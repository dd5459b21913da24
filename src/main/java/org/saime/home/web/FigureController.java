package org.saime.home.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.saime.home.FamilyStanding;
import org.saime.home.FamilyStanding.State;
import org.saime.home.FigureLists;
import org.saime.home.FigureRow;
import org.saime.home.UnitHomes;
import org.saime.home.WorkerHome;
import org.saime.home.WorkerHomes;
import org.saime.kernel.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists behind the figures of the first pages, and what the figures mean. */
@Controller
class FigureController {
    private final WorkerHomes workers;
    private final UnitHomes units;
    private final FigureLists lists;

    FigureController(WorkerHomes workers, UnitHomes units, FigureLists lists) {
        this.workers = workers;
        this.units = units;
        this.lists = lists;
    }

    @GetMapping("/figures")
    FiguresPage figures() {
        return new FiguresPage();
    }

    @GetMapping("/team")
    TeamPage team() {
        return new TeamPage(units.team());
    }

    @GetMapping("/figures/weeks")
    FigureListPage weeks(Input in) {
        YearMonth month = month(in);
        boolean met = in.raw("state").equals("met");
        var rows = lists.weeks(month, met, in.id("worker"), in.text("reason", 40));
        String who = in.raw("worker").isEmpty()
                ? ""
                : rows.stream().map(FigureRow::worker).findFirst().orElse("");
        return new FigureListPage(
                "weeks", met ? "home.list.weeks.met" : "home.list.weeks.unmet", month, who, rows, "/?as=unit");
    }

    @GetMapping("/figures/reviews")
    FigureListPage reviews(Input in) {
        return switch (in.raw("state")) {
            case "overdue" ->
                new FigureListPage(
                        "reviews", "home.list.reviews.overdue", null, "", lists.reviewsOverdue(), "/?as=unit");
            case "soon" ->
                new FigureListPage("reviews", "home.list.reviews.soon", null, "", lists.reviewsSoon(), "/?as=unit");
            default ->
                new FigureListPage(
                        "reviews",
                        "home.list.reviews.settled",
                        month(in),
                        "",
                        lists.reviewsSettled(month(in)),
                        "/?as=unit");
        };
    }

    @GetMapping("/figures/flow")
    FigureListPage flow(Input in) {
        String state = List.of("admitted", "exited").contains(in.raw("state")) ? in.raw("state") : "open";
        return new FigureListPage(
                "flow", "home.list.flow." + state, month(in), "", lists.flow(month(in), state), "/?as=unit");
    }

    private YearMonth month(Input in) {
        YearMonth typed = in.month("month");
        return typed == null || typed.getYear() < 2000 || typed.getYear() > 2200 ? lists.lastMonth() : typed;
    }

    /** One part of a worker's week. */
    @GetMapping("/figures/week")
    FigureListPage week(Input in) {
        boolean supervised = in.raw("as").equals("supervision");
        WorkerHome home = supervised ? workers.supervised() : workers.mine();
        State state = state(in.raw("state"));
        List<FigureRow> rows = home.in(state).stream().map(f -> row(f, state)).toList();
        return new FigureListPage(
                "week",
                "home.list.week." + state.name().toLowerCase(Locale.ROOT),
                null,
                "",
                rows,
                supervised ? "/?as=supervision" : "/");
    }

    private static State state(String typed) {
        for (State state : State.values()) {
            if (state.name().equalsIgnoreCase(typed)) {
                return state;
            }
        }
        return State.NOTHING;
    }

    private static FigureRow row(FamilyStanding standing, State state) {
        LocalDate on = switch (state) {
            case MET -> standing.met() == null ? null : standing.met().validOn();
            case PLANNED ->
                standing.planned() == null ? null : standing.planned().plannedOn();
            case DRAFT -> standing.draft() == null ? null : standing.draft().on();
            case NOTHING, NOT_DUE -> standing.lastMet();
        };
        String mode = state == State.MET && standing.met() != null
                ? standing.met().mode()
                : state == State.PLANNED && standing.planned() != null
                        ? standing.planned().mode()
                        : "";
        String word = state == State.NOT_DUE
                ? standing.family().suspended()
                        ? "suspended"
                        : standing.family().pending() ? "pending" : "not_due"
                : "";
        return new FigureRow(
                standing.family().id(),
                standing.family().code(),
                standing.family().label(),
                standing.family().worker(),
                on,
                null,
                word.isEmpty() && (state == State.NOTHING || state == State.DRAFT)
                        ? state.name().toLowerCase(Locale.ROOT)
                        : word,
                "contact_mode",
                mode);
    }
}
