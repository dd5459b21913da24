-- The measures, each defined once: screens, reports, documents and the API all ask these functions.
-- They run with the rights of who asks (row policies apply) and answer "as known at" an instant: facts recorded or superseded later do not exist.

-- What was known at an instant -------------------------------------------------------------------------------------------------------------

create or replace function known_period(known_at timestamptz) returns setof episode_period language sql stable as
$$ select * from episode_period where recorded_at <= known_at and (superseded_at is null or superseded_at > known_at) $$;

create or replace function known_link(known_at timestamptz) returns setof municipality_link language sql stable as
$$ select * from municipality_link where recorded_at <= known_at and (superseded_at is null or superseded_at > known_at) $$;

create or replace function known_membership(known_at timestamptz) returns setof membership language sql stable as
$$ select * from membership where recorded_at <= known_at and (superseded_at is null or superseded_at > known_at) $$;

create or replace function known_assignment(known_at timestamptz) returns setof assignment language sql stable as
$$ select * from assignment where recorded_at <= known_at and (superseded_at is null or superseded_at > known_at) $$;

-- Days on which families are served ----------------------------------------------------------------------------------------------------------

-- An episode is served on its ACTIVE, SUSPENDED and EXIT_PROPOSED days. "asked" narrows to some episodes; null asks for all that may be seen.
create or replace function served_days(from_on date, to_on date, known_at timestamptz, asked uuid[] default null)
    returns table (episode_id uuid, family_id uuid, unit_id uuid, org_id uuid, days daterange)
    language sql stable as
$$
select s.episode_id, s.family_id, s.unit_id, s.org_id, r
from (select p.episode_id, p.family_id, p.unit_id, p.org_id, range_agg(p.during * daterange(from_on, to_on, '[]')) as days
      from known_period(known_at) p
      where p.status <> 'PENDING_AGREEMENT' and p.during && daterange(from_on, to_on, '[]') and (asked is null or p.episode_id = any(asked))
      group by p.episode_id, p.family_id, p.unit_id, p.org_id) s, unnest(s.days) r
$$;

-- The served days of each responsible municipality. Days without one (pure self-referral) are in served_days only.
create or replace function responsible_days(from_on date, to_on date, known_at timestamptz, asked uuid[] default null)
    returns table (episode_id uuid, family_id uuid, unit_id uuid, org_id uuid, municipality_id uuid, days daterange)
    language sql stable as
$$
select s.episode_id, s.family_id, s.unit_id, s.org_id, s.municipality_id, r
from (select d.episode_id, d.family_id, d.unit_id, d.org_id, l.municipality_id, range_agg(d.days * l.during) as days
      from served_days(from_on, to_on, known_at, asked) d join known_link(known_at) l on l.episode_id = d.episode_id and l.role = 'RESPONSIBLE' and l.during && d.days
      group by d.episode_id, d.family_id, d.unit_id, d.org_id, l.municipality_id) s, unnest(s.days) r
$$;

-- First and last day of each episode as known then; the last day is open while the service runs.
create or replace function episode_span(known_at timestamptz)
    returns table (episode_id uuid, family_id uuid, unit_id uuid, org_id uuid, start_on date, end_on date)
    language sql stable as
$$
select p.episode_id, p.family_id, p.unit_id, p.org_id, min(lower(p.during)), case when bool_or(upper_inf(p.during)) then null else max(upper(p.during)) - 1 end
from known_period(known_at) p where p.status <> 'PENDING_AGREEMENT' group by p.episode_id, p.family_id, p.unit_id, p.org_id
$$;

create or replace function responsible_on(episode uuid, on_day date, known_at timestamptz) returns uuid language sql stable as
$$ select l.municipality_id from known_link(known_at) l where l.episode_id = episode and l.role = 'RESPONSIBLE' and l.during @> on_day $$;

-- M1 families and children served ------------------------------------------------------------------------------------------------------------

-- One row per child, family and first served day in the period. Unborn children count from their birth; on the first served day a child is under 18.
create or replace function served_child(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_municipality uuid)
    returns table (person_id uuid, family_id uuid, first_on date, birth_on date)
    language sql stable as
