package org.saime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route tried by every kind of person, on a family that is theirs and on none that is: the outcome is written down in
 * docs/generated/permissions.md and compared with it. A new route, or a changed right, fails here until the line is looked at and accepted
 * ({@code SAIME_ACCEPT=true} writes the file).
 */
class AccessMatrixTest extends HouseTest {
    private static final Path FILE = Path.of("docs/generated/permissions.md");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    org.saime.reporting.MonthClose months;

    /** Somebody with a house around them: the caller, and what the variables of an address stand for. */
    private record Column(String name, Caller page, Caller api, Map<String, String> things) {}

    @Test
    void everyRouteIsOpenToWhomItShouldBeAndNobodyElse() throws IOException {
        List<Column> columns = columns();
        var lines = new TreeMap<String, List<String>>();
        for (String route : routes()) {
            var cells = new ArrayList<String>();
            for (Column column : columns) {
                cells.add(attempt(route, column));
            }
            lines.put(route.substring(route.indexOf(' ') + 1) + " " + route.substring(0, route.indexOf(' ')), cells);
        }
        invariants(columns, lines);
        String written = write(columns, lines);
        if ("true".equals(System.getenv("SAIME_ACCEPT"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, written);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("docs/generated/permissions.md is stale: look at the change, then run with SAIME_ACCEPT=true")
                .isEqualTo(written);
    }

    /** What must hold whatever the file says. */
    private static void invariants(List<Column> columns, Map<String, List<String>> lines) {
        var problems = new ArrayList<String>();
        lines.forEach((route, cells) -> {
            for (int i = 0; i < columns.size(); i++) {
                String who = columns.get(i).name();
                boolean open = cells.get(i).equals("yes");
                if (cells.get(i).startsWith("5")) {
                    problems.add(who + " breaks " + route);
                }
                boolean ofAFamily = route.startsWith("/families/{")
                        || route.startsWith("/api/v1/families/{")
                        || route.startsWith("/contacts/{")
                        || route.startsWith("/api/v1/contacts/{");
                boolean stranger = List.of(
                                "worker elsewhere",
                                "manager elsewhere",
                                "director",
                                "administrator",
                                "auditor",
                                "municipality",
                                "municipality elsewhere",
                                "intake",
                                "nobody")
                        .contains(who);
                boolean sharedPlan = who.equals("municipality") && route.matches(".*/plans? GET");
                if (ofAFamily && stranger && open && !sharedPlan) {
                    problems.add(who + " opens " + route);
                }
                if (who.equals("nobody")
                        && open
                        && !route.matches(
                                "/(sign-in|invitation|language|help|about|accessibility|privacy|styleguide|favicon|error|api/openapi|v3).*")) {
                    problems.add("nobody opens " + route);
                }
            }
        });
        assertThat(problems).isEmpty();
    }

    private List<String> routes() {
        var routes = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (!method.getBeanType().getName().startsWith("org.saime")) {
                return;
            }
            for (String pattern :
                    Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues()) {
                var methods = info.getMethodsCondition().getMethods();
                for (RequestMethod verb : methods.isEmpty() ? List.of(RequestMethod.GET) : methods) {
                    if (!pattern.equals("/error") && !pattern.startsWith("/demo/")) {
                        routes.add(verb + " " + pattern);
                    }
                }
            }
        });
        return routes;
    }

