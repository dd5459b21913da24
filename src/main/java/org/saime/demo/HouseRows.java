package org.saime.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Country;

/** Writes the house: providers, units, coverage, municipalities' desks, everybody who signs in. */
final class HouseRows {
    private record Municipality(UUID id, String code, String name, Country country) {}

    private final Rows rows;
    private final DemoCalendar calendar;
    private final Names names;
    private final Phrases phrases;
    private final String passwordHash;
    private final Chance chance = new Chance(7);
    private final Cast cast = new Cast();
    private final Instant made;

    HouseRows(Rows rows, DemoCalendar calendar, Names names, Phrases phrases, String passwordHash) {
        this.rows = rows;
        this.calendar = calendar;
        this.names = names;
        this.phrases = phrases;
        this.passwordHash = passwordHash;
        this.made = calendar.at(calendar.month(House.BEFORE), 9, 0);
    }

    Cast write(List<House.Worker> workers, List<Stay.Absence> absences, Connection owner) throws SQLException {
        for (var provider : House.PROVIDERS) {
            provider(provider);
        }
        for (var place : House.PLACES) {
            place(place, owner);
        }
        for (var colleague : House.COLLEAGUES) {
            colleague(colleague);
        }
        for (var worker : workers) {
            worker(worker);
        }
        for (var absence : absences) {
            rows.add(
                    "absence",
                    "id",
                    id(),
                    "org_id",
                    cast.org(House.place(absence.worker().place())),
                    "staff_id",
                    cast.staff(absence.worker()),
                    "kind",
                    absence.kind(),
                    "during",
                    Rows.During.throughTo(absence.from(), absence.to()));
        }
        // the demo asks nobody for a second factor
        rows.add(
                "parameter",
                "id",
                id(),
                "code",
                "TOTP_REQUIRED",
                "value",
                "false",
                "unit",
                "BOOLEAN",
                "scope",
                "PLATFORM",
                "scope_id",
                null,
                "valid_from",
                LocalDate.of(2000, 1, 2),
                "basis",
                "[CFG]");
        return cast;
    }

    private UUID id() {
        return chance.id(made);
    }

    private void provider(House.Provider provider) {
        var org = id();
        cast.providers.put(provider.key(), org);
        organisation(org, "PROVIDER", provider.name(), provider.country(), null);
        var service = id();
        cast.services.put(provider.key(), service);
        rows.add(
                "service_type",
                "id",
                service,
                "org_id",
                org,
                "code",
                "FAMILY",
                "name_en",
                "Family strengthening",
                "name_lv",
                phrases.text("lv", "unit.service"),
                "name_et",
                phrases.text("et", "unit.service"),
                "weekly_contacts",
                1);
    }

    private void organisation(UUID id, String kind, String name, Country country, @Nullable UUID municipality) {
        rows.add(
                "organisation",
                "id",
                id,
                "kind",
                kind,
                "name",
                name,
                "country",
                country,
                "municipality_id",
                municipality);
    }

    private void place(House.Place place, Connection owner) throws SQLException {
        var unit = id();
        cast.places.put(place.key(), unit);
        rows.add(
                "unit",
                "id",
                unit,
                "org_id",
                cast.org(place),
                "name",
                place.name(),
                "country",
                place.country(),
                "zone",
                place.country().zone(),
                "region",
                place.region(),
                "code_prefix",
                place.prefix(),
                "accepts_public_requests",
                true);
        for (var covered : place.municipalities()) {
            var found = municipality(owner, place.country(), covered.code());
            var from = calendar.month(covered.month());
            rows.add(
                    "coverage",
                    "id",
                    id(),
                    "org_id",
                    cast.org(place),
                    "unit_id",
                    unit,
                    "municipality_id",
                    found.id,
                    "contract_ref",
                    place.prefix() + "-" + from.getYear() + "/" + chance.between(11, 98),
                    "places",
                    chance.percent(50) ? chance.between(6, 30) : null,
                    "during",
                    new Rows.During(from, null),
                    "report_profile",
                    chance.percent(70) ? "STANDARD" : "INITIALS");
            desk(found);
        }
    }

    /** The municipality as an organisation with one person who signs in for it. */
    private void desk(Municipality municipality) {
        var org = id();
        var person = names.person(municipality.country, "F", chance);
        var login = slug(municipality.name);
        organisation(org, "MUNICIPALITY", municipality.name, municipality.country, municipality.id);
        var account = account(org, login, person, municipality.country == Country.LV ? "lv" : "et");
        role(org, account, "MUNICIPALITY", null, municipality.id);
        cast.towns.put(
                municipality.code,
                new Cast.Town(
                        municipality.id,
                        municipality.code,
                        municipality.name,
                        municipality.country,
                        org,
                        account,
                        login,
                        person));
        cast.people.put(
                login,
                new Cast.Person(account, account, login, person, "MUNICIPALITY", municipality.name, municipality.name));
    }

