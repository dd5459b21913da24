-- Entries wait here for their seal. A table of its own keeps the cost of sealing independent of the age of the log.
create table audit_waiting (
    entry_id uuid primary key references audit_entry,
    org_id uuid not null
);
create index audit_waiting_org_idx on audit_waiting (org_id);

create function audit_queue() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into audit_waiting (entry_id, org_id) values (new.id, new.org_id);
    return new;
end $$;
create trigger audit_queue after insert on audit_entry for each row execute function audit_queue();

-- One entry as the bytes that are hashed: every column, in order, with a separator that no value contains.
create function audit_bytes(e audit_entry) returns bytea language sql stable as $$
    select convert_to(concat_ws(E'\x1f', e.id, e.org_id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(e.account_id::text, '-'), e.role, e.action, e.kind,
                                e.subject_kind, coalesce(e.subject_id::text, '-'), coalesce(e.family_id::text, '-'), e.reason, e.details::text), 'UTF8')
$$;

-- Seals what waits: each hash covers the one before, so that no entry can be changed, removed or put in between unnoticed.
create function audit_seal_waiting(organisation uuid, most int) returns int language plpgsql security definer set search_path = public as $$
declare
    previous bytea;
    position bigint;
    sealed int := 0;
    e audit_entry;
begin
    perform pg_advisory_xact_lock(hashtextextended('audit ' || organisation, 0));
    select s.number, s.hash into position, previous from audit_seal s where s.org_id = organisation order by s.number desc limit 1;
    position := coalesce(position, 0);
    previous := coalesce(previous, '\x00'::bytea);
    for e in select a.* from audit_waiting w join audit_entry a on a.id = w.entry_id where w.org_id = organisation order by a.id limit most loop
        position := position + 1;
        previous := sha256(previous || audit_bytes(e));
        insert into audit_seal (org_id, number, entry_id, hash) values (organisation, position, e.id, previous);
        delete from audit_waiting where entry_id = e.id;
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;

create function audit_organisations() returns table (org_id uuid, waiting boolean) language sql stable security definer set search_path = public as $$
    select o.id, exists (select 1 from audit_waiting w where w.org_id = o.id) from organisation o
$$;

-- Walks one chain. broken_at is the first seal that does not fit (null when all do), unsealed counts entries without a seal that do not wait for one.
create function audit_verify(organisation uuid) returns table (entries bigint, broken_at bigint, unsealed bigint, head text) language plpgsql stable security definer set search_path = public as $$
declare
    previous bytea := '\x00'::bytea;
    expected bigint := 0;
    r record;
begin
    entries := 0;
    for r in select s.number, s.hash, a as entry from audit_seal s left join audit_entry a on a.id = s.entry_id where s.org_id = organisation order by s.number loop
        expected := expected + 1;
        if broken_at is null and (r.number <> expected or r.entry is null or r.hash <> sha256(previous || audit_bytes(r.entry))) then
            broken_at := expected;
        end if;
        previous := r.hash;
        entries := entries + 1;
    end loop;
    select count(*) into unsealed from audit_entry a
    where a.org_id = organisation and not exists (select 1 from audit_seal s where s.entry_id = a.id) and not exists (select 1 from audit_waiting w where w.entry_id = a.id);
    head := encode(previous, 'hex');
    return next;
end $$;
