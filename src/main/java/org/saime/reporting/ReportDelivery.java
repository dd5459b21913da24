package org.saime.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends reports, frozen with their hash, and what happens between municipality and service afterwards. */
@Service
@Transactional
public class ReportDelivery {
    /** The document as it was sent: its bytes, and whether they still have the hash that was taken then. */
    public record SentDocument(byte[] bytes, boolean intact) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Deeds deeds;
    private final Mails mails;
    private final MonthlyReports reports;
    private final MunicipalitySheets sheets;
    private final Parameters parameters;
    private final JsonMapper json;
    private final Clock clock;
    private final Today today;

    ReportDelivery(
            Db db,
            Access access,
            Audit audit,
            Deeds deeds,
            Mails mails,
            MonthlyReports reports,
            MunicipalitySheets sheets,
            Parameters parameters,
            JsonMapper json,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.deeds = deeds;
        this.mails = mails;
        this.reports = reports;
        this.sheets = sheets;
        this.parameters = parameters;
        this.json = json;
        this.clock = clock;
        this.today = today;
    }

    /** The working day of the next month by which a report is with the municipality. */
    public LocalDate sendBy(MonthlyReport report) {
        return dueOn(report, "REPORT_SEND_WORKING_DAYS");
    }

    public LocalDate confirmBy(MonthlyReport report) {
        return dueOn(report, "REPORT_CONFIRM_WORKING_DAYS");
    }

    public LocalDate approveBy(MonthlyReport report) {
        return dueOn(report, "REPORT_APPROVE_WORKING_DAYS");
    }

    public LocalDate acknowledgeBy(MonthlyReport report) {
        LocalDate sent = report.sentAt() == null ? today.date() : Today.of(report.sentAt());
        return WorkingDays.plus(
                sent,
                parameters.number("REPORT_ACKNOWLEDGE_WORKING_DAYS", report.unitId(), sent),
                Country.valueOf(report.country()));
    }

    private LocalDate dueOn(MonthlyReport report, String parameter) {
        LocalDate last = report.month().atEndOfMonth();
        LocalDate from = report.edition() == 1 ? last : Today.of(report.generatedAt());
        return WorkingDays.plus(
                from, parameters.number(parameter, report.unitId(), last), Country.valueOf(report.country()));
    }

    // Sending
    // -------------------------------------------------------------------------------------------------------------------------------

    /** Approved reports of a unit that are due: on the day of sending, corrections at once. */
    public List<UUID> due(UUID unit) {
        return db.list(ReportStore.APPROVED, "unit", unit).stream()
                .map(r -> db.one(ReportStore.ONE, "id", r.id()))
                .filter(r -> r.edition() > 1 || !today.date().isBefore(sendBy(r)))
                .filter(r -> !recipients(r.id()).isEmpty())
                .map(MonthlyReport::id)
                .toList();
    }

    /** Freezes the report and puts it into the municipality's inbox; the mail says only that there is something to read. */
    public void send(UUID id) {
        MonthlyReport report = db.one(ReportStore.LOCKED, "id", id);
        access.permit(ReportAction.SEND, report.subject());
        if (report.status() != ReportStatus.APPROVED) {
            throw new Refused("reports.not_approved");
        }
        var people = recipients(id);
        if (people.isEmpty()) {
            throw new Refused("reports.no_recipient");
        }
        Instant now = clock.instant();
        var recipients = people.stream()
                .map(p -> new MonthlyReport.Recipient(p.accountId(), p.name()))
                .toList();
        var snapshot = db.one(ReportStore.SNAPSHOT, "id", id);
        byte[] hash = CanonicalJson.sha256(CanonicalJson.bytes(document(snapshot, now, json.valueToTree(recipients))));
        db.changeOne(ReportStore.SEND, "id", id, "now", now, "recipients", new Db.Json(recipients), "hash", hash);
        if (report.supersedesId() != null) {
            db.change(ReportStore.SUPERSEDE, "id", report.supersedesId());
        }
        deeds.record(
                report.subject(),
                "report",
                id,
                "report.sent",
                today.date(),
                Map.of("number", report.number(), "edition", report.edition(), "recipients", recipients.size()));
        people.forEach(
                p -> mails.send(Scope.current().organisation(), p.email(), "report_sent", p.language(), "/reports"));
        if (report.edition() > 1) {
            sheets.correct(report.unitId(), report.municipalityId(), report.month());
        }
    }

    private List<ReportStore.Contact> recipients(UUID id) {
        return people(id, "MUNICIPALITY");
    }

    private List<ReportStore.Contact> people(UUID id, String... parts) {
        return db.list(ReportStore.PEOPLE, "report", id, "today", today.date()).stream()
                .filter(p -> List.of(parts).contains(p.part()))
                .toList();
    }

    private JsonNode document(ReportStore.Snapshot s, Instant sentAt, JsonNode recipients) {
        var document = json.createObjectNode();
        document.put("format", "saime-monthly-report-1");
        document.put("number", s.number());
        document.put("version", s.edition());
        document.put("month", s.month().toString().substring(0, 7));
        document.put("asOf", s.asOf().toString());
        document.put("sentAt", sentAt.toString());
        document.put("episode", s.episodeId().toString());
        document.put("municipality", s.municipalityId().toString());
        document.set("facts", s.content());
        document.put("narrative", s.narrative());
        document.put("nextMonth", s.nextMonth());
        document.put("requests", s.requests());
        document.set("ownWords", s.ownWords());
        document.set("changes", s.changes());
        document.set("recipients", recipients);
        return document;
    }

