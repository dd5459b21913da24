package org.saime.episodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Caseloads;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The workers of a unit with what they carry. */
@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "Staff")
class StaffApi {
    record Line(
            UUID id,
            String name,
            BigDecimal fte,
            int families,
            int places,
            int free,
            int over,
            int covering,
            List<String> languages,
            boolean absent,
            @Nullable LocalDate absentUntil) {}

    record Answer(LocalDate on, List<Line> items) {}

    private final Caseloads caseloads;
    private final Today today;

    StaffApi(Caseloads caseloads, Today today) {
        this.caseloads = caseloads;
        this.today = today;
    }

    @GetMapping
    @Operation(
            summary = "Workers of a unit with their caseload on a day",
            parameters = {
                @Parameter(name = "unit", required = true),
                @Parameter(name = "on", description = "today unless said")
            })
    public Answer list(@Parameter(hidden = true) Input in) {
        UUID unit = in.id("unit");
        if (unit == null && in.raw("unit").isBlank()) {
            in.error("unit", "error.required");
        }
        LocalDate on = in.date("on");
        in.check();
        LocalDate day = on == null ? today.date() : on;
        return new Answer(
                day,
                caseloads.of(java.util.Objects.requireNonNull(unit), day).stream()
                        .map(c -> new Line(
                                c.staffId(),
                                c.name(),
                                c.fte(),
                                c.families(),
                                c.places(),
                                c.free(),
                                c.over(),
                                c.covering(),
                                c.languages(),
                                c.absent(),
                                c.absentUntil()))
                        .toList());
    }
}
