package org.saime.home.web;

import java.util.List;
import org.saime.home.WorkerHomes;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.NavSource;
import org.saime.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController implements NavSource {
    private final WorkerHomes workers;

    HomeController(WorkerHomes workers) {
        this.workers = workers;
    }

    /** The first page: which one depends on the role, and on the choice of those who have several. */
    @GetMapping("/")
    Page home(Input in) {
        var views = HomeViews.of(Scope.current(), in.raw("as"));
        return switch (views.shown()) {
            case FAMILIES -> new WorkerHomePage(workers.mine(), views);
            case SUPERVISION -> new WorkerHomePage(workers.supervised(), views);
            default -> new OtherHomePage(views);
        };
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        return List.of(new NavEntry(10, "home", "/", "house"));
    }
}
