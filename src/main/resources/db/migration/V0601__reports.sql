-- Who is asked to confirm a report, even when the assignment ended with the service; answers to requests; recalls.

alter table monthly_report
    add column worker_id uuid references account,
    add column written_by uuid references account,
    add column own_words_agreed boolean not null default false,
    add column request_answered_at timestamptz,
    add column recalled_at timestamptz,
    add column recalled_by uuid references account,
    add column recall_reason text not null default '',
    add constraint monthly_report_confirmed_check check (status = 'GENERATED' or (confirmed_by is not null and confirmed_at is not null)),
    add constraint monthly_report_approved_check check (status in ('GENERATED', 'WORKER_CONFIRMED') or (approved_by is not null and approved_at is not null)),
    add constraint monthly_report_recalled_check check ((status = 'RECALLED') = (recalled_at is not null));
create index monthly_report_worker_idx on monthly_report (worker_id) where status in ('GENERATED', 'WORKER_CONFIRMED');
create index monthly_report_written_idx on monthly_report (written_by);
create index monthly_report_recalled_idx on monthly_report (recalled_by);
create index monthly_report_episode_idx on monthly_report (episode_id, month);

alter table report_message add column kind text not null default 'QUESTION' check (kind in ('QUESTION', 'ANSWER', 'REQUEST_ANSWER'));

-- What was sent also includes who stands for it and what it is about.
create or replace function monthly_report_frozen() returns trigger language plpgsql as $$
begin
    if old.hash is not null and
        (old.content, old.narrative, old.next_month, old.requests, old.own_words, old.hash, old.as_of, old.sent_at, old.recipients, old.changes, old.edition, old.number,
         old.month, old.episode_id, old.municipality_id, old.confirmed_by, old.approved_by, old.justifications)
        is distinct from
        (new.content, new.narrative, new.next_month, new.requests, new.own_words, new.hash, new.as_of, new.sent_at, new.recipients, new.changes, new.edition, new.number,
         new.month, new.episode_id, new.municipality_id, new.confirmed_by, new.approved_by, new.justifications) then
        raise exception using errcode = 'P0001', message = 'monthly_report_frozen';
    end if;
    return new;
end $$;

-- The same for the sheet of a municipality.
create function municipality_sheet_frozen() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null and
        (old.content, old.hash, old.as_of, old.sent_at, old.edition, old.month, old.municipality_id)
        is distinct from (new.content, new.hash, new.as_of, new.sent_at, new.edition, new.month, new.municipality_id) then
        raise exception using errcode = 'P0001', message = 'municipality_sheet_frozen';
    end if;
    return new;
end $$;
create trigger municipality_sheet_frozen before update on municipality_sheet for each row execute function municipality_sheet_frozen();
