package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.saime.kernel.jobs.Jobs;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.ProgramClock;
import org.saime.kernel.time.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the program itself close the past months, each on its own day, so that reports and sheets are exactly what it would have made; only what
 * people did with them (confirm, approve, acknowledge, ask) is put in from here.
 */
final class PastReports {
    private static final int CONFIRM_DAY = 3;
    private static final int APPROVE_DAY = 5;
    private static final int SEND_DAY = 7;

    private final DemoCalendar calendar;
    private final ProgramClock clock;
    private final Jobs jobs;
    private final JdbcClient owner;
    private final Phrases phrases = new Phrases();
    private final Chance chance = new Chance(71);

    PastReports(DemoCalendar calendar, ProgramClock clock, Jobs jobs, DataSource owner) {
        this.calendar = calendar;
        this.clock = clock;
        this.jobs = jobs;
        this.owner = JdbcClient.create(owner);
    }

    void write() {
        for (int month = 0; month < DemoCalendar.MONTHS; month++) {
            close(calendar.month(month), month == DemoCalendar.MONTHS - 1);
        }
        owner.sql("update outgoing_mail set sent_at = created_at where sent_at is null").update();
    }

    private void close(LocalDate month, boolean last) {
        var first = month.plusMonths(1);
        run(calendar.at(first, 4, 0));
        int elapsed = last ? Math.max(0, WorkingDays.between(first.minusDays(1), calendar.today(), Country.EE)) : 31;
        boolean sendable = day(first, SEND_DAY).isBefore(calendar.today());
        int[] shares = !last ? new int[] {0, 0, 0, 100} : sendable ? new int[] {1, 0, 3, 96} : elapsed > CONFIRM_DAY ? new int[] {11, 4, 16, 69} : elapsed > 1 ? new int[] {35, 0, 40, 25}
                : new int[] {80, 0, 20, 0};
        words(month);
        confirm(month, first, shares);
        if (sendable) {
            run(calendar.at(day(first, SEND_DAY), 10, 0));
            answers(month, first, last);
        }
    }

    /** The program's own night work, as of that instant. */
    private void run(Instant at) {
        clock.moveTo(at.isAfter(calendar.now()) ? calendar.now() : at);
        jobs.runAll();
    }

    private static LocalDate day(LocalDate first, int number) {
        return DemoCalendar.later(WorkingDays.plus(first.minusDays(1), number, Country.EE), WorkingDays.plus(first.minusDays(1), number, Country.LV));
    }

    /** What the workers wrote: the words of their country's language. */
    private void words(LocalDate month) {
        for (var provider : House.PROVIDERS) {
            for (int number = 1; number <= 4; number++) {
                var key = "report.%02d.".formatted(number);
                var language = provider.language();
                owner.sql("""
                        update monthly_report r set narrative = :narrative, next_month = :next,
                               requests = case when abs(hashtext(r.number || 'ask')) % 100 < 8 then :request else '' end,
                               own_words = case when abs(hashtext(r.number || 'own')) % 100 < 35 then jsonb_build_array(jsonb_build_object('who', -1, 'text', :words::text)) else '[]' end,
                               own_words_agreed = abs(hashtext(r.number || 'own')) % 100 < 35
                        from unit u where u.id = r.unit_id and u.country = :country and r.month = :month and r.status = 'GENERATED'
                          and case when (r.content -> 'service' ->> 'months')::int < 1 then 3 else (array[1, 2, 4])[1 + abs(hashtext(r.number)) % 3] end = :number""")
                        .param("narrative", phrases.text(language, key + "happened") + " " + phrases.text(language, key + "progress") + " " + phrases.text(language, key + "obstacles"))
                        .param("next", phrases.text(language, key + "next"))
                        .param("request", phrases.text(language, "request.%02d.text".formatted(1 + number % 2)))
                        .param("words", phrases.text(language, number % 2 == 0 ? "words.04.text" : "words.01.text"))
                        .param("country", provider.country().name())
                        .param("month", month)
                        .param("number", number)
                        .update();
            }
        }
    }

