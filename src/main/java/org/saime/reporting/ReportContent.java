package org.saime.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one family's month under one municipality, F2 to F14 and F19 in their order; what people write (F15 to F18) stands beside it.
 * Codes and numbers, so that every reader gets it in their own language; names only as the municipality's agreement allows.
 * Never a note, a restricted word, an address or anything of another family.
 */
public record ReportContent(
        FamilyPart family,
        ServicePart service,
        DaysPart days,
        List<ModeLine> contacts,
        WeeksPart weeks,
        TimePart time,
        List<String> topics,
        List<GoalLine> goals,
        /* F10 to F13: null is "not recorded"; their sources do not exist yet. */
        @Nullable String school,
        @Nullable String services,
        @Nullable String risk,
        @Nullable String safeguarding,
        ReviewsPart reviews,
        List<LateEntry> late,
        @Nullable Approval approval) {

    /** F2. {@code name} is empty where only the code was agreed. */
    public record FamilyPart(
            String code,
            String name,
            String profile,
            String municipality,
            String casePlanRef,
            @Nullable LocalDate casePlanOn) {}

    /** F3. The worker is the primary one on the last of the days. */
    public record ServicePart(
            LocalDate startOn,
            int months,
            String status,
            @Nullable LocalDate endOn,
            String worker,
            String unit) {}

    /** F4. */
    public record DaysPart(int days, int ofMonth, List<Period> periods) {}

    public record Period(LocalDate fromOn, LocalDate toOn) {}

    /** F5, one line a mode. */
    public record ModeLine(String mode, int planned, int held, int noShow, int cancelledFamily, int cancelledService) {}

    /** F6. */
    public record WeeksPart(int eligible, int met, List<Week> weeks) {}

    /** A week of the month by its Sunday; not eligible ones are listed, not counted. */
    public record Week(
            LocalDate mondayOn, LocalDate sundayOn, boolean eligible, boolean met, List<String> modes, String reason) {}

    /** F7. */
    public record TimePart(int minutes, List<MemberLine> members) {}

    /** @param name initials or given name where that was agreed, else empty: then role, title and age say who it is */
    public record MemberLine(
            String role, String title, @Nullable Integer age, String name, int met, boolean child, boolean seen) {}

    /** F9. */
    public record GoalLine(
            String title,
            String status,
            @Nullable String progress,
            int activities,
            int done,
            int overdue,
            List<DoerCount> doers) {}

    public record DoerCount(String doer, int count) {}

    /** F14. */
    public record ReviewsPart(
            List<LocalDate> done, @Nullable LocalDate nextDue) {}

    /** F19. {@code kind}: NEW, CORRECTED, WITHDRAWN. */
    public record LateEntry(LocalDate on, String mode, String status, LocalDate recordedOn, String kind) {}

    /** Who stood for the report; added when it is approved. */
    public record Approval(String confirmedBy, LocalDate confirmedOn, String approvedBy, LocalDate approvedOn) {}

    public ReportContent with(Approval approval) {
        return new ReportContent(
                family,
                service,
                days,
                contacts,
                weeks,
                time,
                topics,
                goals,
                school,
                services,
                risk,
                safeguarding,
                reviews,
                late,
                approval);
    }

    /** What makes a sent report wrong enough for a corrected version by itself: the weeks met, and who or where the family is. */
    @JsonIgnore
    public List<Object> identity() {
        return List.of(
                weeks.eligible(),
                weeks.met(),
                weeks.weeks().stream().filter(Week::met).map(Week::sundayOn).toList(),
                family.code(),
                family.municipality(),
                days);
    }

    @JsonIgnore
    public int goalsAchieved() {
        return (int) goals.stream().filter(g -> g.status().equals("ACHIEVED")).count();
    }
}
