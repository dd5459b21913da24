package org.saime.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.saime.kernel.access.Access;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A director's figures. The function in the database asks for the role again, because it reads more than a director may. */
@Service
@Transactional(readOnly = true)
public class OrganisationHomes {
    static final Query<OrganisationHome.Unit> UNITS = Query.rows(
            OrganisationHome.Unit.class,
            "select * from organisation_figures(:on::date, :from::date, :to::date, :now::timestamptz)");

    private final Db db;
    private final Access access;
    private final Today today;
    private final Clock clock;

    OrganisationHomes(Db db, Access access, Today today, Clock clock) {
        this.db = db;
        this.access = access;
        this.today = today;
        this.clock = clock;
    }

    public OrganisationHome home() {
        access.permit(HomeAction.ORGANISATION_FIGURES);
        YearMonth month = YearMonth.from(today.date()).minusMonths(1);
        return new OrganisationHome(today.date(), clock.instant(), month, units(month), units(month.minusYears(1)));
    }

    private List<OrganisationHome.Unit> units(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return db.list(UNITS, "on", today.date(), "from", month, "to", last, "now", clock.instant());
    }
}