$$
with days as (
    select family_id, days from served_days(from_on, to_on, known_at) where for_municipality is null and (in_unit is null or unit_id = in_unit)
    union all
    select family_id, days from responsible_days(from_on, to_on, known_at) where municipality_id = for_municipality and (in_unit is null or unit_id = in_unit)),
seen as (
    select m.person_id, m.family_id, min(lower(m.during * d.days * daterange(coalesce(p.birth_on, '-infinity'), null))) as first_on, p.birth_on
    from days d join known_membership(known_at) m on m.family_id = d.family_id and m.during && d.days join person p on p.id = m.person_id
    where m.role = 'CHILD' and m.counts_for_service and (p.birth_on is not null or p.expected_on is null)
      and not isempty(m.during * d.days * daterange(coalesce(p.birth_on, '-infinity'), null))
    group by m.person_id, m.family_id, p.birth_on)
select s.person_id, s.family_id, s.first_on, s.birth_on from seen s
where s.birth_on is null or extract(year from age((select min(o.first_on) from seen o where o.person_id = s.person_id), s.birth_on)) < 18
$$;

create or replace function measure_served(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_municipality uuid)
    returns table (families int, children int, memberships int)
    language sql stable as
$$
select (select count(distinct family_id) from served_days(from_on, to_on, known_at) where for_municipality is null and (in_unit is null or unit_id = in_unit))::int
         + (select count(distinct family_id) from responsible_days(from_on, to_on, known_at) where municipality_id = for_municipality and (in_unit is null or unit_id = in_unit))::int,
       count(distinct c.person_id)::int, count(distinct (c.person_id, c.family_id))::int
from served_child(from_on, to_on, known_at, in_unit, for_municipality) c
$$;

-- Age on the first served day; a birth date that is not known has its own band.
create or replace function measure_children_by_age(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_municipality uuid)
    returns table (band text, children int)
    language sql stable as
$$
select b.band, count(distinct c.person_id)::int
from (values ('AGE_0_3', 0, 3), ('AGE_4_6', 4, 6), ('AGE_7_12', 7, 12), ('AGE_13_17', 13, 17), ('UNKNOWN', null, null)) b (band, low, high)
left join (select person_id, extract(year from age(min(first_on), birth_on))::int as years
           from served_child(from_on, to_on, known_at, in_unit, for_municipality) group by person_id, birth_on) c
       on case when b.low is null then c.years is null else c.years between b.low and b.high end
group by b.band, b.low order by b.low nulls last
$$;

-- M2 flow --------------------------------------------------------------------------------------------------------------------------------------

-- open(d) is the state at 24:00 of d. With a municipality, moves between municipalities are counted too.
-- Identity: open_before + admissions + moved_in - exits - moved_out = open_after, always.
create or replace function measure_flow(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_municipality uuid)
    returns table (open_before int, admissions int, moved_in int, exits int, moved_out int, open_after int)
    language sql stable as
$$
with span as (select * from episode_span(known_at) where in_unit is null or unit_id = in_unit),
     stay as (select s.episode_id, s.start_on, s.end_on, r as days
              from span s join (select l.episode_id, range_agg(l.during) as days from known_link(known_at) l
                                where l.role = 'RESPONSIBLE' and l.municipality_id = for_municipality group by l.episode_id) l on l.episode_id = s.episode_id,
                   unnest(l.days * datemultirange(daterange(s.start_on, s.end_on, '[]'))) r
              where for_municipality is not null
              union all
              select s.episode_id, s.start_on, s.end_on, daterange(s.start_on, s.end_on, '[]') from span s where for_municipality is null)
select count(*) filter (where days @> (from_on - 1) and end_on is distinct from from_on - 1)::int,
       count(*) filter (where lower(days) = start_on and start_on between from_on and to_on)::int,
       count(*) filter (where lower(days) <> start_on and lower(days) between from_on and to_on)::int,
       count(*) filter (where end_on is not null and days @> end_on and end_on between from_on and to_on)::int,
       count(*) filter (where not upper_inf(days) and upper(days) - 1 is distinct from end_on and upper(days) between from_on and to_on)::int,
       count(*) filter (where days @> to_on and end_on is distinct from to_on)::int
