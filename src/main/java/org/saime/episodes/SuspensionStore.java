package org.saime.episodes;

import org.saime.kernel.db.Query;

final class SuspensionStore {
    private SuspensionStore() {}

    private static final String COLUMNS = """
            select s.id, s.episode_id, s.reason, s.note, s.from_on, s.until_on, s.proposed_at, p.name as proposed_by, s.decision, s.decided_at, coalesce(d.name, '') as decided_by, s.decision_note
            from suspension s join account p on p.id = s.proposed_by left join account d on d.id = s.decided_by
            """;

    static final Query<Suspensions.Suspension> OF_EPISODE = Query.rows(
            Suspensions.Suspension.class, COLUMNS + "where s.episode_id = :episode order by s.proposed_at desc");

    static final Query<Suspensions.Suspension> OPEN =
            Query.rows(Suspensions.Suspension.class, COLUMNS + "where s.episode_id = :episode and s.decision is null");

    static final Query<Void> PROPOSE = Query.change("""
            insert into suspension (id, org_id, unit_id, family_id, episode_id, reason, note, from_on, until_on, proposed_at, proposed_by)
            values (:id, :org, :unit, :family, :episode, :reason, :note, :from::date, :until::date, :now, :by)""");

    static final Query<Void> DECIDE = Query.change("""
            update suspension set decision = :decision, from_on = :from::date, until_on = :until::date, decided_at = :now, decided_by = :by, decision_note = :note
            where id = :id and decision is null""");

    /** Open episodes whose status is not the one of the day: a suspension begins or is over. */
    static final Query<Suspensions.Turn> TURNS = Query.rows(Suspensions.Turn.class, """
            select e.id, e.status, p.status as today, p.reason
            from episode e join episode_period p on p.episode_id = e.id and p.superseded_at is null and p.during @> :on::date
            where e.status in ('ACTIVE', 'SUSPENDED') and p.status in ('ACTIVE', 'SUSPENDED') and e.status <> p.status""");
}
