package org.saime.episodes;

import org.saime.kernel.db.Query;

final class FamilyListStore {
    private FamilyListStore() {}

    private static final String FROM = """
            from family f
                 left join lateral (select x.id, x.status, coalesce(x.start_on, x.accepted_on) as since, x.end_on from episode x where x.family_id = f.id
                                    order by x.status in ('CLOSED', 'CANCELLED'), x.accepted_on desc, x.id desc limit 1) e on true
                 left join lateral (select a.staff_id, c.name from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id
                                    where a.episode_id = e.id and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :on::date limit 1) w on true
                 left join lateral (select l.municipality_id, m.name from municipality_link l join municipality m on m.id = l.municipality_id
                                    where l.episode_id = e.id and l.role = 'RESPONSIBLE' and l.superseded_at is null and l.during @> :on::date limit 1) t on true
                 left join lateral (select p.given_name from membership m join person p on p.id = m.person_id
                                    where :words::text <> '' and m.family_id = f.id and m.superseded_at is null
                                      and (not p.protected_identity or f.id = any(:assigned::uuid[]))
                                      and (strpos(lower(unaccent(p.given_name || ' ' || p.family_name)), unaccent(:words::text)) > 0
                                           or word_similarity(unaccent(:words::text), lower(unaccent(p.given_name || ' ' || p.family_name))) > 0.6)
                                    order by p.birth_on limit 1) h on true
            where (case :status::text when 'ALL' then true when 'OPEN' then coalesce(e.status not in ('CLOSED', 'CANCELLED'), true) when 'NONE' then e.id is null
                        else e.status = :status::text end)
              and (:worker::uuid is null or w.staff_id = :worker::uuid)
              and (:municipality::uuid is null or t.municipality_id = :municipality::uuid)
              and (:words::text = '' or h.given_name is not null or strpos(lower(f.code), :words::text) > 0 or strpos(lower(unaccent(f.label)), unaccent(:words::text)) > 0)
            """;

    static final Query<FamilyLine> PAGE = Query.rows(FamilyLine.class, """
            select f.id, f.code, f.label, e.id as episode_id, e.status, e.since, e.end_on, coalesce(w.name, '') as worker, coalesce(t.name, '') as municipality,
                   (select array_agg(extract(year from age(:on::date, p.birth_on))::int order by p.birth_on desc)
                    from membership m join person p on p.id = m.person_id
                    where m.family_id = f.id and m.role = 'CHILD' and m.superseded_at is null and m.during @> :on::date and p.birth_on <= :on::date) as ages,
                   (select count(*)::int from membership m join person p on p.id = m.person_id
                    where m.family_id = f.id and m.role = 'CHILD' and m.superseded_at is null and m.during @> :on::date and (p.birth_on is null or p.birth_on > :on::date)) as unknown_ages,
                   coalesce(h.given_name, '') as found
            """ + FROM + """
              and (:after::uuid is null or (f.label, f.id) > (select x.label, x.id from family x where x.id = :after::uuid))
            order by f.label, f.id
            limit :limit""");

    static final Query<FamilyList.Total> TOTAL =
            Query.rows(FamilyList.Total.class, "select count(*)::int as families " + FROM);
}
