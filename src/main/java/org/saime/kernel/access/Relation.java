package org.saime.kernel.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person stands to a record; each answers from the scope alone. */
public enum Relation {
    /** Any record of the own organisation that no closer relation guards (lists, own drafts, staff). */
    ORGANISATION {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return subject.org() == null || subject.org().equals(scope.org());
        }
    },
    /** The unit is read in full: its manager, or the system. */
    UNIT {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return contains(scope.units(), subject.unit());
        }
    },
    /** Intake of this unit. */
    INTAKE {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return contains(scope.intakeUnits(), subject.unit());
        }
    },
    /** Assigned to the family today. */
    ASSIGNED {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return contains(scope.activeFamilies(), subject.family());
        }
    },
    /** Assigned until a few days ago: may still read (AC-2). */
    RECENTLY_ASSIGNED {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return contains(scope.recentFamilies(), subject.family());
        }
    },
    /** Supervises a worker of the family. */
    SUPERVISES {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return contains(scope.supervisedFamilies(), subject.family());
        }
    },
    /** Represents the municipality of the record. */
    MUNICIPALITY {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return contains(scope.municipalities(), subject.municipality());
        }
    },
    /** Represents the municipality responsible for the family today. */
    SHARED {
        @Override
        boolean holds(Scope scope, Subject subject) {
            return contains(scope.sharedFamilies(), subject.family());
        }
    };

    abstract boolean holds(Scope scope, Subject subject);

    private static boolean contains(java.util.Set<UUID> ids, @Nullable UUID id) {
        return id != null && ids.contains(id);
    }
}
