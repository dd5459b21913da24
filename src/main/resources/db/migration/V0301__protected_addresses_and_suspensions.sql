-- Where people live who must not be found (AC-5). Apart from the address, so that no other statement of the program can show it by mistake:
-- the row policy opens it only to people who are assigned to the family.
create table protected_address (
    address_id uuid primary key references address,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    street text not null default '',
    parish text not null default ''
);
create index protected_address_family_idx on protected_address (family_id);
create index protected_address_unit_idx on protected_address (unit_id);
create index protected_address_org_idx on protected_address (org_id);

insert into protected_address (address_id, org_id, unit_id, family_id, street, parish)
select id, org_id, unit_id, family_id, street, parish from address where protected;
update address set street = '', parish = '' where protected;
alter table address add constraint address_protected_check check (not protected or (street = '' and parish = ''));

-- A worker proposes to suspend the service, a manager decides.
create table suspension (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    reason text not null,
    note text not null default '',
    from_on date not null,
    until_on date not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null references account,
    decision text check (decision in ('APPROVED', 'DECLINED')),
    decided_at timestamptz,
    decided_by uuid references account,
    decision_note text not null default '',
    constraint suspension_period_check check (until_on >= from_on),
    constraint suspension_decided_check check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
create unique index suspension_one_open_uniq on suspension (episode_id) where decision is null;
create index suspension_episode_idx on suspension (episode_id);
create index suspension_family_idx on suspension (family_id);
create index suspension_unit_idx on suspension (unit_id);
create index suspension_org_idx on suspension (org_id);
create index suspension_proposed_idx on suspension (proposed_by);
create index suspension_decided_idx on suspension (decided_by);
