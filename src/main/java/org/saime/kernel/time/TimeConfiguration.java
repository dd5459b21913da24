package org.saime.kernel.time;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    @Bean
    ProgramClock programClock(@Value("${saime.date:}") String date) {
        var clock = new ProgramClock(Clock.systemUTC());
        if (!date.isBlank()) {
            clock.moveTo(LocalDate.parse(date));
        }
        return clock;
    }
}
