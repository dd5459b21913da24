package org.saime.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.saime.families.TimelineEntry;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Component;

/** What passed between the service and the municipality about the family's reports, for its timeline. */
@Component
class ReportEvents implements TimelineEntry.Source {
    record Row(UUID id, String what, LocalDate onDay, Instant at, YearMonth month, int edition, String municipality) {}

    private final Db db;

    ReportEvents(Db db) {
        this.db = db;
    }

    @Override
    public List<TimelineEntry> before(UUID family, LocalDate before, int limit) {
        return db.list(ReportStore.EVENTS, "family", family, "before", before, "limit", limit).stream()
                .map(ReportEvents::entry)
                .toList();
    }

    private static TimelineEntry entry(Row row) {
        String icon = switch (row.what()) {
            case "SENT" -> "send";
            case "ACKNOWLEDGED" -> "file-check";
            default -> "message-circle-question-mark";
        };
        return new TimelineEntry(
                row.onDay(),
                row.at(),
                "MUNICIPALITY",
                icon,
                ui -> ui.t("report.event." + row.what(), ui.month(row.month()), row.municipality()),
                ui -> "",
                ui -> row.edition() > 1 ? ui.t("report.version", row.edition()) : "",
                "/reports/" + row.id());
    }
}