    /** @param shares of a hundred: still with the worker, given back, confirmed, approved */
    private void confirm(LocalDate month, LocalDate first, int[] shares) {
        owner.sql("""
                with drawn as (
                    select r.id, abs(hashtext(r.number || 'state')) % 100 as n, w.name as worker,
                           (select m.account_id from account_role m where m.unit_id = r.unit_id and m.role = 'MANAGER' limit 1) as manager
                    from monthly_report r join account w on w.id = r.worker_id where r.month = :month and r.status = 'GENERATED')
                update monthly_report r set
                    status = case when d.n < :returned then 'GENERATED' when d.n < :confirmed then 'WORKER_CONFIRMED' else 'APPROVED' end,
                    returned_note = case when d.n >= :open and d.n < :returned then :note else '' end,
                    returned_at = case when d.n >= :open and d.n < :returned then :now::timestamptz end,
                    confirmed_at = case when d.n >= :returned then least(:confirmedAt::timestamptz + make_interval(mins => d.n), :now::timestamptz) end,
                    confirmed_by = case when d.n >= :returned then r.worker_id end,
                    approved_at = case when d.n >= :confirmed then least(:approvedAt::timestamptz + make_interval(mins => d.n), :now::timestamptz) end,
                    approved_by = case when d.n >= :confirmed then d.manager end,
                    content = case when d.n < :confirmed then r.content else r.content || jsonb_build_object('approval', jsonb_build_object(
                        'confirmedBy', d.worker, 'confirmedOn', :confirmedOn::text, 'approvedBy', (select a.name from account a where a.id = d.manager), 'approvedOn', :approvedOn::text)) end,
                    version = r.version + case when d.n < :returned then 0 when d.n < :confirmed then 1 else 2 end
                from drawn d where d.id = r.id and d.n >= :open""")
                .param("month", month)
                .param("open", shares[0])
                .param("returned", shares[0] + shares[1])
                .param("confirmed", shares[0] + shares[1] + shares[2])
                .param("note", phrases.text("et", "report.returned"))
                .param("now", utc(calendar.now()))
                .param("confirmedAt", utc(calendar.at(day(first, CONFIRM_DAY), 8, 10)))
                .param("approvedAt", utc(calendar.at(day(first, APPROVE_DAY), 9, 30)))
                .param("confirmedOn", DemoCalendar.earlier(day(first, CONFIRM_DAY), calendar.today()).toString())
                .param("approvedOn", DemoCalendar.earlier(day(first, APPROVE_DAY), calendar.today()).toString())
                .update();
    }

    /** The municipalities' part: most confirm that they have read, some ask. */
    private void answers(LocalDate month, LocalDate first, boolean last) {
        var read = day(first, SEND_DAY + 4);
        boolean over = read.isBefore(calendar.today());
        owner.sql("""
                update monthly_report r set status = 'ACKNOWLEDGED', acknowledged_at = :at::timestamptz + make_interval(mins => abs(hashtext(r.number)) % 200),
                       acknowledged_by = (select m.account_id from account_role m where m.municipality_id = r.municipality_id and m.role = 'MUNICIPALITY' limit 1), version = r.version + 1
                where r.month = :month and r.status = 'SENT' and abs(hashtext(r.number || 'read')) % 100 < :share""")
                .param("at", utc(calendar.at(over ? read : day(first, SEND_DAY), 11, 0)))
                .param("month", month)
                .param("share", last ? over ? 70 : 20 : 97)
                .update();
        ask(month, first, last);
    }

    private record Asked(UUID id, UUID orgId, UUID unitId, UUID familyId, UUID municipalityId, UUID workerId, UUID desk, String country) {}

    private void ask(LocalDate month, LocalDate first, boolean last) {
        List<Asked> asked = owner.sql("""
                select r.id, r.org_id, r.unit_id, r.family_id, r.municipality_id, r.worker_id,
                       (select m.account_id from account_role m where m.municipality_id = r.municipality_id and m.role = 'MUNICIPALITY' limit 1) as desk, u.country
                from monthly_report r join unit u on u.id = r.unit_id
                where r.month = :month and r.status in ('SENT', 'ACKNOWLEDGED') and abs(hashtext(r.number || 'why')) % 100 < 4 order by r.number""")
                .param("month", month).query(Asked.class).list();
        var on = DemoCalendar.earlier(day(first, SEND_DAY + 2), calendar.today().minusDays(1));
        for (var report : asked) {
            var language = report.country.equals("LV") ? "lv" : "et";
            message(report, true, phrases.text(language, "query.01.text"), calendar.at(on, 13, chance.between(0, 59)), report.desk);
            if (last) {
                owner.sql("update monthly_report set status = 'QUERIED', acknowledged_at = null, acknowledged_by = null where id = :id").param("id", report.id).update();
            } else {
                message(report, false, phrases.text(language, "query.01.answer"), calendar.at(on.plusDays(1), 10, chance.between(0, 59)), report.workerId);
            }
        }
    }

    private void message(Asked report, boolean fromMunicipality, String text, Instant at, UUID by) {
        owner.sql("""
                insert into report_message (id, org_id, unit_id, family_id, report_id, municipality_id, from_municipality, kind, text, at, by_id)
                values (:id, :org, :unit, :family, :report, :municipality, :from, :kind, :text, :at, :by)""")
                .param("id", chance.id(at)).param("org", report.orgId).param("unit", report.unitId).param("family", report.familyId).param("report", report.id)
                .param("municipality", report.municipalityId).param("from", fromMunicipality).param("kind", fromMunicipality ? "QUESTION" : "ANSWER").param("text", text)
                .param("at", utc(at)).param("by", by).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
