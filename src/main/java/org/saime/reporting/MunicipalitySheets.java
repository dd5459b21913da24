package org.saime.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.saime.organisation.Organisations;
import org.saime.organisation.Parameters;
import org.saime.organisation.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheet of figures for each municipality and month: made at the close of the month, refreshed and frozen when it is sent. */
@Service
@Transactional
public class MunicipalitySheets {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Deeds deeds;
    private final Mails mails;
    private final Organisations organisations;
    private final Parameters parameters;
    private final JsonMapper json;
    private final Clock clock;
    private final Today today;

    MunicipalitySheets(
            Db db,
            Access access,
            Audit audit,
            Deeds deeds,
            Mails mails,
            Organisations organisations,
            Parameters parameters,
            JsonMapper json,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.deeds = deeds;
        this.mails = mails;
        this.organisations = organisations;
        this.parameters = parameters;
        this.json = json;
        this.clock = clock;
        this.today = today;
    }

    public MunicipalitySheet open(UUID id) {
        MunicipalitySheet sheet = db.one(SheetStore.ONE, "id", id);
        access.permit(ReportAction.READ_SHEET, sheet.subject());
        return sheet;
    }

    public List<MunicipalitySheet> list(
            @Nullable YearMonth month, @Nullable UUID municipality, @Nullable UUID after, int limit) {
        access.permit(ReportAction.LIST);
        return db.list(SheetStore.LIST, "month", month, "municipality", municipality, "after", after, "limit", limit);
    }

    int generate(Unit unit, YearMonth month) {
        Instant now = clock.instant();
        int made = 0;
        for (var town : db.list(
                SheetStore.TOWNS,
                "unit",
                unit.id(),
                "from",
                month.atDay(1),
                "to",
                month.atEndOfMonth(),
                "known",
                now)) {
            var content = content(unit, town.municipalityId(), town.name(), month, now);
            made += insert(unit, town.municipalityId(), month, 1, content, now, null, null);
        }
        return made;
    }

    private int insert(
            Unit unit,
            UUID municipality,
            YearMonth month,
            int edition,
            SheetContent content,
            Instant now,
            @Nullable Instant sent,
            @Nullable UUID supersedes) {
        return db.change(
                SheetStore.INSERT,
                "id",
                Ids.at(now),
                "org",
                unit.orgId(),
                "unit",
                unit.id(),
                "municipality",
                municipality,
                "month",
                month,
                "edition",
                edition,
                "content",
                new Db.Json(content),
                "hash",
                hash(unit.id(), municipality, month, edition, now, content),
                "now",
                now,
                "sent",
                sent,
                "supersedes",
                supersedes);
    }

