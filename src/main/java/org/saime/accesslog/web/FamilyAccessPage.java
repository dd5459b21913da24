package org.saime.accesslog.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.accesslog.AccessLog;
import org.saime.families.web.FamilyFrame;
import org.saime.kernel.web.Page;

/** Who can see this family's file, and for the manager who looked at it. */
public record FamilyAccessPage(
        FamilyFrame frame,
        List<AccessLog.Reader> readers,
        boolean withLog,
        int days,
        List<AccessLog.Visit> visits,
        List<AccessLog.Entry> entries,
        @Nullable UUID next,
        Instant now)
        implements Page {

    /** One row of the chart: a person with the marks of their visits. */
    public record Row(@Nullable String name, String role, List<AccessLog.Visit> visits) {}

    public List<Row> rows() {
        var rows = new LinkedHashMap<UUID, List<AccessLog.Visit>>();
        visits.forEach(
                v -> rows.computeIfAbsent(v.accountId(), k -> new ArrayList<>()).add(v));
        return rows.values().stream()
                .sorted((a, b) -> b.size() - a.size())
                .map(all -> new Row(all.getLast().name(), all.getLast().role(), all))
                .toList();
    }

    /** Where a visit stands on the row, in percent from the left. */
    public String place(Instant at) {
        Instant start = start();
        double whole = Math.max(1, now.toEpochMilli() - start.toEpochMilli());
        return String.format(
                java.util.Locale.ROOT, "%.1f%%", 2 + 96 * (at.toEpochMilli() - start.toEpochMilli()) / whole);
    }

    public Instant start() {
        return days > 0
                ? now.minus(java.time.Duration.ofDays(days))
                : visits.isEmpty()
                        ? now.minus(java.time.Duration.ofDays(30))
                        : visits.getFirst().at();
    }

    public Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        visits.forEach(v -> counts.merge(v.kind(), 1L, Long::sum));
        return counts;
    }
}
