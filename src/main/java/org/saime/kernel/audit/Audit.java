package org.saime.kernel.audit;

import java.time.Clock;
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

/**
 * Appends to the audit log in the transaction of the deed or read it describes. Ids and codes only: never a name, never free text of a record.
 * Entries are sealed into one hash chain per organisation by {@link Seals}.
 */
@Component
public class Audit {
    static final Query<Void> APPEND = Query.change("""
            insert into audit_entry (id, org_id, at, account_id, role, action, kind, subject_kind, subject_id, family_id, reason, details)
            values (:id, coalesce((select f.org_id from family f where f.id = :family), :org), :at, :account, :role, :action, :kind, :subjectKind, :subject, :family, :reason, :details::jsonb)""");

    private final Db db;
    private final Clock clock;

    public Audit(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Somebody read personal data. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void read(String action, String subjectKind, UUID subject, @Nullable UUID family) {
        append("READ", action, subjectKind, subject, family, "", Map.of(), null);
    }

    /** Somebody did something; details hold ids and codes only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String action, String subjectKind, UUID subject, @Nullable UUID family, Map<String, ?> details) {
        append("WRITE", action, subjectKind, subject, family, "", details, null);
    }

    /** @param kind SEARCH, EXPORT or SIGN_IN */
    @Transactional(propagation = Propagation.REQUIRED)
    public void note(
            String kind,
            String action,
            String subjectKind,
            @Nullable UUID subject,
            @Nullable UUID family,
            String reason,
            @Nullable UUID org) {
        append(kind, action, subjectKind, subject, family, reason, Map.of(), org);
    }

    /** A refusal is kept although its transaction rolls back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void denied(String action, Subject subject) {
        if (Scope.current().org() != null) {
            append("DENIED", action, "", null, subject.family(), "", Map.of(), null);
        }
    }

    private void append(
            String kind,
            String action,
            String subjectKind,
            @Nullable UUID subject,
            @Nullable UUID family,
            String reason,
            Map<String, ?> details,
            @Nullable UUID org) {
        Scope scope = Scope.current();
        db.change(
                APPEND,
                "id",
                Ids.at(clock.instant()),
                "org",
                org == null ? scope.organisation() : org,
                "at",
                clock.instant(),
                "account",
                scope.user(),
                "role",
                String.join(" ", scope.roles().stream().map(Enum::name).sorted().toList()),
                "action",
                action,
                "kind",
                kind,
                "subjectKind",
                subjectKind,
                "subject",
                subject,
                "family",
                family,
                "reason",
                reason,
                "details",
                new Db.Json(details));
    }
}
