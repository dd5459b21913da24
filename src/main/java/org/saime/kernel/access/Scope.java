package org.saime.kernel.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting and what is readable for them, computed anew for each request and bound to it.
 *
 * @param units units read in full
 * @param intakeUnits units whose referrals are read
 * @param staffUnits units the person works in (choices in forms, not a right to read)
 * @param activeFamilies assigned today
 * @param recentFamilies assignment ended a few days ago
 * @param supervisedFamilies families of supervised workers
 * @param sharedFamilies families for which a represented municipality is responsible today
 */
public record Scope(
        @Nullable UUID user,
        @Nullable UUID org,
        String name,
        Set<Role> roles,
        @Nullable UUID staff,
        Set<UUID> units,
        Set<UUID> intakeUnits,
        Set<UUID> staffUnits,
        Set<UUID> activeFamilies,
        Set<UUID> recentFamilies,
        Set<UUID> supervisedFamilies,
        Set<UUID> municipalities,
        Set<UUID> sharedFamilies) {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    public static @Nullable Scope bound() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** @throws org.saime.kernel.Forbidden when nobody is bound */
    public static Scope current() {
        if (!CURRENT.isBound()) {
            throw new org.saime.kernel.Forbidden("access.nobody");
        }
        return CURRENT.get();
    }

    public static <T> T callAs(Scope scope, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, scope).call(work::call);
    }

    public static void runAs(Scope scope, Runnable work) {
        ScopedValue.where(CURRENT, scope).run(work);
    }

    /** The program itself, in one organisation: its jobs read the given units in full. */
    public static Scope system(UUID org, Set<UUID> units) {
        return new Scope(
                null,
                org,
                "Saime",
                Set.of(Role.SYSTEM),
                null,
                units,
                units,
                units,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** Somebody without an account who asks one unit for help: may hand in, reads nothing afterwards. */
    public static Scope visitor(UUID org, UUID unit) {
        return new Scope(
                null,
                org,
                "",
                Set.of(),
                null,
                Set.of(),
                Set.of(unit),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    public Set<UUID> readableFamilies() {
        var all = new HashSet<>(activeFamilies);
        all.addAll(recentFamilies);
        all.addAll(supervisedFamilies);
        return all;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return List.of(wanted).stream().anyMatch(roles::contains);
    }

    public boolean readsAudit() {
        return hasAny(Role.AUDITOR, Role.MANAGER, Role.SYSTEM);
    }

    /** The acting account. @throws org.saime.kernel.Forbidden for the system and for visitors */
    public UUID account() {
        if (user == null) {
            throw new org.saime.kernel.Forbidden("access.nobody");
        }
        return user;
    }

    public UUID organisation() {
        if (org == null) {
            throw new org.saime.kernel.Forbidden("access.nobody");
        }
        return org;
    }
}
