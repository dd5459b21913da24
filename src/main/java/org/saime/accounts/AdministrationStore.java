package org.saime.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.db.Query;

final class AdministrationStore {
    private AdministrationStore() {}

    record House(String kind, @Nullable UUID municipalityId) {}

    record Count(int count) {}

    record Address(String email, String language) {}

    record Waiting(
            UUID id, UUID accountId, Role role, @Nullable UUID unitId, UUID grantedBy) {}

    record Added(@Nullable UUID orgId) {}

    record Found(UUID id) {}

    static final Query<House> HOUSE =
            Query.rows(House.class, "select kind, municipality_id from organisation where id = scope_org()");

    static final Query<AccountLine> PAGE = Query.rows(AccountLine.class, """
            select a.id, a.name, a.login, a.email, a.state,
                   coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'place', coalesce(u.name, m.name)) order by r.role, u.name)
                             from account_role r left join unit u on u.id = r.unit_id left join municipality m on m.id = r.municipality_id
                             where r.account_id = a.id and r.during @> :on::date), '[]') as roles,
                   (select count(*)::int from account_role r where r.account_id = a.id and r.wanted is not null) as waiting
            from account a
            where a.org_id = scope_org()
              and (case :state::text when '' then true when 'OPEN' then a.state <> 'CLOSED' else a.state = :state::text end)
              and (:words::text = '' or strpos(lower(unaccent(a.name)), unaccent(:words::text)) > 0 or strpos(a.login, :words::text) > 0 or strpos(lower(a.email), :words::text) > 0)
              and (:role::text = '' or exists (select 1 from account_role r where r.account_id = a.id and r.role = :role::text and (r.during @> :on::date or r.wanted is not null)))
              and (:after::uuid is null or (a.name, a.id) > (select x.name, x.id from account x where x.id = :after::uuid))
            order by a.name, a.id
            limit :limit""");

    static final Query<AccountFile.Facts> FACTS = Query.rows(AccountFile.Facts.class, """
            select a.id, a.login, a.name, a.email, a.language, a.state, a.created_at, a.closed_at, a.totp_confirmed_at is not null as second_factor, a.version,
                   s.id as staff_id, s.unit_id, u.name as unit
            from account a left join staff s on s.account_id = a.id left join unit u on u.id = s.unit_id
            where a.id = :id and a.org_id = scope_org()""");

    private static final String ROLES = """
            select r.id, r.account_id, a.name as account, r.role, r.unit_id, coalesce(u.name, m.name) as place, lower(coalesce(r.wanted, r.during)) as from_on,
                   upper(coalesce(r.wanted, r.during)) - 1 as to_on, r.wanted is not null as waiting, r.granted_by, g.name as granter, p.name as approver
            from account_role r join account a on a.id = r.account_id left join unit u on u.id = r.unit_id left join municipality m on m.id = r.municipality_id
                 left join account g on g.id = r.granted_by left join account p on p.id = r.approved_by
            where r.org_id = scope_org()
            """;

    static final Query<AccountFile.HeldRole> HELD = Query.rows(
            AccountFile.HeldRole.class,
            ROLES
                    + " and r.account_id = :account and (r.wanted is not null or not isempty(r.during)) order by r.wanted is null, lower(r.during) desc, r.id");

    static final Query<AccountFile.HeldRole> ROLE = Query.rows(
            AccountFile.HeldRole.class, ROLES + " and r.id = :id and (r.wanted is not null or not isempty(r.during))");

    /** Everything that waits in the organisation, or in the units that the person manages. */
    static final Query<AccountFile.HeldRole> WAITING = Query.rows(
            AccountFile.HeldRole.class,
            ROLES
                    + " and r.wanted is not null and a.state <> 'CLOSED' and (:all or r.unit_id = any(:units::uuid[])) order by r.id");

    static final Query<Count> WAITING_COUNT = Query.rows(Count.class, """
            select count(*)::int as count from account_role r join account a on a.id = r.account_id and a.state <> 'CLOSED'
            where r.org_id = scope_org() and r.wanted is not null and (:all or r.unit_id = any(:units::uuid[]))
              and r.granted_by <> scope_user() and r.account_id <> scope_user()""");

    static final Query<AccountFile.Link> LINK = Query.rows(AccountFile.Link.class, """
            select i.purpose, i.expires_at, i.used_at is null and i.expires_at > :now::timestamptz as open, m.sent_at, coalesce(m.attempts, 0) as attempts
            from invitation i left join lateral (select o.sent_at, o.attempts from outgoing_mail o where o.org_id = i.org_id and o.template = lower(i.purpose) and o.created_at >= i.created_at
                                                 and o.recipient = (select a.email from account a where a.id = i.account_id) order by o.created_at limit 1) m on true
            where i.account_id = :account order by i.created_at desc, i.id desc limit 1""");

    static final Query<Count> OPEN_ASSIGNMENTS =
            Query.rows(Count.class, "select open_assignments(:account::uuid, :lastDay::date) as count");

