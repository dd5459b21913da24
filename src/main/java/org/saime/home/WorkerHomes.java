package org.saime.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a worker's first page together: a handful of statements, however many families there are. */
@Service
@Transactional(readOnly = true)
public class WorkerHomes {
    private static final int MARKS = 6;
    /** A planned meeting that nobody recorded is asked for this long. */
    private static final int UNRECORDED_DAYS = 14;

    private final Db db;
    private final Access access;
    private final Parameters parameters;
    private final Today today;
    private final Clock clock;

    WorkerHomes(Db db, Access access, Parameters parameters, Today today, Clock clock) {
        this.db = db;
        this.access = access;
        this.parameters = parameters;
        this.today = today;
        this.clock = clock;
    }

    /** The families of whoever asks. */
    public WorkerHome mine() {
        access.permit(HomeAction.OWN_FAMILIES);
        UUID staff = Scope.current().staff();
        return home(staff == null ? List.of() : List.of(staff), false);
    }

    /** The families of the workers whom one supervises. */
    public WorkerHome supervised() {
        access.permit(HomeAction.SUPERVISED_FAMILIES);
        UUID me = Scope.current().staff();
        return home(
                me == null
                        ? List.of()
                        : db.list(WorkerStore.SUPERVISED, "me", me, "on", today.date()).stream()
                                .map(WorkerStore.Supervised::id)
                                .toList(),
                true);
    }

    private WorkerHome home(List<UUID> staff, boolean supervised) {
        KeptPlans.keep(db);
        LocalDate on = today.date();
        var drafts = supervised ? List.<FamilyStanding.OpenDraft>of() : drafts();
        var families = staff.isEmpty()
                ? List.<OwnFamily>of()
                : db.list(WorkerStore.FAMILIES, "staff", staff, "on", on, "now", clock.instant());
        if (families.isEmpty()) {
            return WorkerHome.of(
                    on,
                    supervised,
                    new WorkerHome.Facts(List.of(), List.of(), List.of(), drafts, List.of(), List.of(), 0));
        }
        var ids = families.stream().map(OwnFamily::id).toList();
        LocalDate sunday = WorkerHome.sundayOf(on);
        LocalDate monday = sunday.minusDays(6);
        var meetings =
                db.list(WorkerStore.MEETINGS, "families", ids, "from", monday, "to", sunday, "now", clock.instant());
        var visits = db.list(WorkerStore.VISITS, "families", ids, "from", on.minusDays(UNRECORDED_DAYS), "to", sunday);
        var reports = db.list(
                WorkerStore.REPORTS,
                "families",
                ids,
                "month",
                YearMonth.from(on).minusMonths(1),
                "now",
                clock.instant());
        var birthdays = db.list(WorkerStore.BIRTHDAYS, "families", ids, "on", on).stream()
                .map(b -> new WorkerHome.Coming(
                        b.onDay(), b.familyId(), b.family(), WorkerHome.Coming.Kind.TURNS_18, b.name()))
                .toList();
        int confirm = parameters.number("REPORT_CONFIRM_WORKING_DAYS", null, on);
        return WorkerHome.of(
                on,
                supervised,
                new WorkerHome.Facts(
                        standings(families, ids, meetings, visits, drafts),
                        meetings,
                        visits,
                        drafts,
                        reports,
                        birthdays,
                        confirm));
    }

    private List<FamilyStanding> standings(
            List<OwnFamily> families,
            List<UUID> ids,
            List<FamilyStanding.Meeting> meetings,
            List<FamilyStanding.Visit> visits,
            List<FamilyStanding.OpenDraft> drafts) {
        LocalDate on = today.date();
        LocalDate sunday = WorkerHome.sundayOf(on);
        var episodes = families.stream().map(OwnFamily::episodeId).toList();
        var weeks = db
                .list(
                        WorkerStore.WEEKS,
                        "families",
                        ids,
                        "from",
                        sunday.minusWeeks(MARKS - 1),
                        "to",
                        sunday,
                        "now",
                        clock.instant())
                .stream()
                .collect(Collectors.groupingBy(FamilyStanding.Week::episodeId));
        var contacted = byFamily(
                db.list(WorkerStore.CONTACTED, "families", ids, "on", on, "now", clock.instant()),
                WorkerStore.Contacted::familyId);
        var unseen = byFamily(
                db.list(WorkerStore.UNSEEN, "episodes", episodes, "on", on, "now", clock.instant()),
                FamilyStanding.Unseen::familyId);
        var questions = byFamily(db.list(WorkerStore.QUESTIONS, "families", ids), FamilyStanding.Question::familyId);
        // the newest draft of a family comes first and the oldest one is what waits
        var oldest = new HashMap<UUID, FamilyStanding.OpenDraft>();
        drafts.forEach(d -> oldest.put(d.familyId(), d));
        var met = byFamily(
                meetings.stream().filter(FamilyStanding.Meeting::held).toList().reversed(),
                FamilyStanding.Meeting::familyId);
        var planned = byFamily(
                visits.stream().filter(v -> !v.plannedOn().isBefore(on)).toList(), FamilyStanding.Visit::familyId);
        var unrecorded = byFamily(
                visits.stream().filter(v -> v.plannedOn().isBefore(on)).toList(), FamilyStanding.Visit::familyId);
        var all = new ArrayList<FamilyStanding>();
        for (OwnFamily family : families) {
            var last = contacted.get(family.id());
            all.add(new FamilyStanding(
                    family,
                    weeks.getOrDefault(family.episodeId(), List.of()),
                    met.get(family.id()),
                    planned.get(family.id()),
                    unrecorded.get(family.id()),
                    last == null ? null : last.lastOn(),
                    last == null ? List.of() : last.noShows(),
                    unseen.get(family.id()),
                    questions.get(family.id()),
                    oldest.get(family.id())));
        }
        return all;
    }

    /** The first of each family. */
    private static <R> Map<UUID, R> byFamily(List<R> rows, Function<R, UUID> family) {
        return rows.stream()
                .collect(Collectors.toMap(family, Function.identity(), (first, later) -> first, LinkedHashMap::new));
    }

    private List<FamilyStanding.OpenDraft> drafts() {
        return db.list(WorkerStore.DRAFTS, "me", Scope.current().account()).stream()
                .map(d -> new FamilyStanding.OpenDraft(
                        d.id(), d.familyId(), d.family(), d.savedAt(), day(d), d.mode(), d.wordless()))
                .toList();
    }

    /** The day a draft is about, as it was typed; nothing when that was no date. */
    private static @Nullable LocalDate day(WorkerStore.DraftRow draft) {
        for (String typed : List.of(draft.day(), draft.validOn())) {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException e) {
                // what is typed half stays in the draft
            }
        }
        return null;
    }
}
