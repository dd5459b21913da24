package org.saime.episodes;

import org.saime.kernel.db.Query;

final class AgreementStore {
    private AgreementStore() {}

    static final Query<Agreements.Signature> SIGNATURES = Query.rows(Agreements.Signature.class, """
            select s.id, s.role, s.person_id, s.account_id, coalesce(p.given_name || case when p.family_name = '' then '' else ' ' || p.family_name end, a.name, '') as name, s.way, s.signed_on
            from agreement_signature s left join person p on p.id = s.person_id left join account a on a.id = s.account_id
            where s.episode_id = :episode order by s.signed_on, s.role, s.id""");

    static final Query<Void> SIGN = Query.change("""
            insert into agreement_signature (id, org_id, unit_id, family_id, episode_id, role, person_id, account_id, way, signed_on, recorded_at)
            values (:id, :org, :unit, :family, :episode, :role, :person::uuid, :account::uuid, :way, :on, :now)
            on conflict (episode_id, coalesce(person_id, account_id)) do update set role = excluded.role, way = excluded.way, signed_on = excluded.signed_on, recorded_at = excluded.recorded_at""");
}
