package org.saime.episodes;

import org.saime.kernel.db.Query;

final class EpisodeStore {
    private EpisodeStore() {}

    private static final String COLUMNS =
            "select id, org_id, unit_id, family_id, referral_id, service_type_id, previous_episode_id, status, accepted_on, first_meeting_on, agreement_on, start_on, end_on, exit_reason, version from episode ";

    static final Query<Episode> ONE = Query.rows(Episode.class, COLUMNS + "where id = :id");

    static final Query<Episode> OF_FAMILY = Query.rows(
            Episode.class, COLUMNS + "where family_id = :family order by accepted_on desc, recorded_at desc");

    static final Query<Episode> LIST = Query.rows(Episode.class, COLUMNS + """
            where (:family::uuid is null or family_id = :family::uuid) and (:status::text is null or status = :status::text) and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :limit""");

    static final Query<Episodes.Assigned> ASSIGNED = Query.rows(Episodes.Assigned.class, """
            select a.id, a.staff_id, s.account_id, c.name, a.kind, lower(a.during) as from_on, upper(a.during) - 1 as to_on
            from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id
            where a.episode_id = :episode and a.superseded_at is null and a.during @> :on::date
            order by case a.kind when 'PRIMARY' then 0 when 'COVER' then 1 else 2 end, c.name""");

    static final Query<Episodes.Link> LINKS = Query.rows(Episodes.Link.class, """
            select l.id, l.municipality_id, m.name, l.role, l.case_plan_ref, l.case_plan_on, lower(l.during) as from_on, upper(l.during) - 1 as to_on
            from municipality_link l join municipality m on m.id = l.municipality_id
            where l.episode_id = :episode and l.superseded_at is null
            order by l.role, lower(l.during)""");

    static final Query<ServiceType> SERVICES = Query.rows(
            ServiceType.class,
            "select id, code, name_en, name_lv, name_et, weekly_contacts from service_type where org_id = :org order by code");

    static final Query<Void> ADD = Query.change("""
            insert into episode (id, org_id, unit_id, family_id, referral_id, service_type_id, previous_episode_id, status, accepted_on, recorded_at)
            values (:id, :org, :unit, :family, :referral, :service, :previous, 'PENDING_AGREEMENT', :on, :now)""");

    static final Query<Void> ADD_PENDING = Query.change("""
            insert into episode_period (id, org_id, unit_id, family_id, episode_id, status, during, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, 'PENDING_AGREEMENT', daterange(:on::date, null), :now, :by)""");

    static final Query<Void> ADD_LINK = Query.change("""
            insert into municipality_link (id, org_id, unit_id, family_id, episode_id, municipality_id, role, during, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :municipality, :role, daterange(:on::date, null), :now, :by)""");

    static final Query<ServiceType> SERVICE = Query.rows(
            ServiceType.class,
            "select id, code, name_en, name_lv, name_et, weekly_contacts from service_type where id = :id");

    static final Query<Episode> LOCK = Query.rows(Episode.class, COLUMNS + "where id = :id for update");

    static final Query<Void> TOUCH =
            Query.change("update episode set version = version + 1 where id = :id and version = :version");

    static final Query<Void> UPDATE = Query.change("""
            update episode set status = :status, first_meeting_on = :firstMeeting::date, agreement_on = :agreement::date, start_on = :start::date, end_on = :end::date,
                   exit_reason = :exitReason, version = version + 1
            where id = :id and version = :version""");

    static final Query<EpisodeCalendar.Period> PERIODS = Query.rows(EpisodeCalendar.Period.class, """
            select id, status, reason, until_on, lower(during) as from_on, upper(during) - 1 as to_on from episode_period
            where episode_id = :episode and superseded_at is null order by lower(during)""");

    static final Query<Void> SUPERSEDE_PERIOD =
            Query.change("update episode_period set superseded_at = :now where id = :id and superseded_at is null");

    static final Query<Void> INSERT_PERIOD = Query.change("""
            insert into episode_period (id, org_id, unit_id, family_id, episode_id, status, reason, until_on, during, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :status, :reason, :until::date, daterange(:from::date, :to::date, '[]'), :now, :by)""");

    static final Query<Void> SUPERSEDE_LINK =
            Query.change("update municipality_link set superseded_at = :now where id = :id and superseded_at is null");

    static final Query<Void> INSERT_LINK = Query.change("""
            insert into municipality_link (id, org_id, unit_id, family_id, episode_id, municipality_id, role, case_plan_ref, case_plan_on, history_basis, during, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :municipality, :role, :planRef, :planOn::date, :basis, daterange(:from::date, :to::date, '[]'), :now, :by)""");

    static final Query<Void> UNDO_ASSIGNMENTS = Query.change(
            "update assignment set superseded_at = :now where episode_id = :episode and recorded_at = :then and superseded_at is null");

    static final Query<Void> REDO_ASSIGNMENTS = Query.change("""
            insert into assignment (id, org_id, unit_id, family_id, episode_id, staff_id, kind, during, reason, handover_note, override_reason, override_text, override_until, recorded_at, by_id)
            select gen_random_uuid(), org_id, unit_id, family_id, episode_id, staff_id, kind, during, reason, handover_note, override_reason, override_text, override_until, :now, :by
            from assignment where episode_id = :episode and superseded_at = :then""");

    static final Query<Void> UNDO_LINKS = Query.change(
            "update municipality_link set superseded_at = :now where episode_id = :episode and recorded_at = :then and superseded_at is null");

    static final Query<Void> REDO_LINKS = Query.change("""
            insert into municipality_link (id, org_id, unit_id, family_id, episode_id, municipality_id, role, case_plan_ref, case_plan_on, history_basis, during, recorded_at, by_id)
            select gen_random_uuid(), org_id, unit_id, family_id, episode_id, municipality_id, role, case_plan_ref, case_plan_on, history_basis, during, :now, :by
            from municipality_link where episode_id = :episode and superseded_at = :then""");
}
