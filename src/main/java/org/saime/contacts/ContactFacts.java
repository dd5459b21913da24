package org.saime.contacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted about a contact, apart from its words.
 *
 * @param discipline empty: the one of the first worker
 * @param staff empty: whoever records
 * @param members who of the family was there
 * @param othersPresent who else, in words
 * @param tried attempts when it did not happen
 */
public record ContactFacts(
        LocalDate validOn,
        @Nullable LocalTime startedAt,
        @Nullable Integer minutes,
        @Nullable Integer travelMinutes,
        ContactMode mode,
        ContactStatus status,
        String discipline,
        List<UUID> staff,
        List<UUID> members,
        List<UUID> goals,
        List<UUID> activities,
        List<String> topics,
        @Nullable Doer doer,
        @Nullable Boolean childSeenAlone,
        boolean interpreter,
        String othersPresent,
        List<String> tried) {

    public boolean held() {
        return status == ContactStatus.HELD;
    }

    /** Counts as the meeting of its week, as far as the contact itself can tell. */
    public boolean meeting() {
        return held() && mode.direct() && !members.isEmpty();
    }

    ContactFacts by(List<UUID> workers, String field) {
        return new ContactFacts(
                validOn,
                startedAt,
                minutes,
                travelMinutes,
                mode,
                status,
                field,
                workers,
                members,
                goals,
                activities,
                topics,
                doer,
                childSeenAlone,
                interpreter,
                othersPresent,
                tried);
    }
}
