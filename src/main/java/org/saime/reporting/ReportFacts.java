package org.saime.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.saime.plans.Plans;
import org.springframework.stereotype.Component;

/** Gathers the facts of reports, for many episodes in a dozen statements. Runs in the caller's transaction and with the caller's rights. */
@Component
class ReportFacts {
    /** A report is about one episode under one municipality. */
    record Key(UUID episode, UUID municipality) {}

    private static final List<String> MODES =
            List.of("HOME_VISIT", "OUT_OF_HOME", "VIRTUAL", "ACCOMPANIMENT", "PHONE", "MESSAGE", "WITH_INSTITUTION");

    private final Db db;
    private final Plans plans;

    ReportFacts(Db db, Plans plans) {
        this.db = db;
        this.plans = plans;
    }

    /** The facts of each episode under each municipality that was responsible on a served day of the month, as known at the instant. */
    Map<Key, ReportContent> of(Collection<UUID> episodes, YearMonth month, Instant known) {
        if (episodes.isEmpty()) {
            return Map.of();
        }
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        Object[] asked = {"from", from, "to", to, "known", known, "episodes", episodes};
        var days = grouped(db.list(FactStore.DAYS, asked), r -> new Key(r.episodeId(), r.municipalityId()));
        var contacts = grouped(db.list(FactStore.CONTACTS, asked), r -> new Key(r.episodeId(), r.municipalityId()));
        var planned = grouped(db.list(FactStore.PLANNED, asked), r -> new Key(r.episodeId(), r.municipalityId()));
        var weeks = grouped(
                db.list(
                        FactStore.WEEKS,
                        "firstSunday",
                        sundayFrom(from),
                        "lastSunday",
                        sundayUpTo(to),
                        "known",
                        known,
                        "episodes",
                        episodes),
                r -> new Key(r.episodeId(), r.municipalityId()));
        var members = grouped(db.list(FactStore.MEMBERS, asked), r -> new Key(r.episodeId(), r.municipalityId()));
        var topics = grouped(db.list(FactStore.TOPICS, asked), r -> new Key(r.episodeId(), r.municipalityId()));
        var late = grouped(db.list(FactStore.LATE, asked), r -> new Key(r.episodeId(), r.municipalityId()));
        var found = new LinkedHashMap<Key, ReportContent>();
        for (var head : db.list(FactStore.HEADS, asked)) {
            var key = new Key(head.episodeId(), head.municipalityId());
            var periods = days.getOrDefault(key, List.of());
            // up to its last day only: a municipality that stops being responsible learns nothing newer
            var plan = plans.statusOn(head.episodeId(), from, head.lastOn(), known);
            found.put(
                    key,
                    new ReportContent(
                            new ReportContent.FamilyPart(
                                    head.code(),
                                    nameFor(head.profile(), head.label()),
                                    head.profile(),
                                    head.municipality(),
                                    head.casePlanRef(),
                                    head.casePlanOn()),
                            service(head),
                            days(periods, month),
                            modes(contacts.getOrDefault(key, List.of()), planned.getOrDefault(key, List.of())),
                            weeks(weeks.getOrDefault(key, List.of())),
                            new ReportContent.TimePart(
                                    contacts.getOrDefault(key, List.of()).stream()
                                            .mapToInt(FactStore.ModeCount::directMinutes)
                                            .sum(),
                                    members.getOrDefault(key, List.of()).stream()
                                            .map(m -> member(m, head.profile(), to))
                                            .toList()),
                            topics.getOrDefault(key, List.of()).stream()
                                    .map(FactStore.Topic::topic)
                                    .sorted()
                                    .toList(),
                            plan.goals().stream().map(ReportFacts::goal).toList(),
                            null,
                            null,
                            null,
                            null,
                            new ReportContent.ReviewsPart(
                                    plan.reviewsDone().stream()
                                            .filter(d -> periods.stream()
                                                    .anyMatch(p -> !d.isBefore(p.fromOn()) && !d.isAfter(p.toOn())))
                                            .toList(),
                                    plan.nextReviewDue()),
                            late.getOrDefault(key, List.of()).stream()
                                    .map(l -> new ReportContent.LateEntry(
                                            l.validOn(), l.mode(), l.status(), Today.of(l.recordedAt()), l.kind()))
                                    .toList(),
                            null));
        }
        return found;
    }

    @Nullable
    ReportContent of(UUID episode, UUID municipality, YearMonth month, Instant known) {
        return of(List.of(episode), month, known).get(new Key(episode, municipality));
    }

    static LocalDate sundayFrom(LocalDate day) {
        return day.plusDays(7L - day.getDayOfWeek().getValue());
    }

