package org.saime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Scopes;
import org.saime.kernel.db.Ids;
import org.saime.kernel.db.TestDatabase;
import org.saime.kernel.time.ProgramClock;
import org.saime.kernel.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A provider of its own for one test: organisation, unit, municipality, staff, families, put in by the owner of the database, so that nothing of
 * the program under test is needed for it. Defaults are what most tests want; everything has an id to look it up by.
 */
public final class TestHouse {
    public static final String PASSWORD = "correct horse battery";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static @Nullable String passwordHash;
    private static @Nullable JdbcClient owner;

    public final UUID org = id();
    public final UUID unit = id();
    public final UUID serviceType = id();
    /** The municipality that the unit serves. */
    public final UUID municipality;

    public final UUID municipalityOrg = id();
    private final int port;
    private final ProgramClock clock;
    private final Scopes scopes;

    /** Somebody with an account; {@code staff} is null for those who are not staff. */
    public record Somebody(
            UUID account, String login, @Nullable UUID staff, String token) {}

    /** A family with an episode; the mother, and a child of eight. */
    public record TestFamily(UUID id, UUID episode, UUID mother, UUID child) {}

    public TestHouse(int port, ProgramClock clock, Scopes scopes, PasswordEncoder passwords) {
        this(port, clock, scopes, passwords, "Tartu linn");
    }

    /** @param municipalityName one that exists in the reference data */
    public TestHouse(int port, ProgramClock clock, Scopes scopes, PasswordEncoder passwords, String municipalityName) {
        this.port = port;
        this.clock = clock;
        this.scopes = scopes;
        if (passwordHash == null) {
            passwordHash = passwords.encode(PASSWORD);
        }
        this.municipality = municipalityNamed(municipalityName);
        sql(
                "insert into organisation (id, kind, name, country) values (:id, 'PROVIDER', 'Test provider', 'EE')",
                "id",
                org);
        sql(
                "insert into unit (id, org_id, name, country, zone, region, code_prefix) values (:id, :org, 'Test unit', 'EE', 'Europe/Tallinn', 'Tartu', :prefix)",
                "id",
                unit,
                "org",
                org,
                "prefix",
                unit.toString().substring(30));
        sql(
                "insert into service_type (id, org_id, code, name_en, name_lv, name_et) values (:id, :org, 'FAMILY', 'Family strengthening', 'Ģimeņu stiprināšana', 'Perede tugevdamine')",
                "id",
                serviceType,
                "org",
                org);
        sql(
                "insert into organisation (id, kind, name, country, municipality_id) values (:id, 'MUNICIPALITY', 'Test municipality', 'EE', :municipality)",
                "id",
                municipalityOrg,
                "municipality",
                municipality);
        covers(municipality, LONG_AGO);
        sql(
                "insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values ('TOTP_REQUIRED', 'false', 'boolean', 'ORGANISATION', :org, '2020-01-01', 'test')",
                "org",
                org);
    }

    // People
    // -------------------------------------------------------------------------------------------------------------------------------

    public Somebody manager() {
        return staffed("MANAGER", "1.00", unit, null);
    }

    public Somebody worker() {
        return staffed("WORKER", "1.00", null, null);
    }

    public Somebody worker(String fte) {
        return staffed("WORKER", fte, null, null);
    }

    public Somebody workerUnder(Somebody supervisor) {
        return staffed("WORKER", "1.00", null, supervisor.staff());
    }

    public Somebody supervisor() {
        return staffed("SUPERVISOR", "1.00", null, null);
    }

    public Somebody intake() {
        return staffed("INTAKE", "1.00", unit, null);
    }

    public Somebody specialist() {
        return staffed("SPECIALIST", "1.00", null, null);
    }

    public Somebody director() {
        return account(org, "DIRECTOR", null, null);
    }

    public Somebody administrator() {
        return account(org, "ADMINISTRATOR", null, null);
    }

    public Somebody auditor() {
        return account(org, "AUDITOR", null, null);
    }

    /** Represents {@link #municipality}. */
    public Somebody representative() {
        return account(municipalityOrg, "MUNICIPALITY", null, municipality);
    }

    /** Represents another municipality, by name. */
    public Somebody representativeOf(String municipalityName) {
        UUID other = municipalityNamed(municipalityName);
        UUID otherOrg = id();
        sql(
                "insert into organisation (id, kind, name, country, municipality_id) values (:id, 'MUNICIPALITY', 'Other municipality', 'EE', :municipality)",
                "id",
                otherOrg,
                "municipality",
                other);
        return account(otherOrg, "MUNICIPALITY", null, other);
    }

