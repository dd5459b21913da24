package org.saime.accounts;

import java.util.List;
import java.util.Set;
import org.saime.kernel.access.Role;

/** Which roles open families' files, and which can be given in which kind of organisation. */
public final class CaseRoles {
    /** They count only after a second person agreed; the table says the same. */
    public static final Set<Role> TWO_PERSONS =
            Set.of(Role.INTAKE, Role.WORKER, Role.SPECIALIST, Role.SUPERVISOR, Role.MANAGER);
    /** They take families or guide those who do, so the days of employment and the profession must be known. */
    static final Set<Role> OF_STAFF = Set.of(Role.WORKER, Role.SPECIALIST, Role.SUPERVISOR);
    /** They carry assignments. */
    static final Set<Role> ASSIGNED = Set.of(Role.WORKER, Role.SPECIALIST);

    public static final List<Role> PROVIDER = List.of(
            Role.WORKER,
            Role.SPECIALIST,
            Role.SUPERVISOR,
            Role.INTAKE,
            Role.MANAGER,
            Role.DIRECTOR,
            Role.ADMINISTRATOR,
            Role.AUDITOR);
    public static final List<Role> MUNICIPALITY = List.of(Role.MUNICIPALITY, Role.ADMINISTRATOR, Role.AUDITOR);
    public static final List<Role> AUTHORITY = List.of(Role.DIRECTOR, Role.ADMINISTRATOR, Role.AUDITOR);

    private CaseRoles() {}

    static List<Role> of(String organisationKind) {
        return switch (organisationKind) {
            case "PROVIDER" -> PROVIDER;
            case "MUNICIPALITY" -> MUNICIPALITY;
            default -> AUTHORITY;
        };
    }
}
