package org.saime.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Today;
import org.saime.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which role, from when to when. A role that opens families' files needs two persons: an administrator grants it, another administrator
 * or the manager of the unit agrees; until then it does not count.
 */
@Service
@Transactional
public class RoleGrants {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Today today;
    private final Organisations organisations;
    private final Mails mails;

    RoleGrants(Db db, Access access, Audit audit, Clock clock, Today today, Organisations organisations, Mails mails) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
        this.organisations = organisations;
        this.mails = mails;
    }

    /** Roles that can be given in the own organisation. */
    @Transactional(readOnly = true)
    public List<Role> choices() {
        access.permit(AccountAction.ADMINISTER);
        return CaseRoles.of(db.one(AdministrationStore.HOUSE).kind());
    }

    public UUID grant(UUID account, NewRole wanted) {
        return grant(account, wanted, "role");
    }

    /** @param field the name under which the role was chosen, for what is said about it */
    UUID grant(UUID account, NewRole wanted, String field) {
        access.permit(AccountAction.ADMINISTER);
        var facts = db.one(AdministrationStore.FACTS, "id", account);
        var house = db.one(AdministrationStore.HOUSE);
        if (!CaseRoles.of(house.kind()).contains(wanted.role())) {
            throw new Invalid(field, "error.unknown_choice");
        }
        if (facts.state() == AccountLine.State.CLOSED) {
            throw new Refused("accounts.closed");
        }
        if (account.equals(Scope.current().user())) {
            throw new Refused("accounts.role_for_oneself");
        }
        boolean waits = CaseRoles.TWO_PERSONS.contains(wanted.role());
        UUID unit = waits ? ownUnit(wanted.unit()) : null;
        if (CaseRoles.OF_STAFF.contains(wanted.role()) && facts.staffId() == null) {
            throw new Invalid(field, "accounts.role_needs_staff");
        }
        UUID municipality = wanted.role() == Role.MUNICIPALITY ? house.municipalityId() : null;
        refuseDouble(account, wanted.role(), unit, municipality, wanted.from(), wanted.until(), null);
        UUID id = Ids.at(clock.instant());
        db.change(
                AdministrationStore.ADD_ROLE,
                "id",
                id,
                "org",
                Scope.current().organisation(),
                "account",
                account,
                "role",
                wanted.role(),
                "unit",
                unit,
                "municipality",
                municipality,
                "waits",
                waits,
                "from",
                wanted.from(),
                "until",
                wanted.until(),
                "by",
                Scope.current().user());
        audit.write("role.granted", "account", account, null, details(wanted.role(), unit, id));
        if (waits) {
            db.list(AdministrationStore.APPROVERS, "on", today.date(), "unit", unit, "account", account)
                    .forEach(a -> mails.send(
                            Scope.current().organisation(),
                            a.email(),
                            "role_to_approve",
                            a.language(),
                            "/role-approvals"));
        }
        return id;
    }

    /** @param lastDay the last day it holds; null ends it at once */
    public void end(UUID account, UUID role, @Nullable LocalDate lastDay) {
        access.permit(AccountAction.ADMINISTER);
        var held = role(role);
        if (!held.accountId().equals(account)) {
            throw new NotFound("role");
        }
        LocalDate day = today.date();
        if (lastDay != null && lastDay.isBefore(day)) {
            throw new Invalid(endField(role), "error.past_date");
        }
        if (!held.waiting()) {
            refuseToLeaveNobody(account, held, lastDay == null ? day.minusDays(1) : lastDay);
        }
        LocalDate until = lastDay == null ? day : lastDay.plusDays(1);
        if (held.waiting() || !held.fromOn().isBefore(until)) {
            db.changeOne(AdministrationStore.DROP_ROLE, "id", role);
        } else if (held.toOn() != null && !held.toOn().isAfter(until.minusDays(1))) {
            throw new Refused("accounts.role_ends_before");
        } else {
            db.changeOne(AdministrationStore.END_ROLE, "id", role, "until", until);
        }
        audit.write("role.ended", "account", account, null, details(held.role(), held.unitId(), role));
    }

    /** The name of the field that takes the last day of a role. */
    public static String endField(UUID role) {
        return "lastDay-" + role;
    }

    /** What waits for a second person and could be decided by the acting one, own grants included so that one sees that they wait. */
    @Transactional(readOnly = true)
    public List<AccountFile.HeldRole> waiting() {
        access.permit(AccountAction.WAITING);
        Scope scope = Scope.current();
        return db.list(AdministrationStore.WAITING, "all", scope.has(Role.ADMINISTRATOR), "units", scope.units());
    }

    /** How many of them the acting person can decide. */
    @Transactional(readOnly = true)
    public int toDecide() {
        Scope scope = Scope.current();
        return access.may(AccountAction.WAITING)
                ? db.one(
                                AdministrationStore.WAITING_COUNT,
                                "all",
                                scope.has(Role.ADMINISTRATOR),
                                "units",
                                scope.units())
                        .count()
                : 0;
    }

    /** Whether the acting person may be the second one. */
    public boolean mayDecide(AccountFile.HeldRole role) {
        UUID me = Scope.current().account();
        return access.may(AccountAction.APPROVE, subject(role))
                && !me.equals(role.grantedBy())
                && !me.equals(role.accountId());
    }

    public void approve(UUID role) {
        var held = decidable(role);
        if (held.toOn() != null && held.toOn().isBefore(today.date())) {
            throw new Refused("accounts.role_over");
        }
        refuseDouble(held.accountId(), held.role(), held.unitId(), null, held.fromOn(), held.toOn(), role);
        db.changeOne(
                AdministrationStore.APPROVE, "id", role, "by", Scope.current().account(), "today", today.date());
        audit.write("role.approved", "account", held.accountId(), null, details(held.role(), held.unitId(), role));
    }

    /** The second person says no: it never held. */
    public void refuse(UUID role) {
        var held = decidable(role);
        db.changeOne(AdministrationStore.DROP_ROLE, "id", role);
        audit.write("role.refused", "account", held.accountId(), null, details(held.role(), held.unitId(), role));
    }

    private AccountFile.HeldRole decidable(UUID id) {
        var held = role(id);
        access.permit(AccountAction.APPROVE, subject(held));
        if (!held.waiting()) {
            throw new Refused("accounts.role_decided");
        }
        if (!mayDecide(held)) {
            throw new Refused("accounts.role_two_persons");
        }
        return held;
    }

    private AccountFile.HeldRole role(UUID id) {
        return db.one(AdministrationStore.ROLE, "id", id);
    }

    private static Subject subject(AccountFile.HeldRole role) {
        return new Subject(Scope.current().organisation(), role.unitId(), null, null);
    }

    private UUID ownUnit(@Nullable UUID unit) {
        if (unit == null) {
            throw new Invalid("unit", "accounts.unit_needed");
        }
        return organisations.units().stream()
                .filter(u ->
                        u.id().equals(unit) && u.orgId().equals(Scope.current().organisation()))
                .findFirst()
                .orElseThrow(() -> new Invalid("unit", "error.unknown_choice"))
                .id();
    }

    private void refuseDouble(
            UUID account,
            Role role,
            @Nullable UUID unit,
            @Nullable UUID municipality,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID except) {
        int same = db.one(
                        AdministrationStore.SAME_ROLE,
                        "account",
                        account,
                        "role",
                        role,
                        "unit",
                        unit,
                        "municipality",
                        municipality,
                        "from",
                        from,
                        "until",
                        until,
                        "except",
                        except)
                .count();
        if (same > 0) {
            throw new Refused("accounts.role_already");
        }
    }

    private void refuseToLeaveNobody(UUID account, AccountFile.HeldRole held, LocalDate lastDay) {
        LocalDate day = today.date();
        if (held.role() == Role.ADMINISTRATOR
                && db.one(AdministrationStore.OTHER_ADMINISTRATORS, "account", account, "on", day)
                                .count()
                        == 0) {
            throw new Refused("accounts.last_administrator");
        }
        if (CaseRoles.ASSIGNED.contains(held.role())
                && db.one(
                                        AdministrationStore.STANDING,
                                        "account",
                                        account,
                                        "roles",
                                        CaseRoles.ASSIGNED,
                                        "except",
                                        held.id(),
                                        "on",
                                        day)
                                .count()
                        == 0) {
            int open = db.one(AdministrationStore.OPEN_ASSIGNMENTS, "account", account, "lastDay", lastDay)
                    .count();
            if (open > 0) {
                throw new Refused("accounts.open_assignments", open);
            }
        }
    }

    private static Map<String, ?> details(Role role, @Nullable UUID unit, UUID id) {
        return unit == null
                ? Map.of("role", role.name(), "grant", id)
                : Map.of("role", role.name(), "unit", unit, "grant", id);
    }
}
