package org.saime.home;

import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;

/**
 * For the rest of the transaction PostgreSQL keeps its plan of a statement instead of making a new one for each call: the row policies on every
 * table make planning the first pages cost more than running them.
 */
final class KeptPlans {
    record Setting(String mode) {}

    static final Query<Setting> KEEP =
            Query.rows(Setting.class, "select set_config('plan_cache_mode', 'force_generic_plan', true) as mode");

    private KeptPlans() {}

    static void keep(Db db) {
        db.one(KEEP);
    }
}
