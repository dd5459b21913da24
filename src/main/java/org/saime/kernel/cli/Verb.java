package org.saime.kernel.cli;

import java.util.List;

/** One thing an operator can ask for on the command line, besides starting the program. */
public interface Verb {

    String name();

    /** One line: the arguments and what happens. */
    String help();

    /** The exit code: 0 when it was done. */
    int run(List<String> args);
}
