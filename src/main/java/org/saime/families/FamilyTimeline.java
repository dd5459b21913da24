package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened to the family itself: people who came and went, moves from home to home. */
@Component
class FamilyTimeline implements TimelineEntry.Source {
    private static final Map<String, String> ICONS =
            Map.of("member.added", "user-plus", "member.ended", "user-x", "home.moved", "house");

    private final FamilyDeeds deeds;

    FamilyTimeline(FamilyDeeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public List<TimelineEntry> before(UUID family, LocalDate before, int limit) {
        return deeds.before(family, ICONS.keySet(), before, limit).stream()
                .map(d -> new TimelineEntry(
                        d.happenedOn(),
                        d.recordedAt(),
                        "OTHER",
                        ICONS.getOrDefault(d.what(), "circle"),
                        ui -> d.person().isEmpty()
                                ? ui.t("deed." + d.what())
                                : ui.t("deed." + d.what() + ".who", d.person()),
                        ui -> "",
                        ui -> d.byName(),
                        null))
                .toList();
    }
}
