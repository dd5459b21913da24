package org.saime.home;

import java.time.YearMonth;
import java.util.List;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.saime.kernel.time.Today;
import org.saime.plans.Plans;
import org.saime.referrals.Referrals;
import org.saime.reporting.MonthlyReports;
import org.saime.reporting.ReportLine;
import org.saime.reporting.ReportStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the first page of a municipality together. The lists are those of their own features. */
@Service
@Transactional
public class MunicipalityHomes {
    private static final int ROWS = 8;

    record Name(String name) {}

    record SheetRow(java.util.UUID id, java.time.LocalDate month, String unit) {}

    static final Query<Name> NAMES = Query.rows(
            Name.class, "select name from municipality where id = any(:municipalities::uuid[]) order by name");

    static final Query<MunicipalityHome.Counts> COUNTS = Query.rows(MunicipalityHome.Counts.class, """
            select (select count(distinct e.family_id)::int from episode e where e.family_id = any(:families::uuid[]) and e.status in ('ACTIVE', 'SUSPENDED', 'EXIT_PROPOSED')) as families,
                   (select count(distinct e.family_id)::int from episode e where e.family_id = any(:families::uuid[]) and e.status = 'PENDING_AGREEMENT') as pending,
                   (select count(distinct m.person_id)::int from membership m join episode e on e.family_id = m.family_id and e.status in ('ACTIVE', 'SUSPENDED', 'EXIT_PROPOSED')
                    where m.family_id = any(:families::uuid[]) and m.role = 'CHILD' and m.counts_for_service and m.superseded_at is null and m.during @> :on::date) as children,
                   (select count(*)::int from referral r where r.referrer_municipality_id = any(:municipalities::uuid[]) and r.status in ('WAITLISTED', 'OFFERED')) as waiting""");

    static final Query<SheetRow> SHEET = Query.rows(SheetRow.class, """
            select s.id, s.month, u.name as unit from municipality_sheet s join unit u on u.id = s.unit_id
            where s.municipality_id = any(:municipalities::uuid[]) and s.sent_at is not null order by s.month desc, s.edition desc, s.id limit 1""");

    private final Db db;
    private final Access access;
    private final Referrals referrals;
    private final Plans plans;
    private final MonthlyReports reports;
    private final Today today;

    MunicipalityHomes(Db db, Access access, Referrals referrals, Plans plans, MonthlyReports reports, Today today) {
        this.db = db;
        this.access = access;
        this.referrals = referrals;
        this.plans = plans;
        this.reports = reports;
        this.today = today;
    }

    public MunicipalityHome home() {
        access.permit(HomeAction.MUNICIPALITY);
        var own = List.copyOf(Scope.current().municipalities());
        var names =
                db.list(NAMES, "municipalities", own).stream().map(Name::name).toList();
        var toSign = plans.shared().stream().filter(p -> !p.signed()).toList();
        var counts = db.one(
                COUNTS,
                "families",
                List.copyOf(Scope.current().sharedFamilies()),
                "municipalities",
                own,
                "on",
                today.date());
        var sheet = db.find(SHEET, "municipalities", own)
                .map(s -> new MunicipalityHome.Sheet(s.id(), YearMonth.from(s.month()), s.unit()))
                .orElse(null);
        return new MunicipalityHome(
                today.date(),
                names,
                reports.toAcknowledge(),
                with(ReportStatus.QUERIED),
                with(ReportStatus.ACKNOWLEDGED),
                toSign,
                referrals.sent(false, null, ROWS),
                counts,
                sheet);
    }

    private List<ReportLine> with(ReportStatus status) {
        return reports.list(new MonthlyReports.Filter(null, List.of(status), null, null, null, ROWS));
    }
}
