package org.saime.home.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saime.home.Decision;
import org.saime.home.UnitHome;
import org.saime.home.UnitHome.Weekly;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Bar;
import org.saime.kernel.web.ui.Capacity;
import org.saime.kernel.web.ui.Caseload;
import org.saime.kernel.web.ui.Flow;
import org.saime.kernel.web.ui.Link;
import org.saime.kernel.web.ui.Rate;

/** A manager's first page. {@code kind} narrows the decisions: urgent, all, or one kind in small letters. */
public record UnitHomePage(UnitHome home, String kind, HomeViews views) implements Page {
    private static final int URGENT = 7;
    private static final String AWAY = "WORKER_ABSENT";

    // Places
    // --------------------------------------------------------------------------------------------------------------------------------

    public Capacity capacity(Ui ui) {
        int needed = Math.min(home.withoutWorker(), home.free());
        long due = home.of(Decision.Kind.NO_WORKER).stream()
                .filter(d -> !d.dueOn().isAfter(home.today()))
                .count();
        String over = home.over() == 0
                ? ui.t("home.places.all_in", home.inPlaces())
                : ui.t("home.places.in", home.inPlaces(), home.over());
        return new Capacity(List.of(
                new Capacity.Part(
                        Capacity.Kind.TOTAL,
                        ui.t("home.places"),
                        home.places(),
                        0,
                        "/team",
                        ui.t("home.places.fte", ui.number(home.fte())),
                        false),
                new Capacity.Part(
                        Capacity.Kind.USED,
                        ui.t("home.places.used"),
                        home.withWorker(),
                        home.inPlaces(),
                        "/families",
                        over,
                        false),
                new Capacity.Part(
                        Capacity.Kind.NEEDED,
                        ui.t("home.places.needed"),
                        home.withoutWorker(),
                        needed,
                        "/?as=unit&kind=no_worker#decisions",
                        due > 0 ? ui.t("home.places.due", due) : null,
                        true),
                new Capacity.Part(
                        Capacity.Kind.FREE,
                        ui.t("home.places.free"),
                        home.free(),
                        home.free() - needed,
                        "/team",
                        free(ui),
                        false),
                new Capacity.Part(
                        Capacity.Kind.OTHER,
                        ui.t("home.places.waiting"),
                        home.waiting().families(),
                        0,
                        "/referrals?part=WAITING",
                        waiting(ui),
                        false)));
    }

    /** A place with somebody who is away is free on paper only, so it is named. */
    private @Nullable String free(Ui ui) {
        int away = home.loads().stream()
                .filter(l -> !l.absence().isEmpty())
                .mapToInt(l -> l.places() - l.inPlaces())
                .sum();
        String left = home.withoutWorker() > 0 ? ui.t("home.places.left", home.free() - home.withoutWorker()) : null;
        String absent = away > 0 ? ui.t("home.places.away", away) : null;
        return left == null ? absent : absent == null ? left : ui.t("home.two", left, absent);
    }

    private @Nullable String waiting(Ui ui) {
        var since = home.waiting().longestSince();
        return since == null
                ? null
                : ui.t("home.places.longest", java.time.temporal.ChronoUnit.DAYS.between(since, home.today()));
    }

    public String capacityWords(Ui ui) {
        int needed = Math.min(home.withoutWorker(), home.free());
        return ui.t("home.places.words", home.places(), home.inPlaces(), needed, home.free() - needed);
    }

    // Decisions
    // -----------------------------------------------------------------------------------------------------------------------------

    public List<Link> chips(Ui ui) {
        var links = new ArrayList<Link>();
        links.add(new Link(ui.t("home.kind.urgent"), "/?as=unit#decisions", kind.equals("urgent"), 0));
        Arrays.stream(Decision.Kind.values())
                .filter(k -> home.count(k) > 0)
                .forEach(k -> links.add(new Link(
                        ui.t("home.kind." + word(k)),
                        "/?as=unit&kind=" + word(k) + "#decisions",
                        kind.equals(word(k)),
                        home.count(k))));
        return links;
    }

    public List<Decision> shown() {
        return switch (kind) {
            case "urgent" -> home.urgent(URGENT);
            case "all" -> home.decisions();
            default ->
                Arrays.stream(Decision.Kind.values())
                        .filter(k -> word(k).equals(kind))
                        .findFirst()
                        .map(home::of)
                        .orElse(List.of());
        };
    }

