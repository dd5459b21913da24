package org.saime.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.Fact;
import org.saime.organisation.StaffFile;

/** One member of staff. */
public record StaffPage(
        Input in, StaffFile file, List<Choice> supervisors, boolean employs, boolean entersAbsence, String done)
        implements Page {
    public String path() {
        return "/units/" + file.facts().unitId() + "/staff/" + file.facts().id();
    }

    /** The name of the field that takes the last day of an absence. */
    public static String backField(UUID absence) {
        return "back-" + absence;
    }

    public List<Fact> facts(Ui ui) {
        var facts = file.facts();
        return List.of(
                Fact.of(ui.t("organisation.profession"), ui.code("profession", facts.profession())),
                Fact.of(
                        ui.t("organisation.languages"),
                        facts.languages().isEmpty()
                                ? "–"
                                : String.join(
                                        ", ",
                                        facts.languages().stream()
                                                .map(l -> ui.code("language", l))
                                                .toList())),
                Fact.of(ui.t("organisation.supervisor"), facts.supervisor() == null ? "–" : facts.supervisor()),
                Fact.of(ui.t("organisation.employed"), UnitPage.days(ui, facts.employedFrom(), facts.employedTo())));
    }

    public static List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), c.name(ui.lang())))
                .toList();
    }

    public boolean wrong(Ui ui, String... fields) {
        return List.of(fields).stream().anyMatch(f -> !in.errors(ui, f).isEmpty());
    }

    public static Map<String, String> labels(Ui ui) {
        return Map.of(
                "profession",
                ui.t("organisation.profession"),
                "supervisor",
                ui.t("organisation.supervisor"),
                "from",
                ui.t("organisation.fte_from"),
                "fte",
                ui.t("organisation.fte"),
                "lastDay",
                ui.t("organisation.last_day_of_work"),
                "kind",
                ui.t("organisation.absence_kind"),
                "absentFrom",
                ui.t("organisation.first_day"),
                "absentUntil",
                ui.t("organisation.last_day"));
    }
}