    /** The sent document as it stands, with its hash recomputed. @throws Refused before it is sent */
    public SentDocument document(UUID id) {
        MonthlyReport report = db.one(ReportStore.ONE, "id", id);
        reports.permitRead(report);
        var snapshot = db.one(ReportStore.SNAPSHOT, "id", id);
        if (snapshot.hash() == null || snapshot.sentAt() == null || snapshot.recipients() == null) {
            throw new Refused("reports.not_sent");
        }
        byte[] bytes = CanonicalJson.bytes(document(snapshot, snapshot.sentAt(), snapshot.recipients()));
        return new SentDocument(bytes, java.util.Arrays.equals(CanonicalJson.sha256(bytes), snapshot.hash()));
    }

    /** A document leaves the system: logged as an export. @param kind pdf or json */
    public void exported(MonthlyReport report, String kind) {
        reports.permitRead(report);
        audit.note(
                "EXPORT",
                "report." + kind,
                "report",
                report.id(),
                MonthlyReports.familyReadable(report) ? report.familyId() : null,
                "",
                null);
    }

    /** Takes back what went to a wrong municipality: it cannot read it any more. */
    public void recall(UUID id, String reason) {
        MonthlyReport report = db.one(ReportStore.LOCKED, "id", id);
        access.permit(ReportAction.RECALL, report.subject());
        if (!report.status().delivered() && report.status() != ReportStatus.SUPERSEDED) {
            throw new Refused("reports.not_sent");
        }
        db.changeOne(
                ReportStore.RECALL,
                "id",
                id,
                "now",
                clock.instant(),
                "by",
                Scope.current().account(),
                "reason",
                reason);
        deeds.record(
                report.subject(),
                "report",
                id,
                "report.recalled",
                today.date(),
                Map.of("number", report.number(), "edition", report.edition()));
    }

    // Municipality and service
    // --------------------------------------------------------------------------------------------------------------

    /** Read, not agreed. */
    public void acknowledge(UUID id) {
        MonthlyReport report = received(id);
        if (report.status() == ReportStatus.ACKNOWLEDGED) {
            return;
        }
        db.changeOne(
                ReportStore.ACKNOWLEDGE,
                "id",
                id,
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        record(report, "report.acknowledged");
    }

    public void ask(UUID id, String text) {
        MonthlyReport report = received(id);
        say(report, "QUESTION", true, text);
        db.changeOne(ReportStore.QUERY, "id", id);
        record(report, "report.asked");
        tell(report, "report_question", "WORKER", "MANAGER");
    }

    public void answerRequest(UUID id, String text) {
        MonthlyReport report = received(id);
        if (!report.asksSomething()) {
            throw new Refused("reports.no_request");
        }
        say(report, "REQUEST_ANSWER", true, text);
        db.changeOne(ReportStore.REQUEST_ANSWERED, "id", id, "now", clock.instant());
        record(report, "report.request_answered");
        tell(report, "report_question", "WORKER", "MANAGER");
    }

    /** The service answers the municipality's question. */
    public void answer(UUID id, String text) {
        MonthlyReport report = db.one(ReportStore.LOCKED, "id", id);
        access.permit(ReportAction.ANSWER, report.subject());
        if (!report.status().delivered()) {
            throw new Refused("reports.not_sent");
        }
        say(report, "ANSWER", false, text);
        db.change(ReportStore.ANSWERED, "id", id);
        record(report, "report.answered");
        tell(report, "report_answer", "MUNICIPALITY");
    }

    private MonthlyReport received(UUID id) {
        MonthlyReport report = db.one(ReportStore.LOCKED, "id", id);
        access.permit(ReportAction.RECEIVE, report.subject());
        if (!report.status().delivered()) {
            throw new Refused("reports.superseded");
        }
        return report;
    }

    private void say(MonthlyReport report, String kind, boolean fromMunicipality, String text) {
        db.changeOne(
                ReportStore.SAY,
                "id",
                Ids.at(clock.instant()),
                "org",
                report.orgId(),
                "unit",
                report.unitId(),
                "family",
                report.familyId(),
                "report",
                report.id(),
                "municipality",
                report.municipalityId(),
                "fromMunicipality",
                fromMunicipality,
                "kind",
                kind,
                "text",
                text,
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
    }

    private void record(MonthlyReport report, String what) {
        deeds.record(
                report.subject(),
                "report",
                report.id(),
                what,
                today.date(),
                Map.of("number", report.number(), "edition", report.edition()));
    }

    private void tell(MonthlyReport report, String template, String... parts) {
        people(report.id(), parts).stream()
                .filter(p -> !p.accountId().equals(Scope.current().user()))
                .forEach(p -> mails.send(
                        Scope.current().organisation(), p.email(), template, p.language(), "/reports/" + report.id()));
    }
}
