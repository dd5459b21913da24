package org.saime.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.saime.kernel.time.Country;

/** Who is who in the database: the ids of the house that the families' rows point to. */
final class Cast {
    /** A municipality with the organisation and the account that represent it. */
    record Town(
            UUID id, String code, String name, Country country, UUID org, UUID account, String login, String person) {}

    /** Somebody who signs in. {@code where} is the place or the municipality; empty for the whole organisation. */
    record Person(
            UUID account, UUID staff, String login, String name, String role, String where, String organisation) {}

    final Map<String, UUID> providers = new LinkedHashMap<>();
    final Map<String, UUID> places = new LinkedHashMap<>();
    final Map<String, UUID> services = new LinkedHashMap<>();
    final Map<String, Town> towns = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();

    UUID org(House.Place place) {
        return get(providers, place.provider().key());
    }

    UUID unit(House.Place place) {
        return get(places, place.key());
    }

    UUID service(House.Place place) {
        return get(services, place.provider().key());
    }

    Town town(String code) {
        return get(towns, code);
    }

    UUID account(House.Worker worker) {
        return get(people, worker.login()).account;
    }

    UUID staff(House.Worker worker) {
        return get(people, worker.login()).staff;
    }

    Person manager(House.Place place) {
        return colleague("MANAGER", place);
    }

    Person intake(House.Place place) {
        return colleague("INTAKE", place);
    }

    Person supervisor(House.Place place) {
        return colleague("SUPERVISOR", place);
    }

    private Person colleague(String role, House.Place place) {
        var found = House.COLLEAGUES.stream()
                .filter(c -> c.role().equals(role) && c.places().contains(place.key()))
                .findFirst()
                .orElseThrow();
        return get(people, found.login());
    }

    private static <T> T get(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
