package org.saime.referrals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals that are being written, as typed; each is read by its writer alone. */
@Service
@Transactional
public class ReferralDrafts {
    public record Draft(UUID id, Map<String, List<String>> content, Instant savedAt) {
        /** The first name typed, to tell drafts apart; empty when none. */
        public String name() {
            return content.entrySet().stream()
                    .filter(e -> e.getKey().startsWith("persons[")
                            && (e.getKey().endsWith(".familyName") || e.getKey().endsWith(".givenName")))
                    .flatMap(e -> e.getValue().stream())
                    .filter(v -> !v.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    /** As much as a form with twenty people can hold. */
    private static final int MOST_CHARACTERS = 60_000;

    private final Db db;
    private final Access access;
    private final Parameters parameters;
    private final Clock clock;

    ReferralDrafts(Db db, Access access, Parameters parameters, Clock clock) {
        this.db = db;
        this.access = access;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Keeps what is typed, whatever it is. */
    public Instant put(UUID id, Map<String, List<String>> content) {
        permit();
        long size = content.entrySet().stream()
                .mapToLong(e -> e.getKey().length()
                        + e.getValue().stream().mapToLong(String::length).sum())
                .sum();
        if (size > MOST_CHARACTERS) {
            throw new Invalid("summary", "error.too_long", MOST_CHARACTERS, (int) Math.min(size, Integer.MAX_VALUE));
        }
        Instant now = clock.instant();
        if (db.change(
                        ReferralStore.PUT_DRAFT,
                        "id",
                        id,
                        "org",
                        Scope.current().organisation(),
                        "account",
                        Scope.current().account(),
                        "content",
                        new Db.Json(clean(content)),
                        "now",
                        now)
                != 1) {
            throw new Conflict("referrals.id_taken");
        }
        return now;
    }

    /** PostgreSQL keeps no NUL in text; what cannot be stored must not cost the rest of the draft. */
    private static Map<String, List<String>> clean(Map<String, List<String>> content) {
        var kept = new java.util.TreeMap<String, List<String>>();
        content.forEach((name, all) -> kept.put(
                name.replace("\u0000", ""),
                all.stream().map(v -> v.replace("\u0000", "")).toList()));
        return kept;
    }

    public Optional<Draft> find(UUID id) {
        permit();
        return db.find(ReferralStore.DRAFT, "id", id);
    }

    /** The own drafts that are still kept, newest first; older ones are thrown away. */
    public List<Draft> own() {
        permit();
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(keepDays()));
        db.change(ReferralStore.DROP_OLD_DRAFTS, "before", since);
        return db.list(ReferralStore.DRAFTS, "since", since);
    }

    public int keepDays() {
        return parameters.number("DRAFT_KEEP_DAYS", null, Today.of(clock.instant()));
    }

    public void drop(UUID id) {
        permit();
        db.change(ReferralStore.DROP_DRAFT, "id", id);
    }

    private void permit() {
        Scope scope = Scope.current();
        UUID municipality = scope.municipalities().stream().findFirst().orElse(null);
        UUID unit = scope.intakeUnits().stream().findFirst().orElse(null);
        access.permit(ReferralAction.SEND, new Subject(null, unit, null, municipality));
    }
}
