package org.saime.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One review clock: started when the plan was agreed or last reviewed; done by a completed review and by nothing else. */
public record Review(
        UUID id,
        UUID episodeId,
        UUID planId,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable Decision decision,
        List<UUID> attendees,
        String familyOpinion,
        String childOpinion,
        String municipalityOpinion,
        String summary,
        Instant recordedAt) {

    public enum Decision {
        CONTINUE,
        REVISE,
        EXIT,
        ESCALATE
    }
}
