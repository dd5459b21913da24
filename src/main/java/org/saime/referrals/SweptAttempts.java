package org.saime.referrals;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.saime.kernel.jobs.Job;
import org.springframework.stereotype.Component;

/** Forgets who asked for help from where, as soon as it is no longer needed to count. */
@Component
class SweptAttempts implements Job {
    private final HelpRequests requests;

    SweptAttempts(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "referrals-swept-attempts";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofMinutes(30);
    }

    @Override
    public void run() {
        requests.sweep();
    }
}
