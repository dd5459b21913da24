package org.saime.episodes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Subject;
import org.saime.kernel.db.Db;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the workers of a unit carry. */
@Service
@Transactional(readOnly = true)
public class Caseloads {
    record Row(
            UUID staffId,
            UUID accountId,
            String name,
            BigDecimal fte,
            int families,
            int covering,
            List<String> languages,
            boolean absent,
            @Nullable LocalDate absentUntil) {}

    private final Db db;
    private final Access access;
    private final Parameters parameters;

    Caseloads(Db db, Access access, Parameters parameters) {
        this.db = db;
        this.access = access;
        this.parameters = parameters;
    }

    /** Every worker of the unit on the day, by name. */
    public List<Caseload> of(UUID unit, LocalDate on) {
        access.permit(EpisodeAction.SEE_CASELOADS, Subject.unit(unit));
        return workers(unit, "WORKER", on);
    }

    List<Caseload> workers(UUID unit, String role, LocalDate on) {
        int perFte = parameters.number("CASELOAD_PER_FTE", unit, on);
        return db.list(AssignmentStore.CASELOADS, "unit", unit, "role", role, "on", on).stream()
                .map(r -> new Caseload(
                        r.staffId(),
                        r.accountId(),
                        r.name(),
                        r.fte(),
                        perFte,
                        r.families(),
                        r.covering(),
                        r.languages(),
                        r.absent(),
                        r.absentUntil()))
                .toList();
    }
}
