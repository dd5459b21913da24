package org.saime.accounts;

import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import org.saime.kernel.Invalid;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Scopes;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.organisation.Parameters;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Letting people in: password, then a code from their authenticator, both throttled; and what belongs to one's own key. */
@Service
public class Door {
    /** How far somebody got: {@code complete} or still owing the code. */
    public record Entry(UUID account, boolean complete, String language) implements Serializable {}

    private final Db db;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final SecondFactor factor;
    private final Scopes scopes;
    private final Audit audit;
    private final Parameters parameters;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final String decoy;

    Door(
            Db db,
            PasswordEncoder passwords,
            Attempts attempts,
            SecondFactor factor,
            Scopes scopes,
            Audit audit,
            Parameters parameters,
            Clock clock,
            TransactionTemplate transactions) {
        this.db = db;
        this.passwords = passwords;
        this.attempts = attempts;
        this.factor = factor;
        this.scopes = scopes;
        this.audit = audit;
        this.parameters = parameters;
        this.clock = clock;
        this.transactions = transactions;
        this.decoy = java.util.Objects.requireNonNull(passwords.encode("nobody's password"));
    }

    /** @throws Invalid when refused; the same words whether the name or the password is wrong */
    public Entry enter(String login, String password, String address) {
        if (attempts.tooMany(login, address)) {
            throw new Invalid("", "signin.too_many", Attempts.WINDOW.toMinutes());
        }
        var account = db.find(AccountStore.CREDENTIALS, "login", login.strip())
                .filter(a -> a.state().equals("ACTIVE"));
        // the same work for a name that does not exist, so that names cannot be found by timing
        boolean matches = passwords.matches(
                password, account.map(AccountStore.Credentials::passwordHash).orElse(decoy));
        if (account.isEmpty() || !matches) {
            attempts.failed(login, address);
            throw new Invalid("", "signin.refused");
        }
        if (account.get().totpConfirmed()) {
            return new Entry(account.get().id(), false, account.get().language());
        }
        in(account.get().id());
        return new Entry(account.get().id(), true, account.get().language());
    }

    /** The second step. @throws Invalid when the code does not fit or was used */
    public Entry confirm(Entry half, String code, String address) {
        var account = db.one(AccountStore.CREDENTIALS_BY_ID, "id", half.account());
        if (attempts.tooMany(account.login(), address)) {
            throw new Invalid("", "signin.too_many", Attempts.WINDOW.toMinutes());
        }
        var step = factor.step(
                java.util.Objects.requireNonNull(account.totpSecret()),
                code,
                account.totpLastStep() == null ? 0 : account.totpLastStep());
        if (step.isEmpty() || !use(account.id(), step.getAsLong())) {
            attempts.failed(account.login(), address);
            throw new Invalid("code", "signin.code_refused");
        }
        in(account.id());
        return new Entry(account.id(), true, account.language());
    }

    /** True when a second factor is compulsory for this person and not yet set up. */
    @Transactional(readOnly = true)
    public boolean owesSecondFactor() {
        Scope scope = Scope.current();
        return scope.staff() != null
                && !db.one(AccountStore.CREDENTIALS_BY_ID, "id", scope.account())
                        .totpConfirmed()
                && parameters.flag("TOTP_REQUIRED", null, org.saime.kernel.time.Today.of(clock.instant()));
    }

    private boolean use(UUID account, long step) {
        return as(account, () -> db.change(AccountStore.USE_STEP, "id", account, "step", step) == 1);
    }

    private void in(UUID account) {
        as(account, () -> {
            audit.note("SIGN_IN", "account.signed_in", "account", account, null, "", null);
            return true;
        });
    }

    private boolean as(UUID account, java.util.function.BooleanSupplier work) {
        try {
            return Scope.callAs(scopes.of(account).orElseThrow(), () -> ownKey(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean ownKey(java.util.function.BooleanSupplier work) {
        return java.util.Objects.requireNonNull(transactions.execute(status -> work.getAsBoolean()));
    }
}
