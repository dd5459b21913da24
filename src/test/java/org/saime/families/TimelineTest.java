package org.saime.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** The story of a family is put together from several tellers without losing or doubling an entry. */
class TimelineTest {
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    private static int made;

    private static TimelineEntry entry(LocalDate on, String kind) {
        return new TimelineEntry(
                on,
                on.atStartOfDay().plusNanos(1000L * made++).toInstant(ZoneOffset.UTC),
                kind,
                "circle",
                ui -> "",
                ui -> "",
                ui -> "",
                null);
    }

    /** Tells its entries as a feature does: newest first, before the day, at most so many. */
    private static BiFunction<LocalDate, Integer, List<TimelineEntry>> teller(List<TimelineEntry> all) {
        return (before, limit) -> all.stream()
                .filter(e -> e.on().isBefore(before))
                .sorted(java.util.Comparator.comparing(TimelineEntry::on).reversed())
                .limit(limit)
                .toList();
    }

    private static List<TimelineEntry> readAll(
            int size, List<BiFunction<LocalDate, Integer, List<TimelineEntry>>> tellers, String kind) {
        var all = new ArrayList<TimelineEntry>();
        LocalDate before = END;
        for (int pages = 0; pages < 200; pages++) {
            var page = Timeline.of(before, size, e -> kind.isEmpty() || e.kind().equals(kind), tellers);
            all.addAll(page.entries());
            if (page.earlier() == null) {
                return all;
            }
            assertThat(page.earlier()).isBefore(before);
            before = page.earlier();
        }
        throw new AssertionError("never ends");
    }

    @Test
    void pageByPageEverythingIsToldOnceInOrder() {
        var contacts = new ArrayList<TimelineEntry>();
        var deeds = new ArrayList<TimelineEntry>();
        for (int i = 0; i < 150; i++) {
            contacts.add(entry(END.minusDays(1 + i * 2L), "MEETING"));
            if (i % 20 == 0) {
                deeds.add(entry(END.minusDays(1 + i * 3L), "OTHER"));
            }
        }
        for (int i = 0; i < 30; i++) {
            deeds.add(entry(END.minusDays(40), "PLAN"));
        }
        var told = readAll(12, List.of(teller(contacts), teller(deeds)), "");
        assertThat(told).hasSize(contacts.size() + deeds.size()).doesNotHaveDuplicates();
        assertThat(told).extracting(TimelineEntry::on).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aFilterFindsWhatLiesFarBack() {
        var all = new ArrayList<TimelineEntry>();
        for (int i = 0; i < 300; i++) {
            all.add(entry(END.minusDays(1 + i), i % 100 == 99 ? "PLAN" : "MEETING"));
        }
        assertThat(readAll(12, List.of(teller(all)), "PLAN")).hasSize(3);
    }

    @Test
    void moreOnOneDayThanAPageHoldsIsShownWhole() {
        var all = new ArrayList<TimelineEntry>();
        for (int i = 0; i < 90; i++) {
            all.add(entry(END.minusDays(3), "MEETING"));
        }
        all.add(entry(END.minusDays(9), "MEETING"));
        assertThat(readAll(12, List.of(teller(all)), "")).hasSize(91);
    }

    @Test
    void nothingIsTheWholeStory() {
        var page = Timeline.of(END, 12, e -> true, List.of(teller(List.of())));
        assertThat(page.entries()).isEmpty();
        assertThat(page.earlier()).isNull();
    }
}
