package org.saime.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {
    private final Lint lint =
            new Lint(List.of("Tamme", "family", "Kadri", "Karl", "Liis", "Kangro", "Võru", "vald", "Ozoliņa", "Jānis"));

    private Lint.Verdict check(String text) {
        return lint.check(Map.of("F16", text), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The neighbour Peeter K. drives the children|Peeter K.",
                "Peeter drives the children|Peeter",
                "kaimiņiene Ilze palīdz ar bērniem|Ilze",
                "Ar Ilzi runājām par skolu|Ilzi",
                "Õpetaja Mari Maasikas helistas emale|Mari Maasikas",
                "Kohtusime Peetriga koolis ja Toomasele helistati|Toomasele",
                "We met with Zanda Bite at school|Zanda Bite"
            })
    void theNameOfAThirdPersonMustChange(String text, String words) {
        var found = check(text).findings().stream()
                .filter(f -> f.kind() == Lint.Kind.THIRD_PERSON)
                .toList();
        assertThat(found).extracting(Lint.Finding::words).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kadri and Karl were at school on time. Liis Kangro came with them.",
                "Kadrile meeldib koolis, Karliga lugesime. Võrus oli lumi.",
                "Ar Ozoliņas ģimeni un Jāni bijām skolā. Rīta cēliens ir mierīgs.",
                "October went well. In week 43 the family was ill. The mother was tired on Monday.",
                "Tomēr izdevās. Maijā tikāmies Latvijā. Marta beigās bija Lieldienas.",
                "Ainult ema tuli. Kallis laps. Jaanuaris oli raske, aga Eestis on abi olemas.",
                "SOS centre, PMLP and MTÜ are no people."
            })
    void theFamilysOwnNamesAndOrdinaryWordsPass(String text) {
        assertThat(check(text).findings()).isEmpty();
    }

    @Test
    void aCapitalLetterInsideASentenceIsAskedAbout() {
        var found = check("They went to the pool in Jugla on Sunday").findings();
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(Lint.Kind.POSSIBLE_NAME);
            assertThat(f.words()).isEqualTo("Jugla");
            assertThat(f.kind().mustChange()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the depression makes paperwork hard",
                "mātei ir depresija",
                "emal on depressioon",
                "bērnam ir autisms",
                "lapsel on ATH diagnoos"
            })
    void aDiagnosisIsFoundInEveryLanguage(String text) {
        assertThat(check(text).findings()).isNotEmpty().allMatch(f -> f.kind() == Lint.Kind.DIAGNOSIS);
    }

    @Test
    void numbersThatIdentifyAreFound() {
        assertThat(check("His code is 010115-12345").findings())
                .extracting(Lint.Finding::kind)
                .containsExactly(Lint.Kind.PERSONAL_CODE);
        assertThat(check("Call +371 29 123 456 or write to kadri@example.org").findings())
                .extracting(Lint.Finding::kind)
                .containsExactly(Lint.Kind.CONTACT_DETAIL, Lint.Kind.CONTACT_DETAIL);
        assertThat(check("On 12.10.2026 they paid 250 euros, 3 of 4 times, in 2026/2027")
                        .findings())
                .isEmpty();
    }

    @Test
    void aJustifiedWordIsKeptAndCounted() {
        var text = Map.of("F15", "", "F16", "The depression makes paperwork hard", "F17", "", "F18", "");
        var open = lint.check(text, List.of());
        assertThat(open.clean()).isFalse();
        assertThat(open.checks()).isEqualTo(20);
        assertThat(open.passed()).isEqualTo(19);

        var kept = lint.check(
                text,
                List.of(new MonthlyReport.Justification(
                        "F16", "DIAGNOSIS", "depression", "It is the name of a group", "Liis")));
        assertThat(kept.clean()).isTrue();
        assertThat(kept.passed()).isEqualTo(20);
        assertThat(kept.findings())
                .singleElement()
                .extracting(Lint.Finding::justifiedBy)
                .isEqualTo("Liis");
    }

    @Test
    void aNameCannotBeJustified() {
        var verdict = lint.check(
                Map.of("F16", "The neighbour Peeter K. drives"),
                List.of(new MonthlyReport.Justification("F16", "THIRD_PERSON", "Peeter K.", "He is nice", "Liis")));
        assertThat(verdict.clean()).isFalse();
    }

    @Test
    void aFindingQuotesWhatStandsAroundIt() {
        var found = check(
                        "The children are fetched every morning. The neighbour Peeter K. drives the children when the bus is late in the winter months")
                .findings()
                .getFirst();
        assertThat(found.before()).isEqualTo("every morning. The neighbour ");
        assertThat(found.after()).startsWith(" drives the children");
    }
}
