package org.saime.organisation;

import org.saime.kernel.db.Query;

final class OrganisationStore {
    private OrganisationStore() {}

    static final Query<Unit> UNITS = Query.rows(
            Unit.class, "select id, org_id, name, country, zone, region, code_prefix from unit order by name");

    static final Query<Unit> UNIT = Query.rows(
            Unit.class, "select id, org_id, name, country, zone, region, code_prefix from unit where id = :id");

    static final Query<Municipality> MUNICIPALITIES = Query.rows(Municipality.class, """
            select id, country, code, name, region from municipality
            where valid_from <= :on::date and (valid_to is null or valid_to >= :on::date)
            order by country, name""");

    static final Query<Municipality> MUNICIPALITY =
            Query.rows(Municipality.class, "select id, country, code, name, region from municipality where id = :id");

    static final Query<Municipality> COVERED = Query.rows(Municipality.class, """
            select m.id, m.country, m.code, m.name, m.region from municipality m join coverage c on c.municipality_id = m.id
            where c.unit_id = :unit and c.during @> :on::date
            order by m.name""");

    static final Query<StaffLine> STAFF = Query.rows(StaffLine.class, """
            select s.id, s.account_id, a.name, s.unit_id, s.profession, s.languages, coalesce(f.fte, 0) as fte, s.supervisor_id,
                   exists (select 1 from absence b where b.staff_id = s.id and b.during @> :on::date) as absent
            from staff s join account a on a.id = s.account_id left join staff_fte f on f.staff_id = s.id and f.during @> :on::date
            where (:unit::uuid is null or s.unit_id = :unit::uuid) and (:staff::uuid is null or s.id = :staff::uuid)
              and s.employed @> :on::date
            order by a.name""");
}
