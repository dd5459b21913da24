package org.saime.reporting.web;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.reporting.Lint;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.MonthlyReports;
import org.saime.reporting.ReportContent;
import org.saime.reporting.ReportMessage;
import org.saime.reporting.ReportStatus;

/** A report as other systems get it. What is inside the house (missing, findings, the manager's note) is left out for a municipality. */
record ReportAnswer(
        UUID id,
        String number,
        int edition,
        String month,
        ReportStatus status,
        UUID family,
        UUID episode,
        UUID municipality,
        Instant asOf,
        ReportContent facts,
        String narrative,
        String nextMonth,
        String requests,
        List<MonthlyReport.OwnWords> ownWords,
        List<MonthlyReport.Change> changes,
        @Nullable Instant sentAt,
        @Nullable String sha256,
        @Nullable Instant acknowledgedAt,
        boolean requestOpen,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        List<ReportMessage> messages,
        @Nullable Inside inside,
        int version) {

    record Inside(
            @Nullable Instant confirmedAt,
            @Nullable Instant approvedAt,
            String returnedNote,
            List<MissingPart> missing,
            List<Lint.Finding> findings,
            int checks,
            int passed) {}

    record MissingPart(String field, String code) {}

    static ReportAnswer of(
            MonthlyReport r,
            List<ReportMessage> messages,
            @Nullable List<MonthlyReports.Missing> missing,
            Lint.@Nullable Verdict verdict) {
        Inside inside = missing == null || verdict == null
                ? null
                : new Inside(
                        r.confirmedAt(),
                        r.approvedAt(),
                        r.returnedNote(),
                        missing.stream()
                                .map(m -> new MissingPart(m.field(), m.key()))
                                .toList(),
                        verdict.findings(),
                        verdict.checks(),
                        verdict.passed());
        return new ReportAnswer(
                r.id(),
                r.number(),
                r.edition(),
                r.month().toString(),
                r.status(),
                r.familyId(),
                r.episodeId(),
                r.municipalityId(),
                r.asOf(),
                r.content(),
                r.narrative(),
                r.nextMonth(),
                r.requests(),
                r.ownWords(),
                r.changes(),
                r.sentAt(),
                r.hash() == null ? null : HexFormat.of().formatHex(r.hash()),
                r.acknowledgedAt(),
                r.asksSomething(),
                r.supersedesId(),
                r.supersededById(),
                messages,
                inside,
                r.version());
    }
}
