package org.saime.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of a provider and the municipalities they serve by agreement. */
@Service
@Transactional
public class Units {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Organisations organisations;
    private final Clock clock;
    private final Today today;

    Units(Db db, Access access, Audit audit, Organisations organisations, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.organisations = organisations;
        this.clock = clock;
        this.today = today;
    }

    /** All of the organisation for its administrator, one's own for a manager. */
    @Transactional(readOnly = true)
    public List<UnitFile.Facts> all() {
        access.permit(OrganisationAction.UNITS);
        Scope scope = Scope.current();
        return db.list(HouseStore.UNITS, "all", scope.has(Role.ADMINISTRATOR), "units", scope.units());
    }

    @Transactional(readOnly = true)
    public UnitFile open(UUID id) {
        var facts = facts(id);
        access.permit(OrganisationAction.READ_UNIT, subject(facts));
        var day = today.date();
        return new UnitFile(
                facts,
                db.list(HouseStore.COVERAGE, "unit", id, "on", day),
                db.list(HouseStore.STAFF, "unit", id, "on", day));
    }

    public boolean mayEdit(UnitFile.Facts unit) {
        return access.may(OrganisationAction.EDIT_UNIT, subject(unit));
    }

    public UUID found(UnitFacts.Founded wanted) {
        access.permit(OrganisationAction.EDIT_UNIT);
        if (!db.one(HouseStore.KIND).kind().equals("PROVIDER")) {
            throw new Refused("organisation.providers_only");
        }
        if (db.one(HouseStore.SAME_PREFIX, "prefix", wanted.codePrefix()).count() > 0) {
            throw new Invalid("codePrefix", "organisation.prefix_taken");
        }
        UUID id = Ids.at(clock.instant());
        db.change(
                HouseStore.ADD_UNIT,
                "id",
                id,
                "org",
                Scope.current().organisation(),
                "name",
                wanted.facts().name(),
                "country",
                wanted.country(),
                "zone",
                wanted.country().zone().getId(),
                "region",
                wanted.facts().region(),
                "prefix",
                wanted.codePrefix(),
                "public",
                wanted.facts().acceptsPublicRequests());
        audit.write("unit.founded", "unit", id, null, Map.of());
        return id;
    }

    public void change(UUID id, UnitFacts facts) {
        editable(id);
        db.changeOne(
                HouseStore.CHANGE_UNIT,
                "id",
                id,
                "name",
                facts.name(),
                "region",
                facts.region(),
                "public",
                facts.acceptsPublicRequests());
        audit.write("unit.changed", "unit", id, null, Map.of("acceptsPublicRequests", facts.acceptsPublicRequests()));
    }

    @Transactional(readOnly = true)
    public UnitFile.Agreement agreement(UUID unit, UUID id) {
        access.permit(OrganisationAction.READ_UNIT, subject(facts(unit)));
        return db.one(HouseStore.AGREEMENT, "id", id, "unit", unit);
    }

    public UUID agree(UUID unit, NewAgreement wanted) {
        var facts = editable(unit);
        UUID town = java.util.Objects.requireNonNull(wanted.municipality());
        var municipality = organisations.municipalities(wanted.from()).stream()
                .filter(m -> m.id().equals(town))
                .findFirst()
                .orElseThrow(() -> new Invalid("municipality", "organisation.no_municipality_then"));
        if (municipality.country() != facts.country()) {
            throw new Invalid("municipality", "organisation.other_country");
        }
        refuseOverlap(unit, town, wanted, null);
        UUID id = Ids.at(clock.instant());
        db.change(
                HouseStore.ADD_COVERAGE,
                "id",
                id,
                "org",
                facts.orgId(),
                "unit",
                unit,
                "municipality",
                town,
                "contractRef",
                wanted.contractRef(),
                "places",
                wanted.places(),
                "from",
                wanted.from(),
                "until",
                wanted.until(),
                "profile",
                wanted.reportProfile());
        audit.write(
                "coverage.agreed",
                "unit",
                unit,
                null,
                Map.of(
                        "municipality",
                        town,
                        "coverage",
                        id,
                        "from",
                        wanted.from().toString()));
        return id;
    }

    public void change(UUID unit, UUID id, NewAgreement wanted) {
        var facts = editable(unit);
        var before = db.one(HouseStore.AGREEMENT, "id", id, "unit", facts.id());
        refuseOverlap(unit, before.municipalityId(), wanted, id);
        db.changeOne(
                HouseStore.CHANGE_COVERAGE,
                "id",
                id,
                "contractRef",
                wanted.contractRef(),
                "places",
                wanted.places(),
                "from",
                wanted.from(),
                "until",
                wanted.until(),
                "profile",
                wanted.reportProfile());
        audit.write(
                "coverage.changed",
                "unit",
                unit,
                null,
                Map.of(
                        "municipality",
                        before.municipalityId(),
                        "coverage",
                        id,
                        "from",
                        wanted.from().toString(),
                        "until",
                        wanted.until() == null ? "" : wanted.until().toString()));
    }

    private void refuseOverlap(UUID unit, UUID municipality, NewAgreement wanted, @Nullable UUID except) {
        db.find(
                        HouseStore.OVERLAPPING,
                        "unit",
                        unit,
                        "municipality",
                        municipality,
                        "from",
                        wanted.from(),
                        "until",
                        wanted.until(),
                        "except",
                        except)
                .ifPresent(other -> {
                    throw new Invalid("from", "error.constraint.coverage");
                });
    }

    UnitFile.Facts facts(UUID id) {
        return db.one(HouseStore.UNIT, "id", id);
    }

    private UnitFile.Facts editable(UUID id) {
        var facts = facts(id);
        access.permit(OrganisationAction.EDIT_UNIT, subject(facts));
        return facts;
    }

    static Subject subject(UnitFile.Facts unit) {
        return new Subject(unit.orgId(), unit.id(), null, null);
    }
}
