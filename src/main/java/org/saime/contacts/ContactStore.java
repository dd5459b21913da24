package org.saime.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Query;
import org.saime.kernel.time.Country;

final class ContactStore {
    private ContactStore() {}

    record Row(
            UUID id,
            UUID unitId,
            UUID familyId,
            UUID episodeId,
            @Nullable UUID supersedesId,
            String supersedeReason,
            boolean withdrawn,
            @Nullable UUID supersededById,
            LocalDate validOn,
            @Nullable LocalTime startedAt,
            @Nullable Integer minutes,
            @Nullable Integer travelMinutes,
            ContactMode mode,
            ContactStatus status,
            String discipline,
            List<UUID> staff,
            List<UUID> members,
            List<UUID> goals,
            List<UUID> activities,
            List<String> topics,
            @Nullable Doer doer,
            @Nullable Boolean childSeenAlone,
            boolean interpreter,
            String othersPresent,
            List<String> tried,
            boolean restricted,
            Instant recordedAt,
            UUID authorId,
            String authorName,
            List<String> staffNames,
            List<String> memberNames,
            Country country,
            boolean readable,
            List<UUID> readers,
            String happened,
            String said,
            String analysis,
            String nextStep) {

        Contact toContact(boolean late) {
            return new Contact(
                    id,
                    familyId,
                    episodeId,
                    new ContactFacts(
                            validOn,
                            startedAt,
                            minutes,
                            travelMinutes,
                            mode,
                            status,
                            discipline,
                            staff,
                            members,
                            goals,
                            activities,
                            topics,
                            doer,
                            childSeenAlone,
                            interpreter,
                            othersPresent,
                            tried),
                    new ContactWords(restricted, readers, happened, said, analysis, nextStep),
                    readable,
                    staffNames,
                    memberNames,
                    supersedesId,
                    supersedeReason,
                    withdrawn,
                    supersededById,
                    recordedAt,
                    late,
                    authorId,
                    authorName,
                    unitId);
        }
    }

    record Sealed(UUID familyId, UUID authorId, byte[] digest) {}

    record Served(UUID id, String status) {}

    record Superior(UUID accountId, String name, String email, String language) {}

    record LastSeen(UUID personId, LocalDate lastOn) {}

    record Count(int count) {}

    private static final String CONTACT = """
            select c.id, c.unit_id, c.family_id, c.episode_id, c.supersedes_id, c.supersede_reason, c.withdrawn, l.id as superseded_by_id, c.valid_on, c.started_at, c.minutes,
                   c.travel_minutes, c.mode, c.status, c.discipline, c.staff, c.members, c.goals, c.activities, c.topics, c.doer, c.child_seen_alone, c.interpreter, c.others_present,
                   c.tried, c.class = 'RESTR' as restricted, c.recorded_at, c.author_id, coalesce(w.name, '') as author_name,
                   array(select a.name from staff s join account a on a.id = s.account_id where s.id = any(c.staff) order by a.name) as staff_names,
                   array(select p.given_name from person p where p.id = any(c.members) order by p.birth_on nulls last, p.given_name) as member_names,
                   u.country,
                   case c.class when 'NORMAL' then :ownOnly::boolean is not true or c.author_id = :me::uuid else n.contact_id is not null end as readable, coalesce(n.readers, '{}') as readers, coalesce(n.happened, '') as happened, coalesce(n.said, '') as said,
                   coalesce(n.analysis, '') as analysis, coalesce(n.next_step, '') as next_step
            from contact c join unit u on u.id = c.unit_id
            left join account w on w.id = c.author_id
            left join contact l on l.supersedes_id = c.id
            left join contact_note n on n.contact_id = c.id and (:ownOnly::boolean is not true or n.author_id = :me::uuid)
            """;

    static final Query<Row> ONE = Query.rows(Row.class, CONTACT + "where c.id = :id");

    /** The entry with everything it put right and everything that put it right, the newest first. */
    static final Query<Row> CHAIN = Query.rows(
            Row.class,
            """
            with recursive back as (select id, supersedes_id from contact where id = :id
                                    union select p.id, p.supersedes_id from contact p join back b on p.id = b.supersedes_id),
                           forth as (select id from contact where id = :id union select f.id from contact f join forth o on f.supersedes_id = o.id)
            """
                    + CONTACT
                    + "where c.id in (select id from back union select id from forth) order by c.recorded_at desc, c.id desc");