    static final Query<Void> ADD = Query.change(
            "insert into account (id, org_id, login, name, email, language, state, created_at) values (:id, :org, :login, :name, :email, :language, 'INVITED', :now)");

    static final Query<Void> CHANGE = Query.change(
            "update account set name = :name, email = :email, language = :language, version = version + 1 where id = :id and version = :version and state <> 'CLOSED'");

    static final Query<Void> CLOSE = Query.change(
            "update account set state = 'CLOSED', closed_at = :now, version = version + 1 where id = :id and state <> 'CLOSED'");

    /** Password and second factor are gone, so that only the mail's link lets anybody in again. */
    static final Query<Void> REOPEN = Query.change("""
            update account set state = 'INVITED', closed_at = null, password_hash = null, totp_secret = null, totp_confirmed_at = null, totp_last_step = null, version = version + 1
            where id = :id and state = 'CLOSED'""");

    static final Query<Void> END_LINKS =
            Query.change("update invitation set used_at = :now where account_id = :account and used_at is null");

    static final Query<Void> END_TOKENS =
            Query.change("update api_token set revoked_at = :now where account_id = :account and revoked_at is null");

    static final Query<Void> DROP_UNBEGUN = Query.change(
            "delete from account_role where account_id = :account and (wanted is not null or lower(during) >= :today::date)");

    static final Query<Void> END_ALL = Query.change(
            "update account_role set during = daterange(lower(during), :today::date) where account_id = :account and (upper_inf(during) or upper(during) > :today::date)");

    static final Query<Void> ADD_ROLE = Query.change("""
            insert into account_role (id, org_id, account_id, role, unit_id, municipality_id, during, wanted, granted_by)
            values (:id, :org, :account, :role, :unit::uuid, :municipality::uuid,
                    case when :waits then 'empty'::daterange else daterange(:from::date, :until::date, '[]') end,
                    case when :waits then daterange(:from::date, :until::date, '[]') end, :by::uuid)""");

    static final Query<Count> SAME_ROLE = Query.rows(Count.class, """
            select count(*)::int as count from account_role r
            where r.account_id = :account and r.role = :role and r.unit_id is not distinct from :unit::uuid and r.municipality_id is not distinct from :municipality::uuid
              and r.id is distinct from :except::uuid and (coalesce(r.wanted, r.during) && daterange(:from::date, :until::date, '[]'))""");

    static final Query<Void> END_ROLE = Query.change(
            "update account_role set during = daterange(lower(during), :until::date) where id = :id and wanted is null and lower(during) < :until::date and (upper_inf(during) or upper(during) > :until::date)");

    static final Query<Void> DROP_ROLE = Query.change("delete from account_role where id = :id");

    /** A role that was asked for in the past begins with the approval, never before. */
    static final Query<Void> APPROVE = Query.change("""
            update account_role set approved_by = :by, during = wanted * daterange(:today::date, null), wanted = null
            where id = :id and wanted is not null and granted_by <> :by and account_id <> :by and not isempty(wanted * daterange(:today::date, null))""");

    static final Query<Count> OTHER_ADMINISTRATORS = Query.rows(Count.class, """
            select count(distinct a.id)::int as count from account a join account_role r on r.account_id = a.id
            where a.org_id = scope_org() and a.state = 'ACTIVE' and a.id <> :account and r.role = 'ADMINISTRATOR' and r.during @> :on::date and upper_inf(r.during)""");

    static final Query<Count> STANDING = Query.rows(
            Count.class,
            "select count(*)::int as count from account_role r where r.account_id = :account and r.role = any(:roles::text[]) and r.id <> :except and r.during @> :on::date");

    /** Who may be the second person: not the granter, not the one it is for. */
    static final Query<Address> APPROVERS = Query.rows(Address.class, """
            select distinct a.email, a.language from account a join account_role r on r.account_id = a.id
            where a.org_id = scope_org() and a.state = 'ACTIVE' and r.during @> :on::date and (r.role = 'ADMINISTRATOR' or r.role = 'MANAGER' and r.unit_id = :unit::uuid)
              and a.id is distinct from scope_user() and a.id <> :account""");

    static final Query<Representatives.Line> REPRESENTATIVES = Query.rows(
            Representatives.Line.class,
            "select account_id, municipality_id, municipality, name, login, email, language, state from representatives(:on::date) order by municipality, name, account_id");

    static final Query<Added> ADD_REPRESENTATIVE = Query.rows(Added.class, """
            select add_representative(:account::uuid, :organisation::uuid, :role::uuid, :municipality::uuid, :login::text, :name::text, :email::text, :language::text, :today::date,
                                      :now::timestamptz) as org_id""");

    record Linked(String email, String language, String purpose) {}

    static final Query<Linked> LINK_REPRESENTATIVE = Query.rows(
            Linked.class,
            "select * from link_representative(:invitation::uuid, :account::uuid, :hash::bytea, :today::date, :now::timestamptz, :until::timestamptz)");

    static final Query<Found> PROVIDER =
            Query.rows(Found.class, "select id from provider_named(:name::text, :country::text)");
}
