package org.saime.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes links by which a password is set. Only the hash of a link is kept; an older link of the account stops working. */
@Component
class Invitations {
    /** What the link is for, and the mail that carries it. */
    enum Purpose {
        INVITATION("invitation"),
        PASSWORD("password");

        final String mail;

        Purpose(String mail) {
            this.mail = mail;
        }
    }

    private final Db db;
    private final Clock clock;
    private final Parameters parameters;

    Invitations(Db db, Clock clock, Parameters parameters) {
        this.db = db;
        this.clock = clock;
        this.parameters = parameters;
    }

    /** The path of the new link: the only time it can be read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(UUID org, UUID account, Purpose purpose) {
        db.change(AdministrationStore.END_LINKS, "account", account, "now", clock.instant());
        String token = AccessTokens.random();
        db.change(
                AccountStore.INVITE,
                "id",
                Ids.at(clock.instant()),
                "org",
                org,
                "account",
                account,
                "hash",
                AccessTokens.hash(token),
                "purpose",
                purpose,
                "now",
                clock.instant(),
                "expires",
                expiry());
        return path(token);
    }

    Instant expiry() {
        return clock.instant()
                .plus(Duration.ofDays(parameters.number("INVITATION_DAYS", null, Today.of(clock.instant()))));
    }

    static String path(String token) {
        return "/invitation/" + token;
    }
}
