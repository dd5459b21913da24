package org.saime.home.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.home.OrganisationHome;
import org.saime.home.OrganisationHome.Unit;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Rate;

/** A director's first page: units side by side, figures only. */
public record OrganisationHomePage(OrganisationHome home, HomeViews views) implements Page {

    public List<Rate> rates() {
        return home.units().stream()
                .sorted(Comparator.comparingDouble(u -> u.eligible() == 0 ? 2 : 1.0 * u.met() / u.eligible()))
                .map(this::rate)
                .toList();
    }

    private Rate rate(Unit unit) {
        return new Rate(unit.unit(), unit.met(), unit.eligible(), before(unit), null, null, null);
    }

    private @Nullable Double before(Unit unit) {
        return home.yearBefore().stream()
                .filter(b -> b.unitId().equals(unit.unitId()) && b.eligible() > 0)
                .map(b -> 100.0 * b.met() / b.eligible())
                .findFirst()
                .orElse(null);
    }

    /** Rows without a week that counts say so. */
    public List<Rate> ratesWithWords(Ui ui) {
        return rates().stream()
                .map(r -> r.known() ? r : new Rate(r.name(), 0, 0, null, null, null, ui.t("home.weekly.none")))
                .toList();
    }

    public Rate whole(Ui ui) {
        var total = home.total();
        return new Rate(ui.t("home.organisation.all"), total.met(), total.eligible(), null, null, null, null);
    }

    public int axis() {
        return rates().stream()
                        .filter(Rate::known)
                        .allMatch(r -> r.percent() >= 50 && (r.before() == null || r.before() >= 50))
                ? 50
                : 0;
    }

    public String lead(Ui ui) {
        var now = home.total();
        var before = OrganisationHome.total(home.yearBefore());
        return ui.t(
                "home.organisation.weekly",
                ui.percent(now.met(), now.eligible()),
                ui.month(home.month().minusYears(1)),
                ui.percent(before.met(), before.eligible()),
                before.met(),
                before.eligible());
    }
}
