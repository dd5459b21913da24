package org.saime.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.reporting.Measures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The measures for other systems; query everywhere: from, to, unit, worker (staff id), municipality, knownAt (an instant, or a day up to its end). */
@RestController
@RequestMapping("/api/v1/measures")
@Tag(name = "Measures")
class MeasuresApi {
    private static final String QUERY =
            "Query: from and to (dates), unit, worker, municipality, knownAt (instant or date)";

    private final Measures measures;

    /** A rate with its two counts; percent is null when there is nothing to count. */
    record Rate(
            String measure,
            LocalDate from,
            LocalDate to,
            int numerator,
            int denominator,
            @Nullable BigDecimal percent,
            Instant asOf) {
        static Rate of(String measure, Measures.Question q, int numerator, int denominator, Instant asOf) {
            return new Rate(
                    measure,
                    q.from(),
                    q.to(),
                    numerator,
                    denominator,
                    denominator == 0
                            ? null
                            : BigDecimal.valueOf(100L * numerator)
                                    .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP),
                    asOf);
        }
    }

    record Reviews(Rate onTime, int overdue) {}

    MeasuresApi(Measures measures) {
        this.measures = measures;
    }

    @Operation(summary = "M5: eligible weeks with a direct contact, of all eligible weeks", description = QUERY)
    @GetMapping("/weekly-contact")
    Rate weekly(@Parameter(hidden = true) Input in) {
        var q = question(in);
        var found = measures.weeklyContact(q);
        return Rate.of("M5", q, found.met(), found.eligible(), found.asOf());
    }

    @Operation(summary = "M1: families and children served, each once", description = QUERY)
    @GetMapping("/served")
    Measures.Served served(@Parameter(hidden = true) Input in) {
        return measures.served(question(in));
    }

    @Operation(
            summary =
                    "M2: admissions, exits and moves; openBefore + admissions + movedIn - exits - movedOut = openAfter",
            description = QUERY)
    @GetMapping("/flow")
    Measures.Flow flow(@Parameter(hidden = true) Input in) {
        return measures.flow(question(in));
    }

    @Operation(summary = "M6 and M7: contacts by mode, direct minutes, not at home", description = QUERY)
    @GetMapping("/contacts")
    Measures.Contacts contacts(@Parameter(hidden = true) Input in) {
        return measures.contacts(question(in));
    }

    @Operation(summary = "M9 and M10: reviews on time and overdue", description = QUERY)
    @GetMapping("/reviews")
    Reviews reviews(@Parameter(hidden = true) Input in) {
        var q = question(in);
        var found = measures.reviews(q);
        return new Reviews(Rate.of("M9", q, found.onTime(), found.settled(), found.asOf()), found.overdue());
    }

    private static Measures.Question question(Input in) {
        LocalDate from = in.requiredDate("from");
        LocalDate to = in.requiredDate("to");
        if (!in.failed() && to.isBefore(from)) {
            in.error("to", "error.period_order");
        } else if (!in.failed() && from.plusYears(10).isBefore(to)) {
            in.error("to", "report.period_long");
        }
        var question =
                new Measures.Question(from, to, in.id("unit"), in.id("worker"), in.id("municipality"), knownAt(in));
        in.check();
        return question;
    }

    private static @Nullable Instant knownAt(Input in) {
        String raw = in.text("knownAt", 40);
        if (raw.isEmpty()) {
            return null;
        }
        try {
            return raw.contains("T")
                    ? OffsetDateTime.parse(raw.replace(' ', '+')).toInstant()
                    : LocalDate.parse(raw).plusDays(1).atStartOfDay(Today.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            in.error("knownAt", "error.not_a_date");
            return null;
        }
    }
}
