package org.saime.home.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.saime.home.FamilyStanding;
import org.saime.home.FamilyStanding.State;
import org.saime.home.FigureRow;
import org.saime.home.WorkerHome;
import org.saime.home.WorkerHomes;
import org.saime.kernel.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists behind the figures of the first pages, and what the figures mean. */
@Controller
class FigureController {
    private final WorkerHomes workers;

    FigureController(WorkerHomes workers) {
        this.workers = workers;
    }

    /** One part of a worker's week. */
    @GetMapping("/figures/week")
    FigureListPage week(Input in) {
        boolean supervised = in.raw("as").equals("supervision");
        WorkerHome home = supervised ? workers.supervised() : workers.mine();
        State state = state(in.raw("state"));
        List<FigureRow> rows = home.in(state).stream().map(f -> row(f, state)).toList();
        return new FigureListPage("week", "home.list.week." + state.name().toLowerCase(Locale.ROOT), null, "", rows, supervised ? "/?as=supervision" : "/");
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
            case PLANNED -> standing.planned() == null ? null : standing.planned().plannedOn();
            case DRAFT -> standing.draft() == null ? null : standing.draft().on();
            case NOTHING, NOT_DUE -> standing.lastMet();
        };
        String mode = state == State.MET && standing.met() != null ? standing.met().mode() : state == State.PLANNED && standing.planned() != null ? standing.planned().mode() : "";
        String word = state == State.NOT_DUE ? standing.family().suspended() ? "suspended" : standing.family().pending() ? "pending" : "not_due" : "";
        return new FigureRow(standing.family().id(), standing.family().code(), standing.family().label(), standing.family().worker(), on, null,
                word.isEmpty() && (state == State.NOTHING || state == State.DRAFT) ? state.name().toLowerCase(Locale.ROOT) : word, "contact_mode", mode);
    }
}
