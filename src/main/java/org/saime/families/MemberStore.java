package org.saime.families;

import org.saime.kernel.db.Query;

final class MemberStore {
    private MemberStore() {}

    private static final String PERSON = """
            select id, given_name, family_name, birth_on, birth_precision, expected_on, sex, personal_code, code_country, languages, interpreter, disability, safety_note,
                   protected_identity, deceased_on, version from person
            """;

    static final Query<Person> ONE = Query.rows(Person.class, PERSON + "where id = :id");

    static final Query<Person> OF_FAMILY = Query.rows(
            Person.class,
            PERSON
                    + "where id in (select m.person_id from membership m where m.family_id = :family and m.superseded_at is null and m.during @> :on::date)");

    /** People of one's scope with such a name who do not belong to the family. */
    static final Query<Members.Known> KNOWN = Query.rows(Members.Known.class, """
            select p.id, p.given_name, p.family_name, p.birth_on, f.label as family
            from person p join membership m on m.person_id = p.id and m.superseded_at is null and m.during @> :on::date join family f on f.id = m.family_id
            where f.id <> :family and f.unit_id = :unit and not p.protected_identity
              and not exists (select 1 from membership n where n.person_id = p.id and n.family_id = :family and n.superseded_at is null and n.during @> :on::date)
              and word_similarity(unaccent(lower(:words)), lower(unaccent(p.given_name || ' ' || p.family_name))) > 0.6
            order by p.family_name, p.given_name limit 10""");

    static final Query<Void> ADD = Query.change("""
            insert into person (id, org_id, unit_id, given_name, family_name, birth_on, birth_precision, expected_on, sex, personal_code, code_country, languages, interpreter, disability,
                                safety_note, protected_identity, deceased_on, recorded_at)
            values (:id, :org, :unit, :givenName, :familyName, :birthOn::date, :precision, :expectedOn::date, :sex, :code, :country, :languages::text[], :interpreter, :disability::boolean,
                    :safetyNote, :protected, :deceasedOn::date, :now)""");

    static final Query<Void> CHANGE = Query.change("""
            update person set given_name = :givenName, family_name = :familyName, birth_on = :birthOn::date, birth_precision = :precision, expected_on = :expectedOn::date, sex = :sex,
                   personal_code = :code, code_country = :country, languages = :languages::text[], interpreter = :interpreter, disability = :disability::boolean,
                   safety_note = :safetyNote, protected_identity = :protected, deceased_on = :deceasedOn::date, version = version + 1
            where id = :id and version = :version""");

    static final Query<Members.Membership> MEMBERSHIPS = Query.rows(Members.Membership.class, """
            select id, person_id, role, title, counts_for_service, lower(during) as from_on, upper(during) - 1 as to_on from membership
            where family_id = :family and person_id = :person and superseded_at is null
            order by lower(during)""");

    static final Query<Void> SUPERSEDE =
            Query.change("update membership set superseded_at = :now where id = :id and superseded_at is null");

    static final Query<Void> JOIN = Query.change("""
            insert into membership (id, org_id, unit_id, family_id, person_id, role, title, counts_for_service, during, recorded_at)
            values (:id, :org, :unit, :family, :person, :role, :title, :counts, daterange(:from::date, :to::date, '[]'), :now)""");

    static final Query<Void> LEAVE_HOMES = Query.change("""
            update residence set during = daterange(lower(during), :last::date + 1)
            where family_id = :family and person_id = :person and lower(during) <= :last::date and (upper_inf(during) or upper(during) > :last::date + 1)""");

    static final Query<Void> FORGET_HOMES = Query.change(
            "delete from residence where family_id = :family and person_id = :person and lower(during) > :last::date");

    static final Query<Void> RENAME = Query.change(
            "update family set label = :label, language = :language, interpreter = :interpreter, version = version + 1 where id = :id and version = :version");

    static final Query<Void> ADD_HOME = Query.change(
            "insert into household (id, org_id, unit_id, family_id, label) values (:id, :org, :unit, :family, :label)");

    static final Query<Void> NAME_HOME =
            Query.change("update household set label = :label where id = :id and family_id = :family");

    static final Query<Void> END_ADDRESS = Query.change(
            "update address set during = daterange(lower(during), :from::date) where household_id = :household and during @> :from::date and lower(during) < :from::date");

    static final Query<Void> FORGET_PROTECTED = Query.change(
            "delete from protected_address where address_id in (select a.id from address a where a.household_id = :household and lower(a.during) >= :from::date)");

    static final Query<Void> FORGET_ADDRESS =
            Query.change("delete from address where household_id = :household and lower(during) >= :from::date");

    static final Query<Void> ADD_ADDRESS = Query.change("""
            insert into address (id, org_id, unit_id, family_id, household_id, municipality_id, parish, street, rural, protected, during)
            values (:id, :org, :unit, :family, :household, :municipality, :parish, :street, :rural, :hidden, daterange(:from::date, null))""");

    static final Query<Void> ADD_PROTECTED = Query.change(
            "insert into protected_address (address_id, org_id, unit_id, family_id, street, parish) values (:id, :org, :unit, :family, :street, :parish)");

    static final Query<Homes.Protected> PROTECTED = Query.rows(Homes.Protected.class, """
            select h.label, m.name as municipality, p.parish, p.street, lower(a.during) as since
            from household h join address a on a.household_id = h.id and a.during @> :on::date join protected_address p on p.address_id = a.id
                 join municipality m on m.id = a.municipality_id
            where h.id = :household and h.family_id = :family""");

    static final Query<Void> END_RESIDENCES = Query.change(
            "update residence set during = daterange(lower(during), :from::date) where family_id = :family and during @> :from::date and lower(during) < :from::date");

    static final Query<Void> FORGET_RESIDENCES =
            Query.change("delete from residence where family_id = :family and lower(during) >= :from::date");

    static final Query<Void> LIVE = Query.change("""
            insert into residence (id, org_id, unit_id, family_id, household_id, person_id, share, during)
            values (:id, :org, :unit, :family, :household, :person, :share::int, daterange(:from::date, null))""");

    static final Query<Void> END_RELATION = Query.change("""
            update relationship set during = daterange(lower(during), :from::date)
            where from_person_id = :one and to_person_id = :other and type = :type and during @> :from::date and lower(during) < :from::date""");

    static final Query<Void> FORGET_RELATION = Query.change(
            "delete from relationship where from_person_id = :one and to_person_id = :other and type = :type and lower(during) >= :from::date");

    static final Query<Void> RELATE = Query.change("""
            insert into relationship (id, org_id, unit_id, from_person_id, to_person_id, type, custody, court_ref, during)
            values (:id, :org, :unit, :one, :other, :type, :custody, :courtRef, daterange(:from::date, null))""");
}
