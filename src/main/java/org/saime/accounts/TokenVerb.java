package org.saime.accounts;

import java.util.List;
import org.saime.kernel.cli.Verb;
import org.springframework.stereotype.Component;

/** {@code saime token LOGIN [NAME]}: an access token for the JSON interface. */
@Component
class TokenVerb implements Verb {
    private final Operators operators;

    TokenVerb(Operators operators) {
        this.operators = operators;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String help() {
        return "LOGIN [NAME]    print a new access token of this account for the interface /api";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            System.err.println("saime token LOGIN [NAME]");
            return 2;
        }
        try {
            System.out.println(
                    operators.token(arguments.getFirst(), arguments.size() == 2 ? arguments.get(1) : "command line"));
            return 0;
        } catch (Operators.Impossible e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
