package org.saime.referrals;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Scopes;
import org.saime.kernel.jobs.Job;
import org.springframework.stereotype.Component;

/** Offers of a place that nobody answered end by themselves, so that the next family gets its turn. */
@Component
class LapsedOffers implements Job {
    private final Scopes scopes;
    private final ReferralDecisions decisions;

    LapsedOffers(Scopes scopes, ReferralDecisions decisions) {
        this.scopes = scopes;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "referrals-lapsed-offers";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofHours(1);
    }

    @Override
    public void run() {
        for (Scope scope : scopes.system()) {
            Scope.runAs(scope, () -> scope.units().forEach(decisions::lapseOffers));
        }
    }
}
