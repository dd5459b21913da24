-- Row-level security: the net under the access rules. Nobody bound = no rows.
-- Settings are compared inside a scalar sub-select only, so that PostgreSQL reads them once per statement.

create or replace function scope_user() returns uuid language sql stable as
$$ select nullif(current_setting('app.user', true), '')::uuid $$;
create or replace function scope_org() returns uuid language sql stable as
$$ select nullif(current_setting('app.org', true), '')::uuid $$;
create or replace function scope_list(name text) returns uuid[] language sql stable as
$$ select coalesce(nullif(current_setting('app.' || name, true), '')::uuid[], '{}') $$;

-- Who may see what today: computed by the owner, because it must be known before anything can be read.
-- units: read in full (manager). intake_units: referrals. families: readable by assignment (active, ended less than READ_AFTER_ASSIGNMENT_DAYS ago, or supervised).
create or replace function scope_of(account uuid, today date)
    returns table (org_id uuid, name text, language text, roles text[], staff_id uuid, units uuid[], intake_units uuid[], staff_units uuid[],
                   active_families uuid[], recent_families uuid[], supervised_families uuid[], municipalities uuid[], shared_families uuid[])
    language sql stable security definer set search_path = public as
$$
with me as (select a.id, a.org_id, a.name, a.language from account a where a.id = account and a.state = 'ACTIVE'),
     granted as (select r.role, r.unit_id, r.municipality_id from account_role r join me on r.account_id = me.id where r.during @> today),
     self as (select s.id, s.unit_id from staff s join me on s.account_id = me.id where s.employed @> today),
     mine as (select a.family_id, a.during from assignment a join self on a.staff_id = self.id
              where a.superseded_at is null and lower(a.during) <= today and exists (select 1 from granted where role in ('WORKER', 'SPECIALIST'))),
     towns as (select municipality_id from granted where role = 'MUNICIPALITY' and municipality_id is not null)
select me.org_id, me.name, me.language,
       coalesce((select array_agg(distinct role) from granted), '{}'),
       (select id from self),
       coalesce((select array_agg(distinct unit_id) from granted where role = 'MANAGER' and unit_id is not null), '{}'),
       coalesce((select array_agg(distinct unit_id) from granted where role in ('INTAKE', 'MANAGER') and unit_id is not null), '{}'),
       coalesce((select array_agg(distinct unit_id) from (select unit_id from granted union select unit_id from self) u where unit_id is not null), '{}'),
       coalesce((select array_agg(distinct family_id) from mine where during @> today), '{}'),
       coalesce((select array_agg(distinct family_id) from mine where not during @> today and today - (upper(during) - 1)
                 <= coalesce((select p.value::int from parameter p where p.code = 'READ_AFTER_ASSIGNMENT_DAYS' and p.scope = 'PLATFORM' and p.valid_from <= today
                              order by p.valid_from desc limit 1), 14)), '{}'),
       coalesce((select array_agg(distinct a.family_id) from assignment a join staff s on s.id = a.staff_id join self on s.supervisor_id = self.id
                 where a.superseded_at is null and a.during @> today and exists (select 1 from granted where role = 'SUPERVISOR')), '{}'),
       coalesce((select array_agg(distinct municipality_id) from towns), '{}'),
       coalesce((select array_agg(distinct l.family_id) from municipality_link l join towns on towns.municipality_id = l.municipality_id
                 where l.superseded_at is null and l.role = 'RESPONSIBLE' and l.during @> today), '{}')
from me
$$;

-- The account behind a sign-in name or a token, asked before anybody is signed in.
create or replace function sign_in_account(login_name text)
    returns table (id uuid, org_id uuid, login text, name text, email text, language text, password_hash text, totp_secret bytea, totp_confirmed boolean, totp_last_step bigint, state text)
    language sql stable security definer set search_path = public as
$$ select a.id, a.org_id, a.login, a.name, a.email, a.language, a.password_hash, a.totp_secret, a.totp_confirmed_at is not null, a.totp_last_step, a.state
   from account a where a.login = lower(login_name) $$;

