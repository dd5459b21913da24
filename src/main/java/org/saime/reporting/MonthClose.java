package org.saime.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.saime.organisation.Organisations;
import org.saime.organisation.Parameters;
import org.saime.organisation.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a month: one report for each episode and responsible municipality, one sheet for each municipality. May be called again at any time. */
@Service
@Transactional
public class MonthClose {
    private static final int AT_ONCE = 200;

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final ReportFacts facts;
    private final MunicipalitySheets sheets;
    private final Organisations organisations;
    private final Parameters parameters;
    private final Clock clock;
    private final Today today;

    MonthClose(
            Db db,
            Access access,
            Audit audit,
            ReportFacts facts,
            MunicipalitySheets sheets,
            Organisations organisations,
            Parameters parameters,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.facts = facts;
        this.sheets = sheets;
        this.organisations = organisations;
        this.parameters = parameters;
        this.clock = clock;
        this.today = today;
    }

    /** How much a close made; zeros when it was closed before. */
    public record Closed(YearMonth month, int reports, int sheets) {}

    /** For every unit of the bound scope: last month, as soon as its hour of the 1st has come in the unit's zone. */
    public void generateDue() {
        for (Unit unit : organisations.units()) {
            if (Scope.current().units().contains(unit.id())) {
                var now = clock.instant().atZone(ZoneId.of(unit.zone()));
                var hour = LocalTime.parse(parameters.text("REPORT_GENERATE_TIME", unit.id(), now.toLocalDate()));
                if (now.getDayOfMonth() > 1 || !now.toLocalTime().isBefore(hour)) {
                    generate(unit, YearMonth.from(now).minusMonths(1));
                }
            }
        }
    }

    /** Closes a month that is over in all units one manages. */
    public Closed generate(YearMonth month) {
        int reports = 0;
        int made = 0;
        for (UUID unit : Scope.current().units()) {
            Closed closed = generate(organisations.unit(unit), month);
            reports += closed.reports();
            made += closed.sheets();
        }
        if (Scope.current().units().isEmpty()) {
            access.permit(ReportAction.GENERATE, Subject.NONE);
        }
        return new Closed(month, reports, made);
    }

    private Closed generate(Unit unit, YearMonth month) {
        access.permit(ReportAction.GENERATE, Subject.unit(unit.id()));
        Instant now = clock.instant();
        if (!month.atEndOfMonth().isBefore(now.atZone(ZoneId.of(unit.zone())).toLocalDate())) {
            throw new Refused("reports.month_not_over");
        }
        int made = 0;
        var targets = db.list(
                ReportStore.TARGETS,
                "unit",
                unit.id(),
                "from",
                month.atDay(1),
                "to",
                month.atEndOfMonth(),
                "known",
                now,
                "today",
                today.date());
        for (int i = 0; i < targets.size(); i += AT_ONCE) {
            made += insert(unit, month, now, targets.subList(i, Math.min(targets.size(), i + AT_ONCE)));
        }
        int sheetsMade = sheets.generate(unit, month);
        if (made + sheetsMade > 0) {
            audit.write(
                    "report.generated",
                    "unit",
                    unit.id(),
                    null,
                    Map.of("month", month.toString(), "reports", made, "sheets", sheetsMade));
        }
        return new Closed(month, made, sheetsMade);
    }

    private int insert(Unit unit, YearMonth month, Instant now, List<ReportStore.Target> targets) {
        var all = facts.of(
                targets.stream().map(ReportStore.Target::episodeId).distinct().toList(), month, now);
        int made = 0;
        for (var target : targets) {
            var content = all.get(new ReportFacts.Key(target.episodeId(), target.municipalityId()));
            if (content == null) {
                throw new IllegalStateException("no facts for a served episode");
            }
            made += db.change(
                    ReportStore.INSERT,
                    "id",
                    Ids.at(now),
                    "org",
                    unit.orgId(),
                    "unit",
                    unit.id(),
                    "family",
                    target.familyId(),
                    "episode",
                    target.episodeId(),
                    "municipality",
                    target.municipalityId(),
                    "month",
                    month,
                    "number",
                    number(unit.orgId(), month),
                    "edition",
                    1,
                    "now",
                    now,
                    "content",
                    new Db.Json(content),
                    "worker",
                    target.workerId(),
                    "narrative",
                    "",
                    "nextMonth",
                    "",
                    "requests",
                    "",
                    "ownWords",
                    new Db.Json(List.of()),
                    "agreed",
                    false,
                    "justifications",
                    new Db.Json(List.of()),
                    "supersedes",
                    null,
                    "changes",
                    new Db.Json(List.of()));
        }
        return made;
    }

    private String number(UUID org, YearMonth month) {
        return "R-%s-%04d".formatted(month, db.next(org, "report-" + month));
    }
}
