package org.saime.organisation;

import java.util.regex.Pattern;
import org.saime.kernel.time.Country;
import org.saime.kernel.web.Input;

/** What is said about a unit; country and prefix are fixed when it is made, because holidays and codes of families hang on them. */
public record UnitFacts(String name, String region, boolean acceptsPublicRequests) {
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{1,6}");

    /** A new unit. */
    public record Founded(UnitFacts facts, Country country, String codePrefix) {
        public static Founded from(Input in) {
            var facts = UnitFacts.from(in);
            var country = in.requiredChoice("country", Country.class);
            String prefix = in.required("codePrefix", 6).toUpperCase(java.util.Locale.ROOT);
            if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
                in.error("codePrefix", "organisation.prefix_form");
            }
            return new Founded(facts, country, prefix);
        }
    }

    public static UnitFacts from(Input in) {
        return new UnitFacts(in.required("name", 120), in.required("region", 120), in.flag("acceptsPublicRequests"));
    }
}
