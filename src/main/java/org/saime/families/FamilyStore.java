package org.saime.families;

import org.saime.kernel.db.Query;

final class FamilyStore {
    private FamilyStore() {}

    static final Query<FamilyHead> HEAD =
            Query.rows(FamilyHead.class, "select id, org_id, unit_id, code, label, language, interpreter, version from family where id = :id");

    static final Query<Member> MEMBERS = Query.rows(
            Member.class,
            """
            select p.id as person_id, p.given_name, p.family_name, m.role, m.title, m.counts_for_service, p.birth_on, p.birth_precision, p.expected_on, p.sex,
                   p.safety_note, p.interpreter, p.protected_identity, p.deceased_on, lower(m.during) as since
            from membership m join person p on p.id = m.person_id
            where m.family_id = :family and m.superseded_at is null and m.during @> :on::date
            order by case m.role when 'CAREGIVER' then 0 when 'CHILD' then 1 else 2 end, p.birth_on nulls last, p.given_name""");
}
