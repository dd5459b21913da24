package org.saime.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Today;
import org.saime.organisation.Employment;
import org.saime.organisation.NewStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the own organisation: invite, correct, send links, close. Roles are {@link RoleGrants}. */
@Service
@Transactional
public class Accounts {
    public static final int PAGE = 25;

    /** What the list is narrowed to; {@code state} is OPEN, ALL (empty) or one state, {@code role} empty for any. */
    public record Filter(String words, String state, String role) {
        private static final Set<String> STATES = Set.of("OPEN", "INVITED", "ACTIVE", "CLOSED");
        private static final Set<String> ROLES = Set.of(
                "INTAKE",
                "WORKER",
                "SPECIALIST",
                "SUPERVISOR",
                "MANAGER",
                "DIRECTOR",
                "MUNICIPALITY",
                "ADMINISTRATOR",
                "AUDITOR");

        public Filter {
            state = state.equals("ALL") ? "" : STATES.contains(state) ? state : "OPEN";
            role = ROLES.contains(role) ? role : "";
        }
    }

    /** @param next id to go on after, null on the last page */
    public record Found(List<AccountLine> lines, @Nullable UUID next) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Today today;
    private final Invitations invitations;
    private final RoleGrants grants;
    private final Employment employment;
    private final Mails mails;

