package org.saime.referrals.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.referrals.EmergencyNumbers;
import org.saime.referrals.HelpRequests;

/** Asking for help without an account. */
public record HelpRequestPage(Input in, UUID id, List<HelpRequests.Place> places, List<EmergencyNumbers.Line> numbers)
        implements Page {

    public List<Choice> abouts(Ui ui) {
        return java.util.Arrays.stream(Hardship.values())
                .map(h -> Choice.of(h.name(), ui.t(h.key())))
                .toList();
    }

    public List<Choice> whos(Ui ui) {
        return List.of(Choice.of("SELF", ui.t("help.who.self")), Choice.of("OTHER", ui.t("help.who.other")));
    }

    public List<Choice> urgencies(Ui ui) {
        return List.of(
                Choice.of("DANGER", ui.t("help.urgency.DANGER")).withHint(ui.t("help.urgency.DANGER.hint")),
                Choice.of("CRISIS", ui.t("help.urgency.CRISIS")),
                Choice.of("STANDARD", ui.t("help.urgency.STANDARD")));
    }

    /** A municipality, and the unit that serves it: named only where there are several. */
    public List<Choice> towns() {
        var several = new LinkedHashMap<UUID, Integer>();
        places.forEach(p -> several.merge(p.municipalityId(), 1, Integer::sum));
        var choices = new ArrayList<Choice>();
        for (HelpRequests.Place p : places) {
            choices.add(Choice.of(
                    value(p),
                    several.getOrDefault(p.municipalityId(), 1) == 1
                            ? p.municipality()
                            : p.municipality() + " (" + p.organisation() + ", " + p.unit() + ")"));
        }
        return choices;
    }

    static String value(HelpRequests.Place p) {
        return p.unitId() + "." + p.municipalityId();
    }

    public Map<String, String> labels(Ui ui) {
        return Map.of(
                "about",
                ui.t("help.about"),
                "place",
                ui.t("help.place"),
                "who",
                ui.t("help.who"),
                "urgency",
                ui.t("help.urgency"),
                "words",
                ui.t("help.words"),
                "name",
                ui.t("help.name"),
                "contact",
                ui.t("help.contact"));
    }
}
