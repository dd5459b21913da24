package org.saime.kernel.audit;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.saime.kernel.jobs.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the audit entries of each organisation into one hash chain, a few seconds after they were committed, and verifies the chains.
 * Whoever keeps a chain's head elsewhere can also prove that its end was not cut off.
 */
@Service
public class Seals implements Job {
    /** One chain: {@code brokenAt} is the first number that does not fit, {@code unsealed} counts entries that were taken out of the queue. */
    public record Chain(long entries, @Nullable Long brokenAt, long unsealed, String head) {
        public boolean whole() {
            return brokenAt == null && unsealed == 0;
        }
    }

    record Sealed(int count) {}

    record Organisation(UUID orgId, boolean waiting) {}

    static final Query<Organisation> ORGANISATIONS =
            Query.rows(Organisation.class, "select * from audit_organisations()");
    static final Query<Sealed> SEAL = Query.rows(Sealed.class, "select audit_seal_waiting(:org::uuid, 5000) as count");
    static final Query<Chain> VERIFY = Query.rows(Chain.class, "select * from audit_verify(:org::uuid)");

    private final Db db;

    Seals(Db db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "audit-seals";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofSeconds(10);
    }

    @Override
    @Transactional
    public void run() {
        for (Organisation organisation : db.list(ORGANISATIONS)) {
            while (organisation.waiting()
                    && db.one(SEAL, "org", organisation.orgId()).count() == 5000) {
                // goes on until nothing waits
            }
        }
    }

    /** Every organisation that has a log. */
    @Transactional(readOnly = true)
    public List<UUID> organisations() {
        return db.list(ORGANISATIONS).stream().map(Organisation::orgId).toList();
    }

    @Transactional(readOnly = true)
    public Chain verify(UUID organisation) {
        return db.one(VERIFY, "org", organisation);
    }
}