    static LocalDate sundayUpTo(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() % 7);
    }

    /** STANDARD and NAMES carry the family's label; where only initials were agreed, the code alone says who it is. */
    static String nameFor(String profile, String label) {
        return profile.equals("INITIALS") ? "" : label;
    }

    private static ReportContent.ServicePart service(FactStore.Head head) {
        boolean ended = head.endOn() != null && !head.endOn().isAfter(head.lastOn());
        LocalDate last = head.lastOn();
        return new ReportContent.ServicePart(
                head.startOn(),
                (int) ChronoUnit.MONTHS.between(head.startOn(), last.plusDays(1)),
                ended ? "CLOSED" : head.status(),
                ended ? head.endOn() : null,
                head.worker(),
                head.unit());
    }

    private static ReportContent.DaysPart days(List<FactStore.Days> rows, YearMonth month) {
        int days = rows.stream()
                .mapToInt(r -> (int) ChronoUnit.DAYS.between(r.fromOn(), r.toOn()) + 1)
                .sum();
        return new ReportContent.DaysPart(
                days,
                month.lengthOfMonth(),
                rows.stream()
                        .map(r -> new ReportContent.Period(r.fromOn(), r.toOn()))
                        .toList());
    }

    private static List<ReportContent.ModeLine> modes(
            List<FactStore.ModeCount> contacts, List<FactStore.Planned> planned) {
        var byMode = contacts.stream().collect(Collectors.toMap(FactStore.ModeCount::mode, Function.identity()));
        var plans = planned.stream().collect(Collectors.toMap(FactStore.Planned::mode, FactStore.Planned::planned));
        var lines = new ArrayList<ReportContent.ModeLine>();
        for (String mode : MODES) {
            var found = byMode.get(mode);
            int plan = plans.getOrDefault(mode, 0);
            if (found != null || plan > 0) {
                lines.add(
                        found == null
                                ? new ReportContent.ModeLine(mode, plan, 0, 0, 0, 0)
                                : new ReportContent.ModeLine(
                                        mode,
                                        plan,
                                        found.held(),
                                        found.noShow(),
                                        found.cancelledFamily(),
                                        found.cancelledService()));
            }
        }
        return lines;
    }

    private static ReportContent.WeeksPart weeks(List<FactStore.WeekRow> rows) {
        var weeks = rows.stream()
                .map(w -> new ReportContent.Week(
                        w.weekOn(),
                        w.sunday(),
                        w.eligible(),
                        w.met(),
                        MODES.stream().filter(w.modes()::contains).toList(),
                        w.met() || !w.eligible() ? "" : w.reason()))
                .toList();
        return new ReportContent.WeeksPart(
                (int) weeks.stream().filter(ReportContent.Week::eligible).count(),
                (int) weeks.stream().filter(w -> w.eligible() && w.met()).count(),
                weeks);
    }

    private static ReportContent.MemberLine member(FactStore.MemberRow row, String profile, LocalDate on) {
        Integer age = row.birthOn() == null || row.birthOn().isAfter(on)
                ? null
                : Period.between(row.birthOn(), on).getYears();
        boolean child = row.role().equals("CHILD") && row.countsForService();
        String name = switch (profile) {
            case "NAMES" -> row.givenName();
            case "INITIALS" -> initial(row.givenName()) + initial(row.familyName());
            default -> "";
        };
        return new ReportContent.MemberLine(
                row.role(),
                plainTitle(row.title()),
                row.role().equals("CHILD") ? age : null,
                name,
                row.met(),
                child,
                child && row.seen());
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }

    /** What the family calls the role, unless a name is in it. */
    static String plainTitle(String title) {
        String[] words = title.strip().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0))) {
                return "";
            }
        }
        return title.strip();
    }

    private static ReportContent.GoalLine goal(Plans.GoalStanding g) {
        var doers = java.util.stream.Stream.of(
                        new ReportContent.DoerCount("FAMILY", g.byFamily()),
                        new ReportContent.DoerCount("TOGETHER", g.together()),
                        new ReportContent.DoerCount("WORKER", g.byWorker()),
                        new ReportContent.DoerCount("OTHER_PROVIDER", g.byOthers()))
                .filter(d -> d.count() > 0)
                .toList();
        return new ReportContent.GoalLine(
                g.title(),
                g.status().name(),
                g.progress() == null ? null : g.progress().name(),
                g.done() + g.open(),
                g.done(),
                g.overdue(),
                doers);
    }

    private static <K, R> Map<K, List<R>> grouped(List<R> rows, Function<R, K> key) {
        var groups = new HashMap<K, List<R>>();
        rows.forEach(r ->
                groups.computeIfAbsent(key.apply(r), k -> new ArrayList<>()).add(r));
        return groups;
    }
}