create or replace function token_account(hash bytea, now_at timestamptz)
    returns table (account_id uuid, login text, token_id uuid)
    language sql stable security definer set search_path = public as
$$ select a.id, a.login, t.id from api_token t join account a on a.id = t.account_id
   where t.token_hash = hash and t.revoked_at is null and t.expires_at > now_at and a.state = 'ACTIVE' $$;

create or replace function invitation_account(hash bytea, now_at timestamptz)
    returns table (invitation_id uuid, account_id uuid, login text, name text, language text, purpose text)
    language sql stable security definer set search_path = public as
$$ select i.id, a.id, a.login, a.name, a.language, i.purpose from invitation i join account a on a.id = i.account_id
   where i.token_hash = hash and i.used_at is null and i.expires_at > now_at and a.state <> 'CLOSED' $$;

-- Units that take requests from the public and the municipalities they serve; published facts.
create or replace function public_units(today date)
    returns table (unit_id uuid, org_id uuid, organisation text, unit text, country text, municipality_id uuid, municipality text)
    language sql stable security definer set search_path = public as
$$ select u.id, u.org_id, o.name, u.name, u.country, m.id, m.name
   from unit u join organisation o on o.id = u.org_id join coverage c on c.unit_id = u.id join municipality m on m.id = c.municipality_id
   where u.accepts_public_requests and c.during @> today $$;

-- Every organisation with its units, for the jobs that run as the system in one organisation after the other.
create or replace function system_units()
    returns table (org_id uuid, unit_id uuid, zone text, country text)
    language sql stable security definer set search_path = public as
$$ select u.org_id, u.id, u.zone, u.country from unit u order by u.org_id, u.id $$;

-- AC-1: across the own organisation only "possible match" and the unit to call; never a name.
create or replace function search_stub(given text, family text, born date)
    returns table (unit_id uuid, unit text, matches int)
    language sql stable security definer set search_path = public as
$$ select u.id, u.name, count(*)::int
   from person p join unit u on u.id = p.unit_id
   where p.org_id = scope_org() and scope_user() is not null
     and length(given || family) >= 3
     and similarity(lower(unaccent(p.given_name || ' ' || p.family_name)), lower(unaccent(given || ' ' || family))) > 0.55
     and (born is null or p.birth_on is null or p.birth_on = born or p.birth_precision <> 'EXACT')
   group by u.id, u.name $$;

-- The codes of the own organisation's families for whoever may read the log; never a name.
create or replace function audit_family_codes() returns table (id uuid, code text) language sql stable security definer set search_path = public as $$
    select f.id, f.code from family f where f.org_id = scope_org() and current_setting('app.audit', true) = 'on'
$$;

do $$
declare t text;
begin
    -- reference data and the libraries' own tables stand outside; everything else is closed by default
    for t in select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind = 'r'
               and relname not in ('municipality', 'code', 'parameter', 'series', 'sign_in_failure', 'help_attempt', 'spring_session', 'spring_session_attributes', 'scheduled_tasks', 'flyway_schema_history') loop
        execute format('alter table %I enable row level security', t);
    end loop;
    for t in select tablename || '.' || policyname from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on %I', split_part(t, '.', 2), split_part(t, '.', 1));
    end loop;

    -- what belongs to a family: the unit's manager, or whoever the family is readable for
    foreach t in array array['household', 'address', 'residence', 'membership', 'episode', 'episode_period', 'municipality_link', 'assignment', 'agreement_signature', 'consent',
                             'episode_exit', 'plan', 'goal', 'activity', 'participation', 'plan_signature', 'plan_change', 'plan_comment', 'review', 'contact', 'appointment', 'unmet_week', 'monthly_report', 'report_message'] loop
        execute format('create policy %I on %I using (unit_id = any((select scope_list(''units''))::uuid[]) or family_id = any((select scope_list(''families''))::uuid[]))', t || '_scope', t);
    end loop;

    -- what a responsible municipality reads: the shared part
    foreach t in array array['membership', 'episode', 'municipality_link', 'review'] loop
        execute format('create policy %I on %I for select using (family_id = any((select scope_list(''shared_families''))::uuid[]))', t || '_shared', t);
    end loop;
    -- of a plan only what it may see of the plan itself: never a draft that was not shared
    foreach t in array array['goal', 'participation', 'plan_signature', 'plan_change', 'plan_comment'] loop
        execute format('create policy %I on %I for select using (family_id = any((select scope_list(''shared_families''))::uuid[]) and exists (select 1 from plan p where p.id = plan_id))', t || '_shared', t);
    end loop;

    -- referrals: the unit's intake
    foreach t in array array['referral', 'referral_person', 'screening', 'emergency_call'] loop
        execute format('create policy %I on %I using (unit_id = any((select scope_list(''intake_units''))::uuid[]))', t || '_intake', t);
    end loop;

    -- the house itself: everybody of the organisation
    foreach t in array array['service_type', 'unit', 'coverage', 'staff', 'staff_fte', 'absence'] loop
        execute format('create policy %I on %I using (org_id = (select scope_org()))', t || '_org', t);
    end loop;
    foreach t in array array['account_role', 'invitation', 'api_token', 'outgoing_mail', 'account'] loop
        execute format('create policy %I on %I using (org_id = (select scope_org()))', t || '_org', t);
    end loop;
