package org.saime.contacts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.contacts.ServiceWeek;
import org.saime.contacts.Weeks;
import org.saime.kernel.NotFound;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/families/{family}/weeks")
@Tag(name = "weeks", description = "The weekly meeting of a family in the service")
class WeekApi {
    /** The weeks asked for, the newest first. */
    record WeekItems(List<ServiceWeek> items) {}

    /** Documents a reason of code list unmet_reason. */
    record ReasonBody(String reason) {}

    private final Weeks weeks;
    private final Codes codes;
    private final Today today;

    WeekApi(Weeks weeks, Codes codes, Today today) {
        this.weeks = weeks;
        this.codes = codes;
        this.today = today;
    }

    @Operation(
            summary = "Read the weeks of a family's service",
            description =
                    "ISO weeks by their Monday; the last eight when no dates are given. eligible: a meeting was due; met: there was one.")
    @GetMapping
    WeekItems list(
            @PathVariable UUID family,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @Parameter(hidden = true) Input in) {
        weeks.weeks(family, today.date(), today.date());
        LocalDate last = in.raw("to").isBlank() ? today.date() : in.requiredDate("to");
        LocalDate first = in.raw("from").isBlank() ? last.minusWeeks(7) : in.requiredDate("from");
        if (first.isAfter(last) || first.plusYears(5).isBefore(last)) {
            in.error("from", "error.period_order");
        }
        in.check();
        return new WeekItems(weeks.weeks(family, first, last));
    }

    @Operation(
            summary = "Say why a week had no meeting",
            description = "By the Monday of the week; a later answer takes the place of the earlier one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonBody.class)))
    @PutMapping("/{monday}")
    ServiceWeek put(@PathVariable UUID family, @PathVariable LocalDate monday, @Parameter(hidden = true) Input in) {
        weeks.week(family, monday);
        String reason = in.requiredCode("reason", codes, "unmet_reason");
        in.check();
        weeks.giveReason(family, monday, reason);
        return weeks.week(family, monday).orElseThrow(() -> new NotFound("week"));
    }
}
