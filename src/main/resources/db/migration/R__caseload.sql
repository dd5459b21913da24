-- M4, the caseload of a worker on a day: distinct families with a PRIMARY assignment and an episode that is open on that day (pending, active,
-- suspended or with a proposed exit). Defined once, here. Run as the owner, because a worker's families in another unit count too although the
-- manager who asks may not read them; only counts come out.
create or replace function caseload_on(members uuid[], day date)
    returns table (staff_id uuid, families int, covering int)
    language sql stable security definer set search_path = public as
$$
    select a.staff_id, (count(distinct a.family_id) filter (where a.kind = 'PRIMARY'))::int, (count(distinct a.family_id) filter (where a.kind = 'COVER'))::int
    from assignment a join episode_period p on p.episode_id = a.episode_id
    where a.staff_id = any(members) and a.superseded_at is null and a.during @> day and a.kind in ('PRIMARY', 'COVER')
      and p.superseded_at is null and p.during @> day
      and a.org_id = nullif(current_setting('app.org', true), '')::uuid
    group by a.staff_id
$$;

-- The largest caseload of a worker on any day from the given one on, another family counted on top: a caseload grows only on days on which an
-- assignment or an episode begins, so only those days are looked at.
create or replace function caseload_peak(member uuid, except_family uuid, from_day date)
    returns int
    language sql stable security definer set search_path = public as
$$
    with own as (
        select a.family_id, a.during * p.during as during
        from assignment a join episode_period p on p.episode_id = a.episode_id and p.during && a.during
        where a.staff_id = member and a.superseded_at is null and a.kind = 'PRIMARY' and p.superseded_at is null
          and a.family_id is distinct from except_family and a.org_id = nullif(current_setting('app.org', true), '')::uuid and (upper_inf(a.during * p.during) or upper(a.during * p.during) > from_day)),
    days as (select from_day as day union select lower(during) from own where lower(during) > from_day)
    select coalesce(max(n), 0)::int from (select count(distinct o.family_id) as n from days d left join own o on o.during @> d.day group by d.day) counted
$$;
