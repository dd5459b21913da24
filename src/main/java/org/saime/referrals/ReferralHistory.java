package org.saime.referrals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.access.Access;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What helps to decide: what was done so far, and how many places the unit has. */
@Service
@Transactional(readOnly = true)
public class ReferralHistory {
    public record Entry(String what, LocalDate happenedOn, Instant recordedAt, String byName) {}

    /** Places of a unit by its staff today, families that have a worker, accepted ones that wait for one, and who is on the waiting list. */
    public record Places(int all, int used, int needed, int waiting) {
        public int free() {
            return all - used - needed;
        }
    }

    private final Db db;
    private final Access access;
    private final Parameters parameters;
    private final Clock clock;

    ReferralHistory(Db db, Access access, Parameters parameters, Clock clock) {
        this.db = db;
        this.access = access;
        this.parameters = parameters;
        this.clock = clock;
    }

    public List<Entry> of(Referral referral) {
        access.permit(ReferralAction.READ, referral.subject());
        return db.list(ReferralStore.HISTORY, "referral", referral.id());
    }

    public Places places(UUID unit) {
        access.permit(ReferralAction.DECIDE, org.saime.kernel.access.Subject.unit(unit));
        LocalDate today = Today.of(clock.instant());
        return db.one(
                ReferralStore.PLACES_OF_UNIT,
                "unit",
                unit,
                "on",
                today,
                "cap",
                parameters.number("CASELOAD_PER_FTE", unit, today));
    }
}
