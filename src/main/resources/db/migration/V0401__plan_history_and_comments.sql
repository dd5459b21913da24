-- What the plan's rows themselves cannot tell: when a review was recorded, which signatures no longer hold, how goals and activities
-- stood at an earlier time, and what the municipality said about a shared plan.

alter table review add column done_at timestamptz;

-- A draft that changes after somebody signed it is signed anew; the old signature stays as evidence.
alter table plan_signature add column voided_at timestamptz;
drop index plan_signature_uniq;
create unique index plan_signature_uniq on plan_signature (plan_id, role, coalesce(person_id, account_id, municipality_id)) where voided_at is null;

-- One row for each change of a goal or an activity of an agreed plan, so that progress can be asked "as known at T". activity_id is null for a goal.
create table plan_change (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    plan_id uuid not null references plan,
    goal_id uuid not null references goal,
    activity_id uuid references activity,
    status text not null,
    doer text,
    progress text,
    happened_on date not null,
    recorded_at timestamptz not null,
    by_id uuid references account
);
create index plan_change_plan_idx on plan_change (plan_id);
create index plan_change_goal_idx on plan_change (goal_id, recorded_at);
create index plan_change_activity_idx on plan_change (activity_id, recorded_at);
create index plan_change_family_idx on plan_change (family_id);
create index plan_change_unit_idx on plan_change (unit_id);
create index plan_change_org_idx on plan_change (org_id);
create index plan_change_by_idx on plan_change (by_id);

create table plan_comment (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    plan_id uuid not null references plan,
    municipality_id uuid not null references municipality,
    text text not null check (text <> ''),
    recorded_at timestamptz not null,
    by_id uuid not null references account
);
create index plan_comment_plan_idx on plan_comment (plan_id);
create index plan_comment_family_idx on plan_comment (family_id);
create index plan_comment_unit_idx on plan_comment (unit_id);
create index plan_comment_municipality_idx on plan_comment (municipality_id);
create index plan_comment_org_idx on plan_comment (org_id);
create index plan_comment_by_idx on plan_comment (by_id);

insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values
    ('PLAN_APPROVAL', 'false', 'FLAG', 'PLATFORM', null, '2000-01-01', '[CFG] a supervisor or manager agrees the plan in the worker’s place');
