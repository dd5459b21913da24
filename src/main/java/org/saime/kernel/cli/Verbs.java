package org.saime.kernel.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs one verb in a program without web server, made of only the parts that the verb needs. */
public final class Verbs {

    /** The exit code for a command line that makes no sense, as shells have it. */
    public static final int UNCLEAR = 2;

    private static final List<String> FOR_THE_LIST_NO_DATABASE_IS_STARTED = List.of(
            "--saime.database.url=jdbc:postgresql:none",
            "--saime.database.user=none",
            "--saime.database.password=none",
            "--saime.database.owner=none",
            "--saime.database.owner.password=none",
            "--spring.flyway.enabled=false");

    private Verbs() {}

    /** The exit code of the verb. */
    public static int run(Class<?> program, CommandLine line, PrintStream out) {
        if (line.verb().equals("help")) {
            try (var context = start(
                    program, Stream.concat(line.settings().stream(), FOR_THE_LIST_NO_DATABASE_IS_STARTED.stream()))) {
                list(context, out);
                return 0;
            }
        }
        try (var context = start(program, line.settings().stream())) {
            var verb = verbs(context)
                    .filter(each -> each.name().equals(line.verb()))
                    .findFirst();
            if (verb.isEmpty()) {
                out.println("'" + line.verb() + "' is not a verb of Saime. There are:");
                list(context, out);
                return UNCLEAR;
            }
            return verb.get().run(line.arguments());
        }
    }

    private static ConfigurableApplicationContext start(Class<?> program, Stream<String> settings) {
        return new SpringApplicationBuilder(program)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                // A server may be running on the same data: then its PostgreSQL is used.
                .properties("saime.database.join=true")
                .run(quietly(settings.toList()).toArray(String[]::new));
    }

    /** What a verb prints is read by scripts. Said as an argument, because the program's own settings would win over a default. */
    private static Stream<String> quietly(List<String> settings) {
        boolean said = settings.stream().anyMatch(setting -> setting.startsWith("--logging.level.root="));
        return said ? settings.stream() : Stream.concat(settings.stream(), Stream.of("--logging.level.root=warn"));
    }

    private static void list(ConfigurableApplicationContext context, PrintStream out) {
        out.println("  serve [--port N] [--data DIR]    start the program (default)");
        out.println("  demo [--port N] [--data DIR] [--date YYYY-MM-DD] [--families N] [--empty]");
        out.println("                                   start it with the demo country");
        verbs(context)
                .sorted(Comparator.comparing(Verb::name))
                .forEach(verb -> out.printf("  %-32s %s%n", verb.name(), verb.help()));
    }

    private static Stream<Verb> verbs(ConfigurableApplicationContext context) {
        return context.getBeansOfType(Verb.class).values().stream();
    }
}
