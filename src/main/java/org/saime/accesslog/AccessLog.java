package org.saime.accesslog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.kernel.access.Access;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log as people ask of it: who looked at this family, what did this person see. Looking is itself logged. */
@Service
@Transactional
public class AccessLog {
    /** One entry; {@code role} is the role at that time, {@code name} null for somebody of another organisation or for the program. */
    public record Entry(
            UUID id,
            Instant at,
            @Nullable UUID accountId,
            @Nullable String name,
            String role,
            String action,
            String kind,
            String subjectKind,
            @Nullable UUID familyId,
            @Nullable String familyCode,
            String reason) {}

    /** What one person did with the file within half an hour. */
    public record Visit(UUID accountId, @Nullable String name, String role, Instant at, String kind) {}

    /** Somebody who can open the file today, and why. */
    public record Reader(
            String name,
            String why,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    record FamilyRef(UUID id, String code) {}

    /** A page of entries; {@code next} is the id to go on before, null at the end. */
    public record Entries(List<Entry> items, @Nullable UUID next) {}

    private static final int PAGE = 25;

    private final Db db;
    private final Access access;
    private final Families families;
    private final org.saime.kernel.audit.Audit audit;
    private final Clock clock;
    private final Today today;

    AccessLog(Db db, Access access, Families families, org.saime.kernel.audit.Audit audit, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.families = families;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
    }

    /** Whether the person may see who looked at this family. */
    @Transactional(readOnly = true)
    public boolean mayRead(UUID family) {
        return access.may(AccessLogAction.FAMILY, families.head(family).subject());
    }

    /** @param days how far back; 0 for since the start */
    public List<Visit> visits(UUID family, int days) {
        permit(family);
        return db.list(AccessLogStore.VISITS, "family", family, "since", since(days));
    }

    public Entries entries(
            UUID family, int days, @Nullable UUID account, @Nullable String kind, @Nullable UUID before) {
        permit(family);
        return page(family, since(days), account, kind, before);
    }

    /** For the auditor: the whole organisation, or one family by its code. Empty when there is no such code. */
    public Optional<Entries> all(
            @Nullable String familyCode,
            int days,
            @Nullable UUID account,
            @Nullable String kind,
            @Nullable UUID before) {
        access.permit(AccessLogAction.ALL);
        UUID family = null;
        if (familyCode != null && !familyCode.isBlank()) {
            var found = db.find(AccessLogStore.FAMILY_BY_CODE, "code", familyCode.strip());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            family = found.get().id();
        }
        audit.note("SEARCH", "access_log.read", "audit", null, family, "", null);
        return Optional.of(page(family, since(days), account, kind, before));
    }

    /** Who can open the file today. */
    @Transactional(readOnly = true)
    public List<Reader> readers(UUID family) {
        return db.list(AccessLogStore.READERS, "family", family, "on", today.date());
    }

    private void permit(UUID family) {
        access.permit(AccessLogAction.FAMILY, families.head(family).subject());
    }

    private Entries page(
            @Nullable UUID family,
            Instant since,
            @Nullable UUID account,
            @Nullable String kind,
            @Nullable UUID before) {
        var rows = db.list(
                AccessLogStore.ENTRIES,
                "family",
                family,
                "since",
                since,
                "account",
                account,
                "kind",
                kind,
                "before",
                before,
                "limit",
                PAGE + 1);
        return rows.size() > PAGE
                ? new Entries(rows.subList(0, PAGE), rows.get(PAGE - 1).id())
                : new Entries(rows, null);
    }

    private Instant since(int days) {
        return days <= 0 ? Instant.EPOCH : clock.instant().minus(Duration.ofDays(days));
    }
}
