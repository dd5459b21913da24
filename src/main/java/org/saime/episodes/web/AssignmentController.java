package org.saime.episodes.web;

import java.util.UUID;
import org.saime.episodes.AssignmentKind;
import org.saime.episodes.Assignments;
import org.saime.episodes.Episode;
import org.saime.episodes.Episodes;
import org.saime.episodes.NewAssignment;
import org.saime.families.Families;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.organisation.Organisations;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AssignmentController {
    private final Assignments assignments;
    private final Episodes episodes;
    private final Families families;
    private final Organisations organisations;
    private final Parameters parameters;
    private final Codes codes;
    private final Today today;

    AssignmentController(
            Assignments assignments,
            Episodes episodes,
            Families families,
            Organisations organisations,
            Parameters parameters,
            Codes codes,
            Today today) {
        this.assignments = assignments;
        this.episodes = episodes;
        this.families = families;
        this.organisations = organisations;
        this.parameters = parameters;
        this.codes = codes;
        this.today = today;
    }

    @GetMapping("/episodes/{id}/assignment")
    @Transactional
    public AssignmentPage page(@PathVariable("id") UUID id, Input in) {
        return page(id, in, episodes.one(id));
    }

    @PostMapping("/episodes/{id}/assignment")
    Object assign(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    assignments.assign(id, NewAssignment.from(in, codes, today.date()));
                    return Redirect.to("/families/" + episodes.one(id).familyId());
                },
                () -> page(id, in, episodes.one(id)));
    }

    /** A cover, co-worker or specialist goes on a day. */
    @PostMapping("/episodes/{id}/assignments/{assignment}/ending")
    Object end(@PathVariable("id") UUID id, @PathVariable("assignment") UUID assignment, Input in) {
        var lastDay = in.requiredDate("lastDay");
        in.check();
        assignments.end(id, assignment, lastDay, in.number("version", 0, Integer.MAX_VALUE));
        return Redirect.to("/families/" + episodes.one(id).familyId() + "/episode");
    }

    private AssignmentPage page(UUID id, Input in, Episode episode) {
        var day = today.date();
        var kind = java.util.Arrays.stream(AssignmentKind.values())
                .filter(k -> k.name().equals(in.raw("kind")))
                .findFirst()
                .orElse(AssignmentKind.PRIMARY);
        var candidates = assignments.candidates(id, kind, day);
        var family = families.head(episode.familyId());
        var unit = organisations.unit(episode.unitId());
        if (in.raw("from").isBlank() && !in.failed()) {
            in.withDay("from", day);
        }
        if (in.raw("version").isBlank()) {
            in.with("version", episode.version());
        }
        return new AssignmentPage(
                in,
                family,
                episode,
                kind,
                candidates,
                families.members(family.id(), day),
                episodes.responsible(id, day),
                episodes.of(family.id()).stream()
                        .filter(e -> e.status() == Episode.Status.CLOSED && !e.id().equals(id))
                        .findFirst(),
                episodes.assigned(id, day).stream()
                        .filter(a -> a.kind().equals("PRIMARY"))
                        .map(Episodes.Assigned::name)
                        .findFirst(),
                WorkingDays.plus(
                        episode.acceptedOn(),
                        parameters.number("ASSIGN_WORKING_DAYS", episode.unitId(), episode.acceptedOn()),
                        unit.country()),
                WorkingDays.plus(
                        episode.acceptedOn(),
                        parameters.number("FIRST_WORKING_DAYS", episode.unitId(), episode.acceptedOn()),
                        unit.country()),
                parameters.number("OVERRIDE_REASON_MIN", episode.unitId(), day),
                parameters.number("OVERRIDE_MAX_DAYS", episode.unitId(), day),
                parameters.number("OVERRIDE_REMIND_DAYS", episode.unitId(), day));
    }
}
