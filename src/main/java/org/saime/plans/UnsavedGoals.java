package org.saime.plans;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saime.kernel.Invalid;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.db.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody types into the form of a goal until it is saved, for that person alone. */
@Service
@Transactional
public class UnsavedGoals {
    private static final int MOST_CHARACTERS = 200_000;

    /** The fields of the form by name. */
    public record Kept(Map<String, List<String>> content, Instant savedAt) {}

    static final Query<Kept> FIND = Query.rows(
            Kept.class,
            "select content, saved_at from draft where account_id = :account and kind = 'PLAN' and subject_id = :goal order by saved_at desc limit 1");

    /** A goal that was begun and never saved. */
    public record Begun(UUID goal, String title, Instant savedAt) {}

    static final Query<Begun> BEGUN = Query.rows(Begun.class, """
            select d.subject_id as goal, coalesce(d.content -> 'title' ->> 0, '') as title, d.saved_at
            from draft d where d.account_id = :account and d.kind = 'PLAN' and d.family_id = :family and not exists (select 1 from goal g where g.id = d.subject_id)
            order by d.saved_at desc""");

    static final Query<Void> CHANGE = Query.change(
            "update draft set content = :content::jsonb, saved_at = :now, version = version + 1 where account_id = :account and kind = 'PLAN' and subject_id = :goal");

    static final Query<Void> INSERT = Query.change("""
            insert into draft (id, org_id, account_id, kind, family_id, subject_id, content, saved_at)
            values (:id, :org, :account, 'PLAN', :family, :goal, :content::jsonb, :now)""");

    static final Query<Void> DROP =
            Query.change("delete from draft where account_id = :account and kind = 'PLAN' and subject_id = :goal");

    private final Db db;
    private final Access access;
    private final Clock clock;

    UnsavedGoals(Db db, Access access, Clock clock) {
        this.db = db;
        this.access = access;
        this.clock = clock;
    }

    public void keep(UUID planId, UUID goal, Map<String, List<String>> content) {
        Plan plan = db.one(PlanStore.ONE, "id", planId);
        access.permit(PlanAction.DRAFT, plan.subject());
        if (content.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(String::length)
                        .sum()
                > MOST_CHARACTERS) {
            throw new Invalid("", "error.too_long", MOST_CHARACTERS, MOST_CHARACTERS + 1);
        }
        UUID account = Scope.current().account();
        var json = new Db.Json(content);
        if (db.change(CHANGE, "account", account, "goal", goal, "content", json, "now", clock.instant()) == 0) {
            db.change(
                    INSERT,
                    "id",
                    Ids.at(clock.instant()),
                    "org",
                    Scope.current().organisation(),
                    "account",
                    account,
                    "family",
                    plan.familyId(),
                    "goal",
                    goal,
                    "content",
                    json,
                    "now",
                    clock.instant());
        }
    }

    public Optional<Kept> find(UUID goal) {
        return db.find(FIND, "account", Scope.current().account(), "goal", goal);
    }

    /** Goals of the family that this person began and never saved. */
    public List<Begun> begun(UUID family) {
        return db.list(BEGUN, "account", Scope.current().account(), "family", family);
    }

    public void drop(UUID goal) {
        db.change(DROP, "account", Scope.current().account(), "goal", goal);
    }
}
