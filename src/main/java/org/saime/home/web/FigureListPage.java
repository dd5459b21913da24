package org.saime.home.web;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.home.FigureRow;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Link;

/**
 * The list behind a figure: as many rows as the figure says.
 *
 * @param kind week, weeks, reviews or flow
 * @param title key of the title
 * @param month the month it is about, null for today
 * @param back key and path of the page it came from
 */
public record FigureListPage(
        String kind, String title, @Nullable YearMonth month, String who, List<FigureRow> rows, String back)
        implements Page {
    public String heading(Ui ui) {
        return month == null ? ui.t(title) : ui.t("home.list.of_month", ui.t(title), ui.month(month));
    }

    public Link backLink(Ui ui) {
        return Link.to(ui.t("nav.home"), back);
    }

    public String when(Ui ui, FigureRow row) {
        if (row.onDay() == null) {
            return "";
        }
        return row.until() == null
                ? ui.date(row.onDay())
                : ui.t("home.list.period", ui.shortDate(row.onDay()), ui.shortDate(row.until()));
    }

    public String state(Ui ui, FigureRow row) {
        String state = row.state().isEmpty() ? "" : ui.t("home.list.state." + row.state());
        String more = row.coded().isEmpty() ? "" : ui.code(row.codes(), row.coded());
        return state.isEmpty() || more.isEmpty() ? state + more : ui.t("home.two", state, more);
    }
}
