-- The weekly meeting (measure M5), defined once: screens, dashboard, report, export and API all ask here.
-- Both functions run with the rights of the caller and are plain enough for PostgreSQL to take them into the calling
-- statement, so that a condition on family_id or unit_id narrows them before anything is counted.

-- The contacts in force as known at the instant: neither corrected nor withdrawn by then.
create or replace function contact_current(known_at timestamptz) returns setof contact
    language sql stable as
$$
select c.* from contact c
where c.recorded_at <= known_at and not c.withdrawn
  and not exists (select 1 from contact s where s.supersedes_id = c.id and s.recorded_at <= known_at)
$$;

-- One row for each episode and ISO week (Monday to Sunday, named by its Sunday) in which the family was served on at least
-- one day. Suspended days do not count towards eligibility. Main worker and municipality are those of the Sunday; where the
-- service ended within the week, those of its last day.
create or replace function episode_week(from_sunday date, to_sunday date, known_at timestamptz)
    returns table (episode_id uuid, family_id uuid, unit_id uuid, org_id uuid, week_on date, sunday date, eligible boolean, met boolean,
                   direct_contacts int, primary_staff_id uuid, municipality_id uuid, reason text)
    language sql stable as
$$
select e.id, e.family_id, e.unit_id, e.org_id, w.sunday - 6, w.sunday,
       coalesce(d.counted, 0) >= (select p.value::int from parameter p
                                  where p.code = 'ELIGIBLE_WEEK_DAYS' and p.valid_from <= w.sunday
                                    and (p.scope = 'PLATFORM' or p.scope = 'ORGANISATION' and p.scope_id = e.org_id
                                         or p.scope = 'UNIT' and p.scope_id = e.unit_id or p.scope = 'SERVICE_TYPE' and p.scope_id = e.service_type_id)
                                  order by case p.scope when 'SERVICE_TYPE' then 0 when 'UNIT' then 1 when 'ORGANISATION' then 2 else 3 end, p.valid_from desc
                                  limit 1)
           and coalesce((select t.weekly_contacts from service_type t where t.id = e.service_type_id), 1) > 0,
       c.held > 0, c.held, a.staff_id, l.municipality_id, u.reason
from (select from_sunday + (7 - extract(isodow from from_sunday)::int) + 7 * n as sunday
      from generate_series(0, (to_sunday - from_sunday) / 7) n) w
join episode e on e.accepted_on <= w.sunday
join lateral (
    select sum(least(coalesce(upper(p.during), w.sunday + 1), w.sunday + 1) - greatest(lower(p.during), w.sunday - 6))
               filter (where p.status in ('ACTIVE', 'EXIT_PROPOSED')) as counted
    from episode_period p
    where p.episode_id = e.id and p.status <> 'PENDING_AGREEMENT' and p.during && daterange(w.sunday - 6, w.sunday + 1)
      and p.recorded_at <= known_at and (p.superseded_at is null or p.superseded_at > known_at)
    having count(*) > 0) d on true
join lateral (
    select count(*)::int as held
    from contact_current(known_at) k
    where k.episode_id = e.id and k.valid_on between w.sunday - 6 and w.sunday and k.status = 'HELD'
      and k.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT') and cardinality(k.members) > 0
      and exists (select 1 from assignment s
                  where s.episode_id = e.id and s.staff_id = any(k.staff) and s.during @> k.valid_on
                    and s.recorded_at <= known_at and (s.superseded_at is null or s.superseded_at > known_at))) c on true
left join lateral (
    select s.staff_id from assignment s
    where s.episode_id = e.id and s.kind = 'PRIMARY' and s.during && daterange(w.sunday - 6, w.sunday + 1)
      and s.recorded_at <= known_at and (s.superseded_at is null or s.superseded_at > known_at)
    order by lower(s.during) desc limit 1) a on true
left join lateral (
    select m.municipality_id from municipality_link m
    where m.episode_id = e.id and m.role = 'RESPONSIBLE' and m.during && daterange(w.sunday - 6, w.sunday + 1)
      and m.recorded_at <= known_at and (m.superseded_at is null or m.superseded_at > known_at)
    order by lower(m.during) desc limit 1) l on true
left join unmet_week u on u.episode_id = e.id and u.week_on = w.sunday - 6
    and u.recorded_at <= known_at and (u.superseded_at is null or u.superseded_at > known_at)
where w.sunday <= to_sunday
$$;
