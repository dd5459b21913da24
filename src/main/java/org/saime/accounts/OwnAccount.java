package org.saime.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.organisation.Parameters;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with their own account: password, second factor, and taking up an invitation. */
@Service
@Transactional
public class OwnAccount {
    /** The second factor as it stands; {@code secret} and picture only while it is being set up. */
    public record Factor(
            boolean on,
            @Nullable String secret,
            int size,
            @Nullable String path) {}

    /** Who is invited, and for what: INVITATION or PASSWORD. */
    public record Invitation(UUID id, UUID account, String login, String name, String language, String purpose) {}

    private static final int LONGEST_PASSWORD = 200;

    private final Db db;
    private final PasswordEncoder passwords;
    private final SecondFactor factor;
    private final Audit audit;
    private final Parameters parameters;
    private final Clock clock;

    OwnAccount(Db db, PasswordEncoder passwords, SecondFactor factor, Audit audit, Parameters parameters, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.factor = factor;
        this.audit = audit;
        this.parameters = parameters;
        this.clock = clock;
    }

    public void changePassword(String old, String wanted, String again) {
        var me = db.one(AccountStore.CREDENTIALS_BY_ID, "id", Scope.current().account());
        if (!passwords.matches(old, me.passwordHash())) {
            throw new Invalid("old", "account.password_wrong");
        }
        set(me.id(), me.login(), wanted, again);
        audit.write("account.password_changed", "account", me.id(), null, Map.of());
    }

    @Transactional(readOnly = true)
    public Factor secondFactor() {
        return shown(
                db.one(AccountStore.CREDENTIALS_BY_ID, "id", Scope.current().account()));
    }

    /** Begins setting up: a new secret that counts only after its first code was typed. */
    public Factor begin() {
        UUID me = Scope.current().account();
        db.change(AccountStore.SET_SECRET, "id", me, "secret", factor.newSecret());
        return shown(db.one(AccountStore.CREDENTIALS_BY_ID, "id", me));
    }

    public void confirm(String code) {
        var me = db.one(AccountStore.CREDENTIALS_BY_ID, "id", Scope.current().account());
        byte[] secret = me.totpSecret();
        var step = secret == null ? java.util.OptionalLong.empty() : factor.step(secret, code, 0);
        if (step.isEmpty()) {
            throw new Invalid("code", "signin.code_refused");
        }
        db.changeOne(AccountStore.CONFIRM_SECRET, "id", me.id(), "now", clock.instant(), "step", step.getAsLong());
        audit.write("account.second_factor_on", "account", me.id(), null, Map.of());
    }

    /** Only with the password, so that an open screen is not enough. */
    public void remove(String password) {
        var me = db.one(AccountStore.CREDENTIALS_BY_ID, "id", Scope.current().account());
        if (!passwords.matches(password, me.passwordHash())) {
            throw new Invalid("password", "account.password_wrong");
        }
        db.changeOne(AccountStore.REMOVE_SECRET, "id", me.id());
        audit.write("account.second_factor_off", "account", me.id(), null, Map.of());
    }

    /** @throws NotFound when the link is not known, used or too old */
    @Transactional(readOnly = true)
    public Invitation invitation(String token) {
        var found = db.find(AccountStore.INVITED, "hash", AccessTokens.hash(token), "now", clock.instant())
                .orElseThrow(() -> new NotFound("invitation"));
        return new Invitation(
                found.invitationId(),
                found.accountId(),
                found.login(),
                found.name(),
                found.language(),
                found.purpose());
    }

    /** Sets the first or a forgotten password; the link works once. Runs as the invited person, who is not signed in yet. */
    public void accept(String token, String password, String again) {
        var invitation = invitation(token);
        check(invitation.login(), password, again);
        if (db.one(
                                AccountStore.ACCEPT,
                                "hash",
                                AccessTokens.hash(token),
                                "password",
                                passwords.encode(password),
                                "now",
                                clock.instant())
                        .accountId()
                == null) {
            throw new NotFound("invitation");
        }
    }

    private Factor shown(AccountStore.Credentials me) {
        byte[] secret = me.totpSecret();
        if (me.totpConfirmed() || secret == null) {
            return new Factor(me.totpConfirmed(), null, 0, null);
        }
        var picture = SecondFactor.picture(secret, me.login());
        return new Factor(false, SecondFactor.readable(secret), picture.size(), picture.path());
    }

    private void set(UUID account, String login, String wanted, String again) {
        check(login, wanted, again);
        db.changeOne(AccountStore.SET_PASSWORD, "id", account, "hash", passwords.encode(wanted));
    }

    private void check(String login, String wanted, String again) {
        int least = parameters.number("PASSWORD_MIN", null, org.saime.kernel.time.Today.of(clock.instant()));
        if (wanted.length() < least) {
            throw new Invalid("password", "account.password_short", least);
        }
        if (wanted.length() > LONGEST_PASSWORD) {
            throw new Invalid("password", "error.too_long", LONGEST_PASSWORD, wanted.length());
        }
        if (wanted.toLowerCase(java.util.Locale.ROOT).contains(login)
                || wanted.chars().distinct().count() < 5) {
            throw new Invalid("password", "account.password_simple");
        }
        if (!wanted.equals(again)) {
            throw new Invalid("again", "account.password_differs");
        }
    }
}
