package org.saime.kernel.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was typed: a verb, settings for the program, and arguments for the verb. */
public record CommandLine(String verb, List<String> settings, List<String> arguments) {

    private static final Map<String, String> EVERYWHERE = Map.of("--data", "saime.data");
    private static final Map<String, String> SERVER = Map.of("--port", "server.port");
    private static final Map<String, String> DEMO = Map.of("--date", "saime.date", "--families", "saime.demo.families");
    private static final Set<String> SERVERS = Set.of("serve", "demo", "train");

    public CommandLine {
        settings = List.copyOf(settings);
        arguments = List.copyOf(arguments);
    }

    /** Throws Unclear, with a sentence for the operator, when it cannot be understood. */
    public static CommandLine parse(String... typed) {
        var rest = new ArrayDeque<>(Arrays.asList(typed));
        var verb = rest.isEmpty() || isOption(rest.peek()) ? "serve" : rest.remove();
        if (rest.remove("--help") || rest.remove("-h")) {
            verb = "help";
        }
        var settings = new ArrayList<String>();
        var arguments = new ArrayList<String>();
        var known = optionsOf(verb);
        settings.add("--saime.verb=" + verb);
        if (verb.equals("demo")) {
            settings.add("--saime.demo=true");
        }
        while (!rest.isEmpty()) {
            var word = rest.remove();
            if (known.containsKey(word)) {
                if (rest.isEmpty()) {
                    throw new Unclear(word + " needs a value.");
                }
                settings.add("--" + known.get(word) + "=" + rest.remove());
            } else if (word.equals("--empty") && verb.equals("demo")) {
                settings.add("--saime.demo.empty=true");
            } else if (isSetting(word)) {
                settings.add(word);
            } else if (SERVERS.contains(verb)) {
                throw new Unclear("'" + word + "' is not known to " + verb + ". See: saime help");
            } else {
                arguments.add(word);
            }
        }
        if (verb.equals("demo") && settings.stream().noneMatch(setting -> setting.startsWith("--saime.data="))) {
            settings.add("--saime.data=${saime.home:.}/data/demo");
        }
        return new CommandLine(verb, settings, arguments);
    }

    /** Whether the program is to stay and answer in the browser. */
    public boolean starts() {
        return SERVERS.contains(verb);
    }

    private static Map<String, String> optionsOf(String verb) {
        var options = new HashMap<>(EVERYWHERE);
        if (SERVERS.contains(verb)) {
            options.putAll(SERVER);
        }
        if (verb.equals("demo")) {
            options.putAll(DEMO);
        }
        return options;
    }

    private static boolean isOption(String word) {
        return word.startsWith("-");
    }

    /** Any setting of the program can be given in full, such as --logging.level.root=debug. */
    private static boolean isSetting(String word) {
        return word.matches("--[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+=.*");
    }

    /** The command line cannot be understood. */
    public static final class Unclear extends RuntimeException {
        Unclear(String message) {
            super(message);
        }
    }
}