    static String word(Decision.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** An unknown word is as good as none. */
    static String kind(String typed) {
        return typed.equals("all") || Arrays.stream(Decision.Kind.values()).anyMatch(k -> word(k).equals(typed))
                ? typed
                : "urgent";
    }

    public String emptyText(Ui ui) {
        var reports = home.reports();
        String next = reports != null && reports.withWorkers() > 0
                ? ui.t("home.decisions.none.reports", reports.withWorkers()) + " "
                : "";
        return next + ui.t("home.decisions.none.reviews", home.reviews().soon());
    }

    // Caseload
    // ------------------------------------------------------------------------------------------------------------------------------

    public List<Caseload> caseloads(Ui ui) {
        return home.loads().stream()
                .filter(l -> l.places() + l.families() > 0)
                .map(l -> caseload(ui, l))
                .toList();
    }

    private Caseload caseload(Ui ui, UnitHome.Load load) {
        String list = "/families?worker=" + load.staffId();
        var squares = new ArrayList<Caseload.Square>();
        load.squares()
                .forEach(s -> squares.add(new Caseload.Square(
                        Caseload.Risk.UNKNOWN, "/families/" + s.familyId(), ui.t("home.square", s.label(), s.code()))));
        while (squares.size() < load.families()) {
            squares.add(new Caseload.Square(Caseload.Risk.UNKNOWN, list, ui.t("home.square.elsewhere")));
        }
        String share = ui.t("home.fte", ui.number(load.fte()));
        return new Caseload(
                load.name(),
                load.absence().isEmpty() ? share : ui.t("home.two", share, away(ui, load)),
                load.families(),
                load.places(),
                list,
                null,
                squares);
    }

    static String away(Ui ui, UnitHome.Load load) {
        String kind = ui.code("absence_kind", load.absence());
        return load.absentUntil() == null
                ? kind
                : ui.t(
                        "home.away.until",
                        kind,
                        ui.today().getYear() == load.absentUntil().getYear()
                                ? ui.shortDate(load.absentUntil())
                                : ui.date(load.absentUntil()));
    }

    // Weekly meetings
    // -----------------------------------------------------------------------------------------------------------------------

    public Weekly unit() {
        return UnitHome.total(home.weekly());
    }

    /** Lowest rate first; who had no week that counts stands at the end and says why. */
    public List<Rate> rates(Ui ui) {
        var rows = new ArrayList<Rate>();
        home.weekly().stream()
                .sorted(Comparator.comparingDouble((Weekly w) -> 1.0 * w.met() / w.eligible())
                        .thenComparing(Weekly::name))
                .forEach(w -> rows.add(rate(ui, w, w.staffId() == null ? ui.t("home.nobody_assigned") : w.name())));
        home.loads().stream()
                .filter(l -> l.places() > 0
                        && home.weekly().stream().noneMatch(w -> l.staffId().equals(w.staffId())))
                .forEach(l -> rows.add(new Rate(
                        l.name(),
                        0,
                        0,
                        null,
                        null,
                        null,
                        ui.t(l.absence().isEmpty() ? "home.weekly.none" : "home.weekly.away"))));
        return rows;
    }

    private Rate rate(Ui ui, Weekly week, String name) {
        var before = home.weeklyBefore().stream()
                .filter(w -> java.util.Objects.equals(w.staffId(), week.staffId()))
                .findFirst();
        String list = weeksHref() + (week.staffId() == null ? "" : "&worker=" + week.staffId());
        return new Rate(
                name,
                week.met(),
                week.eligible(),
                before.map(w -> 100.0 * w.met() / w.eligible()).orElse(null),
                list + "&state=met",
                list + "&state=unmet",
                null);
    }

    public Rate whole(Ui ui) {
        var unit = unit();
        return new Rate(
                ui.t("home.unit"),
                unit.met(),
                unit.eligible(),
                null,
                weeksHref() + "&state=met",
                weeksHref() + "&state=unmet",
                null);
    }

    public String weeksHref() {
        return "/figures/weeks?month=" + home.month();
    }

    /** The axis begins at 50 while every point lies above. */
    public int axis(Ui ui) {
        return rates(ui).stream()
                        .filter(Rate::known)
                        .flatMap(r -> Stream.of(r.percent(), r.before() == null ? 100.0 : r.before()))
                        .allMatch(p -> p >= 50)
                ? 50
                : 0;
    }

    public String weeklyLead(Ui ui) {
        var now = unit();
        var before = UnitHome.total(home.weeklyBefore());
        String lead = ui.t(
                "home.weekly.lead",
                ui.percent(now.met(), now.eligible()),
                ui.month(home.month().minusMonths(1)),
                ui.percent(before.met(), before.eligible()),
                before.met(),
                before.eligible());
        return home.weekly().stream()
                .filter(w -> w.workerAway() > 1)
                .max(Comparator.comparingInt(Weekly::workerAway))
                .map(w -> lead + " " + ui.t("home.weekly.cause", w.name(), w.workerAway(), w.eligible() - w.met()))
                .orElse(lead);
    }

    public int unmet() {
        return home.unmet().stream().mapToInt(UnitHome.Unmet::weeks).sum();
    }

    public List<Bar> reasons(Ui ui) {
        return home.unmet().stream()
                .map(u -> new Bar(
                        u.reason().isEmpty() ? ui.t("home.reason.none") : ui.code("unmet_reason", u.reason()),
                        u.weeks(),
                        u.reason().equals(AWAY),
                        weeksHref() + "&state=unmet&reason=" + (u.reason().isEmpty() ? "NONE" : u.reason())))
                .toList();
    }

    public int ownCause() {
        return home.unmet().stream()
                .filter(u -> u.reason().equals(AWAY))
                .mapToInt(UnitHome.Unmet::weeks)
                .sum();
    }

    // Reviews, comings and goings
    // ---------------------------------------------------------------------------------------------------------------

    public String reviewsHref(String state) {
        return "/figures/reviews?month=" + home.month() + "&state=" + state;
    }

    public List<Flow> flows(Ui ui) {
        return home.flow().stream()
                .map(f -> new Flow(
                        ui.t("home.month.short." + f.month().getMonthValue()), f.admitted(), f.exited(), f.after()))
                .toList();
    }

    public String flowHref(String state) {
        return "/figures/flow?month=" + home.month() + "&state=" + state;
    }

    public int admitted() {
        return home.flow().stream().mapToInt(UnitHome.MonthFlow::admitted).sum();
    }

    public int exited() {
        return home.flow().stream().mapToInt(UnitHome.MonthFlow::exited).sum();
    }
}
