package org.saime.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saime.kernel.time.Country.EE;
import static org.saime.kernel.time.Country.LV;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void easterFallsOnItsKnownSunday(int year, LocalDate sunday) {
        assertThat(Holidays.easter(year)).isEqualTo(sunday);
    }

    @Test
    void latviaHasTheseHolidaysIn2024AndTheFourthOfMayMovesToMonday() {
        assertThat(Holidays.of(LV, 2024).entrySet().stream().map(Object::toString))
                .containsExactly(
                        "2024-01-01=NEW_YEAR",
                        "2024-03-29=GOOD_FRIDAY",
                        "2024-03-31=EASTER_SUNDAY",
                        "2024-04-01=EASTER_MONDAY",
                        "2024-05-01=MAY_DAY",
                        "2024-05-04=RESTORATION_DAY",
                        "2024-05-06=RESTORATION_DAY_OBSERVED",
                        "2024-05-12=MOTHERS_DAY",
                        "2024-05-19=PENTECOST",
                        "2024-06-23=MIDSUMMER_EVE",
                        "2024-06-24=MIDSUMMER_DAY",
                        "2024-11-18=PROCLAMATION_DAY",
                        "2024-12-24=CHRISTMAS_EVE",
                        "2024-12-25=CHRISTMAS_DAY",
                        "2024-12-26=BOXING_DAY",
                        "2024-12-31=NEW_YEARS_EVE");
    }

    @Test
    void estoniaHasTheseHolidaysIn2026AndNoneOfThemMoves() {
        assertThat(Holidays.of(EE, 2026).entrySet().stream().map(Object::toString))
                .containsExactly(
                        "2026-01-01=NEW_YEAR",
                        "2026-02-24=INDEPENDENCE_DAY",
                        "2026-04-03=GOOD_FRIDAY",
                        "2026-04-05=EASTER_SUNDAY",
                        "2026-05-01=MAY_DAY",
                        "2026-05-24=PENTECOST",
                        "2026-06-23=VICTORY_DAY",
                        "2026-06-24=MIDSUMMER_DAY",
                        "2026-08-20=RESTORATION_DAY",
                        "2026-12-24=CHRISTMAS_EVE",
                        "2026-12-25=CHRISTMAS_DAY",
                        "2026-12-26=BOXING_DAY");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-20, PROCLAMATION_DAY_OBSERVED",
        "2025-05-05, RESTORATION_DAY_OBSERVED",
        "2025-05-11, MOTHERS_DAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-05-10, MOTHERS_DAY",
        "2027-03-26, GOOD_FRIDAY",
        "2027-05-16, PENTECOST",
        "2023-07-10, SONG_FESTIVAL_OBSERVED",
        "2023-05-29, PROCLAIMED_DAY_OFF"
    })
    void latviaKnowsItsMovableDays(LocalDate day, String code) {
        assertThat(Holidays.of(LV, day.getYear())).containsEntry(day, code);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-05", "2026-11-19", "2027-05-05", "2028-01-03", "2023-05-08"})
    void latviaMovesNothingElse(LocalDate day) {
        assertThat(Holidays.of(LV, day.getYear())).doesNotContainKey(day);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-24", "2027-03-26", "2025-08-20", "2027-05-16"})
    void estoniaKnowsItsDays(LocalDate day) {
        assertThat(Holidays.of(EE, day.getYear())).containsKey(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-06", "2026-05-04", "2026-11-18", "2024-12-31", "2024-02-26"})
    void estoniaWorksOnDaysThatAreLatvianOrWouldBeMoved(LocalDate day) {
        assertThat(Holidays.of(EE, day.getYear())).doesNotContainKey(day);
    }

    @Test
    void eachCountryCountsItsDaysInItsOwnZone() {
        assertThat(LV.zone()).isEqualTo(ZoneId.of("Europe/Riga"));
        assertThat(EE.zone()).isEqualTo(ZoneId.of("Europe/Tallinn"));
    }
}
