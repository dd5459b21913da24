package org.saime.reporting.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.Link;
import org.saime.reporting.MunicipalitySheet;
import org.saime.reporting.ReportLine;
import org.saime.reporting.ReportStatus;

/** The reports of a month inside the house: what waits for the reader first, then everything by state. */
public record ReportListPage(
        boolean manages,
        boolean confirms,
        @Nullable YearMonth month,
        List<YearMonth> months,
        Show show,
        Map<ReportStatus, Integer> counts,
        int toConfirm,
        List<ReportLine> lines,
        @Nullable UUID next,
        List<MunicipalitySheet> sheets,
        boolean first,
        @Nullable YearMonth over,
        String said)
        implements Page {

    /** What of the month is shown. */
    public enum Show {
        MINE,
        ALL,
        GENERATED,
        WORKER_CONFIRMED,
        APPROVED,
        SENT,
        QUERIED,
        ACKNOWLEDGED,
        SUPERSEDED,
        RECALLED;

        List<ReportStatus> statuses() {
            return this == MINE || this == ALL ? List.of() : List.of(ReportStatus.valueOf(name()));
        }
    }

    private String href(Show which) {
        return "/reports?show=" + which + (month == null ? "" : "&month=" + month);
    }

    public List<Link> chips(Ui ui) {
        var links = new java.util.ArrayList<Link>();
        if (confirms) {
            links.add(new Link(ui.t("reports.show.MINE"), "/reports?show=MINE", show == Show.MINE, toConfirm));
        }
        links.add(new Link(
                ui.t("reports.show.ALL"),
                href(Show.ALL),
                show == Show.ALL,
                counts.values().stream().mapToInt(Integer::intValue).sum()));
        for (ReportStatus status : ReportStatus.values()) {
            int count = counts.getOrDefault(status, 0);
            if (count > 0 || show.name().equals(status.name())) {
                links.add(new Link(
                        ui.t("reports.show." + status),
                        href(Show.valueOf(status.name())),
                        show.name().equals(status.name()),
                        count));
            }
        }
        return links;
    }

    public List<Choice> monthChoices(Ui ui) {
        return months.stream().map(m -> Choice.of(m.toString(), ui.month(m))).toList();
    }

    public @Nullable String older() {
        return next == null ? null : href(show) + "&after=" + next;
    }

    public static String tone(ReportStatus status) {
        return switch (status) {
            case GENERATED -> "warn";
            case WORKER_CONFIRMED, SENT -> "info";
            case APPROVED -> "spruce";
            case ACKNOWLEDGED -> "good";
            case QUERIED -> "warn";
            case SUPERSEDED -> "";
            case RECALLED -> "bad";
        };
    }
}
