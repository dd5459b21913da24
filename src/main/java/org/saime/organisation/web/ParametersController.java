package org.saime.organisation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.saime.kernel.NotFound;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.ParameterCode;
import org.saime.organisation.ParameterOverrides;
import org.saime.organisation.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The values that an organisation may set itself. */
@Controller
class ParametersController {
    private final ParameterOverrides parameters;
    private final Units units;
    private final Today today;

    ParametersController(ParameterOverrides parameters, Units units, Today today) {
        this.parameters = parameters;
        this.units = units;
        this.today = today;
    }

    @GetMapping("/parameters")
    ParametersPage all() {
        return new ParametersPage(parameters.all());
    }

    @GetMapping("/parameters/{code}")
    ParameterPage one(@PathVariable String code, Input in) {
        var known = known(code);
        var file = parameters.one(known);
        return page(
                Input.empty()
                        .with("value", file.inForce(today.date()).value())
                        .with("from", today.date().plusDays(1)),
                known,
                in.text("done", 20));
    }

    @PostMapping("/parameters/{code}/values")
    Object set(@PathVariable String code, Input in) {
        var known = known(code);
        return in.orAgain(
                () -> {
                    String value = known.read(in, "value");
                    LocalDate from = in.requiredDate("from");
                    UUID unit = in.id("unit");
                    in.check();
                    parameters.set(known, unit, value, from);
                    return Redirect.to("/parameters/" + known + "?done=set");
                },
                () -> page(in, known, ""));
    }

    @PostMapping("/parameters/{code}/values/{value}/withdrawal")
    Redirect withdraw(@PathVariable String code, @PathVariable UUID value) {
        var known = known(code);
        parameters.withdraw(known, value);
        return Redirect.to("/parameters/" + known + "?done=withdrawn");
    }

    private static ParameterCode known(String code) {
        try {
            return ParameterCode.valueOf(code);
        } catch (IllegalArgumentException e) {
            throw new NotFound("parameter");
        }
    }

    private ParameterPage page(Input in, ParameterCode code, String done) {
        var file = parameters.one(code);
        return new ParameterPage(
                in,
                file,
                units.all().stream()
                        .map(u -> Choice.of(u.id().toString(), u.name()))
                        .toList(),
                done);
    }
}
