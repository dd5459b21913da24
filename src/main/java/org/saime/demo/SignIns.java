package org.saime.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Who can sign in to the demo, as it stands in the database. */
final class SignIns {
    record Line(String role, String login, String name, String where) {}

    private static final String QUERY = """
            select r.role, a.login, a.name, o.name || coalesce(': ' || nullif(string_agg(distinct coalesce(u.name, s.name), ', '), ''), '') as "where"
            from account a join account_role r on r.account_id = a.id join organisation o on o.id = a.org_id
                 left join unit u on u.id = r.unit_id left join (select s.account_id, v.name from staff s join unit v on v.id = s.unit_id) s on s.account_id = a.id
            where a.state = 'ACTIVE' and not (r.role = 'WORKER' and a.login like 'worker%')
            group by r.role, a.login, a.name, o.name, o.kind
            order by array_position(array['WORKER', 'MANAGER', 'INTAKE', 'SUPERVISOR', 'DIRECTOR', 'MUNICIPALITY', 'ADMINISTRATOR', 'AUDITOR'], r.role), o.name, a.login""";

    private SignIns() {}

    static List<Line> of(DataSource owner) {
        try (var connection = owner.getConnection();
                var rows = connection.createStatement().executeQuery(QUERY)) {
            var lines = new ArrayList<Line>();
            while (rows.next()) {
                lines.add(new Line(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sees(String role) {
        return switch (role) {
            case "WORKER" -> "Family support workers: their own families, contacts, plans, reports to confirm";
            case "MANAGER" -> "Managers: one unit in full, assigns, decides, approves reports";
            case "INTAKE" -> "Intake officers: referrals of their units";
            case "SUPERVISOR" -> "Supervisors: families of the workers they supervise";
            case "DIRECTOR" -> "Directors: figures of the organisation, no family";
            case "MUNICIPALITY" -> "Municipalities: own referrals, shared plans, reports sent to them";
            case "ADMINISTRATOR" -> "Administrators: accounts, units, settings, no family";
            case "AUDITOR" -> "Auditors: who looked at what";
            default -> role;
        };
    }
}
