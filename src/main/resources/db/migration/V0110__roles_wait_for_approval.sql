-- A role that opens families' files needs a second person. Until that person agreed its period is empty, so that nothing that asks who holds a role
-- today can find it; what was asked for waits in "wanted". Nobody grants a role to themselves, nobody approves their own grant.
alter table account_role add column wanted daterange;
alter table account_role
    add constraint account_role_waits_check check (wanted is null or isempty(during)),
    add constraint account_role_not_oneself_check check (granted_by is null or granted_by <> account_id),
    add constraint account_role_four_eyes_check check (approved_by is null or (approved_by <> account_id and (granted_by is null or approved_by <> granted_by))),
    add constraint account_role_second_person_check check (
        granted_by is null or approved_by is not null or isempty(during) or role not in ('INTAKE', 'WORKER', 'SPECIALIST', 'SUPERVISOR', 'MANAGER')),
    add constraint account_role_once exclude using gist (
        account_id with =, role with =, (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        (coalesce(municipality_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, during with &&);
