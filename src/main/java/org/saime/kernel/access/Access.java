package org.saime.kernel.access;

import org.saime.kernel.Forbidden;
import org.saime.kernel.audit.Audit;
import org.springframework.stereotype.Component;

/** The rule: first line of every use case. The row policies are the net under it. */
@Component
public class Access {
    private final Audit audit;

    public Access(Audit audit) {
        this.audit = audit;
    }

    /** @throws Forbidden with a reason when no grant of the action fits role and relation; the refusal is audited */
    public void permit(Action action, Subject subject) {
        if (!may(action, subject)) {
            audit.denied(action.getClass().getSimpleName() + "." + action.name(), subject);
            boolean roleFits =
                    action.grants().stream().anyMatch(g -> Scope.current().has(g.role()));
            throw new Forbidden(roleFits ? "access.no_relation" : "access.no_role");
        }
    }

    public void permit(Action action) {
        permit(action, Subject.NONE);
    }

    /** Whether a button should be drawn. */
    public boolean may(Action action, Subject subject) {
        Scope scope = Scope.current();
        return action.grants().stream()
                .anyMatch(g -> scope.has(g.role()) && g.relation().holds(scope, subject));
    }

    public boolean may(Action action) {
        return may(action, Subject.NONE);
    }
}
