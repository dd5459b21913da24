-- A parameter as it stood on a day, the closest scope first; null in, null out. The value in force when a clock starts governs that clock.
create or replace function parameter_in_force(name text, in_unit uuid, on_day date) returns text
    language sql stable strict as
$$
select p.value from parameter p
where p.code = name and p.valid_from <= on_day
  and (p.scope = 'PLATFORM' or p.scope = 'UNIT' and p.scope_id = in_unit
       or p.scope = 'ORGANISATION' and p.scope_id = (select u.org_id from unit u where u.id = in_unit))
order by case p.scope when 'UNIT' then 1 when 'ORGANISATION' then 2 else 3 end, p.valid_from desc
limit 1
$$;

-- The workers of some units on a day with their whole places (0.5 full time = 7, not 7.5) and their caseload (M4). Somebody who still has families
-- although no longer employed as a worker is there too, without a place. Runs with the rights of who asks.
create or replace function worker_load(in_units uuid[], day date)
    returns table (staff_id uuid, unit_id uuid, name text, fte numeric, places int, families int, covering int)
    language sql stable as
$$
with member as (
    select s.id, s.unit_id, s.account_id,
           s.employed @> day and exists (select 1 from account_role r where r.account_id = s.account_id and r.role = 'WORKER' and r.during @> day) as works
    from staff s),
asked as (
    select m.* from member m
    where m.works and m.unit_id = any(in_units)
       or m.id in (select a.staff_id from assignment a join episode e on e.id = a.episode_id
                   where a.unit_id = any(in_units) and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> day and e.status not in ('CLOSED', 'CANCELLED')))
select k.id, k.unit_id, c.name, case when k.works then coalesce(f.fte, 0) else 0 end,
       case when k.works then floor(parameter_in_force('CASELOAD_PER_FTE', k.unit_id, day)::numeric * coalesce(f.fte, 0))::int else 0 end,
       coalesce(l.families, 0), coalesce(l.covering, 0)
from asked k join account c on c.id = k.account_id
     left join staff_fte f on f.staff_id = k.id and f.during @> day
     left join caseload_on((select array_agg(x.id) from asked x), day) l on l.staff_id = k.id
where k.works or coalesce(l.families, 0) > 0
$$;

-- The figures of each unit of one's own organisation, for its directors and for nobody else: counts only, no family and no way to one.
create or replace function organisation_figures(today date, from_on date, to_on date, known_at timestamptz)
    returns table (unit_id uuid, unit text, workers int, fte numeric, places int, with_worker int, over_cap int, without_worker int, waiting int, families int, children int,
                   open_before int, admissions int, exits int, open_after int, met int, eligible int, settled int, on_time int, overdue int)
    language sql stable security definer set search_path = public as
$$
select u.id, u.name, l.workers, l.fte, l.places, l.families, l.over_cap, n.families, q.waiting, s.families, s.children,
       f.open_before, f.admissions, f.exits, f.open_after, w.met, w.eligible, r.settled, r.on_time, o.overdue
from unit u
cross join lateral (select count(*)::int as workers, coalesce(sum(x.fte), 0) as fte, coalesce(sum(x.places), 0)::int as places, coalesce(sum(x.families), 0)::int as families,
                           coalesce(sum(greatest(0, x.families - x.places)), 0)::int as over_cap
                    from worker_load(array[u.id], today) x) l
cross join lateral (select count(*)::int as families from episode e
                    where e.unit_id = u.id and e.status not in ('CLOSED', 'CANCELLED')
                      and not exists (select 1 from assignment a where a.episode_id = e.id and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> today)) n
cross join lateral (select count(*)::int as waiting from referral g where g.unit_id = u.id and g.status in ('WAITLISTED', 'OFFERED')) q
cross join lateral measure_served(from_on, to_on, known_at, u.id, null) s
cross join lateral measure_flow(from_on, to_on, known_at, u.id, null) f
cross join lateral measure_weekly(from_on, to_on, known_at, u.id, null, null) w
cross join lateral (select count(*)::int as settled, (count(*) filter (where v.on_time))::int as on_time from review_settlement(from_on, to_on, known_at) v where v.unit_id = u.id) r
cross join lateral (select count(*)::int as overdue from review_overdue(today, known_at) v where v.unit_id = u.id) o
where u.org_id = scope_org()
  and exists (select 1 from account_role g where g.account_id = scope_user() and g.org_id = u.org_id and g.role = 'DIRECTOR' and g.during @> today)
order by u.name
$$;

grant execute on function parameter_in_force(text, uuid, date), worker_load(uuid[], date), organisation_figures(date, date, date, timestamptz) to ${app_role};
