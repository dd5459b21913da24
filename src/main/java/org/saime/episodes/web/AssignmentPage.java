package org.saime.episodes.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.saime.episodes.AssignmentKind;
import org.saime.episodes.Candidate;
import org.saime.episodes.Episode;
import org.saime.episodes.Episodes;
import org.saime.families.FamilyHead;
import org.saime.families.Member;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.Fact;

/** Choosing somebody for a family beside everybody's load. */
public record AssignmentPage(
        Input in,
        FamilyHead family,
        Episode episode,
        AssignmentKind kind,
        List<Candidate> candidates,
        List<Member> members,
        Optional<Episodes.Link> town,
        Optional<Episode> earlier,
        Optional<String> present,
        LocalDate assignBy,
        LocalDate meetBy,
        int overrideCharacters,
        int overrideDays,
        int remindDays)
        implements Page {

    public String path() {
        return "/episodes/" + episode.id() + "/assignment";
    }

    public Optional<Candidate> chosen() {
        return candidates.stream()
                .filter(c -> c.id().toString().equals(in.raw("staff")))
                .findFirst();
    }

    public boolean primary() {
        return kind == AssignmentKind.PRIMARY;
    }

    /** The family has a worker already: this is a change of hands, which needs a reason and a note. */
    public boolean handover() {
        return primary() && present.isPresent();
    }

    /** The chosen worker has no free place: only an override helps. */
    public boolean full() {
        return primary() && chosen().map(c -> !c.hasPlace()).orElse(false);
    }

    /** A choice was refused because the worker is full; the page then leads with that fact. */
    public boolean refusedFull() {
        return full()
                && in.failed()
                && in.raw("overrideText").isEmpty()
                && in.raw("overrideReason").isEmpty();
    }

    public Optional<Candidate> suggestion() {
        return candidates.stream()
                .filter(c -> c.hasPlace() && !c.primaryNow() && !c.load().absent())
                .findFirst();
    }

    public List<Candidate> withPlace() {
        return primary() ? only(Candidate::hasPlace) : candidates;
    }

    public List<Candidate> withoutPlace() {
        return primary() ? only(c -> !c.hasPlace()) : List.of();
    }

    private List<Candidate> only(Predicate<Candidate> wanted) {
        return candidates.stream().filter(wanted).toList();
    }

    public boolean isChosen(Candidate candidate) {
        return chosen().map(c -> c.id().equals(candidate.id())).orElse(false);
    }

    public LoadBar bar(Candidate candidate) {
        return new LoadBar(
                candidate.load().families(),
                candidate.load().places(),
                primary() && isChosen(candidate) && !candidate.primaryNow());
    }

    public String places(Ui ui, Candidate candidate) {
        var load = candidate.load();
        return load.over() > 0
                ? ui.t("assignment.of.over", load.places(), load.over())
                : load.free() == 0
                        ? ui.t("assignment.of.full", load.places())
                        : ui.t("assignment.of.free", load.places(), load.free());
    }

    public String languages(Ui ui, Candidate candidate) {
        var names =
                candidate.languages().stream().map(l -> ui.code("language", l)).toList();
        return names.isEmpty() ? ui.t("ui.not_known") : String.join(", ", names);
    }

    /** What somebody already did for the family, in years. */
    public String continuity(Ui ui, Candidate candidate) {
        LocalDate from = candidate.knownFrom();
        LocalDate to = candidate.knownTo();
        if (candidate.now() != null) {
            return ui.t("assignment.now." + candidate.now());
        }
        return from == null || to == null ? ui.t("assignment.unknown") : ui.t("assignment.knew", years(from, to));
    }

    private static String years(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear()
                ? String.valueOf(from.getYear())
                : from.getYear() + "–" + String.valueOf(to.getYear()).substring(2);
    }

    public String absence(Ui ui, Candidate candidate) {
        LocalDate until = candidate.load().absentUntil();
        return until == null
                ? ui.t("assignment.absent")
                : ui.t(
                        "assignment.absent.until",
                        until.getYear() == ui.today().getYear() ? ui.shortDate(until) : ui.date(until));
    }

    /** "6 of 7 workers. Piret Oja is on leave." */
    public String presence(Ui ui) {
        var away = only(c -> c.load().absent());
        String counted = ui.t("assignment.present", candidates.size() - away.size(), candidates.size());
        return away.isEmpty()
                ? counted
                : counted + " "
                        + ui.t(
                                "assignment.away",
                                String.join(
                                        ", ", away.stream().map(Candidate::name).toList()));
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                ui.t("families.municipality"),
                town.map(Episodes.Link::name).orElse(ui.t("family.fact.municipality.none"))));
        if (present.isEmpty()) {
            long late = ChronoUnit.DAYS.between(assignBy, ui.today());
            String when = late == 0
                    ? ui.t("ui.today")
                    : late > 0 ? ui.t("assignment.by.late", ui.shortDate(assignBy)) : ui.day(assignBy);
            facts.add(Fact.of(ui.t("assignment.by"), when)
                    .withNote(ui.t("assignment.accepted", ui.shortDate(episode.acceptedOn()))));
        } else {
            facts.add(Fact.of(ui.t("assignment.present_worker"), present.get()));
        }
        facts.add(Fact.of(ui.t("families.family"), people(ui)));
        String language = family.language().isEmpty() ? ui.t("ui.not_known") : ui.code("language", family.language());
        facts.add(Fact.of(
                ui.t("assignment.language"),
                family.interpreter() ? language + ", " + ui.t("family.interpreter") : language));
        facts.add(Fact.of(ui.t("family.fact.risk"), ui.t("family.fact.risk.none")));
        facts.add(Fact.of(
                ui.t("assignment.earlier"),
                earlier.map(e -> years(
                                        e.startOn() == null ? e.acceptedOn() : e.startOn(),
                                        e.endOn() == null ? e.acceptedOn() : e.endOn())
                                + ", " + ui.code("exit_reason", e.exitReason()))
                        .orElse(ui.t("assignment.earlier.none"))));
        return facts;
    }

    private String people(Ui ui) {
        var parts = new ArrayList<String>();
        members.stream()
                .filter(m -> m.role() == Member.MemberRole.CAREGIVER)
                .forEach(m -> parts.add(m.title().isEmpty() ? ui.t("family.caregiver") : m.title()));
        var ages = new ArrayList<String>();
        members.stream().filter(Member::child).forEach(m -> {
            Integer age = m.age(ui.today());
            ages.add(age == null ? "?" : ui.number(age));
        });
        if (!ages.isEmpty()) {
            parts.add(ui.t("assignment.children", ages.size(), String.join(", ", ages)));
        }
        String text = String.join(", ", parts);
        return text.isEmpty()
                ? ui.t("ui.not_known")
                : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    public List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), ui.code(list, c.code())))
                .toList();
    }
}
