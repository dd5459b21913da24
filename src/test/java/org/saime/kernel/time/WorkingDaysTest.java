package org.saime.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saime.kernel.time.Country.EE;
import static org.saime.kernel.time.Country.LV;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // acknowledge in 2: over a weekend
        "2025-05-16, 2, EE, 2025-05-20",
        // third, fifth and seventh working day after April 2025; only Latvia has 5 May off
        "2025-04-30, 3, LV, 2025-05-07",
        "2025-04-30, 3, EE, 2025-05-06",
        "2025-04-30, 5, LV, 2025-05-09",
        "2025-04-30, 7, EE, 2025-05-12",
        // Easter 2026: Monday off in Latvia, not in Estonia
        "2026-04-02, 1, LV, 2026-04-07",
        "2026-04-02, 1, EE, 2026-04-06",
        // over Christmas and New Year 2025: 30 December and 2 January
        "2025-12-29, 2, LV, 2026-01-02",
        "2025-12-29, 2, EE, 2025-12-31",
        "2025-12-23, 1, EE, 2025-12-29",
        // a clock that starts on a Saturday
        "2026-10-31, 1, LV, 2026-11-02",
        "2026-11-10, 10, EE, 2026-11-24"
    })
    void countsAfterTheFirstDay(LocalDate from, int days, Country country, LocalDate expected) {
        assertThat(WorkingDays.plus(from, days, country)).isEqualTo(expected);
        assertThat(WorkingDays.between(from, expected, country)).isEqualTo(days);
        assertThat(WorkingDays.between(expected, from, country)).isEqualTo(-days);
    }

    @Test
    void zeroDaysIsTheSameDayEvenOnASunday() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(WorkingDays.plus(sunday, 0, EE)).isEqualTo(sunday);
        assertThat(WorkingDays.between(sunday, sunday, EE)).isZero();
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatThrownBy(() -> WorkingDays.plus(LocalDate.of(2026, 11, 22), -1, LV))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 21), EE)).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 22), EE)).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 18), LV)).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 18), EE)).isTrue();
    }
}
