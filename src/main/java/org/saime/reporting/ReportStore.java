package org.saime.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Query;
import tools.jackson.databind.JsonNode;

final class ReportStore {
    private ReportStore() {}

    record Id(UUID id) {}

    record Day(LocalDate day) {}

    record Target(
            UUID episodeId,
            UUID familyId,
            UUID unitId,
            UUID municipalityId,
            @Nullable UUID workerId) {}

    record Snapshot(
            UUID id,
            String number,
            int edition,
            LocalDate month,
            Instant asOf,
            @Nullable Instant sentAt,
            UUID episodeId,
            UUID municipalityId,
            JsonNode content,
            String narrative,
            String nextMonth,
            String requests,
            JsonNode ownWords,
            JsonNode changes,
            @Nullable JsonNode recipients,
            byte @Nullable [] hash) {}

    record Contact(String part, UUID accountId, UUID orgId, String name, String email, String language) {}

    record Word(String word) {}

    record StatusCount(ReportStatus status, int count) {}

    record Waiting(int count) {}

    record MonthRow(LocalDate month) {}

    private static final String COLUMNS = """
            select r.id, r.org_id, r.unit_id, r.family_id, r.episode_id, r.municipality_id, r.month, r.number, r.edition, r.status, r.generated_at, r.as_of, r.content, r.narrative,
                   r.next_month, r.requests, r.own_words, r.own_words_agreed, r.justifications, r.returned_note, r.returned_at, r.worker_id, r.written_by, coalesce(w.name, '') as worker_name,
                   r.confirmed_at, r.confirmed_by, coalesce(c.name, '') as confirmed_name, r.approved_at, r.approved_by, r.sent_at, r.recipients, r.hash, r.acknowledged_at, r.request_answered_at, r.recalled_at,
                   r.recall_reason, r.supersedes_id, n.id as superseded_by_id, r.changes, u.country, r.version
            from monthly_report r join unit u on u.id = r.unit_id left join account w on w.id = r.worker_id
                 left join account c on c.id = r.confirmed_by left join monthly_report n on n.supersedes_id = r.id
            """;

    static final Query<MonthlyReport> ONE = Query.rows(MonthlyReport.class, COLUMNS + "where r.id = :id");

    static final Query<MonthlyReport> LOCKED =
            Query.rows(MonthlyReport.class, COLUMNS + "where r.id = :id for update of r");

    /** The newest edition of the months that a day's contact can touch: its own month and the month of its week's Sunday. */
    static final Query<MonthlyReport> NEWEST_OF_MONTHS = Query.rows(MonthlyReport.class, COLUMNS + """
            where r.episode_id = :episode and r.month in (date_trunc('month', :on::date)::date, date_trunc('month', :sunday::date)::date)
              and not exists (select 1 from monthly_report o where o.supersedes_id = r.id) and r.status <> 'RECALLED'
            for update of r""");

    /** The days that a contact is or was about: its own, and that of the entry it takes the place of. */
    static final Query<Day> CONTACT_DAYS = Query.rows(
            Day.class,
            "select distinct o.valid_on as day from contact c join contact o on o.id = c.id or o.id = c.supersedes_id where c.id = :contact");

    // Lists
    // ---------------------------------------------------------------------------------------------------------------------------------

    private static final String LINE = """
            select r.id, r.number, r.edition, r.month, r.status, r.unit_id, r.family_id, r.municipality_id, r.content -> 'family' ->> 'code' as code,
                   r.content -> 'family' ->> 'name' as name, r.content -> 'family' ->> 'municipality' as municipality,
                   coalesce(w.name, r.content -> 'service' ->> 'worker', '') as worker, r.content -> 'service' ->> 'unit' as unit,
                   (r.content -> 'weeks' ->> 'met')::int as met, (r.content -> 'weeks' ->> 'eligible')::int as eligible,
                   r.returned_at is not null and r.status = 'GENERATED' as returned, r.requests <> '' and r.request_answered_at is null as asks, r.confirmed_at, r.sent_at,
                   r.acknowledged_at, r.supersedes_id is not null as corrected, u.country
            from monthly_report r join unit u on u.id = r.unit_id left join account w on w.id = r.worker_id
            """;

    private static final String ASKED = """
            (exists (select 1 from assignment a where a.episode_id = r.episode_id and a.staff_id = :staff::uuid and a.kind in ('PRIMARY', 'COVER')
                       and a.superseded_at is null and a.during @> :today::date)
             or r.worker_id = :me::uuid and not exists (select 1 from assignment a where a.episode_id = r.episode_id and a.kind = 'PRIMARY'
                       and a.superseded_at is null and a.during @> :today::date))
            """;

    static final Query<ReportLine> LIST = Query.rows(ReportLine.class, LINE + """
            where (:month::date is null or r.month = :month::date) and (cardinality(:statuses::text[]) = 0 or r.status = any(:statuses::text[]))
              and (:municipality::uuid is null or r.municipality_id = :municipality::uuid) and (:family::uuid is null or r.family_id = :family::uuid)
              and (:after::uuid is null or (r.number, r.edition) < (select o.number, o.edition from monthly_report o where o.id = :after::uuid))
            order by r.number desc, r.edition desc
            limit :limit::int""");

