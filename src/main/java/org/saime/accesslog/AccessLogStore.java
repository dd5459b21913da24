package org.saime.accesslog;

import org.saime.kernel.db.Query;

final class AccessLogStore {
    private AccessLogStore() {}

    static final Query<AccessLog.Entry> ENTRIES = Query.rows(AccessLog.Entry.class, """
            select e.id, e.at, e.account_id, a.name, e.role, e.action, e.kind, e.subject_kind, e.family_id, f.code as family_code, e.reason
            from audit_entry e left join account a on a.id = e.account_id left join audit_family_codes() f on f.id = e.family_id
            where e.org_id = scope_org() and (:family::uuid is null or e.family_id = :family::uuid) and e.at >= :since::timestamptz
              and (:account::uuid is null or e.account_id = :account::uuid) and (:kind::text is null or e.kind = :kind::text)
              and (:before::uuid is null or (e.at, e.id) < (select b.at, b.id from audit_entry b where b.id = :before::uuid))
            order by e.at desc, e.id desc
            limit :limit::int""");

    static final Query<AccessLog.Visit> VISITS = Query.rows(AccessLog.Visit.class, """
            select e.account_id, max(a.name) as name, max(e.role) as role, min(e.at) as at,
                   case when bool_or(e.kind = 'WRITE') then 'WRITE' when bool_or(e.kind = 'EXPORT') then 'EXPORT' when bool_or(e.kind = 'DENIED') then 'DENIED' else 'READ' end as kind
            from audit_entry e left join account a on a.id = e.account_id
            where e.org_id = scope_org() and e.family_id = :family and e.at >= :since::timestamptz and e.account_id is not null
            group by e.account_id, date_bin('30 minutes', e.at, timestamptz '2020-01-01')
            order by min(e.at)""");

    static final Query<AccessLog.FamilyRef> FAMILY_BY_CODE = Query.rows(
            AccessLog.FamilyRef.class,
            "select id, code from audit_family_codes() where lower(code) = lower(:code::text)");

    static final Query<AccessLog.Reader> READERS = Query.rows(AccessLog.Reader.class, """
            select c.name, 'ASSIGNED_' || a.kind as why, lower(a.during) as from_on, upper(a.during) - 1 as to_on
            from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id
            where a.family_id = :family and a.superseded_at is null and a.during @> :on::date
            union all
            select c.name, 'SUPERVISES', null, null
            from assignment a join staff s on s.id = a.staff_id join staff v on v.id = s.supervisor_id join account c on c.id = v.account_id
            where a.family_id = :family and a.superseded_at is null and a.during @> :on::date
              and exists (select 1 from account_role r where r.account_id = c.id and r.role = 'SUPERVISOR' and r.during @> :on::date)
            union
            select c.name, 'MANAGES', null, null
            from family f join account_role r on r.unit_id = f.unit_id and r.role = 'MANAGER' and r.during @> :on::date join account c on c.id = r.account_id
            where f.id = :family
            order by 2, 1""");
}
