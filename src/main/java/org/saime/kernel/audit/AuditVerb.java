package org.saime.kernel.audit;

import java.util.List;
import org.saime.kernel.cli.Verb;
import org.springframework.stereotype.Component;

/** {@code saime audit verify}: walks every chain and says where one is broken. */
@Component
class AuditVerb implements Verb {
    private final Seals seals;

    AuditVerb(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String help() {
        return "verify    prove that no entry of the audit log was changed or removed";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.equals(List.of("verify"))) {
            System.err.println("saime audit verify");
            return 2;
        }
        seals.run();
        boolean whole = true;
        for (var organisation : seals.organisations()) {
            var chain = seals.verify(organisation);
            if (chain.entries() == 0 && chain.whole()) {
                continue;
            }
            whole &= chain.whole();
            System.out.printf(
                    "%s  %d entries  head %s  %s%n",
                    organisation,
                    chain.entries(),
                    chain.head(),
                    chain.whole()
                            ? "whole"
                            : chain.brokenAt() != null
                                    ? "BROKEN at entry " + chain.brokenAt()
                                    : chain.unsealed() + " entries WITHOUT SEAL");
        }
        System.out.println(whole ? "The audit log is whole." : "The audit log was tampered with.");
        return whole ? 0 : 1;
    }
}
