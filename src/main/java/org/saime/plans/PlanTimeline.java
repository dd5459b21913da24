package org.saime.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.families.TimelineEntry;
import org.saime.kernel.db.Db;
import org.saime.kernel.web.Ui;
import org.springframework.stereotype.Component;

/** What happened with the plan, in the story of the family. */
@Component
class PlanTimeline implements TimelineEntry.Source {
    record Row(
            String what,
            LocalDate happenedOn,
            Instant recordedAt,
            String author,
            UUID planId,
            int number,
            String decision) {}

    private final Db db;

    PlanTimeline(Db db) {
        this.db = db;
    }

    @Override
    public List<TimelineEntry> before(UUID family, LocalDate before, int limit) {
        return db.list(ReviewStore.TIMELINE, "family", family, "before", before, "limit", limit).stream()
                .map(PlanTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(Row row) {
        String icon = switch (row.what()) {
            case "plan.reviewed" -> "calendar-check";
            case "plan.municipality_signed" -> "landmark";
            case "plan.shared" -> "send";
            default -> "clipboard-check";
        };
        return new TimelineEntry(
                row.happenedOn(),
                row.recordedAt(),
                "PLAN",
                icon,
                ui -> ui.t("deed." + row.what()),
                ui -> text(ui, row),
                ui -> row.author(),
                "/plans/" + row.planId());
    }

    private static String text(Ui ui, Row row) {
        return row.decision().isEmpty()
                ? ui.t("plans.version", row.number())
                : ui.code("review_decision", row.decision());
    }
}