    private SheetContent content(Unit unit, UUID municipality, String name, YearMonth month, Instant known) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        Object[] asked = {"from", from, "to", to, "known", known, "unit", unit.id(), "municipality", municipality};
        Object[] askedOfStaff = {
            "from", from, "to", to, "known", known, "unit", unit.id(), "municipality", municipality, "staff", null
        };
        var served = db.one(SheetStore.SERVED, asked);
        var weekly = db.one(SheetStore.WEEKLY, askedOfStaff);
        var contacts = db.list(SheetStore.CONTACTS, askedOfStaff);
        var reviews = db.one(SheetStore.REVIEWS, asked);
        var counts = db.one(SheetStore.COUNTS, asked);
        return new SheetContent(
                name,
                unit.name(),
                served.families() == 0,
                served.families(),
                served.children(),
                db.list(SheetStore.AGES, asked),
                db.one(SheetStore.FLOW, asked),
                db.list(SheetStore.EXITS, asked),
                counts.waiting(),
                counts.residents(),
                weekly.met(),
                weekly.eligible(),
                contacts.stream()
                        .map(c -> new SheetContent.Mode(
                                c.mode(), c.held(), c.noShow(), c.cancelledFamily(), c.cancelledService()))
                        .toList(),
                contacts.stream()
                        .filter(c -> Measures.DIRECT.contains(c.mode()))
                        .mapToInt(SheetStore.Contacts::minutes)
                        .sum(),
                reviews.onTime(),
                reviews.settled(),
                reviews.overdue(),
                counts.goalsClosed(),
                counts.requestsOpen(),
                counts.corrections());
    }

    /** Sends a sheet with its figures as they are now. */
    public void send(UUID id) {
        MunicipalitySheet sheet = db.one(SheetStore.ONE, "id", id);
        access.permit(ReportAction.SEND_SHEET, sheet.subject());
        if (sheet.sentAt() != null) {
            throw new Refused("sheets.sent");
        }
        Instant now = clock.instant();
        Unit unit = organisations.unit(sheet.unitId());
        var content = content(unit, sheet.municipalityId(), sheet.content().municipality(), sheet.month(), now);
        db.changeOne(
                SheetStore.SEND,
                "id",
                id,
                "now",
                now,
                "content",
                new Db.Json(content),
                "hash",
                hash(unit.id(), sheet.municipalityId(), sheet.month(), sheet.edition(), now, content));
        told(unit, sheet.municipalityId(), id, "sheet.sent");
    }

    /** Sheets of a unit whose day of sending has come. */
    public List<UUID> due(UUID unit) {
        return db.list(SheetStore.UNSENT, "unit", unit).stream()
                .filter(s -> !today.date().isBefore(sendBy(unit, YearMonth.from(s.month()), s.country())))
                .map(SheetStore.Unsent::id)
                .toList();
    }

    public LocalDate sendBy(UUID unit, YearMonth month, String country) {
        return WorkingDays.plus(
                month.atEndOfMonth(),
                parameters.number("REPORT_SEND_WORKING_DAYS", unit, month.atEndOfMonth()),
                Country.valueOf(country));
    }

    /** After a corrected report: the next edition of a sent sheet when its figures differ. */
    void correct(UUID unitId, UUID municipality, YearMonth month) {
        var newest = db.find(SheetStore.NEWEST, "unit", unitId, "municipality", municipality, "month", month);
        if (newest.isEmpty() || newest.get().sentAt() == null) {
            return;
        }
        Instant now = clock.instant();
        Unit unit = organisations.unit(unitId);
        var before = newest.get();
        var content = content(unit, municipality, before.content().municipality(), month, now);
        if (!content.equals(before.content())) {
            insert(unit, municipality, month, before.edition() + 1, content, now, now, before.id());
            told(unit, municipality, before.id(), "sheet.corrected");
        }
    }

    private void told(Unit unit, UUID municipality, UUID sheet, String what) {
        deeds.record(
                new org.saime.kernel.access.Subject(unit.orgId(), unit.id(), null, municipality),
                "sheet",
                sheet,
                what,
                today.date(),
                Map.of());
        db.list(SheetStore.READERS, "municipality", municipality, "unit", unit.id(), "today", today.date())
                .forEach(r ->
                        mails.send(Scope.current().organisation(), r.email(), "report_sent", r.language(), "/reports"));
    }

    /** The canonical document of a sheet; its SHA-256 is the sheet's hash. */
    public byte[] document(MunicipalitySheet sheet) {
        return CanonicalJson.bytes(document(
                sheet.unitId(), sheet.municipalityId(), sheet.month(), sheet.edition(), sheet.asOf(), sheet.content()));
    }

    public void exported(MunicipalitySheet sheet, String kind) {
        access.permit(ReportAction.READ_SHEET, sheet.subject());
        audit.note("EXPORT", "sheet." + kind, "sheet", sheet.id(), null, "", null);
    }

    private byte[] hash(
            UUID unit, UUID municipality, YearMonth month, int edition, Instant asOf, SheetContent content) {
        return CanonicalJson.sha256(CanonicalJson.bytes(document(unit, municipality, month, edition, asOf, content)));
    }

    private JsonNode document(
            UUID unit, UUID municipality, YearMonth month, int edition, Instant asOf, SheetContent content) {
        var document = json.createObjectNode();
        document.put("format", "saime-municipality-sheet-1");
        document.put("unit", unit.toString());
        document.put("municipality", municipality.toString());
        document.put("month", month.toString());
        document.put("version", edition);
        document.put("asOf", asOf.toString());
        document.set("figures", json.valueToTree(content));
        return document;
    }
}