from stay
$$;

create or replace function measure_exits(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_municipality uuid)
    returns table (reason text, exits int)
    language sql stable as
$$
select coalesce(e.exit_reason, 'UNKNOWN'), count(*)::int
from episode_span(known_at) s join episode e on e.id = s.episode_id
where s.end_on between from_on and to_on and (in_unit is null or s.unit_id = in_unit)
  and (for_municipality is null or exists (select 1 from known_link(known_at) l where l.episode_id = s.episode_id and l.role = 'RESPONSIBLE'
                                             and l.municipality_id = for_municipality and l.during @> s.end_on))
group by 1 order by 1
$$;

-- M5 weekly contact: a week belongs to the period that holds its Sunday; weeks that are not over at the instant asked for do not count yet ---------

create or replace function measure_weekly(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_staff uuid, for_municipality uuid)
    returns table (met int, eligible int)
    language sql stable as
$$
select count(*) filter (where w.met)::int, count(*)::int
from episode_week((from_on + 7 - extract(isodow from from_on)::int),
                  (least(to_on, (known_at at time zone 'Europe/Riga')::date - 1) - extract(isodow from least(to_on, (known_at at time zone 'Europe/Riga')::date - 1))::int % 7), known_at) w
where w.eligible and (in_unit is null or w.unit_id = in_unit) and (for_staff is null or w.primary_staff_id = for_staff)
  and (for_municipality is null or w.municipality_id = for_municipality)
$$;

-- M6 contacts by mode, M7 not at home ------------------------------------------------------------------------------------------------------------

create or replace function direct_mode(mode text) returns boolean language sql immutable as
$$ select mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT') $$;

create or replace function measure_contacts(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_staff uuid, for_municipality uuid)
    returns table (mode text, held int, no_show int, cancelled_family int, cancelled_service int, minutes int, travel_minutes int)
    language sql stable as
$$
select c.mode, count(*) filter (where c.status = 'HELD')::int, count(*) filter (where c.status = 'NO_SHOW')::int, count(*) filter (where c.status = 'CANCELLED_FAMILY')::int,
       count(*) filter (where c.status = 'CANCELLED_SERVICE')::int, coalesce(sum(c.minutes) filter (where c.status = 'HELD'), 0)::int, coalesce(sum(c.travel_minutes), 0)::int
from contact_current(known_at) c
where c.valid_on between from_on and to_on and (in_unit is null or c.unit_id = in_unit) and (for_staff is null or for_staff = any(c.staff))
  and (for_municipality is null or exists (select 1 from known_link(known_at) l where l.episode_id = c.episode_id and l.role = 'RESPONSIBLE'
                                             and l.municipality_id = for_municipality and l.during @> c.valid_on))
group by c.mode order by c.mode
$$;

-- M9 reviews on time, M10 overdue reviews at the end of the period, on the clocks of the plans. plpgsql, because those functions are made after these.

create or replace function measure_reviews(from_on date, to_on date, known_at timestamptz, in_unit uuid, for_municipality uuid)
    returns table (settled int, on_time int, overdue int)
    language plpgsql stable as
$$
begin
    return query
    select (select count(*)::int from review_settlement(from_on, to_on, known_at) r
            where (in_unit is null or r.unit_id = in_unit) and (for_municipality is null or responsible_on(r.episode_id, r.settled_on, known_at) = for_municipality)),
           (select count(*)::int from review_settlement(from_on, to_on, known_at) r
            where r.on_time and (in_unit is null or r.unit_id = in_unit) and (for_municipality is null or responsible_on(r.episode_id, r.settled_on, known_at) = for_municipality)),
           (select count(*)::int from review_overdue(to_on, known_at) r
            where (in_unit is null or r.unit_id = in_unit) and (for_municipality is null or responsible_on(r.episode_id, to_on, known_at) = for_municipality));
end $$;
