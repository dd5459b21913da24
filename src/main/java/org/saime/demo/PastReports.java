package org.saime.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Scopes;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.ProgramClock;
import org.saime.kernel.time.WorkingDays;
import org.saime.reporting.MonthClose;
import org.saime.reporting.ReportDelivery;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the program itself close the past months, each on its own day, so that reports and sheets are exactly what it would have made; only what
 * people did with them (confirm, approve, acknowledge, ask) is put in from here.
 */
@Component
@ConditionalOnBooleanProperty("saime.demo")
class PastReports {
    private static final int CONFIRM_DAY = 3;
    private static final int APPROVE_DAY = 5;
    private static final int SEND_DAY = 7;

    private final MonthClose months;
    private final ReportDelivery delivery;
    private final Scopes scopes;
    private final TransactionTemplate transactions;
    private final ProgramClock clock;
    private final DataSource owner;
    private final Phrases phrases = new Phrases();

    PastReports(
            MonthClose months,
            ReportDelivery delivery,
            Scopes scopes,
            PlatformTransactionManager transactions,
            ProgramClock clock,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.months = months;
        this.delivery = delivery;
        this.scopes = scopes;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
        this.owner = owner;
    }

    /** Leaves the clock where it was. */
    void write(DemoCalendar calendar) throws SQLException {
        var now = clock.instant();
        try (var connection = owner.getConnection()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            database.sql("set synchronous_commit = off").update();
            var past = new Past(calendar, database);
            for (int month = 0; month < DemoCalendar.MONTHS; month++) {
                past.close(calendar.month(month), month == DemoCalendar.MONTHS - 1);
            }
            database.sql("update outgoing_mail set sent_at = created_at where sent_at is null")
                    .update();
            database.sql("analyze").update();
        } finally {
            clock.moveTo(now);
        }
    }

    /** The program's own work in every organisation, as of that instant, in one transaction each. */
    private void work(Instant at, Runnable work) {
        clock.moveTo(at);
        scopes.system()
                .forEach(scope -> Scope.runAs(scope, () -> transactions.executeWithoutResult(status -> work.run())));
    }

    private void send() {
        Scope.current().units().stream()
                .sorted()
                .forEach(unit -> delivery.due(unit).forEach(delivery::send));
    }

    private static LocalDate day(LocalDate first, int number) {
        return DemoCalendar.later(
                WorkingDays.plus(first.minusDays(1), number, Country.EE),
                WorkingDays.plus(first.minusDays(1), number, Country.LV));
    }

    private final class Past {
        private final DemoCalendar calendar;
        private final JdbcClient database;
        private final Chance chance = new Chance(71);

        Past(DemoCalendar calendar, JdbcClient database) {
            this.calendar = calendar;
            this.database = database;
        }

        void close(LocalDate month, boolean last) {
            var first = month.plusMonths(1);
            work(calendar.notLater(calendar.at(first, 2, 0)), months::generateDue);
            var sendOn = day(first, SEND_DAY);
            boolean sent = sendOn.isBefore(calendar.today());
            words(month);
            confirm(month, first, last ? shares(first, sent) : new int[] {0, 0, 0, 100});
            if (sent) {
                var at = calendar.at(sendOn, 10, 0);
                work(at, PastReports.this::send);
                // the figures of the sheet stay those of the close, so the hash that was taken then still fits
                database.sql("update municipality_sheet set sent_at = :at where sent_at is null and month = :month")
                        .param("at", utc(at))
                        .param("month", month)
                        .update();
                answers(month, first, last);
            }
        }

        /** Of a hundred reports of last month: still with the worker, given back, confirmed, approved. */
        private int[] shares(LocalDate first, boolean sent) {
            int elapsed = WorkingDays.between(first.minusDays(1), calendar.today(), Country.EE);
            if (sent) {
                return new int[] {1, 0, 3, 96};
            }
            return elapsed > CONFIRM_DAY
                    ? new int[] {11, 4, 16, 69}
                    : elapsed > 1 ? new int[] {35, 0, 40, 25} : new int[] {80, 0, 20, 0};
        }

