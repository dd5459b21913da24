-- What an administrator may do across the border of the organisation, and the few counts that are needed without reading what is counted.

-- Assignments of an account's member of staff that go on after a day: asked by administrators, who read no family.
create or replace function open_assignments(member uuid, last_day date)
    returns int
    language sql stable security definer set search_path = public as
$$ select count(*)::int from assignment a join staff s on s.id = a.staff_id
   where s.account_id = member and s.org_id = (select scope_org()) and a.superseded_at is null and not isempty(a.during)
     and (upper_inf(a.during) or upper(a.during) > last_day + 1) $$;

create or replace function administers(today date) returns boolean language sql stable security definer set search_path = public as
$$ select exists (select 1 from account_role r join account a on a.id = r.account_id
                  where a.id = scope_user() and a.org_id = scope_org() and a.state = 'ACTIVE' and r.role = 'ADMINISTRATOR' and r.during @> today) $$;

-- Municipalities that the provider serves, today or from an agreed day on.
create or replace function served(town uuid, today date) returns boolean language sql stable security definer set search_path = public as
$$ select exists (select 1 from coverage c where c.org_id = scope_org() and c.municipality_id = town and (upper_inf(c.during) or upper(c.during) > today)) $$;

-- Those who represent a served municipality, whichever provider invited them.
create or replace function representatives(today date)
    returns table (account_id uuid, municipality_id uuid, municipality text, name text, login text, email text, language text, state text)
    language sql stable security definer set search_path = public as
$$ select a.id, m.id, m.name, a.name, a.login, a.email, a.language, a.state
   from account a join account_role r on r.account_id = a.id and r.role = 'MUNICIPALITY' and r.during @> today join municipality m on m.id = r.municipality_id
   where administers(today) and served(m.id, today) and a.state <> 'CLOSED' $$;

-- A representative's account, in the municipality's own organisation, which is made when it is the first. Null when the caller may not.
create or replace function add_representative(
    account uuid, organisation_if_new uuid, role uuid, town uuid, sign_in text, person text, mail text, tongue text, today date, now_at timestamptz)
    returns uuid language plpgsql security definer set search_path = public as $$
declare
    house uuid;
begin
    if not administers(today) or not served(town, today) then
        return null;
    end if;
    -- two providers may invite the first representative of a town at the same time
    perform pg_advisory_xact_lock(hashtextextended(town::text, 0));
    select o.id into house from organisation o where o.kind = 'MUNICIPALITY' and o.municipality_id = town order by o.id limit 1;
    if house is null then
        insert into organisation (id, kind, name, country, municipality_id)
        select organisation_if_new, 'MUNICIPALITY', m.name, m.country, m.id from municipality m where m.id = town;
        house := organisation_if_new;
    end if;
    insert into account (id, org_id, login, name, email, language, state, created_at) values (account, house, sign_in, person, mail, tongue, 'INVITED', now_at);
    insert into account_role (id, org_id, account_id, role, municipality_id, during, granted_by)
    values (role, house, account, 'MUNICIPALITY', town, daterange(today, null), scope_user());
    return house;
end $$;

-- A new link for a representative: the first password, or a forgotten one. Goes only to the address of the account itself.
create or replace function link_representative(invitation uuid, account uuid, hash bytea, today date, now_at timestamptz, until timestamptz)
    returns table (email text, language text, purpose text)
    language plpgsql security definer set search_path = public as $$
declare
    found record;
begin
    select r.email, r.language, case r.state when 'INVITED' then 'INVITATION' else 'PASSWORD' end as purpose, a.org_id into found
    from representatives(today) r join account a on a.id = r.account_id where r.account_id = account limit 1;
    if found.email is null then
        return;
    end if;
    insert into invitation (id, org_id, account_id, token_hash, purpose, created_at, expires_at)
    values (invitation, found.org_id, account, hash, found.purpose, now_at, until);
    return query select found.email, found.language, found.purpose;
end $$;

-- Where mail waits, for the job that hands it over as the system of one organisation after the other.
create or replace function mail_organisations(most_attempts int) returns table (org_id uuid) language sql stable security definer set search_path = public as
$$ select distinct m.org_id from outgoing_mail m where m.sent_at is null and m.attempts < most_attempts $$;

-- The provider of this name: asked from the command line, where nobody is signed in.
create or replace function provider_named(provider text, land text) returns table (id uuid) language sql stable security definer set search_path = public as
$$ select o.id from organisation o where o.kind = 'PROVIDER' and o.name = provider and o.country = land and scope_user() is null $$;

grant execute on function open_assignments(uuid, date), administers(date), served(uuid, date), representatives(date),
    add_representative(uuid, uuid, uuid, uuid, text, text, text, text, date, timestamptz), link_representative(uuid, uuid, bytea, date, timestamptz, timestamptz),
    mail_organisations(int), provider_named(text, text) to ${app_role};
