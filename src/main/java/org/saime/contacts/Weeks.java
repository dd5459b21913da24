package org.saime.contacts;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saime.families.Families;
import org.saime.families.FamilyHead;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting of the week: how it stands, and why there was none. */
@Service
@Transactional
public class Weeks {
    private static final int MARKS = 6;

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final Families families;
    private final Today today;
    private final Clock clock;

    Weeks(Db db, Access access, Deeds deeds, Families families, Today today, Clock clock) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.families = families;
        this.today = today;
        this.clock = clock;
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How the week of the day stands with each of the families that may be seen; for many families at once. */
    @Transactional(readOnly = true)
    public Map<UUID, FamilyWeek> weekOf(Collection<UUID> of, LocalDate day) {
        if (of.isEmpty()) {
            return Map.of();
        }
        LocalDate monday = mondayOf(day);
        LocalDate sunday = monday.plusDays(6);
        return db
                .list(
                        WeekStore.OF_FAMILIES,
                        "families",
                        of,
                        "on",
                        day,
                        "monday",
                        monday,
                        "sunday",
                        sunday,
                        "first",
                        sunday.minusWeeks(MARKS - 1),
                        "now",
                        clock.instant())
                .stream()
                .collect(Collectors.toMap(FamilyWeek::familyId, Function.identity()));
    }

    @Transactional(readOnly = true)
    public FamilyWeek weekOf(UUID family, LocalDate day) {
        return weekOf(List.of(family), day).get(family);
    }

    /** The weeks of a family's service, the newest first. */
    public List<ServiceWeek> weeks(UUID family, LocalDate from, LocalDate to) {
        access.permit(ContactAction.READ, families.head(family).subject());
        return db.list(
                WeekStore.OF_FAMILY,
                "family",
                family,
                "from",
                mondayOf(from),
                "to",
                mondayOf(to).plusDays(6),
                "now",
                clock.instant());
    }

    public Optional<ServiceWeek> week(UUID family, LocalDate monday) {
        return weeks(family, monday, monday).stream().findFirst();
    }

    /** Past weeks in which a meeting was due and there was none, before the day, the newest first. */
    @Transactional(readOnly = true)
    public List<ServiceWeek> unmetBefore(UUID family, LocalDate before, int limit) {
        LocalDate end = before.isAfter(today.date()) ? today.date() : before;
        return db.list(
                WeekStore.UNMET,
                "family",
                family,
                "to",
                mondayOf(end).minusDays(1),
                "now",
                clock.instant(),
                "limit",
                limit);
    }

    /** Says why; a later answer takes the place of the earlier one, which is kept. False when it was said before. */
    public boolean giveReason(UUID family, LocalDate monday, String reason) {
        FamilyHead head = families.head(family);
        access.permit(ContactAction.GIVE_REASON, head.subject());
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new NotFound("week");
        }
        ServiceWeek week = week(family, monday).orElseThrow(() -> new NotFound("week"));
        if (reason.equals(week.reason())) {
            return false;
        }
        if (week.met() || !week.eligible()) {
            throw new Refused("contacts.week_needs_no_reason");
        }
        db.change(WeekStore.CLOSE, "episode", week.episodeId(), "week", monday, "now", clock.instant());
        db.change(
                WeekStore.INSERT,
                "id",
                Ids.at(clock.instant()),
                "org",
                head.orgId(),
                "unit",
                head.unitId(),
                "family",
                family,
                "episode",
                week.episodeId(),
                "week",
                monday,
                "reason",
                reason,
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        deeds.record(
                head.subject(),
                "unmet_week",
                week.episodeId(),
                "week.reason_given",
                week.sunday().isAfter(today.date()) ? today.date() : week.sunday(),
                Map.of("week", monday.toString(), "reason", reason));
        return true;
    }
}
