package org.saime.kernel.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Component;

/** Computes a person's scope from roles, assignments, supervision and municipality links, as they stand today. */
@Component
public class Scopes {
    record Row(
            UUID orgId,
            String name,
            String language,
            List<String> roles,
            @Nullable UUID staffId,
            List<UUID> units,
            List<UUID> intakeUnits,
            List<UUID> staffUnits,
            List<UUID> activeFamilies,
            List<UUID> recentFamilies,
            List<UUID> supervisedFamilies,
            List<UUID> municipalities,
            List<UUID> sharedFamilies) {}

    record SystemUnit(UUID orgId, UUID unitId, String zone, String country) {}

    static final Query<Row> SCOPE = Query.rows(Row.class, "select * from scope_of(:account::uuid, :today::date)");
    static final Query<SystemUnit> SYSTEM = Query.rows(SystemUnit.class, "select * from system_units()");

    private final Db db;
    private final Today today;

    Scopes(Db db, Today today) {
        this.db = db;
        this.today = today;
    }

    /** Empty when the account is closed or unknown. */
    public Optional<Scope> of(UUID account) {
        LocalDate day = today.date();
        return db.find(SCOPE, "account", account, "today", day)
                .map(r -> new Scope(
                        account,
                        r.orgId(),
                        r.name(),
                        r.roles().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                        r.staffId(),
                        Set.copyOf(r.units()),
                        Set.copyOf(r.intakeUnits()),
                        Set.copyOf(r.staffUnits()),
                        Set.copyOf(r.activeFamilies()),
                        Set.copyOf(r.recentFamilies()),
                        Set.copyOf(r.supervisedFamilies()),
                        Set.copyOf(r.municipalities()),
                        Set.copyOf(r.sharedFamilies())));
    }

    /** The program itself, one scope per organisation, for its jobs. */
    public List<Scope> system() {
        var byOrg = new java.util.LinkedHashMap<UUID, Set<UUID>>();
        db.list(SYSTEM)
                .forEach(u ->
                        byOrg.computeIfAbsent(u.orgId(), k -> new HashSet<>()).add(u.unitId()));
        return byOrg.entrySet().stream()
                .map(e -> Scope.system(e.getKey(), Set.copyOf(e.getValue())))
                .toList();
    }
}
