package org.saime.episodes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saime.families.FamilyFact;
import org.saime.families.FamilyHead;
import org.saime.families.FamilyStanding;
import org.saime.kernel.web.Ui;
import org.springframework.stereotype.Component;

/** What the service says in the family's header: since when, who works with the family, which municipality answers for it. */
@Component
class EpisodeFacts implements FamilyFact.Source, FamilyStanding {
    private final Episodes episodes;

    EpisodeFacts(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public List<FamilyFact> facts(FamilyHead family, LocalDate on) {
        var facts = new ArrayList<FamilyFact>();
        // until assessments exist; a risk is never guessed
        facts.add(new FamilyFact(30, "family.fact.risk", ui -> ui.t("family.fact.risk.none"), ui -> ""));
        var current = episodes.current(family.id());
        if (current.isEmpty()) {
            return facts;
        }
        var episode = current.get();
        var assigned = episodes.assigned(episode.id(), on);
        var primary = assigned.stream().filter(a -> a.kind().equals("PRIMARY")).findFirst();
        var others = assigned.stream().filter(a -> !a.kind().equals("PRIMARY")).toList();
        facts.add(new FamilyFact(
                40,
                "family.fact.worker",
                ui -> primary.map(Episodes.Assigned::name).orElse(ui.t("family.fact.worker.none")),
                ui -> String.join(
                        ", ",
                        others.stream()
                                .map(a -> ui.t("family.fact.worker." + a.kind(), a.name()))
                                .toList())));
        var town = episodes.responsible(episode.id(), on);
        facts.add(new FamilyFact(
                50,
                "family.fact.municipality",
                ui -> town.map(Episodes.Link::name).orElse(ui.t("family.fact.municipality.none")),
                ui -> town.map(t -> t.casePlanRef().isEmpty()
                                ? ui.t("family.fact.plan.none")
                                : ui.t("family.fact.plan", t.casePlanRef()))
                        .orElse("")));
        return facts;
    }

    @Override
    public Optional<Function<Ui, String>> standing(FamilyHead family, LocalDate on) {
        return episodes.current(family.id()).map(e -> ui -> standing(ui, e, on));
    }

    private static String standing(Ui ui, Episode episode, LocalDate on) {
        return switch (episode.status()) {
            case PENDING_AGREEMENT -> ui.t("family.standing.pending", ui.date(episode.acceptedOn()));
            case CANCELLED -> ui.t("family.standing.cancelled");
            case CLOSED ->
                ui.t("family.standing.closed", ui.date(episode.endOn()), ui.code("exit_reason", episode.exitReason()));
            case ACTIVE, SUSPENDED, EXIT_PROPOSED -> {
                LocalDate start = episode.startOn() == null ? episode.acceptedOn() : episode.startOn();
                long months = ChronoUnit.MONTHS.between(start, on);
                String served = start.isAfter(on)
                        ? ui.t("family.standing.from", ui.date(start))
                        : months > 0
                                ? ui.t("family.standing.months", ui.date(start), months)
                                : ui.t("family.standing.days", ui.date(start), ChronoUnit.DAYS.between(start, on) + 1);
                yield switch (episode.status()) {
                    case SUSPENDED -> served + " " + ui.t("family.standing.suspended");
                    case EXIT_PROPOSED -> served + " " + ui.t("family.standing.exit_proposed");
                    default -> served;
                };
            }
        };
    }
}
