package org.saime.episodes.web;

import java.util.Comparator;
import java.util.List;
import org.saime.episodes.FamilyLine;
import org.saime.episodes.FamilyList;
import org.saime.families.FamilyColumn;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.NavSource;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FamilyListController implements NavSource {
    private final FamilyList families;
    private final Organisations organisations;
    private final ObjectProvider<FamilyColumn.Source> columns;
    private final Today today;

    FamilyListController(
            FamilyList families,
            Organisations organisations,
            ObjectProvider<FamilyColumn.Source> columns,
            Today today) {
        this.families = families;
        this.organisations = organisations;
        this.columns = columns;
        this.today = today;
    }

    @GetMapping("/families")
    @Transactional
    public FamilyListPage list(Input in) {
        var filter = new FamilyList.Filter(in.raw("status"), in.id("worker"), in.id("municipality"));
        var found = families.list(filter, in.id("after"), FamilyList.PAGE);
        var day = today.date();
        var units = Scope.current().units();
        var workers = units.stream()
                .flatMap(u -> organisations.staff(u, day).stream())
                .map(s -> Choice.of(s.id().toString(), s.name()))
                .distinct()
                .toList();
        var served = Scope.current().staffUnits();
        var municipalities = served.stream()
                .flatMap(u -> organisations.covered(u, day).stream())
                .distinct()
                .sorted(Comparator.comparing(m -> m.name()))
                .toList();
        return new FamilyListPage(
                in.with("status", filter.status()),
                filter,
                found,
                columns(found.lines()),
                workers,
                municipalities.stream()
                        .map(m -> Choice.of(m.id().toString(), m.name()))
                        .toList(),
                !units.isEmpty());
    }

    @GetMapping("/search")
    @Transactional
    public Object search(Input in) {
        String words = in.text("q", 100);
        var found = families.search(words);
        if (found.lines().size() == 1 && found.lines().getFirst().code().equalsIgnoreCase(words)) {
            return org.saime.kernel.web.Redirect.to(
                    "/families/" + found.lines().getFirst().id());
        }
        return new SearchPage(in, words, found, columns(found.lines()));
    }

    private List<FamilyColumn> columns(List<FamilyLine> lines) {
        var ids = lines.stream().map(FamilyLine::id).toList();
        var day = today.date();
        return columns.stream()
                .map(c -> c.column(ids, day))
                .sorted(Comparator.comparingInt(FamilyColumn::order))
                .toList();
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        return scope.hasAny(Role.WORKER, Role.SPECIALIST, Role.SUPERVISOR, Role.MANAGER)
                ? List.of(new NavEntry(20, "families", "/families", "users"))
                : List.of();
    }
}