    static final Query<ReportLine> TO_CONFIRM = Query.rows(
            ReportLine.class, LINE + "where r.status = 'GENERATED' and " + ASKED + "order by r.month, r.number");

    static final Query<ReportLine> QUEUE = Query.rows(
            ReportLine.class,
            LINE
                    + "where r.status = :status and (:unit::uuid is null or r.unit_id = :unit::uuid) order by r.month, r.number, r.edition");

    static final Query<Waiting> TO_CONFIRM_COUNT = Query.rows(
            Waiting.class,
            "select count(*)::int as count from monthly_report r where r.status = 'GENERATED' and " + ASKED);

    static final Query<Waiting> STATUS_COUNT =
            Query.rows(Waiting.class, "select count(*)::int as count from monthly_report where status = :status");

    static final Query<StatusCount> COUNTS = Query.rows(
            StatusCount.class,
            "select status, count(*)::int as count from monthly_report where (:month::date is null or month = :month::date) group by status");

    static final Query<MonthRow> MONTHS =
            Query.rows(MonthRow.class, "select distinct month from monthly_report order by month desc limit 24");

    static final Query<ReportMessage> MESSAGES = Query.rows(ReportMessage.class, """
            select m.id, m.from_municipality, m.kind, m.text, m.at, coalesce(a.name, '') as name
            from report_message m left join account a on a.id = m.by_id where m.report_id = :report order by m.at""");

    /** For the family's timeline. */
    static final Query<ReportEvents.Row> EVENTS = Query.rows(ReportEvents.Row.class, """
            select * from (
                select r.id, 'SENT' as what, (r.sent_at at time zone 'Europe/Riga')::date as on_day, r.sent_at as at, r.month, r.edition, r.content -> 'family' ->> 'municipality' as municipality
                from monthly_report r where r.family_id = :family and r.sent_at is not null
                union all
                select r.id, 'ACKNOWLEDGED', (r.acknowledged_at at time zone 'Europe/Riga')::date, r.acknowledged_at, r.month, r.edition, r.content -> 'family' ->> 'municipality'
                from monthly_report r where r.family_id = :family and r.acknowledged_at is not null
                union all
                select r.id, m.kind, (m.at at time zone 'Europe/Riga')::date, m.at, r.month, r.edition, r.content -> 'family' ->> 'municipality'
                from report_message m join monthly_report r on r.id = m.report_id where r.family_id = :family) e
            where on_day < :before::date order by at desc limit :limit::int""");

    // Generating
    // ---------------------------------------------------------------------------------------------------------------------------

    /** Served under a municipality on a day of the month, and not reported yet. The main worker of today, else of the last served day, is asked to confirm. */
    static final Query<Target> TARGETS = Query.rows(Target.class, """
            select d.episode_id, d.family_id, d.unit_id, d.municipality_id,
                   (select s.account_id from assignment a join staff s on s.id = a.staff_id
                    where a.episode_id = d.episode_id and a.kind = 'PRIMARY' and a.superseded_at is null and lower(a.during) <= :today::date
                    order by lower(a.during) desc limit 1) as worker_id
            from (select distinct episode_id, family_id, unit_id, municipality_id from responsible_days(:from::date, :to::date, :known::timestamptz)) d
            where d.unit_id = :unit and not exists (select 1 from monthly_report r where r.episode_id = d.episode_id and r.municipality_id = d.municipality_id and r.month = :from::date)
            order by d.family_id, d.episode_id""");

    static final Query<Void> INSERT = Query.change("""
            insert into monthly_report (id, org_id, unit_id, family_id, episode_id, municipality_id, month, number, edition, status, generated_at, as_of, content, worker_id,
                                        narrative, next_month, requests, own_words, own_words_agreed, justifications, supersedes_id, changes)
            values (:id, :org, :unit, :family, :episode, :municipality, :month, :number, :edition, 'GENERATED', :now, :now, :content::jsonb, :worker::uuid,
                    :narrative, :nextMonth, :requests, :ownWords::jsonb, :agreed, :justifications::jsonb, :supersedes::uuid, :changes::jsonb)
            on conflict do nothing""");

    // Worker
    // ---------------------------------------------------------------------------------------------------------------------------------

    static final Query<Void> WRITE = Query.change("""
            update monthly_report set narrative = :narrative, next_month = :nextMonth, requests = :requests, own_words = :ownWords::jsonb, own_words_agreed = :agreed, written_by = :by, version = version + 1
            where id = :id and status = 'GENERATED' and version = :version""");

    static final Query<Void> JUSTIFY = Query.change(
            "update monthly_report set justifications = :justifications::jsonb, version = version + 1 where id = :id and version = :version");

    static final Query<Void> CONFIRM = Query.change("""
            update monthly_report set status = 'WORKER_CONFIRMED', confirmed_at = :now, confirmed_by = :by, content = :content::jsonb, as_of = :asOf, changes = :changes::jsonb,
                   returned_note = '', returned_at = null, version = version + 1
            where id = :id and status = 'GENERATED'""");

