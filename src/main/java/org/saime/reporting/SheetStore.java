package org.saime.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.saime.kernel.db.Query;

final class SheetStore {
    private SheetStore() {}

    record Town(UUID municipalityId, String name) {}

    record Served(int families, int children, int memberships) {}

    record Counts(int waiting, int residents, int goalsClosed, int requestsOpen, int corrections) {}

    record Weekly(int met, int eligible) {}

    record Contacts(String mode, int held, int noShow, int cancelledFamily, int cancelledService, int minutes) {}

    record Reviews(int settled, int onTime, int overdue) {}

    record Reader(UUID accountId, String email, String language) {}

    record Unsent(UUID id, LocalDate month, String country) {}

    private static final String COLUMNS = """
            select s.id, s.org_id, s.unit_id, s.municipality_id, s.month, s.edition, s.content, s.hash, s.as_of, s.sent_at, s.supersedes_id, n.id as superseded_by_id, u.country
            from municipality_sheet s join unit u on u.id = s.unit_id left join municipality_sheet n on n.supersedes_id = s.id
            """;

    static final Query<MunicipalitySheet> ONE = Query.rows(MunicipalitySheet.class, COLUMNS + "where s.id = :id");

    static final Query<MunicipalitySheet> LIST = Query.rows(MunicipalitySheet.class, COLUMNS + """
            where (:month::date is null or s.month = :month::date) and (:municipality::uuid is null or s.municipality_id = :municipality::uuid)
              and (:after::uuid is null or (s.month, s.id) < (select o.month, o.id from municipality_sheet o where o.id = :after::uuid))
            order by s.month desc, s.id desc limit :limit::int""");

    static final Query<MunicipalitySheet> NEWEST = Query.rows(
            MunicipalitySheet.class,
            COLUMNS
                    + "where s.unit_id = :unit and s.municipality_id = :municipality and s.month = :month and n.id is null for update of s");

    /** Every municipality covered on a day of the month, and every one whose family was served; joined ones from their first day only. */
    static final Query<Town> TOWNS = Query.rows(Town.class, """
            select m.id as municipality_id, m.name from municipality m
            where (m.id in (select c.municipality_id from coverage c where c.unit_id = :unit and c.during && daterange(:from::date, :to::date, '[]'))
                   or m.id in (select d.municipality_id from responsible_days(:from::date, :to::date, :known::timestamptz) d where d.unit_id = :unit))
              and not exists (select 1 from municipality_sheet s where s.unit_id = :unit and s.municipality_id = m.id and s.month = :from::date)
            order by m.name""");

    static final Query<Served> SERVED = Query.rows(
            Served.class,
            "select families, children, memberships from measure_served(:from::date, :to::date, :known::timestamptz, :unit::uuid, :municipality::uuid)");

    static final Query<SheetContent.Band> AGES = Query.rows(
            SheetContent.Band.class,
            "select band, children from measure_children_by_age(:from::date, :to::date, :known::timestamptz, :unit::uuid, :municipality::uuid)");

    static final Query<SheetContent.Flow> FLOW = Query.rows(
            SheetContent.Flow.class,
            "select open_before, admissions, moved_in, exits, moved_out, open_after from measure_flow(:from::date, :to::date, :known::timestamptz, :unit::uuid, :municipality::uuid)");

    static final Query<SheetContent.Exit> EXITS = Query.rows(
            SheetContent.Exit.class,
            "select reason, exits from measure_exits(:from::date, :to::date, :known::timestamptz, :unit::uuid, :municipality::uuid)");

    static final Query<Weekly> WEEKLY = Query.rows(
            Weekly.class,
            "select met, eligible from measure_weekly(:from::date, :to::date, :known::timestamptz, :unit::uuid, :staff::uuid, :municipality::uuid)");

    static final Query<Contacts> CONTACTS = Query.rows(Contacts.class, """
            select mode, held, no_show, cancelled_family, cancelled_service, minutes
            from measure_contacts(:from::date, :to::date, :known::timestamptz, :unit::uuid, :staff::uuid, :municipality::uuid)""");

    static final Query<Reviews> REVIEWS = Query.rows(
            Reviews.class,
            "select settled, on_time, overdue from measure_reviews(:from::date, :to::date, :known::timestamptz, :unit::uuid, :municipality::uuid)");

    static final Query<Counts> COUNTS = Query.rows(Counts.class, """
            select (select count(*) from referral r where r.unit_id = :unit and r.municipality_id = :municipality and r.status in ('WAITLISTED', 'OFFERED')
                      and (r.waiting_since at time zone 'Europe/Riga')::date <= :to::date)::int as waiting,
                   (select count(distinct d.family_id) from served_days(:from::date, :to::date, :known::timestamptz) d
                    join known_link(:known::timestamptz) l on l.episode_id = d.episode_id and l.role = 'RESIDENCE' and l.municipality_id = :municipality and l.during && d.days
                    where d.unit_id = :unit and not exists (select 1 from known_link(:known::timestamptz) o where o.episode_id = d.episode_id and o.role = 'RESPONSIBLE'
                                                              and o.municipality_id = :municipality and o.during && d.days))::int as residents,
                   (select count(distinct g.root_goal_id) from goal g join plan p on p.id = g.plan_id
                    where g.unit_id = :unit and g.settled_on between :from::date and :to::date and g.status in ('ACHIEVED', 'PARTLY', 'NOT_ACHIEVED')
                      and responsible_on(p.episode_id, g.settled_on, :known::timestamptz) = :municipality)::int as goals_closed,
                   (select count(*) from monthly_report r where r.unit_id = :unit and r.municipality_id = :municipality and r.status in ('SENT', 'ACKNOWLEDGED', 'QUERIED')
                      and r.requests <> '' and r.request_answered_at is null)::int as requests_open,
                   (select count(*) from monthly_report r where r.unit_id = :unit and r.municipality_id = :municipality and r.edition > 1
                      and (r.sent_at at time zone 'Europe/Riga')::date between :from::date and :to::date)::int as corrections""");

    static final Query<Void> INSERT = Query.change("""
            insert into municipality_sheet (id, org_id, unit_id, municipality_id, month, edition, content, hash, as_of, sent_at, supersedes_id)
            values (:id, :org, :unit, :municipality, :month, :edition, :content::jsonb, :hash, :now, :sent::timestamptz, :supersedes::uuid)
            on conflict do nothing""");

    static final Query<Void> SEND = Query.change(
            "update municipality_sheet set content = :content::jsonb, hash = :hash, as_of = :now, sent_at = :now where id = :id and sent_at is null");

    static final Query<Unsent> UNSENT = Query.rows(
            Unsent.class,
            "select s.id, s.month, u.country from municipality_sheet s join unit u on u.id = s.unit_id where s.unit_id = :unit and s.sent_at is null order by s.month, s.id");

    static final Query<Reader> READERS = Query.rows(
            Reader.class,
            "select account_id, email, language from municipality_people(:municipality::uuid, :unit::uuid, :today::date) order by account_id");
}
