package org.saime.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens for the JSON interface: shown once, kept as a hash, a year at the longest. */
@Service
@Transactional
public class AccessTokens {
    public record Line(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    private static final Duration LIFE = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Db db;
    private final Clock clock;
    private final Audit audit;

    AccessTokens(Db db, Clock clock, Audit audit) {
        this.db = db;
        this.clock = clock;
        this.audit = audit;
    }

    /** A new token for the acting account; the only time it can be read. */
    public String create(String name) {
        return createFor(Scope.current().account(), name);
    }

    /** The same for an account of the acting organisation, from the command line. */
    String createFor(UUID account, String name) {
        String token = "saime_" + random();
        UUID id = Ids.at(clock.instant());
        db.change(
                AccountStore.ADD_TOKEN,
                "id",
                id,
                "org",
                Scope.current().organisation(),
                "account",
                account,
                "name",
                name,
                "hash",
                hash(token),
                "now",
                clock.instant(),
                "expires",
                clock.instant().plus(LIFE));
        audit.write("token.created", "token", id, null, java.util.Map.of("account", account));
        return token;
    }

    @Transactional(readOnly = true)
    public List<Line> mine() {
        return db.list(AccountStore.TOKENS, "account", Scope.current().account(), "now", clock.instant());
    }

    public void revoke(UUID token) {
        db.changeOne(
                AccountStore.REVOKE_TOKEN,
                "id",
                token,
                "account",
                Scope.current().account(),
                "now",
                clock.instant());
        audit.write("token.revoked", "token", token, null, java.util.Map.of());
    }

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
