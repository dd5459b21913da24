package org.saime.referrals;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Component;

/** Whom to call in danger, by country; the numbers are parameters, their names a code list. */
@Component
public class EmergencyNumbers {
    /** @param code in the code list {@code emergency_number} */
    public record Line(String number, String code) {
        /** 116 111 is easier to read and to dial than 116111. */
        public String shown() {
            return number.length() == 6 ? number.substring(0, 3) + " " + number.substring(3) : number;
        }

        public String href() {
            return "tel:" + number;
        }

        /** The same number in the code list {@code danger_call}. */
        public String call() {
            return "LINE_" + number;
        }
    }

    private final Parameters parameters;
    private final Clock clock;

    EmergencyNumbers(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Each number once, in the order of the countries. */
    public List<Line> of(Collection<Country> countries) {
        var lines = new LinkedHashMap<String, Line>();
        for (Country country : countries) {
            for (String number : parameters
                    .text("EMERGENCY_NUMBERS_" + country, null, Today.of(clock.instant()))
                    .split(",")) {
                lines.putIfAbsent(number, new Line(number, country + "_" + number));
            }
        }
        return List.copyOf(lines.values());
    }
}
