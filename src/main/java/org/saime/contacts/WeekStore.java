package org.saime.contacts;

import org.saime.kernel.db.Query;

final class WeekStore {
    private WeekStore() {}

    static final Query<FamilyWeek> OF_FAMILIES = Query.rows(FamilyWeek.class, """
            select f.id as family_id, h.valid_on as met_on, h.mode as met_mode, h.id as contact_id, p.id as appointment_id, p.planned_on, p.planned_at, p.mode as planned_mode,
                   l.last_on as last_direct_on, n.no_shows, coalesce(m.marks, '[]') as marks
            from unnest(:families::uuid[]) f(id)
            left join lateral (
                select c.id, c.valid_on, c.mode from contact_current(:now::timestamptz) c
                where c.family_id = f.id and c.valid_on between :monday::date and :sunday::date and c.status = 'HELD'
                  and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT') and cardinality(c.members) > 0
                  and exists (select 1 from assignment s where s.episode_id = c.episode_id and s.superseded_at is null and s.staff_id = any(c.staff) and s.during @> c.valid_on)
                order by c.valid_on desc, c.id desc limit 1) h on true
            left join lateral (
                select a.id, a.planned_on, a.planned_at, a.mode from appointment a
                where a.family_id = f.id and a.status = 'PLANNED' and a.planned_on between :on::date and :sunday::date
                order by a.planned_on, a.planned_at nulls last limit 1) p on true
            left join lateral (
                select max(c.valid_on) as last_on from contact_current(:now::timestamptz) c
                where c.family_id = f.id and c.valid_on <= :on::date and c.status = 'HELD' and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT')) l on true
            left join lateral (
                select count(*)::int as no_shows from contact_current(:now::timestamptz) c
                where c.family_id = f.id and c.status = 'NO_SHOW' and c.valid_on <= :on::date and c.valid_on > coalesce(l.last_on, '-infinity')) n on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('weekOn', w.week_on, 'eligible', w.eligible, 'met', w.met, 'reason', w.reason) order by w.week_on) as marks
                from episode_week(:first::date, :sunday::date, :now::timestamptz) w where w.family_id = f.id) m on true""");

    static final Query<ServiceWeek> OF_FAMILY = Query.rows(ServiceWeek.class, """
            select w.episode_id, w.family_id, w.week_on, w.sunday, w.eligible, w.met, w.direct_contacts, w.reason
            from episode_week(:from::date, :to::date, :now::timestamptz) w where w.family_id = :family order by w.sunday desc""");

    /** Weeks of the service without a meeting, the newest first. */
    static final Query<ServiceWeek> UNMET = Query.rows(ServiceWeek.class, """
            select w.episode_id, w.family_id, w.week_on, w.sunday, w.eligible, w.met, w.direct_contacts, w.reason
            from episode_week((select coalesce(min(e.start_on), :to::date) from episode e where e.family_id = :family), :to::date, :now::timestamptz) w
            where w.family_id = :family and w.eligible and not w.met order by w.sunday desc limit :limit""");

    static final Query<Void> CLOSE = Query.change(
            "update unmet_week set superseded_at = :now where episode_id = :episode and week_on = :week and superseded_at is null");

    static final Query<Void> INSERT = Query.change("""
            insert into unmet_week (id, org_id, unit_id, family_id, episode_id, week_on, reason, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :week, :reason, :now, :by)""");
}
