package org.saime.kernel.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * A recurring job, a bean of the feature that owns it. {@link #run()} does everything that is due by now according to the clock and may be
 * called again at any time without doing anything twice.
 */
public interface Job {
    String name();

    Schedule schedule();

    void run();
}
