package org.saime.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Fact;
import org.saime.organisation.UnitFile;

/** One unit: what it is, whom it serves, who works in it. */
public record UnitPage(Input in, UnitFile file, boolean edits, String done) implements Page {
    public String path() {
        return "/units/" + file.facts().id();
    }

    public List<Fact> facts(Ui ui) {
        var unit = file.facts();
        return List.of(
                Fact.of(ui.t("organisation.country"), ui.code("country", unit.country())),
                Fact.of(ui.t("organisation.zone"), unit.zone()),
                Fact.of(ui.t("organisation.region"), unit.region()),
                Fact.of(ui.t("organisation.prefix"), unit.codePrefix()),
                Fact.of(
                        ui.t("organisation.public_requests"),
                        ui.t(unit.acceptsPublicRequests() ? "organisation.yes" : "organisation.no")));
    }

    /** From a day on, to a last day, or without end. */
    public static String days(Ui ui, LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? ui.t("organisation.since", ui.date(from))
                : ui.t("organisation.from_to", ui.date(from), ui.date(to));
    }

    public static boolean over(Ui ui, @Nullable LocalDate to) {
        return to != null && to.isBefore(ui.today());
    }
}