    private Municipality municipality(Connection owner, Country country, String code) throws SQLException {
        try (var query = owner.prepareStatement(
                "select id, name from municipality where country = ? and code = ? and valid_to is null")) {
            query.setString(1, country.name());
            query.setString(2, code);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no municipality " + code);
                }
                return new Municipality(row.getObject(1, UUID.class), code, row.getString(2), country);
            }
        }
    }

    /** Võru vald and Võru linn are two; most are known by their first word. */
    static String slug(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        if (plain.endsWith("s novads")) {
            return plain.substring(0, plain.length() - "s novads".length());
        }
        return plain.startsWith("voru ")
                ? plain.replace(' ', '-')
                : plain.replaceAll(" (vald|linn)$", "").replace(' ', '-');
    }

    private UUID account(UUID org, String login, String name, String language) {
        var id = id();
        rows.add(
                "account",
                "id",
                id,
                "org_id",
                org,
                "login",
                login,
                "name",
                name,
                "email",
                login + "@example.org",
                "language",
                language,
                "password_hash",
                passwordHash,
                "state",
                "ACTIVE",
                "created_at",
                made);
        return id;
    }

    private void role(UUID org, UUID account, String role, @Nullable UUID unit, @Nullable UUID municipality) {
        rows.add(
                "account_role",
                "id",
                id(),
                "org_id",
                org,
                "account_id",
                account,
                "role",
                role,
                "unit_id",
                unit,
                "municipality_id",
                municipality,
                "during",
                new Rows.During(calendar.month(House.BEFORE), null));
    }

    private void colleague(House.Colleague colleague) {
        var provider = House.PROVIDERS.stream()
                .filter(p -> p.key().equals(colleague.provider()))
                .findFirst()
                .orElseThrow();
        var org = java.util.Objects.requireNonNull(cast.providers.get(provider.key()));
        var account = account(org, colleague.login(), colleague.name(), provider.language());
        var staff = account;
        if (colleague.places().isEmpty()) {
            role(org, account, colleague.role(), null, null);
        }
        for (var place : colleague.places()) {
            role(org, account, colleague.role(), cast.unit(House.place(place)), null);
        }
        if (colleague.role().equals("SUPERVISOR")) {
            staff = staff(
                    org,
                    House.place(colleague.places().getFirst()),
                    account,
                    "SOCIAL_WORKER",
                    List.of(provider.language()),
                    null);
        }
        var where = String.join(
                ", ",
                colleague.places().stream().map(p -> House.place(p).name()).toList());
        cast.people.put(
                colleague.login(),
                new Cast.Person(
                        account, staff, colleague.login(), colleague.name(), colleague.role(), where, provider.name()));
    }

    private UUID staff(
            UUID org,
            House.Place place,
            UUID account,
            String profession,
            List<String> languages,
            @Nullable UUID supervisor) {
        var id = id();
        rows.add(
                "staff",
                "id",
                id,
                "org_id",
                org,
                "unit_id",
                cast.unit(place),
                "account_id",
                account,
                "profession",
                profession,
                "languages",
                languages,
                "supervisor_id",
                supervisor,
                "employed",
                new Rows.During(calendar.month(House.BEFORE), null));
        return id;
    }

    private void worker(House.Worker worker) {
        var place = House.place(worker.place());
        var org = cast.org(place);
        var account = account(org, worker.login(), worker.name(), place.language());
        role(org, account, "WORKER", cast.unit(place), null);
        var staff = staff(
                org,
                place,
                account,
                worker.profession(),
                worker.languages(),
                cast.supervisor(place).staff());
        var change = worker.fteLater() == 0 ? null : calendar.month(worker.monthLater());
        fte(org, staff, new Rows.During(calendar.month(House.BEFORE), change), worker.fte());
        if (change != null) {
            fte(org, staff, new Rows.During(change, null), worker.fteLater());
        }
        cast.people.put(
                worker.login(),
                new Cast.Person(
                        account,
                        staff,
                        worker.login(),
                        worker.name(),
                        "WORKER",
                        place.name(),
                        place.provider().name()));
    }

    private void fte(UUID org, UUID staff, Rows.During during, double share) {
        rows.add(
                "staff_fte",
                "id",
                id(),
                "org_id",
                org,
                "staff_id",
                staff,
                "during",
                during,
                "fte",
                BigDecimal.valueOf(share).setScale(2));
    }
}
