package org.saime.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the house: units, municipalities, staff. */
@Service
@Transactional(readOnly = true)
public class Organisations {
    private final Db db;

    Organisations(Db db) {
        this.db = db;
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
}
