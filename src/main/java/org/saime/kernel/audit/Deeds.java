package org.saime.kernel.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.db.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was done leaves one row: the family's timeline and history; the audit log gets its entry with it. */
@Component
public class Deeds {
    static final Query<Void> RECORD = Query.change("""
            insert into deed (id, org_id, unit_id, family_id, subject_kind, subject_id, what, happened_on, recorded_at, by_id, details)
            values (:id, :org, :unit, :family, :subjectKind, :subject, :what, :on, :now, :by, :details::jsonb)""");

    private final Db db;
    private final Audit audit;
    private final Clock clock;

    Deeds(Db db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param where organisation (required), unit and family of the subject
     * @param what past tense, e.g. {@code referral.accepted}; the timeline's text is {@code deed.<what>}
     * @param details ids and codes only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Subject where, String subjectKind, UUID subject, String what, LocalDate on, Map<String, ?> details) {
        @Nullable UUID by = Scope.current().user();
        db.change(
                RECORD,
                "id",
                Ids.at(clock.instant()),
                "org",
                where.org() == null ? Scope.current().organisation() : where.org(),
                "unit",
                where.unit(),
                "family",
                where.family(),
                "subjectKind",
                subjectKind,
                "subject",
                subject,
                "what",
                what,
                "on",
                on,
                "now",
                clock.instant(),
                "by",
                by,
                "details",
                new Db.Json(details));
        audit.write(what, subjectKind, subject, where.family(), details);
    }
}
