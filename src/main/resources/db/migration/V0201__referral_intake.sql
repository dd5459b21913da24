-- The same referral sent twice is known by its digest; what was agreed in an emergency call is kept with the call.
alter table referral add column digest bytea;
alter table emergency_call add column note text not null default '';

-- Requests for help from one internet address, by keyed hash, so that one sender cannot flood a unit; swept by a job.
create table help_attempt (
    id uuid primary key,
    subject_hash bytea not null,
    at timestamptz not null
);
create index help_attempt_subject_idx on help_attempt (subject_hash, at);
