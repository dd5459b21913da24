package org.saime.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Values of the organisation and its units instead of the platform's, from a day that has not passed: clocks that already run keep the value they began with. */
@Service
@Transactional
public class ParameterOverrides {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Units units;
    private final Clock clock;
    private final Today today;

    ParameterOverrides(Db db, Access access, Audit audit, Units units, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.units = units;
        this.clock = clock;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<ParameterFile> all() {
        access.permit(OrganisationAction.PARAMETERS);
        return files(Arrays.asList(ParameterCode.values()));
    }

    @Transactional(readOnly = true)
    public ParameterFile one(ParameterCode code) {
        access.permit(OrganisationAction.PARAMETERS);
        return files(List.of(code)).getFirst();
    }

    /** @param unit null for the whole organisation */
    public void set(ParameterCode code, @Nullable UUID unit, String value, LocalDate from) {
        access.permit(OrganisationAction.PARAMETERS);
        if (from.isBefore(today.date())) {
            throw new Invalid("from", "error.past_date");
        }
        if (!code.fits(value)) {
            throw new Invalid("value", "error.unknown_choice");
        }
        if (unit != null && !code.perUnit()) {
            throw new Invalid("unit", "organisation.parameter_not_per_unit");
        }
        if (unit != null) {
            ownUnit(unit);
        }
        String scope = unit == null ? "ORGANISATION" : "UNIT";
        UUID scopeId = unit == null ? Scope.current().organisation() : unit;
        var same = one(code).rows().stream()
                .filter(r -> scopeId.equals(r.scopeId()) && r.validFrom().equals(from))
                .findFirst();
        if (same.isPresent() && from.equals(today.date())) {
            // clocks that began today already run with it
            throw new Invalid("from", "organisation.parameter_changed_today");
        }
        var platform = one(code);
        db.change(
                ParameterStore.SET,
                "id",
                Ids.at(clock.instant()),
                "code",
                code,
                "value",
                value,
                "unit",
                platform.unit(),
                "scope",
                scope,
                "scopeId",
                scopeId,
                "from",
                from);
        audit.write(
                "parameter.set",
                "parameter",
                scopeId,
                null,
                Map.of("code", code.name(), "value", value, "from", from.toString()));
    }

    /** A change that has not begun yet is taken back. */
    public void withdraw(ParameterCode code, UUID id) {
        access.permit(OrganisationAction.PARAMETERS);
        var row = one(code).coming(today.date()).stream()
                .filter(r -> r.id().equals(id) && r.scopeId() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("parameter"));
        db.changeOne(ParameterStore.WITHDRAW, "id", id, "today", today.date());
        audit.write(
                "parameter.withdrawn",
                "parameter",
                java.util.Objects.requireNonNull(row.scopeId()),
                null,
                Map.of(
                        "code",
                        code.name(),
                        "value",
                        row.value(),
                        "from",
                        row.validFrom().toString()));
    }

    private void ownUnit(UUID unit) {
        try {
            units.facts(unit);
        } catch (NotFound e) {
            throw new Invalid("unit", "error.unknown_choice");
        }
    }

    private List<ParameterFile> files(List<ParameterCode> codes) {
        var rows = db.list(ParameterStore.ROWS, "codes", codes);
        return codes.stream()
                .map(code -> {
                    var own = rows.stream()
                            .filter(r -> r.code().equals(code.name()))
                            .toList();
                    var platform = own.stream()
                            .filter(r -> r.scope().equals("PLATFORM"))
                            .findFirst()
                            .orElseThrow();
                    return new ParameterFile(code, platform.unit(), platform.basis(), own);
                })
                .toList();
    }
}
