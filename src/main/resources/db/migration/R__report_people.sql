-- What reports ask across the borders of the reader's scope, answered for those who have to do with the report only (after the policies, which it uses).

-- A child that belongs to two families was seen when either of them was met with the child. Answers yes or no and nothing about the other family.
create or replace function child_met(person uuid, from_on date, to_on date, known_at timestamptz) returns boolean
    language sql stable security definer set search_path = public as
$$
select exists (select 1 from contact_current(known_at) c where person = any(c.members) and c.status = 'HELD' and direct_mode(c.mode) and c.valid_on between from_on and to_on)
   and exists (select 1 from membership m where m.person_id = person
               and (m.unit_id = any((select scope_list('units'))::uuid[]) or m.family_id = any((select scope_list('families'))::uuid[])))
$$;

-- Whom to tell about a report: the representatives of the municipality, the worker, the managers of the unit. For those who have to do with that report only.
create or replace function report_people(report uuid, today date)
    returns table (part text, account_id uuid, org_id uuid, name text, email text, language text)
    language sql stable security definer set search_path = public as
$$
with mine as (select r.* from monthly_report r where r.id = report
              and (r.unit_id = any((select scope_list('units'))::uuid[]) or r.family_id = any((select scope_list('families'))::uuid[])
                   or r.worker_id = scope_user() or r.hash is not null and r.municipality_id = any((select scope_list('municipalities'))::uuid[])))
select 'MUNICIPALITY', a.id, a.org_id, a.name, a.email, a.language
from mine r join account_role g on g.role = 'MUNICIPALITY' and g.municipality_id = r.municipality_id and g.during @> today join account a on a.id = g.account_id and a.state = 'ACTIVE'
union
select 'WORKER', a.id, a.org_id, a.name, a.email, a.language
from mine r join assignment s on s.episode_id = r.episode_id and s.kind in ('PRIMARY', 'COVER') and s.superseded_at is null and s.during @> today
     join staff f on f.id = s.staff_id join account a on a.id = f.account_id and a.state = 'ACTIVE'
union
select 'MANAGER', a.id, a.org_id, a.name, a.email, a.language
from mine r join account_role g on g.role = 'MANAGER' and g.unit_id = r.unit_id and g.during @> today join account a on a.id = g.account_id and a.state = 'ACTIVE'
$$;

-- The same for the sheet of a municipality.
create or replace function municipality_people(municipality uuid, unit uuid, today date)
    returns table (account_id uuid, org_id uuid, name text, email text, language text)
    language sql stable security definer set search_path = public as
$$
select distinct a.id, a.org_id, a.name, a.email, a.language
from account_role g join account a on a.id = g.account_id and a.state = 'ACTIVE'
where g.role = 'MUNICIPALITY' and g.municipality_id = municipality and g.during @> today and unit = any((select scope_list('units'))::uuid[])
$$;

-- The names that a report may mention: the family's own, for the check of what was written. Words only, in no order.
create or replace function report_names(report uuid) returns table (word text)
    language sql stable security definer set search_path = public as
$$
with mine as (select r.* from monthly_report r where r.id = report
              and (r.unit_id = any((select scope_list('units'))::uuid[]) or r.family_id = any((select scope_list('families'))::uuid[]) or r.worker_id = scope_user()))
select distinct w from mine r join family f on f.id = r.family_id, regexp_split_to_table(f.label, '[\s,.-]+') w where w <> ''
union
select distinct w from mine r join membership m on m.family_id = r.family_id and m.superseded_at is null join person p on p.id = m.person_id,
     regexp_split_to_table(p.given_name || ' ' || p.family_name, '[\s,.-]+') w where w <> ''
union
select distinct w from mine r join assignment a on a.episode_id = r.episode_id and a.superseded_at is null join staff s on s.id = a.staff_id join account c on c.id = s.account_id,
     regexp_split_to_table(c.name, '[\s,.-]+') w where w <> ''
$$;