    private Somebody staffed(String role, String fte, @Nullable UUID roleUnit, @Nullable UUID supervisor) {
        Somebody somebody = account(org, role, roleUnit, null);
        UUID staff = id();
        sql("""
            insert into staff (id, org_id, unit_id, account_id, profession, languages, supervisor_id, employed)
            values (:id, :org, :unit, :account, 'SOCIAL_WORKER', '{et,en}', :supervisor::uuid, daterange('2020-01-01', null))""", "id", staff, "org", org, "unit", unit, "account", somebody.account(), "supervisor", supervisor);
        sql(
                "insert into staff_fte (id, org_id, staff_id, during, fte) values (:id, :org, :staff, daterange('2020-01-01', null), :fte)",
                "id",
                id(),
                "org",
                org,
                "staff",
                staff,
                "fte",
                new BigDecimal(fte));
        return new Somebody(somebody.account(), somebody.login(), staff, somebody.token());
    }

    private Somebody account(UUID organisation, String role, @Nullable UUID roleUnit, @Nullable UUID town) {
        UUID account = id();
        String login = role.toLowerCase(java.util.Locale.ROOT) + "-"
                + account.toString().substring(24);
        String token = "test-" + account;
        sql(
                """
            insert into account (id, org_id, login, name, email, password_hash, state, created_at)
            values (:id, :org, :login, :name, :email, :hash, 'ACTIVE', '2020-01-01T00:00:00Z')""",
                "id",
                account,
                "org",
                organisation,
                "login",
                login,
                "name",
                "Test " + role,
                "email",
                login + "@example.org",
                "hash",
                passwordHash);
        sql("""
            insert into account_role (id, org_id, account_id, role, unit_id, municipality_id, during)
            values (:id, :org, :account, :role, :unit::uuid, :town::uuid, daterange('2020-01-01', null))""", "id", id(), "org", organisation, "account", account, "role", role, "unit", roleUnit, "town", town);
        sql(
                "insert into api_token (id, org_id, account_id, name, token_hash, created_at, expires_at) values (:id, :org, :account, 'test', :hash, '2020-01-01T00:00:00Z', '2100-01-01T00:00:00Z')",
                "id",
                id(),
                "org",
                organisation,
                "account",
                account,
                "hash",
                sha256(token));
        return new Somebody(account, login, null, token);
    }

    /** One more role for the same account. */
    public void alsoIs(Somebody somebody, String role, @Nullable UUID roleUnit) {
        sql(
                "insert into account_role (id, org_id, account_id, role, unit_id, during) values (:id, :org, :account, :role, :unit::uuid, daterange('2020-01-01', null))",
                "id",
                id(),
                "org",
                org,
                "account",
                somebody.account(),
                "role",
                role,
                "unit",
                roleUnit);
    }

    // Callers
    // --------------------------------------------------------------------------------------------------------------------------------

    /** With a browser's session. */
    public Caller as(Somebody somebody) {
        return Caller.signedIn(port, somebody.login(), PASSWORD);
    }

    /** With an access token, for the JSON API. */
    public Caller api(Somebody somebody) {
        return Caller.withToken(port, somebody.token());
    }

    public Caller nobody() {
        return Caller.anonymous(port);
    }

    /** Calls a use case directly, as this person. */
    public <T> T inScopeOf(Somebody somebody, java.util.concurrent.Callable<T> work) throws Exception {
        return Scope.callAs(scopes.of(somebody.account()).orElseThrow(), work);
    }

    /** Calls a use case as the program itself. */
    public <T> T asSystem(java.util.concurrent.Callable<T> work) throws Exception {
        return Scope.callAs(Scope.system(org, Set.of(unit)), work);
    }

    // Places
    // -----------------------------------------------------------------------------------------------------------------------------------