end $$;

create policy organisation_own on organisation using (id = (select scope_org()));
create policy organisation_partner on organisation for select using ((select scope_user()) is not null and kind = 'PROVIDER');
create policy unit_partner on unit for select using (cardinality((select scope_list('municipalities'))::uuid[]) > 0);
create policy service_type_partner on service_type for select using (cardinality((select scope_list('municipalities'))::uuid[]) > 0);
create policy coverage_partner on coverage for select using (municipality_id = any((select scope_list('municipalities'))::uuid[]));
create policy staff_partner on staff for select using (exists (select 1 from assignment a where a.staff_id = staff.id));

create policy family_scope on family using (unit_id = any((select scope_list('units'))::uuid[]) or id = any((select scope_list('families'))::uuid[]));
create policy family_shared on family for select using (id = any((select scope_list('shared_families'))::uuid[]));
create policy plan_shared on plan for select using (family_id = any((select scope_list('shared_families'))::uuid[]) and (status <> 'DRAFT' or shared_at is not null));
create policy activity_shared on activity for select using (family_id = any((select scope_list('shared_families'))::uuid[]) and exists (select 1 from goal g where g.id = goal_id));
create policy plan_comment_municipality on plan_comment for insert
    with check (municipality_id = any((select scope_list('municipalities'))::uuid[]) and family_id = any((select scope_list('shared_families'))::uuid[]) and by_id = (select scope_user()));
create policy plan_signature_municipality on plan_signature for insert
    with check (municipality_id = any((select scope_list('municipalities'))::uuid[]) and family_id = any((select scope_list('shared_families'))::uuid[]) and role = 'MUNICIPALITY');

create policy person_scope on person using (unit_id = any((select scope_list('units'))::uuid[]) or exists (select 1 from membership m where m.person_id = person.id));
create policy person_new on person for insert with check (org_id = (select scope_org()) and cardinality((select scope_list('families'))::uuid[]) > 0);
create policy relationship_scope on relationship using (unit_id = any((select scope_list('units'))::uuid[]) or exists (select 1 from membership m where m.person_id = relationship.from_person_id and m.family_id = any((select scope_list('families'))::uuid[])));

create policy referral_sender on referral for select using (referrer_municipality_id = any((select scope_list('municipalities'))::uuid[]));
create policy referral_send on referral for insert with check (referrer_municipality_id = any((select scope_list('municipalities'))::uuid[]) and referrer_account_id = (select scope_user()) and status = 'RECEIVED');
create policy referral_family on referral for select using (family_id = any((select scope_list('families'))::uuid[]));
create policy referral_person_sender on referral_person for select using (exists (select 1 from referral r where r.id = referral_id));
create policy referral_person_send on referral_person for insert with check (exists (select 1 from referral r where r.id = referral_id and r.referrer_account_id = (select scope_user())));
create policy emergency_call_sender on emergency_call for select using (exists (select 1 from referral r where r.id = referral_id));
create policy emergency_call_send on emergency_call for insert with check (exists (select 1 from referral r where r.id = referral_id and r.referrer_account_id = (select scope_user())));

