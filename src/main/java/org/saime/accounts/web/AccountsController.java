package org.saime.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saime.accounts.Accounts;
import org.saime.accounts.NewAccount;
import org.saime.accounts.NewRole;
import org.saime.accounts.RoleGrants;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.NavSource;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.NewStaff;
import org.saime.organisation.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The accounts of the organisation, for its administrator. */
@Controller
class AccountsController implements NavSource {
    private final Accounts accounts;
    private final RoleGrants grants;
    private final Organisations organisations;
    private final Codes codes;
    private final Today today;
    private final boolean mailIsSent;

    AccountsController(
            Accounts accounts,
            RoleGrants grants,
            Organisations organisations,
            Codes codes,
            Today today,
            @Value("${spring.mail.host:}") String mailHost,
            @Value("${saime.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.grants = grants;
        this.organisations = organisations;
        this.codes = codes;
        this.today = today;
        this.mailIsSent = !mailHost.isBlank() && !demo;
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        var entries = new ArrayList<NavEntry>();
        boolean administers = scope.has(Role.ADMINISTRATOR);
        if (administers) {
            entries.add(new NavEntry(60, "people", "/accounts", "user-cog"));
        }
        if (administers || scope.has(Role.MANAGER)) {
            int waiting = grants.toDecide();
            if (waiting > 0) {
                entries.add(new NavEntry(61, "approvals", "/role-approvals", "user-check", "/role-approvals", waiting));
            }
        }
        return entries;
    }

    @GetMapping("/accounts")
    AccountsPage list(Input in) {
        var filter = new Accounts.Filter(in.text("q", 100), in.raw("state"), in.raw("role"));
        var found = accounts.list(filter, in.id("after"));
        return new AccountsPage(
                in, filter, found, grants.choices(), grants.waiting().size());
    }

    @GetMapping("/accounts/new")
    NewAccountPage form() {
        return newPage(Input.empty().with("employedFrom", today.date()).with("fte", "1.00"));
    }

    @PostMapping("/accounts/new")
    Object invite(Input in) {
        return in.orAgain(
                () -> {
                    var wanted = NewAccount.from(in, codes, today.date());
                    in.check();
                    return Redirect.to("/accounts/" + accounts.invite(wanted) + "?done=invited");
                },
                () -> newPage(in));
    }

    @GetMapping("/accounts/{account}")
    AccountFilePage open(@PathVariable UUID account, Input in) {
        var file = accounts.open(account);
        var shown = Input.empty()
                .with("name", file.facts().name())
                .with("email", file.facts().email())
                .with("language", file.facts().language())
                .with("version", file.facts().version())
                .with("unit", file.facts().unitId())
                .with("fte", "1.00");
        return page(shown, account, in.text("done", 30));
    }

    @PostMapping("/accounts/{account}/correction")
    Object correct(@PathVariable UUID account, Input in) {
        return in.orAgain(
                () -> {
                    String name = in.required("name", 120);
                    String email = NewAccount.email(in);
                    String language = NewAccount.language(in);
                    Integer version = in.number("version", 0, Integer.MAX_VALUE);
                    in.check();
                    accounts.correct(account, version == null ? -1 : version, name, email, language);
                    return done(account, "corrected");
                },
                () -> page(in, account, ""));
    }

    @PostMapping("/accounts/{account}/roles")
    Object grant(@PathVariable UUID account, Input in) {
        return in.orAgain(
                () -> {
                    var wanted = NewRole.from(in, today.date());
                    in.check();
                    grants.grant(account, wanted);
                    return done(
                            account,
                            org.saime.accounts.CaseRoles.TWO_PERSONS.contains(wanted.role()) ? "waits" : "granted");
                },
                () -> page(facts(in, account), account, ""));
    }

    @PostMapping("/accounts/{account}/roles/{role}/end")
    Object end(@PathVariable UUID account, @PathVariable UUID role, Input in) {
        return in.orAgain(
                () -> {
                    var lastDay = in.date(RoleGrants.endField(role));
                    in.check();
                    grants.end(account, role, lastDay);
                    return done(account, "ended");
                },
                () -> page(facts(in, account), account, ""));
    }

    @PostMapping("/accounts/{account}/employment")
    Object hire(@PathVariable UUID account, Input in) {
        return in.orAgain(
                () -> {
                    UUID unit = in.id("workplace");
                    if (in.raw("workplace").isBlank()) {
                        in.error("workplace", "accounts.unit_needed");
                    }
                    var staff = NewStaff.from(in, codes, today.date());
                    in.check();
                    accounts.hire(account, java.util.Objects.requireNonNull(unit), staff);
                    return done(account, "hired");
                },
                () -> page(facts(in, account), account, ""));
    }

    @PostMapping("/accounts/{account}/link")
    Object link(@PathVariable UUID account, Input in) {
        return deed(in, account, "link", () -> accounts.sendLink(account));
    }

    @PostMapping("/accounts/{account}/second-factor/removal")
    Object resetSecondFactor(@PathVariable UUID account, Input in) {
        return deed(in, account, "factor", () -> accounts.resetSecondFactor(account));
    }

    @PostMapping("/accounts/{account}/closure")
    Object close(@PathVariable UUID account, Input in) {
        return deed(in, account, "closed", () -> accounts.close(account));
    }

    @PostMapping("/accounts/{account}/reopening")
    Object reopen(@PathVariable UUID account, Input in) {
        return deed(in, account, "reopened", () -> accounts.reopen(account));
    }

    private Object deed(Input in, UUID account, String done, Runnable deed) {
        return in.orAgain(
                () -> {
                    deed.run();
                    return done(account, done);
                },
                () -> page(facts(in, account), account, ""));
    }

    private static Redirect done(UUID account, String what) {
        return Redirect.to("/accounts/" + account + "?done=" + what);
    }

    /** Another form of the page failed: the account's own facts are shown as they are stored. */
    private Input facts(Input in, UUID account) {
        var facts = accounts.open(account).facts();
        return in.with("name", facts.name())
                .with("email", facts.email())
                .with("language", facts.language())
                .with("version", facts.version());
    }

    private NewAccountPage newPage(Input in) {
        return new NewAccountPage(
                in, grants.choices(), units(), supervisors(), grants.choices().contains(Role.WORKER));
    }

    private AccountFilePage page(Input in, UUID account, String done) {
        var file = accounts.open(account);
        return new AccountFilePage(
                in,
                file,
                grants.choices(),
                units(),
                supervisors(),
                done,
                mailIsSent,
                account.equals(Scope.current().user()));
    }

    private List<Choice> units() {
        UUID org = Scope.current().organisation();
        return organisations.units().stream()
                .filter(u -> u.orgId().equals(org))
                .map(u -> Choice.of(u.id().toString(), u.name()))
                .toList();
    }

    private List<Choice> supervisors() {
        return organisations.supervisors(today.date()).stream()
                .map(s -> Choice.of(s.id().toString(), s.name()))
                .toList();
    }
}
