package org.saime;

import org.saime.kernel.cli.CommandLine;
import org.saime.kernel.cli.Training;
import org.saime.kernel.cli.Verbs;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one process, one jar. */
@SpringBootApplication
public class App {

    public static void main(String[] arguments) {
        CommandLine line;
        try {
            line = CommandLine.parse(arguments);
        } catch (CommandLine.Unclear e) {
            System.err.println(e.getMessage());
            System.exit(Verbs.UNCLEAR);
            return;
        }
        if (!line.starts()) {
            System.exit(Verbs.run(App.class, line, System.out));
        }
        var context = SpringApplication.run(App.class, line.settings().toArray(String[]::new));
        if (line.verb().equals("train")) {
            System.exit(Training.walk(context));
        }
    }
}