    /** Whether the reader may confirm: main worker or cover today, the worker who is asked, or the supervisor while the main worker is away or missing. */
    static final Query<Standing> STANDING = Query.rows(Standing.class, """
            select exists (select 1 from assignment a where a.episode_id = r.episode_id and a.staff_id = :staff::uuid and a.kind in ('PRIMARY', 'COVER')
                             and a.superseded_at is null and a.during @> :today::date) as assigned,
                   coalesce(r.worker_id = :me::uuid, false) and not exists (select 1 from assignment a join staff s on s.id = a.staff_id
                             where a.episode_id = r.episode_id and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :today::date and s.account_id <> :me::uuid) as asked,
                   not exists (select 1 from assignment a where a.episode_id = r.episode_id and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :today::date
                                 and not exists (select 1 from absence b where b.staff_id = a.staff_id and b.during @> :today::date)) as absent,
                   exists (select 1 from assignment a join staff s on s.id = a.staff_id where a.episode_id = r.episode_id and a.kind = 'PRIMARY' and s.account_id = :me::uuid
                             and a.superseded_at is null and a.during && daterange(r.month, (r.month + interval '1 month')::date)) as own
            from monthly_report r where r.id = :id""");

    record Standing(boolean assigned, boolean asked, boolean absent, boolean own) {}

    // Manager
    // --------------------------------------------------------------------------------------------------------------------------------

    static final Query<Void> APPROVE = Query.change("""
            update monthly_report set status = 'APPROVED', approved_at = :now, approved_by = :by, content = :content::jsonb, version = version + 1
            where id = :id and status = 'WORKER_CONFIRMED'""");

    static final Query<Void> RETURN = Query.change("""
            update monthly_report set status = 'GENERATED', returned_note = :note, returned_at = :now, confirmed_at = null, confirmed_by = null, approved_at = null, approved_by = null,
                   version = version + 1
            where id = :id and status in ('WORKER_CONFIRMED', 'APPROVED')""");

    static final Query<Snapshot> SNAPSHOT = Query.rows(Snapshot.class, """
            select id, number, edition, month, as_of, sent_at, episode_id, municipality_id, content, narrative, next_month, requests, own_words, changes, recipients, hash
            from monthly_report where id = :id""");

    static final Query<Void> SEND = Query.change("""
            update monthly_report set status = 'SENT', sent_at = :now, recipients = :recipients::jsonb, hash = :hash, version = version + 1
            where id = :id and status = 'APPROVED'""");

    static final Query<Void> SUPERSEDE = Query.change(
            "update monthly_report set status = 'SUPERSEDED', version = version + 1 where id = :id and status in ('SENT', 'ACKNOWLEDGED', 'QUERIED')");

    static final Query<Void> RECALL = Query.change("""
            update monthly_report set status = 'RECALLED', recalled_at = :now, recalled_by = :by, recall_reason = :reason, version = version + 1
            where id = :id and status in ('SENT', 'ACKNOWLEDGED', 'QUERIED', 'SUPERSEDED')""");

    static final Query<Id> APPROVED = Query.rows(
            Id.class,
            "select id from monthly_report where status = 'APPROVED' and unit_id = :unit order by number, edition");

    // Municipality
    // -----------------------------------------------------------------------------------------------------------------------------

    static final Query<Void> ACKNOWLEDGE = Query.change("""
            update monthly_report set status = 'ACKNOWLEDGED', acknowledged_at = :now, acknowledged_by = :by, version = version + 1
            where id = :id and status in ('SENT', 'QUERIED')""");

    static final Query<Void> QUERY = Query.change(
            "update monthly_report set status = 'QUERIED', version = version + 1 where id = :id and status in ('SENT', 'ACKNOWLEDGED', 'QUERIED')");

    /** A question that is answered leaves the report as it was before: acknowledged or not yet. */
    static final Query<Void> ANSWERED = Query.change("""
            update monthly_report set status = case when acknowledged_at is null then 'SENT' else 'ACKNOWLEDGED' end, version = version + 1
            where id = :id and status = 'QUERIED'""");

    static final Query<Void> REQUEST_ANSWERED = Query.change(
            "update monthly_report set request_answered_at = :now, version = version + 1 where id = :id and request_answered_at is null and requests <> ''");

    static final Query<Void> SAY = Query.change("""
            insert into report_message (id, org_id, unit_id, family_id, report_id, municipality_id, from_municipality, kind, text, at, by_id)
            values (:id, :org, :unit, :family, :report, :municipality, :fromMunicipality, :kind, :text, :now, :by)""");

    static final Query<Contact> PEOPLE = Query.rows(
            Contact.class,
            "select part, account_id, org_id, name, email, language from report_people(:report::uuid, :today::date) order by part, name, account_id");

    static final Query<Word> NAMES = Query.rows(Word.class, "select word from report_names(:report::uuid)");
}
