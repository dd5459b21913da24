package org.saime.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saime.HouseTest;

class AboutTest extends HouseTest {
    @Test
    void everybodyReadsTheStatementsWithoutSigningIn() {
        var visitor = house.nobody();
        assertThat(visitor.get("/accessibility").body()).contains("WCAG 2.2", "no independent audit");
        assertThat(visitor.get("/privacy").body())
                .contains("Data State Inspectorate", "Two cookies")
                .doesNotContain("mailto:");
    }
}
