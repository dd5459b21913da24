package org.saime.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads monthly reports: lists by role, one report with its facts as they are now until it is confirmed, what the check of its words finds. */
@Service
@Transactional
public class MonthlyReports {
    public static final int PAGE = 25;

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final ReportFacts facts;
    private final Clock clock;
    private final Today today;

    MonthlyReports(Db db, Access access, Audit audit, ReportFacts facts, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
        this.today = today;
    }

    /** What to show of a list; null or empty asks for all. */
    public record Filter(
            @Nullable YearMonth month,
            List<ReportStatus> statuses,
            @Nullable UUID municipality,
            @Nullable UUID family,
            @Nullable UUID after,
            int limit) {
        public static Filter all() {
            return new Filter(null, List.of(), null, null, null, PAGE);
        }
    }

    /** One thing that must be written before a report can be confirmed. */
    public record Missing(String field, String key, List<Object> arguments) {}

    public List<ReportLine> list(Filter filter) {
        access.permit(ReportAction.LIST);
        return db.list(
                ReportStore.LIST,
                "month",
                filter.month(),
                "statuses",
                filter.statuses(),
                "municipality",
                filter.municipality(),
                "family",
                filter.family(),
                "after",
                filter.after(),
                "limit",
                filter.limit());
    }

    public Map<ReportStatus, Integer> counts(@Nullable YearMonth month) {
        access.permit(ReportAction.LIST);
        var counts = new EnumMap<ReportStatus, Integer>(ReportStatus.class);
        db.list(ReportStore.COUNTS, "month", month).forEach(c -> counts.put(c.status(), c.count()));
        return counts;
    }

    /** The months that have reports, the newest first. */
    public List<YearMonth> months() {
        access.permit(ReportAction.LIST);
        return db.list(ReportStore.MONTHS).stream()
                .map(m -> YearMonth.from(m.month()))
                .toList();
    }

    /** Reports that wait for the words of the person who asks. */
    public List<ReportLine> toConfirm() {
        access.permit(ReportAction.LIST);
        Scope scope = Scope.current();
        return scope.hasAny(Role.WORKER)
                ? db.list(ReportStore.TO_CONFIRM, "staff", scope.staff(), "me", scope.user(), "today", today.date())
                : List.of();
    }

    /** Reports that wait for a manager, in the order in which they are taken. */
    public List<ReportLine> toApprove() {
        access.permit(ReportAction.LIST);
        return Scope.current().has(Role.MANAGER)
                ? db.list(ReportStore.QUEUE, "status", ReportStatus.WORKER_CONFIRMED, "unit", null)
                : List.of();
    }

    /** How many wait for the reader: to approve for a manager, to acknowledge for a municipality, to confirm for a worker. */
    public int waiting() {
        access.permit(ReportAction.LIST);
        Scope scope = Scope.current();
        if (scope.has(Role.MANAGER) || scope.has(Role.MUNICIPALITY)) {
            return db.one(
                            ReportStore.STATUS_COUNT,
                            "status",
                            scope.has(Role.MANAGER) ? ReportStatus.WORKER_CONFIRMED : ReportStatus.SENT)
                    .count();
        }
        return scope.has(Role.WORKER)
                ? db.one(
                                ReportStore.TO_CONFIRM_COUNT,
                                "staff",
                                scope.staff(),
                                "me",
                                scope.user(),
                                "today",
                                today.date())
                        .count()
                : 0;
    }

    /** Questions of municipalities without an answer. */
    public List<ReportLine> queried() {
        access.permit(ReportAction.LIST);
        return db.list(ReportStore.QUEUE, "status", ReportStatus.QUERIED, "unit", null);
    }

    /** Reports that the municipality has not acknowledged. */
    public List<ReportLine> toAcknowledge() {
        access.permit(ReportAction.LIST);
        return Scope.current().has(Role.MUNICIPALITY)
                ? db.list(ReportStore.QUEUE, "status", ReportStatus.SENT, "unit", null)
                : List.of();
    }

    /** Opens a report, which is audited. @throws org.saime.kernel.NotFound when it is not one's own to see */
    public MonthlyReport open(UUID id) {
        MonthlyReport report = db.one(ReportStore.ONE, "id", id);
        permitRead(report);
        audit.read("report.open", "report", id, familyReadable(report) ? report.familyId() : null);
        return live(report);
    }

    public List<ReportMessage> messages(UUID id) {
        MonthlyReport report = db.one(ReportStore.ONE, "id", id);
        permitRead(report);
        return db.list(ReportStore.MESSAGES, "report", id);
    }

    /** Until it is confirmed a report shows what is known now. */
    MonthlyReport live(MonthlyReport report) {
        if (report.status() != ReportStatus.GENERATED || !familyReadable(report)) {
            return report;
        }
        var now = clock.instant();
        var content = facts.of(report.episodeId(), report.municipalityId(), report.month(), now);
        if (content == null) {
            return report; // the days went to another municipality meanwhile: a person decides what becomes of it
        }
        MonthlyReport fresh = report.with(content, now);
        if (report.supersedesId() == null) {
            return fresh;
        }
        var before = db.one(ReportStore.ONE, "id", report.supersedesId());
        return fresh.with(Changes.between(before.content(), content));
    }

    void permitRead(MonthlyReport report) {
        boolean asked = !familyReadable(report)
                && report.workerId() != null
                && report.workerId().equals(Scope.current().user());
        access.permit(asked ? ReportAction.FINISH : ReportAction.READ, report.subject());
    }

    /** The facts of the family can be gathered: not for municipalities, nor for a worker whose assignment ended. */
    static boolean familyReadable(MonthlyReport report) {
        Scope scope = Scope.current();
        return scope.units().contains(report.unitId())
                || scope.readableFamilies().contains(report.familyId());
    }

    /** What is still to be written. */
    public List<Missing> missing(MonthlyReport report) {
        var missing = new ArrayList<Missing>();
        if (familyReadable(report)) {
            report.content().weeks().weeks().stream()
                    .filter(w -> w.eligible() && !w.met() && w.reason().isEmpty())
                    .forEach(w -> missing.add(new Missing(
                            "reason-" + w.mondayOn(), "report.missing.reason", List.of(w.mondayOn(), w.sundayOn()))));
        }
        if (report.narrative().isBlank()) {
            missing.add(new Missing("narrative", "report.missing.narrative", List.of()));
        }
        if (report.nextMonth().isBlank()) {
            missing.add(new Missing("nextMonth", "report.missing.next", List.of()));
        }
        if (!report.ownWords().isEmpty() && !report.ownWordsAgreed()) {
            missing.add(new Missing("ownWordsAgreed", "report.missing.agreed", List.of()));
        }
        return missing;
    }

    /** Reads the words of the report the way the municipality must not find out. */
    public Lint.Verdict check(MonthlyReport report) {
        var allowed = new ArrayList<String>();
        db.list(ReportStore.NAMES, "report", report.id()).forEach(w -> allowed.add(w.word()));
        allowed.addAll(List.of(report.content().family().municipality().split("[\\s,.-]+")));
        allowed.addAll(List.of(report.content().service().unit().split("[\\s,.-]+")));
        return new Lint(allowed).check(texts(report), report.justifications());
    }

    static Map<String, String> texts(MonthlyReport report) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(
                "F15",
                report.ownWords().stream().map(MonthlyReport.OwnWords::text).collect(Collectors.joining("\n")));
        texts.put("F16", report.narrative());
        texts.put("F17", report.nextMonth());
        texts.put("F18", report.requests());
        return texts;
    }
}
