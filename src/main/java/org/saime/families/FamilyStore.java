package org.saime.families;

import java.util.UUID;
import org.saime.kernel.db.Query;

final class FamilyStore {
    private FamilyStore() {}

    static final Query<FamilyHead> HEAD = Query.rows(
            FamilyHead.class,
            "select id, org_id, unit_id, code, label, language, interpreter, version from family where id = :id");

    static final Query<Member> MEMBERS = Query.rows(Member.class, """
            select p.id as person_id, p.given_name, p.family_name, m.role, m.title, m.counts_for_service, p.birth_on, p.birth_precision, p.expected_on, p.sex,
                   p.safety_note, p.interpreter, p.protected_identity, p.deceased_on, lower(m.during) as since
            from membership m join person p on p.id = m.person_id
            where m.family_id = :family and m.superseded_at is null and m.during @> :on::date
            order by case m.role when 'CAREGIVER' then 0 when 'CHILD' then 1 else 2 end, p.birth_on nulls last, p.given_name""");

    /** A hidden address shows neither place nor municipality; its street is not in this table. */
    static final Query<Home> HOMES = Query.rows(Home.class, """
            select h.id, h.label, a.id as address_id, case when not a.protected then a.municipality_id end as municipality_id,
                   coalesce(case when not a.protected then m.name end, '') as municipality, coalesce(a.parish, '') as parish, coalesce(a.street, '') as street,
                   coalesce(a.rural, false) as rural, coalesce(a.protected, false) as hidden, lower(a.during) as since
            from household h left join address a on a.household_id = h.id and a.during @> :on::date left join municipality m on m.id = a.municipality_id
            where h.family_id = :family
            order by h.id""");

    static final Query<Residence> RESIDENCES = Query.rows(Residence.class, """
            select id, household_id, person_id, share, lower(during) as since from residence
            where family_id = :family and during @> :on::date
            order by share desc nulls last, household_id""");

    /** Relations of the family's members among each other and to children of the family. */
    static final Query<Relation> RELATIONS = Query.rows(Relation.class, """
            select r.id, r.from_person_id, f.given_name || case when f.family_name = '' then '' else ' ' || f.family_name end as from_name, r.to_person_id,
                   t.given_name || case when t.family_name = '' then '' else ' ' || t.family_name end as to_name, r.type, r.custody, r.court_ref,
                   lower(r.during) as from_on, upper(r.during) - 1 as to_on
            from relationship r join person f on f.id = r.from_person_id join person t on t.id = r.to_person_id
            where r.during @> :on::date
              and r.to_person_id in (select m.person_id from membership m where m.family_id = :family and m.superseded_at is null and m.during @> :on::date)
            order by t.birth_on nulls last, t.given_name, r.type, f.given_name""");

    static final Query<FamilyDeeds.Line> DEEDS = Query.rows(FamilyDeeds.Line.class, """
            select d.id, d.what, d.happened_on, d.recorded_at, coalesce(c.name, '') as by_name, coalesce(sc.name, '') as staff, coalesce(m.name, '') as municipality,
                   coalesce(p.given_name, '') as person, coalesce(d.details ->> 'reason', '') as reason
            from deed d left join account c on c.id = d.by_id
                 left join staff s on s.id = (d.details ->> 'staff')::uuid left join account sc on sc.id = s.account_id
                 left join municipality m on m.id = (d.details ->> 'municipality')::uuid
                 left join person p on p.id = (d.details ->> 'person')::uuid
            where d.family_id = :family and d.what = any(:whats::text[]) and d.happened_on < :before::date
            order by d.happened_on desc, d.id desc
            limit :limit""");

    record Place(UUID orgId, String codePrefix) {}

    static final Query<Place> PLACE = Query.rows(Place.class, "select org_id, code_prefix from unit where id = :unit");

    static final Query<Void> ADD = Query.change("""
            insert into family (id, org_id, unit_id, code, label, language, interpreter, recorded_at)
            values (:id, :org, :unit, :code, :label, :language, :interpreter, :now)""");

    static final Query<Void> ADD_HOUSEHOLD = Query.change(
            "insert into household (id, org_id, unit_id, family_id, label) values (:id, :org, :unit, :family, :label)");

    static final Query<Void> ADD_ADDRESS = Query.change("""
            insert into address (id, org_id, unit_id, family_id, household_id, municipality_id, protected, during)
            values (:id, :org, :unit, :family, :household, :municipality, :protected, daterange(:from::date, null))""");

    static final Query<Void> ADD_PERSON = Query.change("""
            insert into person (id, org_id, unit_id, given_name, family_name, birth_on, birth_precision, expected_on, sex, personal_code, code_country, recorded_at)
            values (:id, :org, :unit, :givenName, :familyName, :birthOn, :precision, :expectedOn, :sex, :code, :country, :now)""");

    static final Query<Void> ADD_MEMBERSHIP = Query.change("""
            insert into membership (id, org_id, unit_id, family_id, person_id, role, counts_for_service, during, recorded_at)
            values (:id, :org, :unit, :family, :person, :role, :counts, daterange(:from::date, null), :now)""");

    static final Query<Void> ADD_RESIDENCE = Query.change("""
            insert into residence (id, org_id, unit_id, family_id, household_id, person_id, during)
            values (:id, :org, :unit, :family, :household, :person, daterange(:from::date, null))""");
}
