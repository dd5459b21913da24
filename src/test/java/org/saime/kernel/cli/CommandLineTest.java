package org.saime.kernel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void nothingTypedStartsTheProgram() {
        var line = CommandLine.parse();

        assertThat(line.verb()).isEqualTo("serve");
        assertThat(line.starts()).isTrue();
        assertThat(line.settings()).containsExactly("--saime.verb=serve");
    }

    @Test
    void theDemoHasADirectoryOfItsOwn() {
        assertThat(CommandLine.parse("demo").settings())
                .contains("--saime.demo=true", "--saime.data=${saime.home:.}/data/demo");
        assertThat(CommandLine.parse("demo", "--data", "/tmp/x").settings())
                .contains("--saime.data=/tmp/x")
                .doesNotContain("--saime.data=${saime.home:.}/data/demo");
    }

    @Test
    void theDemoTakesItsOptions() {
        assertThat(CommandLine.parse("demo", "--port", "9090", "--date", "2026-03-01", "--families", "40", "--empty")
                        .settings())
                .contains(
                        "--server.port=9090",
                        "--saime.date=2026-03-01",
                        "--saime.demo.families=40",
                        "--saime.demo.empty=true");
    }

    @Test
    void anySettingCanBeGivenInFull() {
        assertThat(CommandLine.parse("--server.port=1").settings()).contains("--server.port=1");
    }

    @Test
    void aVerbKeepsItsOwnArguments() {
        var line = CommandLine.parse("audit", "verify", "--from", "2026-01-01", "--data", "/srv/saime");

        assertThat(line.verb()).isEqualTo("audit");
        assertThat(line.starts()).isFalse();
        assertThat(line.arguments()).containsExactly("verify", "--from", "2026-01-01");
        assertThat(line.settings()).contains("--saime.data=/srv/saime");
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertThatThrownBy(() -> CommandLine.parse("serve", "--prot", "80"))
                .isInstanceOf(CommandLine.Unclear.class)
                .hasMessageContaining("--prot");
        assertThatThrownBy(() -> CommandLine.parse("serve", "--port"))
                .isInstanceOf(CommandLine.Unclear.class)
                .hasMessageContaining("needs a value");
    }

    @Test
    void helpCanBeAskedForAnywhere() {
        assertThat(CommandLine.parse("--help").verb()).isEqualTo("help");
        assertThat(CommandLine.parse("demo", "-h").verb()).isEqualTo("help");
    }
}
