package org.saime.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Subject;

/**
 * What is told to one municipality about one family's month. Once sent it never changes; a correction is the next edition of the same number.
 *
 * @param asOf the instant whose knowledge the facts show
 */
public record MonthlyReport(
        UUID id,
        UUID orgId,
        UUID unitId,
        UUID familyId,
        UUID episodeId,
        UUID municipalityId,
        YearMonth month,
        String number,
        int edition,
        ReportStatus status,
        Instant generatedAt,
        Instant asOf,
        ReportContent content,
        String narrative,
        String nextMonth,
        String requests,
        List<OwnWords> ownWords,
        boolean ownWordsAgreed,
        List<Justification> justifications,
        String returnedNote,
        @Nullable Instant returnedAt,
        @Nullable UUID workerId,
        @Nullable UUID writtenBy,
        String workerName,
        @Nullable Instant confirmedAt,
        @Nullable UUID confirmedBy,
        String confirmedName,
        @Nullable Instant approvedAt,
        @Nullable UUID approvedBy,
        @Nullable Instant sentAt,
        List<Recipient> recipients,
        byte @Nullable [] hash,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant requestAnsweredAt,
        @Nullable Instant recalledAt,
        String recallReason,
        @Nullable UUID supersedesId,
        @Nullable UUID supersededById,
        List<Change> changes,
        String country,
        int version) {

    /** F15: words of the family, sent only when they agreed. {@code who} is the member's place in the report's list, -1 for the family as a whole. */
    public record OwnWords(int who, String text) {}

    /** Why a found word stays. */
    public record Justification(String field, String kind, String word, String why, String by) {}

    public record Recipient(UUID account, String name) {}

    /** F20: what differs from the version before; {@code what} names the figure, before and after are codes or numbers. */
    public record Change(String field, String what, String before, String after) {}

    public Subject subject() {
        return new Subject(orgId, unitId, familyId, municipalityId);
    }

    /** Twelve digits of the hash that stand on the paper, e.g. 7F3A-19C2-B04E. */
    public String checkCode() {
        if (hash == null) {
            return "";
        }
        String hex = HexFormat.of().formatHex(hash, 0, 6).toUpperCase(Locale.ROOT);
        return hex.substring(0, 4) + "-" + hex.substring(4, 8) + "-" + hex.substring(8);
    }

    public boolean asksSomething() {
        return !requests.isBlank() && requestAnsweredAt == null;
    }

    /** The same report with facts gathered anew. */
    public MonthlyReport with(ReportContent facts, Instant known) {
        return copy(facts, known, changes);
    }

    public MonthlyReport with(List<Change> differences) {
        return copy(content, asOf, differences);
    }

    private MonthlyReport copy(ReportContent facts, Instant known, List<Change> differences) {
        return new MonthlyReport(
                id,
                orgId,
                unitId,
                familyId,
                episodeId,
                municipalityId,
                month,
                number,
                edition,
                status,
                generatedAt,
                known,
                facts,
                narrative,
                nextMonth,
                requests,
                ownWords,
                ownWordsAgreed,
                justifications,
                returnedNote,
                returnedAt,
                workerId,
                writtenBy,
                workerName,
                confirmedAt,
                confirmedBy,
                confirmedName,
                approvedAt,
                approvedBy,
                sentAt,
                recipients,
                hash,
                acknowledgedAt,
                requestAnsweredAt,
                recalledAt,
                recallReason,
                supersedesId,
                supersededById,
                differences,
                country,
                version);
    }
}
