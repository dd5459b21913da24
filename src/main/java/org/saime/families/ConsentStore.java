package org.saime.families;

import org.saime.kernel.db.Query;

final class ConsentStore {
    private ConsentStore() {}

    private static final String COLUMNS = """
            select c.id, c.purpose, c.basis, c.basis_ref, c.person_id, coalesce(p.given_name, '') as person, c.given_by_id, coalesce(g.given_name || ' ' || g.family_name, '') as given_by,
                   c.capacity, c.child_assent, c.valid_from, c.valid_to, c.withdrawn_at
            from consent c left join person p on p.id = c.person_id left join person g on g.id = c.given_by_id
            """;

    static final Query<Consent> OF_FAMILY = Query.rows(
            Consent.class,
            COLUMNS + "where c.family_id = :family order by c.withdrawn_at is not null, c.valid_from desc, c.id desc");

    static final Query<Consent> ONE = Query.rows(Consent.class, COLUMNS + "where c.family_id = :family and c.id = :id");

    static final Query<Void> INSERT = Query.change("""
            insert into consent (id, org_id, unit_id, family_id, person_id, purpose, basis, basis_ref, given_by_id, capacity, child_assent, valid_from, valid_to, recorded_at, by_id)
            values (:id, :org, :unit, :family, :person::uuid, :purpose, :basis, :ref, :givenBy::uuid, :capacity, :assent::boolean, :from::date, :to::date, :now, :by)""");

    static final Query<Void> WITHDRAW =
            Query.change("update consent set withdrawn_at = :now where id = :id and withdrawn_at is null");
}