create policy suspension_scope on suspension using (unit_id = any((select scope_list('units'))::uuid[]) or family_id = any((select scope_list('families'))::uuid[]));
-- AC-5: read by the assigned only; a manager may write one down but not read it afterwards
create policy protected_address_assigned on protected_address using (family_id = any((select scope_list('families'))::uuid[]));
create policy protected_address_new on protected_address for insert with check (unit_id = any((select scope_list('units'))::uuid[]));

create policy contact_note_scope on contact_note for select using (
    (class = 'NORMAL' and (unit_id = any((select scope_list('units'))::uuid[]) or family_id = any((select scope_list('families'))::uuid[])))
    or author_id = (select scope_user()) or (select scope_user()) = any(readers));
create policy contact_note_write on contact_note for insert with check (
    author_id = (select scope_user()) and (unit_id = any((select scope_list('units'))::uuid[]) or family_id = any((select scope_list('families'))::uuid[])));

create policy draft_own on draft using (account_id = (select scope_user()));
create policy account_self on account using (id = (select scope_user()));
create policy account_colleague on account for select using (exists (select 1 from plan_signature s where s.account_id = account.id) or exists (select 1 from report_message m where m.by_id = account.id));

create policy deed_scope on deed using (unit_id = any((select scope_list('units'))::uuid[]) or family_id = any((select scope_list('families'))::uuid[])
    or (family_id is null and unit_id = any((select scope_list('intake_units'))::uuid[])) or (by_id = (select scope_user()) and by_id is not null));

create policy monthly_report_municipality on monthly_report for select using (municipality_id = any((select scope_list('municipalities'))::uuid[]) and hash is not null and status <> 'RECALLED');
create policy monthly_report_answer on monthly_report for update using (municipality_id = any((select scope_list('municipalities'))::uuid[]) and hash is not null and status <> 'RECALLED');
create policy monthly_report_worker on monthly_report using (worker_id = (select scope_user()) and status in ('GENERATED', 'WORKER_CONFIRMED'));
create policy report_message_municipality on report_message for select using (municipality_id = any((select scope_list('municipalities'))::uuid[]));
create policy report_message_ask on report_message for insert with check (municipality_id = any((select scope_list('municipalities'))::uuid[]) and from_municipality and by_id = (select scope_user()));
create policy municipality_sheet_unit on municipality_sheet using (unit_id = any((select scope_list('units'))::uuid[]));
create policy municipality_sheet_own on municipality_sheet for select using (municipality_id = any((select scope_list('municipalities'))::uuid[]) and sent_at is not null);

create policy audit_entry_append on audit_entry for insert with check ((select scope_user()) is not null or (select scope_org()) is not null);
create policy audit_entry_read on audit_entry for select using (org_id = (select scope_org()) and current_setting('app.audit', true) = 'on');
create policy audit_waiting_none on audit_waiting using (false);
create policy audit_seal_org on audit_seal for select using (org_id = (select scope_org()) and current_setting('app.audit', true) = 'on');

-- The application role: owns nothing, appends where nothing may be changed.
grant usage on schema public to ${app_role};
grant select, insert, update, delete on all tables in schema public to ${app_role};
grant execute on all functions in schema public to ${app_role};
revoke insert, update, delete on audit_seal, audit_waiting from ${app_role};
revoke update, delete on audit_entry, contact, contact_note, deed, emergency_call from ${app_role};
revoke delete on suspension from ${app_role};
revoke update, delete on plan_change, plan_comment from ${app_role};
revoke delete on referral, episode, episode_period, assignment, municipality_link, membership, plan, review, monthly_report, report_message, municipality_sheet, consent, agreement_signature, plan_signature, unmet_week from ${app_role};
revoke insert, update, delete on municipality, code from ${app_role};
do $$ begin
    if to_regclass('flyway_schema_history') is not null then execute 'revoke all on flyway_schema_history from ${app_role}'; end if;
end $$;
