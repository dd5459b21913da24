package org.saime.referrals;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.saime.kernel.Invalid;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody without an account asks for help, with or without a name. */
@Service
public class HelpRequests {
    /** A unit that takes requests from the public, and a municipality it serves today. */
    public record Place(
            UUID unitId,
            UUID orgId,
            String organisation,
            String unit,
            Country country,
            UUID municipalityId,
            String municipality) {}

    static final int MOST_AN_HOUR = 5;
    static final Duration WINDOW = Duration.ofHours(1);

    private final Db db;
    private final Referrals referrals;
    private final TransactionTemplate transactions;
    private final Clock clock;

    HelpRequests(Db db, Referrals referrals, TransactionTemplate transactions, Clock clock) {
        this.db = db;
        this.referrals = referrals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where help can be asked for today; published facts. */
    public List<Place> places() {
        return db.list(ReferralStore.PLACES, "on", Today.of(clock.instant()));
    }

    /** Whether this address has asked too often within the hour; counts the attempt. The address itself is not kept. */
    public boolean tooMany(String address) {
        Instant now = clock.instant();
        byte[] subject = hash(address, Today.of(now).toString());
        return Boolean.TRUE.equals(transactions.execute(state -> {
            db.change(ReferralStore.ADD_ATTEMPT, "id", Ids.at(now), "subject", subject, "now", now);
            return db.one(ReferralStore.ATTEMPTS, "subject", subject, "since", now.minus(WINDOW))
                            .count()
                    > MOST_AN_HOUR;
        }));
    }

    /** Hands the request to the unit in the name of nobody. @return its number */
    public String ask(NewReferral wish) {
        Place place = places().stream()
                .filter(p -> p.unitId().equals(wish.unitId()))
                .findFirst()
                .orElseThrow(() -> new Invalid("place", "referrals.unit_not_serving"));
        try {
            return Scope.callAs(
                    Scope.visitor(place.orgId(), place.unitId()),
                    () -> referrals.receive(wish).referral().number());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept for an hour only; keyed with the day, so that the hashes of two days cannot be matched. */
    private static byte[] hash(String address, String day) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("help " + day).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    void sweep() {
        db.change(ReferralStore.SWEEP_ATTEMPTS, "before", clock.instant().minus(WINDOW));
    }
}