    private static String attempt(String route, Column column) {
        String verb = route.substring(0, route.indexOf(' '));
        String pattern = route.substring(route.indexOf(' ') + 1);
        var path = new StringBuilder();
        var match = VARIABLE.matcher(pattern);
        while (match.find()) {
            match.appendReplacement(path, thing(pattern, match.group(1), match.start(), column.things()));
        }
        match.appendTail(path);
        boolean api = pattern.startsWith("/api/");
        Caller caller = api ? column.api() : column.page();
        var answer = verb.equals("GET")
                ? caller.get(path.toString())
                : api || !verb.equals("POST")
                        ? caller.send(
                                verb,
                                path.toString(),
                                "application/json",
                                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        : caller.post(path.toString());
        int status = answer.status();
        if (status >= 500) {
            return String.valueOf(status);
        }
        boolean door = status == 302 && answer.location().startsWith("/sign-in")
                || status == 303 && answer.location().startsWith("/sign-in") && !pattern.startsWith("/sign-in");
        return status == 401 || status == 403 || status == 404 || door ? "–" : "yes";
    }

    /** What a variable stands for: by the word before it in the address. */
    private static String thing(String pattern, String name, int at, Map<String, String> things) {
        String before = pattern.substring(0, at);
        String word = before.replaceFirst("/$", "").replaceFirst(".*/", "");
        String found = things.get(word);
        return found != null ? found : things.getOrDefault(name, "01890000-0000-7000-8000-000000000000");
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(column("worker", h -> h.assigned));
        columns.add(column("worker elsewhere", h -> h.house.worker()));
        columns.add(column("supervisor", h -> h.supervisor));
        columns.add(column("manager", h -> h.house.manager()));
        columns.add(column("manager elsewhere", h -> anotherHouse().manager()));
        columns.add(column("intake", h -> h.house.intake()));
        columns.add(column("municipality", h -> h.house.representative()));
        columns.add(column("municipality elsewhere", h -> h.house.representativeOf("Narva linn")));
        columns.add(column("director", h -> h.house.director()));
        columns.add(column("administrator", h -> h.house.administrator()));
        columns.add(column("auditor", h -> h.house.auditor()));
        var filled = new Filled();
        columns.add(new Column("nobody", filled.house.nobody(), filled.house.nobody(), filled.things));
        return columns;
    }

    private Column column(String name, java.util.function.Function<Filled, TestHouse.Somebody> who) {
        var filled = new Filled();
        var somebody = who.apply(filled);
        return new Column(name, filled.house.as(somebody), filled.house.api(somebody), filled.things);
    }

    /** A house with one of everything. */
    private final class Filled {
        final TestHouse house = anotherHouse();
        final TestHouse.Somebody supervisor = house.supervisor();
        final TestHouse.Somebody assigned = house.workerUnder(supervisor);
        final Map<String, String> things = new LinkedHashMap<>();

        Filled() {
            var family = house.family(assigned, LocalDate.of(2026, 5, 1));
            var contact = house.contact(family, assigned, LocalDate.of(2026, 10, 20), "HOME_VISIT", "HELD");
            put("families", family.id());
            put("family", family.id());
            put("episodes", family.episode());
            put("contacts", contact);
            put("members", family.child());
            put("persons", family.child());
            put("units", house.unit);
            put("accounts", assigned.account());
            put("staff", Objects.requireNonNull(assigned.staff()));
            things.put("weeks", "2026-10-26");
            things.put("codes", "contact_mode");
            put("plans", plan(family));
            closeOctober();
            put("referrals", referral());
            put("appointments", appointment(family));
        }

        private void put(String word, java.util.UUID id) {
            things.put(word, id.toString());
        }

        private java.util.UUID plan(TestHouse.TestFamily family) {
            var plan = TestHouse.id();
            TestHouse.sql(
                    """
                insert into plan (id, org_id, unit_id, family_id, episode_id, number, status, effective_from, next_review_due, shared_at, agreed_at, recorded_at)
                values (:id, :org, :unit, :family, :episode, 1, 'AGREED', '2026-05-10', '2026-11-10', '2026-05-10T09:00:00Z', '2026-05-10T09:00:00Z', '2026-05-10T09:00:00Z')""",
                    "id",
                    plan,
                    "org",
                    house.org,
                    "unit",
                    house.unit,
                    "family",
                    family.id(),
                    "episode",
                    family.episode());
            TestHouse.sql(
                    """
                insert into review (id, org_id, unit_id, family_id, episode_id, plan_id, started_on, due_on, recorded_at)
                values (:id, :org, :unit, :family, :episode, :plan, '2026-05-10', '2026-11-10', '2026-05-10T09:00:00Z')""",
                    "id",
                    TestHouse.id(),
                    "org",
                    house.org,
                    "unit",
                    house.unit,
                    "family",
                    family.id(),
                    "episode",
                    family.episode(),
                    "plan",
                    plan);
            return plan;
        }

        private void closeOctober() {
            try {
                house.asSystem(() -> months.generate(java.time.YearMonth.of(2026, 10)));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            put("reports", only("select id from monthly_report where org_id = :org"));
            put("sheets", only("select id from municipality_sheet where org_id = :org"));
        }

        private java.util.UUID only(String query) {
            return (java.util.UUID)
                    TestHouse.rows(query, "org", house.org).getFirst().get("id");
        }

        private java.util.UUID referral() {
            var referral = TestHouse.id();
            TestHouse.sql(
                    """
                insert into referral (id, org_id, unit_id, number, received_at, received_on, channel, urgency, family_consent, status, referrer_municipality_id)
                values (:id, :org, :unit, :number, '2026-11-02T09:00:00Z', '2026-11-02', 'MUNICIPALITY', 'STANDARD', 'YES', 'RECEIVED', :town)""",
                    "id",
                    referral,
                    "org",
                    house.org,
                    "unit",
                    house.unit,
                    "number",
                    "R-" + referral.toString().substring(24),
                    "town",
                    house.municipality);
            return referral;
        }

        private java.util.UUID appointment(TestHouse.TestFamily family) {
            var appointment = TestHouse.id();
            TestHouse.sql(
                    """
                insert into appointment (id, org_id, unit_id, family_id, episode_id, staff_id, planned_on, mode, recorded_at, by_id)
                values (:id, :org, :unit, :family, :episode, :staff, '2026-11-06', 'HOME_VISIT', '2026-11-02T09:00:00Z', :by)""",
                    "id",
                    appointment,
                    "org",
                    house.org,
                    "unit",
                    house.unit,
                    "family",
                    family.id(),
                    "episode",
                    family.episode(),
                    "staff",
                    assigned.staff(),
                    "by",
                    assigned.account());
            return appointment;
        }
    }

    private static String write(List<Column> columns, Map<String, List<String>> lines) {
        var text = new StringBuilder("""
            # Who may open which route

            Written by `AccessMatrixTest`: every route, tried by every kind of person on a family of the worker in the first column. "yes" is any answer but
            401, 403, 404 and the way to the sign-in page; a form sent empty and refused for its content counts as open.

            """);
        text.append("| Route | Method |");
        columns.forEach(c -> text.append(' ').append(c.name()).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(columns.size())).append('\n');
        lines.forEach((route, cells) -> {
            int space = route.lastIndexOf(' ');
            text.append("| `")
                    .append(route, 0, space)
                    .append("` | ")
                    .append(route.substring(space + 1))
                    .append(" |");
            cells.forEach(cell -> text.append(' ').append(cell).append(" |"));
            text.append('\n');
        });
        return text.toString();
    }
}
