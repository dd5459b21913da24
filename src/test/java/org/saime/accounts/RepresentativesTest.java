package org.saime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

class RepresentativesTest extends HouseTest {
    private static String login() {
        return "m" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String[] person(UUID municipality, String login) {
        return new String[] {
            "municipality",
            municipality.toString(),
            "name",
            "Mart Mägi",
            "login",
            login,
            "email",
            login + "@example.org",
            "language",
            "et"
        };
    }

    @Test
    void aRepresentativeOfAServedMunicipalityIsInvitedIntoTheMunicipalitysOwnOrganisation() {
        UUID town = TestHouse.municipalityNamed("Elva vald");
        house.covers(town, java.time.LocalDate.of(2027, 1, 1));
        var administrator = house.as(house.administrator());
        String first = login();
        assertThat(administrator
                        .post("/representatives/new", person(town, first))
                        .status())
                .isEqualTo(303);
        String second = login();
        assertThat(administrator
                        .post("/representatives/new", person(town, second))
                        .status())
                .isEqualTo(303);
        var rows = TestHouse.rows(
                "select a.org_id, o.kind, o.municipality_id from account a join organisation o on o.id = a.org_id where a.login in (:a, :b)",
                "a",
                first,
                "b",
                second);
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(r ->
                        assertThat(r).containsEntry("kind", "MUNICIPALITY").containsEntry("municipality_id", town));
        assertThat(rows.getFirst().get("org_id")).isEqualTo(rows.getLast().get("org_id"));
        assertThat(administrator.get("/representatives").body()).contains("Mart Mägi", "Elva vald", first);
        // they belong to the municipality, not to the provider
        assertThat(administrator.get("/accounts?q=" + first).body()).doesNotContain("Mart Mägi");

        String link = TestHouse.rows("select link from outgoing_mail where recipient = :m", "m", first + "@example.org")
                .getFirst()
                .get("link")
                .toString();
        assertThat(house.nobody()
                        .post(link, "password", TestHouse.PASSWORD, "again", TestHouse.PASSWORD)
                        .status())
                .isEqualTo(303);
        var me = Caller.signedIn(port, first, TestHouse.PASSWORD);
        assertThat(me.get("/me").body()).contains("Mart Mägi");
        assertThat(me.get("/accounts").status()).isEqualTo(403);
    }

    @Test
    void aMunicipalityThatIsNotServedGetsNobody() {
        var answer = house.as(house.administrator())
                .post("/representatives/new", person(TestHouse.municipalityNamed("Hiiumaa vald"), login()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Your units do not serve this municipality")
                .contains("Mart Mägi");
        assertThat(house.as(house.administrator()).post("/representatives/new").status())
                .isEqualTo(422);
    }

    @Test
    void aForgottenPasswordIsSentToTheRepresentativeOfAServedMunicipalityOnly() {
        var representative = house.representative();
        var administrator = house.as(house.administrator());
        assertThat(administrator
                        .post("/representatives/" + representative.account() + "/link")
                        .status())
                .isEqualTo(303);
        assertThat(TestHouse.count(
                        "select count(*) from outgoing_mail where recipient = :m and template = 'password'",
                        "m",
                        representative.login() + "@example.org"))
                .isOne();
        var stranger = house.representativeOf("Narva linn");
        assertThat(administrator
                        .post("/representatives/" + stranger.account() + "/link")
                        .status())
                .isEqualTo(404);
        assertThat(administrator
                        .post("/representatives/" + house.worker().account() + "/link")
                        .status())
                .isEqualTo(404);
        assertThat(house.as(house.manager())
                        .post("/representatives/" + representative.account() + "/link")
                        .status())
                .isEqualTo(403);
    }
}