    Accounts(
            Db db,
            Access access,
            Audit audit,
            Clock clock,
            Today today,
            Invitations invitations,
            RoleGrants grants,
            Employment employment,
            Mails mails) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
        this.invitations = invitations;
        this.grants = grants;
        this.employment = employment;
        this.mails = mails;
    }

    @Transactional(readOnly = true)
    public Found list(Filter filter, @Nullable UUID after) {
        access.permit(AccountAction.ADMINISTER);
        var lines = db.list(
                AdministrationStore.PAGE,
                "on",
                today.date(),
                "words",
                filter.words().strip().toLowerCase(Locale.ROOT),
                "state",
                filter.state(),
                "role",
                filter.role(),
                "after",
                after,
                "limit",
                PAGE + 1);
        boolean more = lines.size() > PAGE;
        var page = more ? lines.subList(0, PAGE) : lines;
        return new Found(page, more ? page.getLast().id() : null);
    }

    @Transactional(readOnly = true)
    public AccountFile open(UUID id) {
        access.permit(AccountAction.ADMINISTER);
        var facts = facts(id);
        return new AccountFile(
                facts,
                db.list(AdministrationStore.HELD, "account", id),
                db.find(AdministrationStore.LINK, "account", id, "now", clock.instant())
                        .orElse(null),
                openAssignments(id, today.date()));
    }

    /** The new account, which cannot sign in before its invitation was taken up. */
    public UUID invite(NewAccount wanted) {
        access.permit(AccountAction.ADMINISTER);
        free(wanted.person().login());
        UUID org = Scope.current().organisation();
        UUID id = add(org, wanted.person());
        if (wanted.staff() != null) {
            employment.hire(id, java.util.Objects.requireNonNull(wanted.unit()), wanted.staff());
        }
        for (Role role : wanted.roles()) {
            grants.grant(
                    id,
                    new NewRole(role, CaseRoles.TWO_PERSONS.contains(role) ? wanted.unit() : null, today.date(), null),
                    "roles");
        }
        link(org, id, wanted.person().email(), wanted.person().language(), Invitations.Purpose.INVITATION);
        return id;
    }

    UUID add(UUID org, NewAccount.Person person) {
        UUID id = Ids.at(clock.instant());
        db.change(
                AdministrationStore.ADD,
                "id",
                id,
                "org",
                org,
                "login",
                person.login(),
                "name",
                person.name(),
                "email",
                person.email(),
                "language",
                person.language(),
                "now",
                clock.instant());
        audit.write("account.created", "account", id, null, Map.of());
        return id;
    }

    /** @throws Invalid beside the field when the sign-in name is taken, in whichever organisation */
    void free(String login) {
        if (db.find(AccountStore.CREDENTIALS, "login", login).isPresent()) {
            throw new Invalid("login", "error.constraint.login");
        }
    }

    /** Somebody who has an account becomes a member of staff. */
    public void hire(UUID id, UUID unit, NewStaff staff) {
        access.permit(AccountAction.ADMINISTER);
        var facts = standing(id);
        if (facts.staffId() != null) {
            throw new Refused("accounts.already_staff");
        }
        employment.hire(id, unit, staff);
    }

    /** A new address of mail is told to the old one, because links for passwords go there. */
    public void correct(UUID id, int version, String name, String email, String language) {
        access.permit(AccountAction.ADMINISTER);
        var before = standing(id);
        db.changeOne(
                AdministrationStore.CHANGE,
                "id",
                id,
                "version",
                version,
                "name",
                name,
                "email",
                email,
                "language",
                language);
        boolean moved = !before.email().equalsIgnoreCase(email);
        if (moved) {
            db.change(AdministrationStore.END_LINKS, "account", id, "now", clock.instant());
            mails.send(Scope.current().organisation(), before.email(), "address_changed", before.language(), "/me");
        }
        audit.write("account.corrected", "account", id, null, Map.of("email", moved));
    }

    /** The first invitation again, or a link for a forgotten password, to the address of the account. */
    public void sendLink(UUID id) {
        access.permit(AccountAction.ADMINISTER);
        var facts = standing(id);
        link(
                Scope.current().organisation(),
                id,
                facts.email(),
                facts.language(),
                facts.state() == AccountLine.State.INVITED
                        ? Invitations.Purpose.INVITATION
                        : Invitations.Purpose.PASSWORD);
    }

    /** For somebody who lost their phone; they are told by mail. One's own is turned off with one's password only. */
    public void resetSecondFactor(UUID id) {
        access.permit(AccountAction.ADMINISTER);
        var facts = standing(id);
        if (id.equals(Scope.current().account())) {
            throw new Refused("accounts.own_second_factor");
        }
        if (!facts.secondFactor()) {
            throw new Refused("accounts.no_second_factor");
        }
        db.changeOne(AccountStore.REMOVE_SECRET, "id", id);
        mails.send(Scope.current().organisation(), facts.email(), "second_factor_reset", facts.language(), "/me");
        audit.write("account.second_factor_reset", "account", id, null, Map.of());
    }

    /** At once: no sign-in, no token, no role. Whoever still has families cannot leave (edge case 8). */
    public void close(UUID id) {
        access.permit(AccountAction.ADMINISTER);
        standing(id);
        if (id.equals(Scope.current().account())) {
            throw new Refused("accounts.own_account");
        }
        LocalDate day = today.date();
        int open = openAssignments(id, day);
        if (open > 0) {
            throw new Refused("accounts.open_assignments", open);
        }
        db.changeOne(AdministrationStore.CLOSE, "id", id, "now", clock.instant());
        db.change(AdministrationStore.DROP_UNBEGUN, "account", id, "today", day);
        db.change(AdministrationStore.END_ALL, "account", id, "today", day);
        db.change(AdministrationStore.END_TOKENS, "account", id, "now", clock.instant());
        db.change(AdministrationStore.END_LINKS, "account", id, "now", clock.instant());
        audit.write("account.closed", "account", id, null, Map.of());
    }

    /** Begins like a new account: a new password by mail, and no role until one is granted again. */
    public void reopen(UUID id) {
        access.permit(AccountAction.ADMINISTER);
        var facts = facts(id);
        if (facts.state() != AccountLine.State.CLOSED) {
            throw new Refused("accounts.not_closed");
        }
        db.changeOne(AdministrationStore.REOPEN, "id", id);
        audit.write("account.reopened", "account", id, null, Map.of());
        link(Scope.current().organisation(), id, facts.email(), facts.language(), Invitations.Purpose.INVITATION);
    }

    private void link(UUID org, UUID account, String email, String language, Invitations.Purpose purpose) {
        mails.send(org, email, purpose.mail, language, invitations.make(org, account, purpose));
        audit.write("account.link_sent", "account", account, null, Map.of("purpose", purpose.name()));
    }

    private AccountFile.Facts facts(UUID id) {
        return db.one(AdministrationStore.FACTS, "id", id);
    }

    private AccountFile.Facts standing(UUID id) {
        var facts = facts(id);
        if (facts.state() == AccountLine.State.CLOSED) {
            throw new Refused("accounts.closed");
        }
        return facts;
    }

    private int openAssignments(UUID id, LocalDate lastDay) {
        return db.one(AdministrationStore.OPEN_ASSIGNMENTS, "account", id, "lastDay", lastDay)
                .count();
    }
}
