package org.saime.home.web;

import java.util.ArrayList;
import java.util.List;
import org.saime.home.IntakeHomes;
import org.saime.home.MunicipalityHomes;
import org.saime.home.OrganisationHomes;
import org.saime.home.UnitHomes;
import org.saime.home.WorkerHomes;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.NavSource;
import org.saime.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController implements NavSource {
    private final WorkerHomes workers;
    private final UnitHomes units;
    private final OrganisationHomes organisations;
    private final MunicipalityHomes municipalities;
    private final IntakeHomes intake;

    HomeController(
            WorkerHomes workers,
            UnitHomes units,
            OrganisationHomes organisations,
            MunicipalityHomes municipalities,
            IntakeHomes intake) {
        this.workers = workers;
        this.units = units;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.intake = intake;
    }

    /** The first page: which one depends on the role, and on the choice of those who have several. */
    @GetMapping("/")
    Page home(Input in) {
        var views = HomeViews.of(Scope.current(), in.raw("as"));
        return switch (views.shown()) {
            case FAMILIES -> new WorkerHomePage(workers.mine(), views);
            case SUPERVISION -> new WorkerHomePage(workers.supervised(), views);
            case UNIT -> new UnitHomePage(units.home(), UnitHomePage.kind(in.raw("kind")), views);
            case ORGANISATION -> new OrganisationHomePage(organisations.home(), views);
            case MUNICIPALITY -> new MunicipalityHomePage(municipalities.home(), views);
            case INTAKE -> new IntakeHomePage(intake.home(), views);
            case ADMINISTRATION, AUDIT, NOBODY -> new OtherHomePage(views);
        };
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        var entries = new ArrayList<NavEntry>();
        entries.add(new NavEntry(5, "home", "/", scope.has(Role.MANAGER) ? "layout-dashboard" : "house"));
        if (scope.has(Role.MANAGER)) {
            entries.add(new NavEntry(60, "team", "/team", "user-cog"));
        }
        return entries;
    }
}
