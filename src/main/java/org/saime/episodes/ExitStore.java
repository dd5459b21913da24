package org.saime.episodes;

import org.saime.kernel.db.Query;

final class ExitStore {
    private ExitStore() {}

    private static final String COLUMNS = """
            select x.id, x.reason, x.end_on, x.summary, x.open_actions, x.handed_to, x.living, x.follow_up_consent, x.notified_municipality_on, x.proposed_at, p.name as proposed_by,
                   x.decision, x.decided_at, coalesce(d.name, '') as decided_by, x.decision_note
            from episode_exit x join account p on p.id = x.proposed_by left join account d on d.id = x.decided_by
            """;

    static final Query<Exits.Exit> OF_EPISODE =
            Query.rows(Exits.Exit.class, COLUMNS + "where x.episode_id = :episode order by x.proposed_at desc");

    static final Query<Void> PROPOSE = Query.change("""
            insert into episode_exit (id, org_id, unit_id, family_id, episode_id, reason, end_on, summary, open_actions, handed_to, living, follow_up_consent, notified_municipality_on, proposed_at, proposed_by)
            values (:id, :org, :unit, :family, :episode, :reason, :end::date, :summary, :openActions, :handedTo, :living::jsonb, :followUp, :notified::date, :now, :by)""");

    static final Query<Void> DECIDE = Query.change("""
            update episode_exit set decision = :decision, end_on = :end::date, notified_municipality_on = :notified::date, decided_at = :now, decided_by = :by, decision_note = :note
            where id = :id and decision is null""");

    static final Query<Void> REOPEN = Query.change(
            "update episode_exit set decision = 'REOPENED', decision_note = case when decision_note = '' then :note else decision_note || E'\\n' || :note end where id = :id and decision = 'CLOSED'");
}