    /** kind: all, met, other, not. */
    static final Query<Row> LIST = Query.rows(Row.class, CONTACT + """
                    where c.family_id = :family and l.id is null
                      and (:from::date is null or c.valid_on >= :from::date) and (:to::date is null or c.valid_on <= :to::date)
                      and (:person::uuid is null or :person::uuid = any(c.members))
                      and case :kind::text when 'met' then c.status = 'HELD' and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT')
                                           when 'other' then c.status = 'HELD' and c.mode not in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT')
                                           when 'not' then c.status <> 'HELD' else true end
                      and (:after::uuid is null or (c.valid_on, c.id) < (select x.valid_on, x.id from contact x where x.id = :after::uuid))
                    order by c.valid_on desc, c.id desc limit :limit""");

    static final Query<Row> BEFORE = Query.rows(
            Row.class,
            CONTACT
                    + "where c.family_id = :family and l.id is null and not c.withdrawn and c.valid_on < :before::date order by c.valid_on desc, c.id desc limit :limit");

    static final Query<Row> LAST_HELD = Query.rows(
            Row.class,
            CONTACT
                    + "where c.family_id = :family and l.id is null and not c.withdrawn and c.status = 'HELD' order by c.valid_on desc, c.started_at desc nulls last, c.id desc limit 1");

    static final Query<Row> ON_DAY = Query.rows(
            Row.class,
            CONTACT
                    + "where c.family_id = :family and l.id is null and not c.withdrawn and c.valid_on = :on::date order by c.started_at nulls last, c.id");

    static final Query<Sealed> SEALED =
            Query.rows(Sealed.class, "select family_id, author_id, digest from contact where id = :id");

    static final Query<Void> INSERT = Query.change("""
            insert into contact (id, org_id, unit_id, family_id, episode_id, supersedes_id, supersede_reason, withdrawn, valid_on, started_at, minutes, travel_minutes, mode, status,
                                 discipline, staff, members, goals, activities, topics, doer, child_seen_alone, interpreter, others_present, tried, class, occurred_at, recorded_at,
                                 author_id, digest)
            values (:id, :org, :unit, :family, :episode, :supersedes::uuid, :reason, :withdrawn, :validOn, :startedAt::time, :minutes::int, :travelMinutes::int, :mode, :status,
                    :discipline, :staff::uuid[], :members::uuid[], :goals::uuid[], :activities::uuid[], :topics::text[], :doer::text, :childSeenAlone::boolean, :interpreter,
                    :othersPresent, :tried::text[], :class, :occurredAt::timestamptz, :now, :author, :digest)
            on conflict do nothing""");

    static final Query<Void> INSERT_WORDS = Query.change("""
            insert into contact_note (contact_id, org_id, unit_id, family_id, class, author_id, readers, happened, said, analysis, next_step)
            values (:id, :org, :unit, :family, :class, :author, :readers::uuid[], :happened, :said, :analysis, :nextStep)""");

    /** The episode of the day in which the family was in the service; one in which the person works comes first. */
    static final Query<Served> SERVED = Query.rows(Served.class, """
            select p.episode_id as id, p.status from episode_period p
            where p.family_id = :family and p.superseded_at is null and p.during @> :on::date
            order by exists (select 1 from assignment a where a.episode_id = p.episode_id and a.superseded_at is null and a.staff_id = any(:staff::uuid[]) and a.during @> :on::date) desc,
                     p.recorded_at desc
            limit 1""");

    /** Who is told of a second no-show: the supervisors of the workers, else the managers of the unit. */
    static final Query<Superior> SUPERIORS = Query.rows(Superior.class, """
            with over as (select distinct v.account_id from staff s join staff v on v.id = s.supervisor_id where s.id = any(:staff::uuid[]))
            select a.id as account_id, a.name, a.email, a.language from account a
            where a.state = 'ACTIVE' and (a.id in (select account_id from over)
               or not exists (select 1 from over) and a.id in (select r.account_id from account_role r where r.role = 'MANAGER' and r.unit_id = :unit and r.during @> :on::date))
            order by a.name""");

    /** When each person of the family was last met, in this or in another family. */
    static final Query<LastSeen> LAST_SEEN = Query.rows(LastSeen.class, """
            with people as (select distinct person_id from membership where family_id = :family and superseded_at is null and during @> :on::date)
            select p.person_id, max(c.valid_on) as last_on
            from people p join contact_current(:now) c on p.person_id = any(c.members)
            where c.family_id in (select m.family_id from membership m where m.person_id in (select person_id from people)) and c.status = 'HELD'
              and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT')
            group by p.person_id""");

    /** No-shows since the family was last met; cancelled ones do not count. */
    static final Query<Count> NO_SHOWS = Query.rows(Count.class, """
            select count(*)::int as count from contact_current(:now) c
            where c.family_id = :family and c.status = 'NO_SHOW' and c.valid_on <= :on::date and c.id <> :except::uuid
              and c.valid_on > coalesce((select max(h.valid_on) from contact_current(:now) h where h.family_id = :family and h.status = 'HELD' and h.valid_on <= :on::date
                                         and h.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT')), '-infinity')""");
}
