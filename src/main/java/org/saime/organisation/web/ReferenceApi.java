package org.saime.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.NotFound;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.organisation.Municipality;
import org.saime.organisation.Organisations;
import org.saime.organisation.Unit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What other systems need to know before they can send anything: units, municipalities, code lists. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Reference")
class ReferenceApi {
    private static final int PAGE = 50;

    private final Organisations organisations;
    private final Codes codes;
    private final Today today;

    /** Some units, and the id to go on after. */
    record UnitPage(List<Unit> items, @Nullable UUID next) {}

    record MunicipalityPage(
            List<Municipality> items, @Nullable UUID next) {}

    /** One code with its names by language; {@code validTo} when it is no longer chosen. */
    record CodeAnswer(
            String code,
            int position,
            Map<String, String> names,
            @Nullable LocalDate validTo) {}

    record CodeList(List<CodeAnswer> items, @Nullable String next) {}

    ReferenceApi(Organisations organisations, Codes codes, Today today) {
        this.organisations = organisations;
        this.codes = codes;
        this.today = today;
    }

    @Operation(
            summary =
                    "Service units that one may see: the own organisation's, and for a municipality those it can refer to",
            parameters = {
                @Parameter(name = "after", description = "id of the last one of the page before"),
                @Parameter(name = "limit", description = "1 to 200, 50 unless said")
            })
    @GetMapping("/units")
    UnitPage units(@Parameter(hidden = true) Input in) {
        UUID after = in.id("after");
        int limit = limit(in);
        var found = organisations.unitsAfter(after, limit + 1);
        return new UnitPage(first(found, limit), next(found, limit, Unit::id));
    }

    @Operation(
            summary = "Municipalities of Latvia and Estonia as they stand on a day",
            parameters = {
                @Parameter(name = "country", description = "LV or EE, both unless said"),
                @Parameter(
                        name = "on",
                        description = "the day, today unless said: 2025-06-30 gives Latvia before its reform"),
                @Parameter(name = "after", description = "id of the last one of the page before"),
                @Parameter(name = "limit", description = "1 to 200, 50 unless said")
            })
    @GetMapping("/municipalities")
    MunicipalityPage municipalities(@Parameter(hidden = true) Input in) {
        Country country = in.choice("country", Country.class);
        LocalDate on = in.date("on");
        UUID after = in.id("after");
        int limit = limit(in);
        var found = organisations.municipalitiesAfter(country, on == null ? today.date() : on, after, limit + 1);
        return new MunicipalityPage(first(found, limit), next(found, limit, Municipality::id));
    }

    @Operation(
            summary =
                    "The codes of a list, for example contact_mode or referral_reason, with their names in Latvian, Estonian and English")
    @GetMapping("/codes/{list}")
    CodeList codes(@PathVariable String list) {
        if (!codes.exists(list)) {
            throw new NotFound("code list");
        }
        return new CodeList(
                codes.of(list).stream()
                        .map(c -> new CodeAnswer(
                                c.code(),
                                c.position(),
                                Map.of("en", c.nameEn(), "lv", c.nameLv(), "et", c.nameEt()),
                                c.validTo()))
                        .toList(),
                null);
    }

    private static int limit(Input in) {
        Integer limit = in.number("limit", 1, 200);
        in.check();
        return limit == null ? PAGE : limit;
    }

    private static <T> List<T> first(List<T> found, int limit) {
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    private static <T> @Nullable UUID next(List<T> found, int limit, Function<T, UUID> id) {
        return found.size() > limit ? id.apply(found.get(limit - 1)) : null;
    }
}