    public static UUID municipalityNamed(String name) {
        return sqlClient()
                .sql(
                        "select id from municipality where name = :name and valid_to is null order by valid_from desc limit 1")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    public void covers(UUID town, LocalDate from) {
        sql(
                "insert into coverage (id, org_id, unit_id, municipality_id, during) values (:id, :org, :unit, :town, daterange(:from::date, null))",
                "id",
                id(),
                "org",
                org,
                "unit",
                unit,
                "town",
                town,
                "from",
                from);
    }

    // Families
    // ---------------------------------------------------------------------------------------------------------------------------------

    /** An active family with this primary worker and the house's municipality since the day. */
    public TestFamily family(Somebody worker, LocalDate start) {
        TestFamily family = familyWithoutEpisode("Test family");
        return new TestFamily(family.id(), episode(family.id(), worker, start), family.mother(), family.child());
    }

    public TestFamily familyWithoutEpisode(String label) {
        UUID family = id();
        sql(
                "insert into family (id, org_id, unit_id, code, label, recorded_at) values (:id, :org, :unit, :code, :label, :at)",
                "id",
                family,
                "org",
                org,
                "unit",
                unit,
                "code",
                "T-" + family.toString().substring(24),
                "label",
                label,
                "at",
                at(LONG_AGO));
        UUID mother = person("Anna", "Testa", LocalDate.of(1990, 3, 15), "F");
        UUID child = person("Elza", "Testa", LocalDate.of(2018, 3, 15), "F");
        member(family, mother, "CAREGIVER");
        member(family, child, "CHILD");
        sql("""
            insert into relationship (id, org_id, unit_id, from_person_id, to_person_id, type, custody, during)
            values (:id, :org, :unit, :mother, :child, 'PARENT', 'SOLE', daterange('2018-03-15', null))""", "id", id(), "org", org, "unit", unit, "mother", mother, "child", child);
        return new TestFamily(family, new UUID(0, 0), mother, child);
    }

    public UUID person(String given, String surname, @Nullable LocalDate born, String sex) {
        UUID person = id();
        sql(
                """
            insert into person (id, org_id, unit_id, given_name, family_name, birth_on, birth_precision, sex, recorded_at)
            values (:id, :org, :unit, :given, :surname, :born::date, :precision, :sex, :at)""",
                "id",
                person,
                "org",
                org,
                "unit",
                unit,
                "given",
                given,
                "surname",
                surname,
                "born",
                born,
                "precision",
                born == null ? "UNKNOWN" : "EXACT",
                "sex",
                sex,
                "at",
                at(LONG_AGO));
        return person;
    }

    public void member(UUID family, UUID person, String role) {
        sql(
                """
            insert into membership (id, org_id, unit_id, family_id, person_id, role, during, recorded_at)
            values (:id, :org, :unit, :family, :person, :role, daterange('2020-01-01', null), :at)""",
                "id",
                id(),
                "org",
                org,
                "unit",
                unit,
                "family",
                family,
                "person",
                person,
                "role",
                role,
                "at",
                at(LONG_AGO));
    }

    /** An episode ACTIVE since the day, with worker and municipality. */
    public UUID episode(UUID family, Somebody worker, LocalDate start) {
        UUID episode = id();
        sql(
                """
            insert into episode (id, org_id, unit_id, family_id, service_type_id, status, accepted_on, first_meeting_on, agreement_on, start_on, recorded_at)
            values (:id, :org, :unit, :family, :service, 'ACTIVE', :start, :start, :start, :start, :at)""",
                "id",
                episode,
                "org",
                org,
                "unit",
                unit,
                "family",
                family,
                "service",
                serviceType,
                "start",
                start,
                "at",
                at(start));
        period(episode, family, "ACTIVE", start, null);
        assignment(episode, family, worker, "PRIMARY", start, null);
        link(episode, family, municipality, start, null);
        return episode;
    }

    /** @param lastDay included; null while open */
    public void period(UUID episode, UUID family, String status, LocalDate from, @Nullable LocalDate lastDay) {
        sql(
                """
            insert into episode_period (id, org_id, unit_id, family_id, episode_id, status, reason, until_on, during, recorded_at)
            values (:id, :org, :unit, :family, :episode, :status, :reason, :until::date, daterange(:from::date, :to::date, '[]'), :at)""",
                "id",
                id(),
                "org",
                org,
                "unit",
                unit,
                "family",
                family,
                "episode",
                episode,
                "status",
                status,
                "reason",
                status.equals("SUSPENDED") ? "ILLNESS" : null,
                "until",
                status.equals("SUSPENDED") ? lastDay : null,
                "from",
                from,
                "to",
                lastDay,
                "at",
                at(from));
    }

    public void assignment(
            UUID episode, UUID family, Somebody worker, String kind, LocalDate from, @Nullable LocalDate lastDay) {
        sql(
                """
            insert into assignment (id, org_id, unit_id, family_id, episode_id, staff_id, kind, during, recorded_at)
            values (:id, :org, :unit, :family, :episode, :staff, :kind, daterange(:from::date, :to::date, '[]'), :at)""",
                "id",
                id(),
                "org",
                org,
                "unit",
                unit,
                "family",
                family,
                "episode",
                episode,
                "staff",
                worker.staff(),
                "kind",
                kind,
                "from",
                from,
                "to",
                lastDay,
                "at",
                at(from));
    }

    public void link(UUID episode, UUID family, UUID town, LocalDate from, @Nullable LocalDate lastDay) {
        sql(
                """
            insert into municipality_link (id, org_id, unit_id, family_id, episode_id, municipality_id, role, during, recorded_at)
            values (:id, :org, :unit, :family, :episode, :town, 'RESPONSIBLE', daterange(:from::date, :to::date, '[]'), :at)""",
                "id",
                id(),
                "org",
                org,
                "unit",
                unit,
                "family",
                family,
                "episode",
                episode,
                "town",
                town,
                "from",
                from,
                "to",
                lastDay,
                "at",
                at(from));
    }

    /** A contact as it stands in the table, recorded at noon of its day; mode and status by their codes. */
    public UUID contact(TestFamily family, Somebody worker, LocalDate on, String mode, String status) {
        return contact(
                family,
                worker,
                on,
                mode,
                status,
                on.atTime(12, 0).atZone(Today.ZONE).toInstant());
    }

    public UUID contact(
            TestFamily family, Somebody worker, LocalDate on, String mode, String status, Instant recordedAt) {
        UUID contact = Ids.at(recordedAt);
        sql(
                """
            insert into contact (id, org_id, unit_id, family_id, episode_id, valid_on, minutes, mode, status, discipline, staff, members, recorded_at, author_id, digest)
            values (:id, :org, :unit, :family, :episode, :on, :minutes, :mode, :status, 'FAMILY_SUPPORT', array[:staff::uuid],
                    case when :status = 'HELD' then array[:mother::uuid, :child::uuid] else '{}' end, :at, :author, '\\x00')""",
                "id",
                contact,
                "org",
                org,
                "unit",
                unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "on",
                on,
                "minutes",
                status.equals("HELD") ? 60 : null,
                "mode",
                mode,
                "status",
                status,
                "staff",
                worker.staff(),
                "mother",
                family.mother(),
                "child",
                family.child(),
                "at",
                recordedAt.atOffset(java.time.ZoneOffset.UTC),
                "author",
                worker.account());
        sql(
                "insert into contact_note (contact_id, org_id, unit_id, family_id, class, author_id, happened) values (:id, :org, :unit, :family, 'NORMAL', :author, 'They met.')",
                "id",
                contact,
                "org",
                org,
                "unit",
                unit,
                "family",
                family.id(),
                "author",
                worker.account());
        return contact;
    }

    // Time and SQL
    // -----------------------------------------------------------------------------------------------------------------------------

    /** The program's today, nine in the morning. */
    public void today(LocalDate date) {
        clock.moveTo(date);
    }

    public void now(Instant instant) {
        clock.moveTo(instant);
    }

    public static UUID id() {
        return Ids.at(Clock.systemUTC().instant());
    }

    /** As the owner of the database: sees and may do everything. */
    public static int sql(String statement, @Nullable Object... parameters) {
        var spec = sqlClient().sql(statement);
        for (int i = 0; i < parameters.length; i += 2) {
            spec = spec.param((String) java.util.Objects.requireNonNull(parameters[i]), parameters[i + 1]);
        }
        return spec.update();
    }

    public static List<Map<String, Object>> rows(String query, @Nullable Object... parameters) {
        var spec = sqlClient().sql(query);
        for (int i = 0; i < parameters.length; i += 2) {
            spec = spec.param((String) java.util.Objects.requireNonNull(parameters[i]), parameters[i + 1]);
        }
        return new ArrayList<>(spec.query().listOfRows());
    }

    public static long count(String query, @Nullable Object... parameters) {
        return ((Number) rows(query, parameters).getFirst().values().iterator().next()).longValue();
    }

    private static java.time.OffsetDateTime at(LocalDate date) {
        return date.atTime(9, 0).atOffset(java.time.ZoneOffset.UTC);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized JdbcClient sqlClient() {
        if (owner == null) {
            var address = TestDatabase.shared();
            owner = JdbcClient.create(new SimpleDriverDataSource(
                    new org.postgresql.Driver(),
                    address.url(),
                    address.owner().role(),
                    address.owner().password()));
        }
        return owner;
    }
}
