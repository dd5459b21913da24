package org.saime.kernel.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of the week strip with its meetings in order of time. */
public record WeekDay(String name, String number, boolean today, boolean weekend, List<Meeting> meetings) {
    /** One meeting of that day; the time is shown only while it is still to come or when the day is today. */
    public record Meeting(
            @Nullable String time,
            String family,
            String href,
            @Nullable String note,
            WeekState state) {}
}
