package org.saime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.springframework.beans.factory.annotation.Autowired;

class ParametersTest extends HouseTest {
    @Autowired
    Parameters parameters;

    private int months(UUID unit, LocalDate on) throws Exception {
        return house.asSystem(() -> parameters.number("REVIEW_MONTHS", unit, on));
    }

    @Test
    void aValueOfTheOrganisationAndOneOfTheUnitCountFromTheirDay() throws Exception {
        var administrator = house.as(house.administrator());
        String page = "/parameters/REVIEW_MONTHS/values";
        assertThat(administrator.post(page, "value", "4", "from", "10.11.2026").status())
                .isEqualTo(303);
        assertThat(administrator
                        .post(page, "value", "3", "from", "1.12.2026", "unit", house.unit.toString())
                        .status())
                .isEqualTo(303);
        assertThat(months(house.unit, LocalDate.of(2026, 11, 9))).isEqualTo(6);
        assertThat(months(house.unit, LocalDate.of(2026, 11, 10))).isEqualTo(4);
        assertThat(months(house.unit, LocalDate.of(2026, 12, 1))).isEqualTo(3);
        var elsewhere = anotherHouse();
        int theirs =
                elsewhere.asSystem(() -> parameters.number("REVIEW_MONTHS", elsewhere.unit, LocalDate.of(2026, 12, 1)));
        assertThat(theirs).isEqualTo(6);
        assertThat(administrator.get("/parameters").body()).contains("changes on 10 Nov 2026");
        assertThat(administrator.get("/parameters/REVIEW_MONTHS").body()).contains("4 months", "3 months", "Test unit");
    }

    @Test
    void aChangeToComeIsReplacedOrWithdrawnOneInForceIsNot() {
        var administrator = house.as(house.administrator());
        String page = "/parameters/DECIDE_DAYS/values";
        administrator.post(page, "value", "4", "from", "10.11.2026");
        assertThat(administrator.post(page, "value", "5", "from", "10.11.2026").status())
                .isEqualTo(303);
        var id = TestHouse.rows(
                "select id, value from parameter where code = 'DECIDE_DAYS' and scope_id = :org", "org", house.org);
        assertThat(id).singleElement().satisfies(r -> assertThat(r).containsEntry("value", "5"));
        var elsewhere = anotherHouse();
        assertThat(elsewhere
                        .as(elsewhere.administrator())
                        .post(page + "/" + id.getFirst().get("id") + "/withdrawal")
                        .status())
                .isEqualTo(404);
        assertThat(administrator
                        .post(page + "/" + id.getFirst().get("id") + "/withdrawal")
                        .status())
                .isEqualTo(303);
        assertThat(administrator.post(page, "value", "7", "from", "5.11.2026").status())
                .isEqualTo(303);
        assertThat(administrator.post(page, "value", "8", "from", "5.11.2026").body())
                .contains("already changed from today");
        var today = TestHouse.rows(
                        "select id from parameter where code = 'DECIDE_DAYS' and scope_id = :org", "org", house.org)
                .getFirst()
                .get("id");
        assertThat(administrator.post(page + "/" + today + "/withdrawal").status())
                .isEqualTo(404);
        var platform = TestHouse.rows("select id from parameter where code = 'DECIDE_DAYS' and scope = 'PLATFORM'")
                .getFirst()
                .get("id");
        assertThat(administrator.post(page + "/" + platform + "/withdrawal").status())
                .isEqualTo(404);
    }

    @Test
    void aValueFitsItsKindAndItsDayHasNotPassed() {
        var administrator = house.as(house.administrator());
        for (String wrong : new String[] {"0", "-1", "25", "six", "1,5", ""}) {
            assertThat(administrator
                            .post("/parameters/REVIEW_MONTHS/values", "value", wrong, "from", "10.11.2026")
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        var past = administrator.post("/parameters/REVIEW_MONTHS/values", "value", "5", "from", "4.11.2026");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("cannot be in the past").contains("value=\"4.11.2026\"");
        assertThat(administrator
                        .post("/parameters/REPORT_GENERATE_TIME/values", "value", "25:00", "from", "10.11.2026")
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .post("/parameters/REPORT_GENERATE_TIME/values", "value", "3:30", "from", "10.11.2026")
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.rows(
                                "select value from parameter where code = 'REPORT_GENERATE_TIME' and scope_id = :org",
                                "org",
                                house.org)
                        .getFirst())
                .containsEntry("value", "03:30");
        assertThat(administrator
                        .post("/parameters/TOTP_REQUIRED/values", "value", "maybe", "from", "10.11.2026")
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .post(
                                "/parameters/PASSWORD_MIN/values",
                                "value",
                                "14",
                                "from",
                                "10.11.2026",
                                "unit",
                                house.unit.toString())
                        .body())
                .contains("the same in every unit");
        assertThat(administrator
                        .post(
                                "/parameters/REVIEW_MONTHS/values",
                                "value",
                                "5",
                                "from",
                                "10.11.2026",
                                "unit",
                                anotherHouse().unit.toString())
                        .body())
                .contains("Choose one of the answers shown");
        assertThat(administrator.get("/parameters/RIGHTS_REQUEST_MONTHS").status())
                .isEqualTo(404);
        assertThat(administrator.get("/parameters/NONE").status()).isEqualTo(404);
        assertThat(house.as(house.manager())
                        .post("/parameters/REVIEW_MONTHS/values", "value", "5", "from", "10.11.2026")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everyParameterOfferedHasADefaultThatFits() {
        var defaults = TestHouse.rows("select code, value from parameter where scope = 'PLATFORM'");
        assertThat(Arrays.asList(ParameterCode.values()))
                .allSatisfy(code -> assertThat(defaults)
                        .filteredOn(r -> code.name().equals(r.get("code")))
                        .singleElement()
                        .satisfies(r -> assertThat(code.fits(r.get("value").toString()))
                                .as(code.name())
                                .isTrue()));
        assertThat(house.as(house.administrator()).get("/parameters").status()).isEqualTo(200);
    }
}
