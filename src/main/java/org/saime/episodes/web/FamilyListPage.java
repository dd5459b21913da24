package org.saime.episodes.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.FamilyLine;
import org.saime.episodes.FamilyList;
import org.saime.families.FamilyColumn;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** The families one may see, by name. */
public record FamilyListPage(
        Input in,
        FamilyList.Filter filter,
        FamilyList.Found found,
        List<FamilyColumn> columns,
        List<Choice> workers,
        List<Choice> municipalities,
        boolean manages)
        implements Page {
    private static final List<String> STATUSES =
            List.of("ACTIVE", "PENDING_AGREEMENT", "SUSPENDED", "EXIT_PROPOSED", "CLOSED", "CANCELLED");

    public List<Choice> statuses(Ui ui) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("OPEN", ui.t("families.status.open")));
        STATUSES.forEach(s -> all.add(Choice.of(s, ui.code("episode_status", s))));
        all.add(Choice.of("ALL", ui.t("families.status.all")));
        return all;
    }

    /** The children's ages in a row: 3, 7, 12; those that nobody knows as a question mark. */
    public static String children(Ui ui, FamilyLine line) {
        var ages = new ArrayList<String>();
        line.ages().forEach(a -> ages.add(ui.number(a)));
        for (int i = 0; i < line.unknownAges(); i++) {
            ages.add("?");
        }
        return ages.isEmpty() ? "–" : String.join(", ", ages);
    }

    public @Nullable String olderHref() {
        return found.next() == null ? null : address("after=" + found.next());
    }

    public @Nullable String firstHref() {
        return in.raw("after").isEmpty() ? null : address("");
    }

    private String address(String more) {
        var query = new ArrayList<String>();
        if (!filter.status().equals("OPEN")) {
            query.add("status=" + filter.status());
        }
        if (filter.worker() != null) {
            query.add("worker=" + filter.worker());
        }
        if (filter.municipality() != null) {
            query.add("municipality=" + filter.municipality());
        }
        if (!more.isEmpty()) {
            query.add(more);
        }
        return query.isEmpty() ? "/families" : "/families?" + String.join("&", query);
    }

    public boolean narrowed() {
        return !filter.status().equals("OPEN") || filter.worker() != null || filter.municipality() != null;
    }
}
