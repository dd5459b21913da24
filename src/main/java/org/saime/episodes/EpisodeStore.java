package org.saime.episodes;

import org.saime.kernel.db.Query;

final class EpisodeStore {
    private EpisodeStore() {}

    private static final String COLUMNS =
            "select id, org_id, unit_id, family_id, referral_id, service_type_id, previous_episode_id, status, accepted_on, first_meeting_on, agreement_on, start_on, end_on, exit_reason, version from episode ";

    static final Query<Episode> ONE = Query.rows(Episode.class, COLUMNS + "where id = :id");

    static final Query<Episode> OF_FAMILY = Query.rows(Episode.class, COLUMNS + "where family_id = :family order by accepted_on desc, recorded_at desc");

    static final Query<Episodes.Assigned> ASSIGNED = Query.rows(
            Episodes.Assigned.class,
            """
            select a.id, a.staff_id, s.account_id, c.name, a.kind, lower(a.during) as from_on, upper(a.during) - 1 as to_on
            from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id
            where a.episode_id = :episode and a.superseded_at is null and a.during @> :on::date
            order by case a.kind when 'PRIMARY' then 0 when 'COVER' then 1 else 2 end, c.name""");

    static final Query<Episodes.Link> LINKS = Query.rows(
            Episodes.Link.class,
            """
            select l.id, l.municipality_id, m.name, l.role, l.case_plan_ref, l.case_plan_on, lower(l.during) as from_on, upper(l.during) - 1 as to_on
            from municipality_link l join municipality m on m.id = l.municipality_id
            where l.episode_id = :episode and l.superseded_at is null
            order by l.role, lower(l.during)""");
}
