package org.saime.kernel.access;

/** What a person is in the service; what they may see also needs a relation to the record. */
public enum Role {
    INTAKE,
    WORKER,
    SPECIALIST,
    SUPERVISOR,
    MANAGER,
    DIRECTOR,
    MUNICIPALITY,
    ADMINISTRATOR,
    AUDITOR,
    /** Jobs of the program itself. */
    SYSTEM;

    public String key() {
        return "role." + name();
    }
}
