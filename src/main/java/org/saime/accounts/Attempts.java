package org.saime.accounts;

import java.time.Clock;
import java.time.Duration;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Slows down guessing: after a few failures for one name, or many from one address, nobody gets in for a while. Names and addresses are kept as hashes. */
@Component
class Attempts {
    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 40;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Db db;
    private final Clock clock;

    Attempts(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean tooMany(String login, String address) {
        var since = clock.instant().minus(WINDOW);
        return db.one(AccountStore.FAILURES, "subject", name(login), "since", since)
                                .count()
                        >= PER_NAME
                || db.one(AccountStore.FAILURES, "subject", place(address), "since", since)
                                .count()
                        >= PER_ADDRESS;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String login, String address) {
        var now = clock.instant();
        db.change(AccountStore.ADD_FAILURE, "id", Ids.at(now), "subject", name(login), "now", now);
        db.change(AccountStore.ADD_FAILURE, "id", Ids.at(now), "subject", place(address), "now", now);
        db.change(AccountStore.SWEEP_FAILURES, "before", now.minus(WINDOW.multipliedBy(4)));
    }

    private static byte[] name(String login) {
        return AccessTokens.hash("name:" + login.strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static byte[] place(String address) {
        return AccessTokens.hash("address:" + address);
    }
}
