package org.saime.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Query;

/** What the administrator and the manager read and change about units and staff. */
final class HouseStore {
    private HouseStore() {}

    record Count(int count) {}

    record Kind(String kind) {}

    record Next(@Nullable LocalDate toOn) {}

    static final Query<Kind> KIND = Query.rows(Kind.class, "select kind from organisation where id = scope_org()");

    static final Query<UnitFile.Facts> UNITS = Query.rows(UnitFile.Facts.class, """
            select id, org_id, name, country, zone, region, code_prefix, accepts_public_requests from unit
            where org_id = scope_org() and (:all or id = any(:units::uuid[])) order by name, id""");

    static final Query<UnitFile.Facts> UNIT = Query.rows(
            UnitFile.Facts.class,
            "select id, org_id, name, country, zone, region, code_prefix, accepts_public_requests from unit where id = :id and org_id = scope_org()");

    static final Query<Void> ADD_UNIT = Query.change("""
            insert into unit (id, org_id, name, country, zone, region, code_prefix, accepts_public_requests)
            values (:id, :org, :name, :country, :zone, :region, :prefix, :public)""");

    static final Query<Void> CHANGE_UNIT = Query.change(
            "update unit set name = :name, region = :region, accepts_public_requests = :public where id = :id");

    static final Query<Count> SAME_PREFIX = Query.rows(
            Count.class,
            "select count(*)::int as count from unit where org_id = scope_org() and upper(code_prefix) = upper(:prefix::text)");

    private static final String AGREEMENTS = """
            select c.id, c.unit_id, c.municipality_id, m.name as municipality, c.contract_ref, c.places, c.report_profile, lower(c.during) as from_on, upper(c.during) - 1 as to_on
            from coverage c join municipality m on m.id = c.municipality_id
            """;

    static final Query<UnitFile.Agreement> COVERAGE = Query.rows(
            UnitFile.Agreement.class,
            AGREEMENTS
                    + " where c.unit_id = :unit order by upper_inf(c.during) or upper(c.during) > :on::date desc, m.name, lower(c.during) desc");

    static final Query<UnitFile.Agreement> AGREEMENT =
            Query.rows(UnitFile.Agreement.class, AGREEMENTS + " where c.id = :id and c.unit_id = :unit");

    static final Query<UnitFile.Agreement> OVERLAPPING = Query.rows(
            UnitFile.Agreement.class,
            AGREEMENTS
                    + " where c.unit_id = :unit and c.municipality_id = :municipality and c.during && daterange(:from::date, :until::date, '[]') and c.id is distinct from :except::uuid"
                    + " order by lower(c.during) limit 1");

    static final Query<Void> ADD_COVERAGE = Query.change("""
            insert into coverage (id, org_id, unit_id, municipality_id, contract_ref, places, during, report_profile)
            values (:id, :org, :unit, :municipality, :contractRef, :places::int, daterange(:from::date, :until::date, '[]'), :profile)""");

    static final Query<Void> CHANGE_COVERAGE = Query.change("""
            update coverage set contract_ref = :contractRef, places = :places::int, during = daterange(:from::date, :until::date, '[]'), report_profile = :profile
            where id = :id""");

    static final Query<Municipality> SERVED = Query.rows(Municipality.class, """
            select distinct m.id, m.country, m.code, m.name, m.region from municipality m join coverage c on c.municipality_id = m.id
            where c.org_id = scope_org() and (upper_inf(c.during) or upper(c.during) > :on::date) order by m.name""");

    static final Query<UnitFile.Colleague> STAFF = Query.rows(UnitFile.Colleague.class, """
            select s.id, s.account_id, a.name, s.profession, f.fte, b.kind as absence, upper(b.during) - 1 as absent_until, lower(s.employed) as employed_from,
                   upper(s.employed) - 1 as employed_to
            from staff s join account a on a.id = s.account_id left join staff_fte f on f.staff_id = s.id and f.during @> :on::date
                 left join lateral (select x.kind, x.during from absence x where x.staff_id = s.id and x.during @> :on::date order by lower(x.during) limit 1) b on true
            where s.unit_id = :unit
            order by not (upper_inf(s.employed) or upper(s.employed) > :on::date), a.name, s.id""");

    static final Query<StaffLine> SUPERVISORS = Query.rows(StaffLine.class, """
            select s.id, s.account_id, a.name, s.unit_id, s.profession, s.languages, coalesce(f.fte, 0) as fte, s.supervisor_id, false as absent
            from staff s join account a on a.id = s.account_id left join staff_fte f on f.staff_id = s.id and f.during @> :on::date
            where s.org_id = scope_org() and s.employed @> :on::date
              and exists (select 1 from account_role r where r.account_id = a.id and r.role = 'SUPERVISOR' and (r.during @> :on::date or r.wanted is not null))
            order by a.name, s.id""");

    static final Query<StaffFile.Facts> STAFF_MEMBER = Query.rows(StaffFile.Facts.class, """
            select s.id, s.org_id, s.unit_id, u.name as unit, s.account_id, a.name, s.profession, s.languages, s.supervisor_id, v.name as supervisor, lower(s.employed) as employed_from,
                   upper(s.employed) - 1 as employed_to
            from staff s join account a on a.id = s.account_id join unit u on u.id = s.unit_id left join staff b on b.id = s.supervisor_id left join account v on v.id = b.account_id
            where s.id = :id and s.unit_id = :unit and s.org_id = scope_org()""");

