package org.saime.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.organisation.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What whoever operates the machine may do without signing in: the first administrator, a link when there is no mail, a token. Acts as the
 * program itself in the organisation of the account, and leaves its entry in the audit log like everybody.
 */
@Component
class Operators {
    /** Roles that can be given without a second person, because they open no family. */
    static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.AUDITOR);

    /** What cannot be done, in the words of the command line. */
    static final class Impossible extends RuntimeException {
        Impossible(String message) {
            super(message);
        }
    }

    private final Db db;
    private final AccessTokens tokens;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;
    private final Today today;
    private final TransactionTemplate transactions;
    private final String baseUrl;

    Operators(
            Db db,
            AccessTokens tokens,
            Invitations invitations,
            Organisations organisations,
            Audit audit,
            Clock clock,
            Today today,
            TransactionTemplate transactions,
            @Value("${saime.base-url:http://localhost:8080}") String baseUrl) {
        this.db = db;
        this.tokens = tokens;
        this.invitations = invitations;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
        this.transactions = transactions;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    /** A new access token of the account. */
    String token(String login, String name) {
        var account = known(login);
        if (!account.state().equals("ACTIVE")) {
            throw new Impossible(login + " has not taken up the invitation, or is closed.");
        }
        return as(account.orgId(), () -> tokens.createFor(account.id(), name));
    }

    /** A link by which the account gets a new password. */
    String link(String login) {
        var account = known(login);
        if (account.state().equals("CLOSED")) {
            throw new Impossible(login + " is closed: an administrator opens it again.");
        }
        var purpose = account.state().equals("INVITED") ? Invitations.Purpose.INVITATION : Invitations.Purpose.PASSWORD;
        return as(account.orgId(), () -> {
            audit.write("account.link_printed", "account", account.id(), null, Map.of("purpose", purpose.name()));
            return baseUrl + invitations.make(account.orgId(), account.id(), purpose);
        });
    }

    /** A new account with its invitation's link; the provider is made when there is none of this name. */
    String add(NewAccount.Person person, Role role, String provider, Country country) {
        if (find(person.login()) != null) {
            throw new Impossible("The user name " + person.login() + " is taken.");
        }
        var found = db.find(AdministrationStore.PROVIDER, "name", provider, "country", country)
                .map(AdministrationStore.Found::id);
        UUID org = found.orElseGet(() -> Ids.at(clock.instant()));
        return as(org, () -> {
            if (found.isEmpty()) {
                organisations.found(org, provider, country);
                audit.write("organisation.founded", "organisation", org, null, Map.of());
            }
            UUID account = Ids.at(clock.instant());
            db.change(
                    AdministrationStore.ADD,
                    "id",
                    account,
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
            UUID grant = Ids.at(clock.instant());
            db.change(
                    AdministrationStore.ADD_ROLE,
                    "id",
                    grant,
                    "org",
                    org,
                    "account",
                    account,
                    "role",
                    role,
                    "unit",
                    null,
                    "municipality",
                    null,
                    "waits",
                    false,
                    "from",
                    today.date(),
                    "until",
                    null,
                    "by",
                    null);
            audit.write("account.created", "account", account, null, Map.of());
            audit.write("role.granted", "account", account, null, Map.of("role", role.name(), "grant", grant));
            return baseUrl + invitations.make(org, account, Invitations.Purpose.INVITATION);
        });
    }

    private AccountStore.Credentials known(String login) {
        var found = find(login);
        if (found == null) {
            throw new Impossible("There is no account " + login + ".");
        }
        return found;
    }

    private AccountStore.@Nullable Credentials find(String login) {
        return db.find(AccountStore.CREDENTIALS, "login", login).orElse(null);
    }

    private String as(UUID org, Supplier<String> deed) {
        try {
            return Scope.callAs(
                    Scope.system(org, Set.of()),
                    () -> java.util.Objects.requireNonNull(transactions.execute(t -> deed.get())));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
