package org.saime.kernel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class VerbsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theCodeOfTheVerbIsTheCodeOfTheProgram() {
        assertThat(run("count", "a", "b", "c")).isEqualTo(3);
    }

    @Test
    void anUnknownVerbIsAnsweredWithTheList() {
        assertThat(run("cuont")).isEqualTo(Verbs.UNCLEAR);
        assertThat(printed()).contains("'cuont'").contains("count").contains("WORD…: counts words");
    }

    @Test
    void helpListsEveryVerb() {
        assertThat(run("help")).isZero();
        assertThat(printed()).contains("serve", "demo", "WORD…: counts words");
    }

    private int run(String... typed) {
        return Verbs.run(Program.class, CommandLine.parse(typed), new PrintStream(printed, true, UTF_8));
    }

    private String printed() {
        return printed.toString(UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class Program {
        @Bean
        Verb count() {
            return new Verb() {
                @Override
                public String name() {
                    return "count";
                }

                @Override
                public String help() {
                    return "WORD…: counts words";
                }

                @Override
                public int run(List<String> args) {
                    return args.size();
                }
            };
        }
    }
}
