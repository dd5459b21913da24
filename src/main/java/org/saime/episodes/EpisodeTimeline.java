package org.saime.episodes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.families.FamilyDeeds;
import org.saime.families.TimelineEntry;
import org.saime.kernel.web.Ui;
import org.springframework.stereotype.Component;

/** The service's part of the family's story: accepted, agreed, handed over, moved, suspended, closed. */
@Component
class EpisodeTimeline implements TimelineEntry.Source {
    /** How a deed is shown: which filter takes it, and its icon. */
    private record Look(String kind, String icon) {}

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("episode.assigned", new Look("OTHER", "user-check")),
            Map.entry("episode.handed_over", new Look("OTHER", "handshake")),
            Map.entry("episode.covered", new Look("OTHER", "user-check")),
            Map.entry("episode.joined", new Look("OTHER", "user-plus")),
            Map.entry("episode.agreed", new Look("PLAN", "file-check")),
            Map.entry("episode.cancelled", new Look("OTHER", "x")),
            Map.entry("episode.consent_recorded", new Look("OTHER", "shield-check")),
            Map.entry("episode.consent_withdrawn", new Look("OTHER", "shield-alert")),
            Map.entry("episode.suspended", new Look("OTHER", "clock")),
            Map.entry("episode.resumed", new Look("OTHER", "refresh-cw")),
            Map.entry("episode.moved", new Look("MUNICIPALITY", "landmark")),
            Map.entry("episode.exit_proposed", new Look("OTHER", "log-out")),
            Map.entry("episode.exit_returned", new Look("OTHER", "rotate-ccw")),
            Map.entry("episode.closed", new Look("OTHER", "archive")),
            Map.entry("episode.reopened", new Look("OTHER", "rotate-ccw")));

    private final FamilyDeeds deeds;
    private final Episodes episodes;

    EpisodeTimeline(FamilyDeeds deeds, Episodes episodes) {
        this.deeds = deeds;
        this.episodes = episodes;
    }

    @Override
    public List<TimelineEntry> before(UUID family, LocalDate before, int limit) {
        var entries = new ArrayList<TimelineEntry>();
        deeds.before(family, LOOKS.keySet(), before, limit).forEach(d -> entries.add(entry(family, d)));
        episodes.of(family).stream()
                .filter(e -> e.acceptedOn().isBefore(before))
                .forEach(e -> entries.add(accepted(family, e)));
        entries.sort(Comparator.comparing(TimelineEntry::on)
                .thenComparing(TimelineEntry::recordedAt)
                .reversed());
        return entries.size() > limit ? entries.subList(0, limit) : entries;
    }

    private static TimelineEntry entry(UUID family, FamilyDeeds.Line deed) {
        Look look = LOOKS.getOrDefault(deed.what(), new Look("OTHER", "circle"));
        String name = deed.staff().isEmpty() ? deed.municipality() : deed.staff();
        return new TimelineEntry(
                deed.happenedOn(),
                deed.recordedAt(),
                look.kind(),
                look.icon(),
                ui -> name.isEmpty() ? ui.t("deed." + deed.what()) : ui.t("deed." + deed.what() + ".who", name),
                ui -> reason(ui, deed),
                ui -> deed.byName(),
                "/families/" + family + "/episode");
    }

    private static String reason(Ui ui, FamilyDeeds.Line deed) {
        String list = switch (deed.what()) {
            case "episode.suspended" -> "suspension_reason";
            case "episode.exit_proposed", "episode.exit_returned", "episode.closed", "episode.cancelled" ->
                "exit_reason";
            case "episode.handed_over" -> "handover_reason";
            case "episode.consent_recorded", "episode.consent_withdrawn" -> "consent_purpose";
            default -> "";
        };
        return list.isEmpty() ? "" : ui.code(list, deed.reason());
    }

    private static TimelineEntry accepted(UUID family, Episode episode) {
        return new TimelineEntry(
                episode.acceptedOn(),
                episode.acceptedOn().atTime(LocalTime.MIN).toInstant(ZoneOffset.UTC),
                "OTHER",
                "circle-check",
                ui -> ui.t(
                        episode.previousEpisodeId() == null
                                ? "episode.story.accepted"
                                : "episode.story.accepted_again"),
                ui -> "",
                ui -> "",
                "/families/" + family + "/episode");
    }
}
