package org.saime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;

class ReferenceApiTest extends HouseTest {
    @Test
    void municipalitiesAreThoseOfTheDay() {
        var api = house.api(house.worker());
        var before = api.get("/api/v1/municipalities?country=LV&on=2025-06-30&limit=200")
                .json()
                .get("items");
        var after = api.get("/api/v1/municipalities?country=LV&on=2025-07-01&limit=200")
                .json()
                .get("items");
        assertThat(before).hasSize(43);
        assertThat(after).hasSize(42);
    }

    @Test
    void alongListGoesOnAfterTheLastId() {
        var api = house.api(house.representative());
        var names = new ArrayList<String>();
        String next = "";
        do {
            var page = api.get("/api/v1/municipalities?country=EE&on=2026-11-05&limit=30"
                            + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            page.get("items").forEach(m -> names.add(m.get("name").asString()));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!next.isEmpty());
        assertThat(names).hasSize(79).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAskedWronglyIsToldAtOnce() {
        var answer = house.api(house.worker()).get("/api/v1/municipalities?country=FI&on=yesterday&limit=0&after=x");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors")).hasSize(4);
        assertThat(house.api(house.worker()).get("/api/v1/codes/secrets").status())
                .isEqualTo(404);
        assertThat(house.nobody().get("/api/v1/units").status()).isEqualTo(401);
    }

    @Test
    void codesHaveTheirNamesInThreeLanguages() {
        var first = house.api(house.worker())
                .get("/api/v1/codes/contact_mode")
                .json()
                .get("items")
                .get(0);
        assertThat(first.get("code").asString()).isEqualTo("HOME_VISIT");
        assertThat(first.get("names").propertyNames()).containsExactlyInAnyOrder("en", "lv", "et");
    }

    @Test
    void aTokenSaysWhoItIsAndWhichUnitsItSees() {
        var worker = house.worker();
        var me = house.api(worker).get("/api/v1/me").json();
        assertThat(me.get("id").asString()).isEqualTo(worker.account().toString());
        assertThat(me.get("roles").get(0).asString()).isEqualTo("WORKER");
        assertThat(me.get("staff").asString()).isEqualTo(String.valueOf(worker.staff()));
        var units = house.api(worker).get("/api/v1/units").json().get("items");
        assertThat(units).hasSize(1);
        assertThat(units.get(0).get("id").asString()).isEqualTo(house.unit.toString());
        var town = house.api(house.representative()).get("/api/v1/me").json();
        assertThat(List.of(town.get("municipalities").get(0).asString()))
                .containsExactly(house.municipality.toString());
        assertThat(TestHouse.municipalityNamed("Tartu linn")).isEqualTo(house.municipality);
    }
}
