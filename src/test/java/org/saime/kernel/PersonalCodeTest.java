package org.saime.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saime.kernel.PersonalCode.Verdict.CHECK_DIGIT_DOUBTFUL;
import static org.saime.kernel.PersonalCode.Verdict.VALID;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saime.kernel.time.Country;

class PersonalCodeTest {

    @ParameterizedTest
    @CsvSource({"36805280109, 1968-05-28", "60001019906, 2000-01-01"})
    void aRightEstonianCodeIsValidAndCarriesTheBirthDate(String code, LocalDate born) {
        PersonalCode read = PersonalCode.read(Country.EE, code);
        assertThat(read.verdict()).isEqualTo(VALID);
        assertThat(read.birthDate()).contains(born);
    }

    @ParameterizedTest
    @CsvSource({
        "36805280108, CHECK_DIGIT_WRONG",
        "36813280109, IMPOSSIBLE_DATE",
        "36802300109, IMPOSSIBLE_DATE",
        "06805280109, MALFORMED",
        "96805280109, MALFORMED",
        "3680528010, MALFORMED",
        "368052801090, MALFORMED",
        "3680528010a, MALFORMED",
        "'', MALFORMED"
    })
    void aWrongEstonianCodeIsRefusedAndSaysWhy(String code, PersonalCode.Verdict verdict) {
        PersonalCode read = PersonalCode.read(Country.EE, code);
        assertThat(read.verdict()).isEqualTo(verdict);
        assertThat(read.verdict().refused()).isTrue();
        assertThat(read.birthDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"161175-19997", "16117519997", " 161175 - 19997 "})
    void aRightLatvianCodeIsValidHoweverItIsWritten(String typed) {
        PersonalCode read = PersonalCode.read(Country.LV, typed);
        assertThat(read.verdict()).isEqualTo(VALID);
        assertThat(read.code()).isEqualTo("161175-19997");
        assertThat(read.birthDate()).contains(LocalDate.of(1975, 11, 16));
    }

    @Test
    void aNewLatvianCodeIsValidAndNeverGivesABirthDate() {
        PersonalCode read = PersonalCode.read(Country.LV, "328673-00679");
        assertThat(read.verdict()).isEqualTo(VALID);
        assertThat(read.birthDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"328673-00677", "161175-19996"})
    void aLatvianCheckDigitIsOnlyDoubted(String code) {
        PersonalCode read = PersonalCode.read(Country.LV, code);
        assertThat(read.verdict()).isEqualTo(CHECK_DIGIT_DOUBTFUL);
        assertThat(read.verdict().refused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "161375-19997, IMPOSSIBLE_DATE",
        "310275-19997, IMPOSSIBLE_DATE",
        "161175-39997, IMPOSSIBLE_DATE",
        "401175-19997, IMPOSSIBLE_DATE",
        "161175-1999, MALFORMED",
        "1611-7519997, MALFORMED",
        "nav zināms, MALFORMED"
    })
    void anImpossibleLatvianCodeIsRefused(String code, PersonalCode.Verdict verdict) {
        PersonalCode read = PersonalCode.read(Country.LV, code);
        assertThat(read.verdict()).isEqualTo(verdict);
        assertThat(read.verdict().refused()).isTrue();
    }
}
