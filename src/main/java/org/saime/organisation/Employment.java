package org.saime.organisation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff of the units: employed from a day, one share of full time a day, away or not, leaving only without families. */
@Service
@Transactional
public class Employment {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Units units;
    private final Clock clock;

    Employment(Db db, Access access, Audit audit, Units units, Clock clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StaffFile open(UUID unit, UUID staff) {
        var facts = facts(unit, staff);
        access.permit(OrganisationAction.READ_UNIT, subject(facts));
        return new StaffFile(
                facts, db.list(HouseStore.FTE, "staff", staff), db.list(HouseStore.ABSENCES, "staff", staff));
    }

    public boolean mayEmploy(StaffFile.Facts staff) {
        return access.may(OrganisationAction.EMPLOY, subject(staff));
    }

    public boolean mayEnterAbsence(StaffFile.Facts staff) {
        return access.may(OrganisationAction.ENTER_ABSENCE, subject(staff));
    }

    /** The account becomes a member of staff of the unit. */
    public UUID hire(UUID account, UUID unit, NewStaff wanted) {
        UnitFile.Facts place;
        try {
            place = units.facts(unit);
        } catch (NotFound e) {
            throw new Invalid("unit", "error.unknown_choice");
        }
        access.permit(OrganisationAction.EMPLOY, Units.subject(place));
        known(wanted.facts().supervisor(), null);
        UUID staff = Ids.at(clock.instant());
        db.change(
                HouseStore.ADD_STAFF,
                "id",
                staff,
                "org",
                place.orgId(),
                "unit",
                unit,
                "account",
                account,
                "profession",
                wanted.facts().profession(),
                "languages",
                wanted.facts().languages(),
                "supervisor",
                wanted.facts().supervisor(),
                "from",
                wanted.employedFrom());
        db.change(
                HouseStore.ADD_FTE,
                "id",
                Ids.at(clock.instant()),
                "org",
                place.orgId(),
                "staff",
                staff,
                "from",
                wanted.employedFrom(),
                "until",
                null,
                "fte",
                wanted.fte());
        audit.write(
                "staff.hired",
                "staff",
                staff,
                null,
                Map.of(
                        "unit",
                        unit,
                        "account",
                        account,
                        "from",
                        wanted.employedFrom().toString(),
                        "fte",
                        wanted.fte()));
        return staff;
    }

    public void correct(UUID unit, UUID staff, NewStaff.StaffFacts facts) {
        employed(unit, staff);
        known(facts.supervisor(), staff);
        db.changeOne(
                HouseStore.CHANGE_STAFF,
                "id",
                staff,
                "profession",
                facts.profession(),
                "languages",
                facts.languages(),
                "supervisor",
                facts.supervisor());
        audit.write(
                "staff.corrected",
                "staff",
                staff,
                null,
                facts.supervisor() == null ? Map.of() : Map.of("supervisor", facts.supervisor()));
    }

    /** From the day on, up to the next change that is already known. */
    public void changeFte(UUID unit, UUID staff, LocalDate from, BigDecimal fte) {
        var facts = employed(unit, staff);
        if (from.isBefore(facts.employedFrom()) || facts.employedTo() != null && from.isAfter(facts.employedTo())) {
            throw new Invalid("from", "organisation.not_employed_then");
        }
        if (db.change(HouseStore.REPLACE_FTE, "staff", staff, "from", from, "fte", fte) == 0) {
            var before = db.find(HouseStore.FTE_ON, "staff", staff, "from", from);
            LocalDate next =
                    db.one(HouseStore.NEXT_FTE, "staff", staff, "from", from).toOn();
            db.change(HouseStore.CUT_FTE, "staff", staff, "from", from);
            db.change(
                    HouseStore.ADD_FTE,
                    "id",
                    Ids.at(clock.instant()),
                    "org",
                    facts.orgId(),
                    "staff",
                    staff,
                    "from",
                    from,
                    "until",
                    before.isPresent() ? before.get().toOn() : next == null ? facts.employedTo() : next,
                    "fte",
                    fte);
        }
        audit.write("staff.fte_changed", "staff", staff, null, Map.of("from", from.toString(), "fte", fte));
    }

    /** @param lastDay the last day of work; null takes an end back. Whoever has families after it cannot leave (edge case 8) */
    public void end(UUID unit, UUID staff, @Nullable LocalDate lastDay) {
        var facts = employed(unit, staff);
        if (lastDay != null && lastDay.isBefore(facts.employedFrom())) {
            throw new Invalid("lastDay", "error.period_order");
        }
        if (lastDay != null) {
            int open = db.one(HouseStore.OPEN_ASSIGNMENTS, "account", facts.accountId(), "lastDay", lastDay)
                    .count();
            if (open > 0) {
                throw new Refused("organisation.open_assignments", open);
            }
            db.change(HouseStore.DROP_FTE_AFTER, "staff", staff, "last", lastDay);
        }
        db.changeOne(HouseStore.END_EMPLOYMENT, "id", staff, "last", lastDay);
        db.change(HouseStore.END_FTE, "staff", staff, "last", lastDay);
        audit.write(
                "staff.employment_ended",
                "staff",
                staff,
                null,
                Map.of("lastDay", lastDay == null ? "" : lastDay.toString()));
    }

    public void away(UUID unit, UUID staff, String kind, LocalDate from, @Nullable LocalDate until) {
        var facts = absent(unit, staff);
        db.find(HouseStore.SAME_ABSENCE, "staff", staff, "from", from, "until", until)
                .ifPresent(other -> {
                    throw new Invalid("absentFrom", "organisation.already_absent");
                });
        UUID id = Ids.at(clock.instant());
        db.change(
                HouseStore.ADD_ABSENCE,
                "id",
                id,
                "org",
                facts.orgId(),
                "staff",
                staff,
                "kind",
                kind,
                "from",
                from,
                "until",
                until);
        audit.write(
                "staff.absence_entered",
                "staff",
                staff,
                null,
                Map.of("absence", id, "from", from.toString(), "until", until == null ? "" : until.toString()));
    }

    /** @param lastDay the last day away; before the first day the absence never was */
    public void back(UUID unit, UUID staff, UUID absence, LocalDate lastDay) {
        absent(unit, staff);
        var entered = db.one(HouseStore.ABSENCE, "id", absence, "staff", staff);
        if (lastDay.isBefore(entered.fromOn())) {
            db.changeOne(HouseStore.DROP_ABSENCE, "id", absence, "staff", staff);
        } else {
            db.changeOne(HouseStore.END_ABSENCE, "id", absence, "staff", staff, "last", lastDay);
        }
        audit.write(
                "staff.absence_ended", "staff", staff, null, Map.of("absence", absence, "lastDay", lastDay.toString()));
    }

    private void known(@Nullable UUID supervisor, @Nullable UUID staff) {
        if (supervisor != null
                && (supervisor.equals(staff)
                        || db.one(HouseStore.COLLEAGUE, "id", supervisor).count() == 0)) {
            throw new Invalid("supervisor", "error.unknown_choice");
        }
    }

    private StaffFile.Facts facts(UUID unit, UUID staff) {
        return db.one(HouseStore.STAFF_MEMBER, "id", staff, "unit", unit);
    }

    private StaffFile.Facts employed(UUID unit, UUID staff) {
        var facts = facts(unit, staff);
        access.permit(OrganisationAction.EMPLOY, subject(facts));
        return facts;
    }

    private StaffFile.Facts absent(UUID unit, UUID staff) {
        var facts = facts(unit, staff);
        access.permit(OrganisationAction.ENTER_ABSENCE, subject(facts));
        return facts;
    }

    private static Subject subject(StaffFile.Facts staff) {
        return new Subject(staff.orgId(), staff.unitId(), null, null);
    }
}