        /** What the workers wrote: the words of their country's language. */
        private void words(LocalDate month) {
            var countries = new ArrayList<String>();
            var numbers = new ArrayList<Integer>();
            var texts = List.of(
                    new ArrayList<String>(), new ArrayList<String>(), new ArrayList<String>(), new ArrayList<String>());
            for (var provider : House.PROVIDERS) {
                for (int number = 1; number <= 4; number++) {
                    var key = "report.%02d.".formatted(number);
                    var language = provider.language();
                    countries.add(provider.country().name());
                    numbers.add(number);
                    texts.get(0)
                            .add(phrases.text(language, key + "happened") + " "
                                    + phrases.text(language, key + "progress") + " "
                                    + phrases.text(language, key + "obstacles"));
                    texts.get(1).add(phrases.text(language, key + "next"));
                    texts.get(2).add(phrases.text(language, "request.%02d.text".formatted(1 + number % 2)));
                    texts.get(3).add(phrases.text(language, number % 2 == 0 ? "words.04.text" : "words.01.text"));
                }
            }
            database.sql("""
                    update monthly_report r set narrative = t.narrative, next_month = t.next_month,
                           requests = case when abs(hashtext(r.number || 'ask')) % 100 < 8 then t.request else '' end,
                           own_words = case when abs(hashtext(r.number || 'own')) % 100 < 35 then jsonb_build_array(jsonb_build_object('who', -1, 'text', t.words)) else '[]' end,
                           own_words_agreed = abs(hashtext(r.number || 'own')) % 100 < 35
                    from unit u, unnest(:countries, :numbers, :narratives, :nexts, :requests, :words) t (country, number, narrative, next_month, request, words)
                    where u.id = r.unit_id and u.country = t.country and r.month = :month and r.status = 'GENERATED'
                      and t.number = case when (r.content -> 'service' ->> 'months')::int < 1 then 3 else (array[1, 2, 4])[1 + abs(hashtext(r.number)) % 3] end""")
                    .param("countries", new SqlArrayValue("text", countries.toArray()))
                    .param("numbers", new SqlArrayValue("int4", numbers.toArray()))
                    .param("narratives", new SqlArrayValue("text", texts.get(0).toArray()))
                    .param("nexts", new SqlArrayValue("text", texts.get(1).toArray()))
                    .param("requests", new SqlArrayValue("text", texts.get(2).toArray()))
                    .param("words", new SqlArrayValue("text", texts.get(3).toArray()))
                    .param("month", month)
                    .update();
        }

        /** @param shares of a hundred: still with the worker, given back, confirmed, approved */
        private void confirm(LocalDate month, LocalDate first, int[] shares) {
            database.sql("""
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
                    .param(
                            "confirmedOn",
                            DemoCalendar.earlier(day(first, CONFIRM_DAY), calendar.today())
                                    .toString())
                    .param(
                            "approvedOn",
                            DemoCalendar.earlier(day(first, APPROVE_DAY), calendar.today())
                                    .toString())
                    .update();
        }

        /** The municipalities' part: most confirm that they have read, some ask. */
        private void answers(LocalDate month, LocalDate first, boolean last) {
            var read = day(first, SEND_DAY + 4);
            boolean over = read.isBefore(calendar.today());
            database.sql("""
                    update monthly_report r set status = 'ACKNOWLEDGED', acknowledged_at = :at::timestamptz + make_interval(mins => abs(hashtext(r.number)) % 200),
                           acknowledged_by = (select m.account_id from account_role m where m.municipality_id = r.municipality_id and m.role = 'MUNICIPALITY' limit 1), version = r.version + 1
                    where r.month = :month and r.status = 'SENT' and abs(hashtext(r.number || 'read')) % 100 < :share""")
                    .param("at", utc(calendar.at(over ? read : day(first, SEND_DAY), 11, 0)))
                    .param("month", month)
                    .param("share", last ? over ? 70 : 20 : 97)
                    .update();
            ask(month, first, last);
        }

        private record Asked(
                UUID id,
                UUID orgId,
                UUID unitId,
                UUID familyId,
                UUID municipalityId,
                UUID workerId,
                UUID desk,
                String country) {}

        private void ask(LocalDate month, LocalDate first, boolean last) {
            List<Asked> asked =
                    database.sql("""
                    select r.id, r.org_id, r.unit_id, r.family_id, r.municipality_id, r.worker_id,
                           (select m.account_id from account_role m where m.municipality_id = r.municipality_id and m.role = 'MUNICIPALITY' limit 1) as desk, u.country
                    from monthly_report r join unit u on u.id = r.unit_id
                    where r.month = :month and r.status in ('SENT', 'ACKNOWLEDGED') and abs(hashtext(r.number || 'why')) % 100 < 4 order by r.number""").param("month", month).query(Asked.class).list();
            var on = DemoCalendar.earlier(
                    day(first, SEND_DAY + 2), calendar.today().minusDays(1));
            for (var report : asked) {
                var language = report.country.equals("LV") ? "lv" : "et";
                message(
                        report,
                        true,
                        phrases.text(language, "query.01.text"),
                        calendar.at(on, 13, chance.between(0, 59)),
                        report.desk);
                if (last) {
                    database.sql(
                                    "update monthly_report set status = 'QUERIED', acknowledged_at = null, acknowledged_by = null where id = :id")
                            .param("id", report.id)
                            .update();
                } else {
                    message(
                            report,
                            false,
                            phrases.text(language, "query.01.answer"),
                            calendar.at(on.plusDays(1), 10, chance.between(0, 59)),
                            report.workerId);
                }
            }
        }

        private void message(Asked report, boolean fromMunicipality, String text, Instant at, UUID by) {
            database.sql("""
                    insert into report_message (id, org_id, unit_id, family_id, report_id, municipality_id, from_municipality, kind, text, at, by_id)
                    values (:id, :org, :unit, :family, :report, :municipality, :from, :kind, :text, :at, :by)""")
                    .param("id", chance.id(at))
                    .param("org", report.orgId)
                    .param("unit", report.unitId)
                    .param("family", report.familyId)
                    .param("report", report.id)
                    .param("municipality", report.municipalityId)
                    .param("from", fromMunicipality)
                    .param("kind", fromMunicipality ? "QUESTION" : "ANSWER")
                    .param("text", text)
                    .param("at", utc(at))
                    .param("by", by)
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
