package org.saime.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Country;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the house: units, municipalities, staff. */
@Service
@Transactional(readOnly = true)
public class Organisations {
    private final Db db;
    private final Clock clock;

    Organisations(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The units the person may see. */
    public List<Unit> units() {
        return db.list(OrganisationStore.UNITS);
    }

    public Unit unit(UUID id) {
        return db.one(OrganisationStore.UNIT, "id", id);
    }

    /** Every municipality that exists on the day, by country and name. */
    public List<Municipality> municipalities(LocalDate on) {
        return db.list(OrganisationStore.MUNICIPALITIES, "on", on);
    }

    public Municipality municipality(UUID id) {
        return db.one(OrganisationStore.MUNICIPALITY, "id", id);
    }

    /** Municipalities a unit serves on the day by its coverage agreements. */
    public List<Municipality> covered(UUID unit, LocalDate on) {
        return db.list(OrganisationStore.COVERED, "unit", unit, "on", on);
    }

    /** Staff employed in a unit on the day, by name. */
    public List<StaffLine> staff(UUID unit, LocalDate on) {
        return db.list(OrganisationStore.STAFF, "unit", unit, "staff", null, "on", on);
    }

    public Optional<StaffLine> staffMember(UUID staff, LocalDate on) {
        return db.find(OrganisationStore.STAFF, "unit", null, "staff", staff, "on", on);
    }

    /** Municipalities that the own organisation serves today or will serve by an agreement made. */
    public List<Municipality> served(LocalDate on) {
        return db.list(HouseStore.SERVED, "on", on);
    }

    /** Staff who can supervise others. */
    public List<StaffLine> supervisors(LocalDate on) {
        return db.list(HouseStore.SUPERVISORS, "on", on);
    }

    /** A new provider with the one service that every provider begins with. Runs as the program itself in the organisation to be. */
    @Transactional
    public void found(UUID org, String name, Country country) {
        db.change(HouseStore.FOUND, "id", org, "name", name, "country", country);
        db.change(HouseStore.FIRST_SERVICE, "id", Ids.at(clock.instant()), "org", org);
    }

    /** Units by id for those who page through them. */
    public List<Unit> unitsAfter(@Nullable UUID after, int most) {
        return db.list(HouseStore.UNITS_AFTER, "after", after, "limit", most);
    }

    /** Municipalities of a day by country and name, after the one named. */
    public List<Municipality> municipalitiesAfter(
            @Nullable Country country, LocalDate on, @Nullable UUID after, int most) {
        return db.list(HouseStore.MUNICIPALITIES_AFTER, "country", country, "on", on, "after", after, "limit", most);
    }
}
