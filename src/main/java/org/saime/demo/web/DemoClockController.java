package org.saime.demo.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import org.saime.demo.DemoClock;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** {@code POST /demo/clock}: to a date, or one step on; exists in the demo only. */
@Controller
@Hidden
@ConditionalOnBooleanProperty("saime.demo")
class DemoClockController {
    private final DemoClock clock;

    DemoClockController(DemoClock clock) {
        this.clock = clock;
    }

    enum Step {
        DAY,
        MONTH
    }

    /** Where the demo stands now. */
    record Day(LocalDate date) {}

    @PostMapping("/demo/clock")
    @ResponseBody
    Day move(Input in) {
        LocalDate date = in.requiredDate("date");
        in.check();
        return new Day(clock.moveTo(date));
    }

    /** The buttons of the bar on every page. */
    @PostMapping(path = "/demo/clock", params = "step")
    Redirect step(Input in) {
        Step step = in.requiredChoice("step", Step.class);
        in.check();
        clock.moveTo(on(step));
        return Redirect.to("/");
    }

    private LocalDate on(Step step) {
        var today = clock.today();
        return step == Step.DAY ? today.plusDays(1) : today.withDayOfMonth(1).plusMonths(1);
    }
}
