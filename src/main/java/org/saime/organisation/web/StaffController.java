package org.saime.organisation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.Employment;
import org.saime.organisation.NewStaff;
import org.saime.organisation.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One member of staff: the administrator changes the employment, the manager enters absences. */
@Controller
@RequestMapping("/units/{unit}/staff/{staff}")
class StaffController {
    private final Employment employment;
    private final Organisations organisations;
    private final Codes codes;
    private final Today today;

    StaffController(Employment employment, Organisations organisations, Codes codes, Today today) {
        this.employment = employment;
        this.organisations = organisations;
        this.codes = codes;
        this.today = today;
    }

    @GetMapping
    StaffPage open(@PathVariable UUID unit, @PathVariable UUID staff, Input in) {
        return page(stored(unit, staff, Input.empty()), unit, staff, in.text("done", 20));
    }

    @PostMapping("/correction")
    Object correct(@PathVariable UUID unit, @PathVariable UUID staff, Input in) {
        return in.orAgain(
                () -> {
                    var facts = NewStaff.StaffFacts.from(in, codes);
                    in.check();
                    employment.correct(unit, staff, facts);
                    return done(unit, staff, "saved");
                },
                () -> page(in, unit, staff, ""));
    }

    @PostMapping("/fte")
    Object changeFte(@PathVariable UUID unit, @PathVariable UUID staff, Input in) {
        return in.orAgain(
                () -> {
                    LocalDate from = in.requiredDate("from");
                    var fte = NewStaff.fte(in);
                    in.check();
                    employment.changeFte(unit, staff, from, fte);
                    return done(unit, staff, "fte");
                },
                () -> page(stored(unit, staff, in), unit, staff, ""));
    }

    @PostMapping("/employment-end")
    Object end(@PathVariable UUID unit, @PathVariable UUID staff, Input in) {
        return in.orAgain(
                () -> {
                    LocalDate lastDay = in.date("lastDay");
                    in.check();
                    employment.end(unit, staff, lastDay);
                    return done(unit, staff, lastDay == null ? "stays" : "ended");
                },
                () -> page(stored(unit, staff, in), unit, staff, ""));
    }

    @PostMapping("/absences")
    Object away(@PathVariable UUID unit, @PathVariable UUID staff, Input in) {
        return in.orAgain(
                () -> {
                    String kind = in.requiredCode("kind", codes, "absence_kind");
                    LocalDate from = in.requiredDate("absentFrom");
                    LocalDate until = in.date("absentUntil");
                    if (until != null && !in.raw("absentFrom").isBlank() && until.isBefore(from)) {
                        in.error("absentUntil", "error.period_order");
                    }
                    in.check();
                    employment.away(unit, staff, kind, from, until);
                    return done(unit, staff, "absence");
                },
                () -> page(stored(unit, staff, in), unit, staff, ""));
    }

    @PostMapping("/absences/{absence}/end")
    Object back(@PathVariable UUID unit, @PathVariable UUID staff, @PathVariable UUID absence, Input in) {
        return in.orAgain(
                () -> {
                    LocalDate lastDay = in.requiredDate(StaffPage.backField(absence));
                    in.check();
                    employment.back(unit, staff, absence, lastDay);
                    return done(unit, staff, "absence");
                },
                () -> page(stored(unit, staff, in), unit, staff, ""));
    }

    private static Redirect done(UUID unit, UUID staff, String what) {
        return Redirect.to("/units/" + unit + "/staff/" + staff + "?done=" + what);
    }

    private Input stored(UUID unit, UUID staff, Input in) {
        var file = employment.open(unit, staff);
        var facts = file.facts();
        in.with("profession", facts.profession())
                .with("languages", facts.languages())
                .with("supervisor", facts.supervisorId());
        if (!in.failed()) {
            in.with("lastDay", facts.employedTo()).with("from", today.date());
        }
        return in;
    }

    private StaffPage page(Input in, UUID unit, UUID staff, String done) {
        var file = employment.open(unit, staff);
        var supervisors = organisations.supervisors(today.date()).stream()
                .filter(s -> !s.id().equals(staff))
                .map(s -> Choice.of(s.id().toString(), s.name()))
                .toList();
        return new StaffPage(
                in,
                file,
                supervisors,
                employment.mayEmploy(file.facts()),
                employment.mayEnterAbsence(file.facts()),
                done);
    }
}