    static final Query<Count> COLLEAGUE =
            Query.rows(Count.class, "select count(*)::int as count from staff where id = :id and org_id = scope_org()");

    static final Query<StaffFile.Fte> FTE = Query.rows(
            StaffFile.Fte.class,
            "select lower(during) as from_on, upper(during) - 1 as to_on, fte from staff_fte where staff_id = :staff order by lower(during) desc");

    static final Query<StaffFile.Absence> ABSENCES = Query.rows(
            StaffFile.Absence.class,
            "select id, kind, lower(during) as from_on, upper(during) - 1 as to_on from absence where staff_id = :staff order by lower(during) desc, id limit 50");

    static final Query<StaffFile.Absence> SAME_ABSENCE = Query.rows(StaffFile.Absence.class, """
            select id, kind, lower(during) as from_on, upper(during) - 1 as to_on from absence
            where staff_id = :staff and during && daterange(:from::date, :until::date, '[]') order by lower(during) limit 1""");

    static final Query<Void> ADD_STAFF = Query.change("""
            insert into staff (id, org_id, unit_id, account_id, profession, languages, supervisor_id, employed)
            values (:id, :org, :unit, :account, :profession, :languages::text[], :supervisor::uuid, daterange(:from::date, null))""");

    static final Query<Void> CHANGE_STAFF = Query.change(
            "update staff set profession = :profession, languages = :languages::text[], supervisor_id = :supervisor::uuid where id = :id");

    static final Query<Void> ADD_FTE = Query.change(
            "insert into staff_fte (id, org_id, staff_id, during, fte) values (:id, :org, :staff, daterange(:from::date, :until::date, '[]'), :fte)");

    /** The row that begins on the day keeps its days. */
    static final Query<Void> REPLACE_FTE =
            Query.change("update staff_fte set fte = :fte where staff_id = :staff and lower(during) = :from::date");

    static final Query<StaffFile.Fte> FTE_ON = Query.rows(
            StaffFile.Fte.class,
            "select lower(during) as from_on, upper(during) - 1 as to_on, fte from staff_fte where staff_id = :staff and during @> :from::date");

    /** The last day before the next change that is already known; null when there is none. */
    static final Query<Next> NEXT_FTE = Query.rows(
            Next.class,
            "select min(lower(during)) - 1 as to_on from staff_fte where staff_id = :staff and lower(during) > :from::date");

    static final Query<Void> CUT_FTE = Query.change(
            "update staff_fte set during = daterange(lower(during), :from::date) where staff_id = :staff and during @> :from::date");

    static final Query<Void> DROP_FTE_AFTER =
            Query.change("delete from staff_fte where staff_id = :staff and lower(during) > :last::date");

    static final Query<Void> END_FTE = Query.change("""
            update staff_fte f set during = daterange(lower(f.during), :last::date, '[]')
            where f.staff_id = :staff and lower(f.during) = (select max(lower(x.during)) from staff_fte x where x.staff_id = f.staff_id)""");

    static final Query<Void> END_EMPLOYMENT =
            Query.change("update staff set employed = daterange(lower(employed), :last::date, '[]') where id = :id");

    static final Query<Count> OPEN_ASSIGNMENTS =
            Query.rows(Count.class, "select open_assignments(:account::uuid, :lastDay::date) as count");

    static final Query<Void> ADD_ABSENCE = Query.change(
            "insert into absence (id, org_id, staff_id, kind, during) values (:id, :org, :staff, :kind, daterange(:from::date, :until::date, '[]'))");

    static final Query<Void> END_ABSENCE = Query.change(
            "update absence set during = daterange(lower(during), :last::date, '[]') where id = :id and staff_id = :staff");

    static final Query<Void> DROP_ABSENCE = Query.change("delete from absence where id = :id and staff_id = :staff");

    static final Query<StaffFile.Absence> ABSENCE = Query.rows(
            StaffFile.Absence.class,
            "select id, kind, lower(during) as from_on, upper(during) - 1 as to_on from absence where id = :id and staff_id = :staff");

    static final Query<Void> FOUND = Query.change(
            "insert into organisation (id, kind, name, country) values (:id, 'PROVIDER', :name, :country)");

    static final Query<Void> FIRST_SERVICE = Query.change("""
            insert into service_type (id, org_id, code, name_en, name_lv, name_et, weekly_contacts)
            values (:id, :org, 'FAMILY', 'Family strengthening', 'Ģimeņu stiprināšana', 'Perede tugevdamine', 1)""");

    static final Query<Unit> UNITS_AFTER = Query.rows(
            Unit.class,
            "select id, org_id, name, country, zone, region, code_prefix from unit where (:after::uuid is null or id > :after::uuid) order by id limit :limit");

    static final Query<Municipality> MUNICIPALITIES_AFTER = Query.rows(Municipality.class, """
            select m.id, m.country, m.code, m.name, m.region from municipality m
            where m.valid_from <= :on::date and (m.valid_to is null or m.valid_to >= :on::date) and (:country::text is null or m.country = :country::text)
              and (:after::uuid is null or (m.country, m.name, m.id) > (select x.country, x.name, x.id from municipality x where x.id = :after::uuid))
            order by m.country, m.name, m.id limit :limit""");
}
