package org.saime.episodes;

import org.saime.kernel.db.Query;

final class AssignmentStore {
    private AssignmentStore() {}

    static final Query<Caseloads.Row> CASELOADS = Query.rows(Caseloads.Row.class, """
            select s.id as staff_id, s.account_id, c.name, coalesce(f.fte, 0) as fte, coalesce(l.families, 0) as families, coalesce(l.covering, 0) as covering, s.languages,
                   exists (select 1 from absence b where b.staff_id = s.id and b.during @> :on::date) as absent,
                   (select case when upper_inf(b.during) then null else upper(b.during) - 1 end from absence b
                    where b.staff_id = s.id and b.during @> :on::date order by upper(b.during) desc nulls first limit 1) as absent_until
            from staff s join account c on c.id = s.account_id
                 left join staff_fte f on f.staff_id = s.id and f.during @> :on::date
                 left join caseload_on((select array_agg(x.id) from staff x where x.unit_id = :unit::uuid), :on::date) l on l.staff_id = s.id
            where s.unit_id = :unit::uuid and s.employed @> :on::date and c.state <> 'CLOSED'
              and exists (select 1 from account_role r where r.account_id = c.id and r.role = :role and r.during @> :on::date)
            order by c.name, s.id""");

    /** What each worker of the unit has to do with this family and this municipality, today and earlier. */
    static final Query<Assignments.Tie> TIES = Query.rows(Assignments.Tie.class, """
            select s.id as staff_id,
                   (select count(distinct a.family_id)::int from assignment a join municipality_link k on k.episode_id = a.episode_id
                    where a.staff_id = s.id and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :on::date
                      and k.role = 'RESPONSIBLE' and k.superseded_at is null and k.during @> :on::date and k.municipality_id = :municipality::uuid) as nearby,
                   (select min(lower(a.during)) from assignment a where a.staff_id = s.id and a.family_id = :family and a.superseded_at is null and lower(a.during) <= :on::date) as known_from,
                   (select max(coalesce(upper(a.during) - 1, :on::date)) from assignment a where a.staff_id = s.id and a.family_id = :family and a.superseded_at is null
                      and lower(a.during) <= :on::date) as known_to,
                   (select a.kind from assignment a where a.staff_id = s.id and a.episode_id = :episode and a.superseded_at is null and a.during @> :on::date
                    order by a.kind = 'PRIMARY' desc limit 1) as now
            from staff s where s.unit_id = :unit""");

    static final Query<Assignments.Member> MEMBER = Query.rows(Assignments.Member.class, """
            select s.id as staff_id, c.name, c.email, c.language, coalesce(f.fte, 0) as fte,
                   coalesce((select array_agg(r.role) from account_role r where r.account_id = c.id and r.during @> :on::date), '{}') as roles
            from staff s join account c on c.id = s.account_id left join staff_fte f on f.staff_id = s.id and f.during @> :on::date
            where s.id = :staff and s.employed @> :on::date and c.state <> 'CLOSED'""");

    /** Two managers who give the same worker a family at once wait for each other here. */
    static final Query<Assignments.Locked> LOCK =
            Query.rows(Assignments.Locked.class, "select id from staff where id = :staff for no key update");

    static final Query<Assignments.Peak> PEAK = Query.rows(
            Assignments.Peak.class, "select caseload_peak(:staff::uuid, :family::uuid, :from::date) as families");

    /** The worker is already counted for this family through another episode. */
    static final Query<Assignments.Locked> ALREADY_COUNTED = Query.rows(Assignments.Locked.class, """
            select a.id from assignment a join episode_period p on p.episode_id = a.episode_id
            where a.staff_id = :staff and a.family_id = :family and a.episode_id <> :episode and a.kind = 'PRIMARY' and a.superseded_at is null
              and a.during @> :from::date and upper_inf(a.during) and p.superseded_at is null and p.during @> :from::date and upper_inf(p.during)
            limit 1""");

    static final Query<Assignments.Locked> ABSENT = Query.rows(Assignments.Locked.class, """
            select b.id from absence b join assignment a on a.staff_id = b.staff_id
            where a.episode_id = :episode and a.kind = 'PRIMARY' and a.superseded_at is null and a.during && daterange(:from::date, :to::date, '[]')
              and b.during && daterange(:from::date, :to::date, '[]')
            limit 1""");

    private static final String COLUMNS = """
            select a.id, a.staff_id, c.name, a.kind, lower(a.during) as from_on, upper(a.during) - 1 as to_on, a.reason, a.handover_note, a.override_reason, a.override_text, a.override_until,
                   a.recorded_at, coalesce(b.name, '') as by_name
            from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id left join account b on b.id = a.by_id
            """;

    static final Query<Assignments.Entry> LIVE = Query.rows(
            Assignments.Entry.class,
            COLUMNS
                    + "where a.episode_id = :episode and a.superseded_at is null order by lower(a.during) desc, a.kind, c.name");

    static final Query<Assignments.Entry> ONE = Query.rows(
            Assignments.Entry.class,
            COLUMNS + "where a.episode_id = :episode and a.id = :id and a.superseded_at is null");

    static final Query<Assignments.Entry> SUPERSEDED_AT =
            Query.rows(Assignments.Entry.class, COLUMNS + "where a.episode_id = :episode and a.superseded_at = :then");

    static final Query<Void> SUPERSEDE =
            Query.change("update assignment set superseded_at = :now where id = :id and superseded_at is null");

    static final Query<Void> INSERT = Query.change("""
            insert into assignment (id, org_id, unit_id, family_id, episode_id, staff_id, kind, during, reason, handover_note, override_reason, override_text, override_until, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :staff, :kind, daterange(:from::date, :to::date, '[]'), :reason, :note, :overrideReason, :overrideText, :overrideUntil::date, :now, :by)""");

    /** Overrides in force on the day that end within so many days, and those that ended the day before. */
    static final Query<Assignments.Ending> OVERRIDES_ENDING = Query.rows(Assignments.Ending.class, """
            select a.id, a.org_id, a.unit_id, a.family_id, a.episode_id, a.staff_id, a.override_until
            from assignment a
            where a.superseded_at is null and a.override_until is not null and a.override_until between :first::date and :last::date and (upper_inf(a.during) or upper(a.during) > :on::date)
              and not exists (select 1 from deed d where d.subject_id = a.id and d.what = :what)""");

    static final Query<Assignments.Address> MANAGERS = Query.rows(Assignments.Address.class, """
            select distinct c.email, c.language from account_role r join account c on c.id = r.account_id
            where r.role = 'MANAGER' and r.unit_id = :unit and r.during @> :on::date and c.state = 'ACTIVE'""");
}
