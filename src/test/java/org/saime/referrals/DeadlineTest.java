package org.saime.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saime.kernel.time.Country;

class DeadlineTest {
    @Test
    void acknowledgingCountsWorkingDays() {
        // Friday 30 October 2026; Monday is day 1, Tuesday day 2
        LocalDate friday = LocalDate.of(2026, 10, 30);
        var deadline = Deadline.acknowledge(friday, LocalDate.of(2026, 11, 2), 2, Country.EE, 80);
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(deadline.day()).isEqualTo(1);
        assertThat(deadline.tone()).isEqualTo(Deadline.Tone.CALM);
        assertThat(Deadline.acknowledge(friday, LocalDate.of(2026, 11, 3), 2, Country.EE, 80)
                        .tone())
                .isEqualTo(Deadline.Tone.SOON);
        assertThat(Deadline.acknowledge(friday, LocalDate.of(2026, 11, 4), 2, Country.EE, 80)
                        .tone())
                .isEqualTo(Deadline.Tone.LATE);
    }

    @Test
    void decidingCountsDaysAndTurnsAmberAtEightyPercent() {
        LocalDate received = LocalDate.of(2026, 10, 26);
        assertThat(Deadline.decide(received, LocalDate.of(2026, 11, 2), 10, 80).tone())
                .isEqualTo(Deadline.Tone.CALM);
        assertThat(Deadline.decide(received, LocalDate.of(2026, 11, 3), 10, 80).tone())
                .isEqualTo(Deadline.Tone.SOON);
        var last = Deadline.decide(received, LocalDate.of(2026, 11, 5), 10, 80);
        assertThat(last.day()).isEqualTo(10);
        assertThat(last.tone()).isEqualTo(Deadline.Tone.SOON);
        var late = Deadline.decide(received, LocalDate.of(2026, 11, 6), 10, 80);
        assertThat(late.tone()).isEqualTo(Deadline.Tone.LATE);
        assertThat(late.daysLate(LocalDate.of(2026, 11, 6))).isEqualTo(1);
    }

    @Test
    void inDangerTheDecisionIsDueWithinTheHour() {
        Instant received = Instant.parse("2026-11-05T10:00:00Z");
        assertThat(Deadline.decideNow(received, received.plusSeconds(3600), 1).tone())
                .isEqualTo(Deadline.Tone.SOON);
        assertThat(Deadline.decideNow(received, received.plusSeconds(3601), 1).tone())
                .isEqualTo(Deadline.Tone.LATE);
    }
}
