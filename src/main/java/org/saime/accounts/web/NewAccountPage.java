package org.saime.accounts.web;

import java.util.List;
import java.util.Map;
import org.saime.accounts.CaseRoles;
import org.saime.kernel.access.Role;
import org.saime.kernel.i18n.Texts;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** The form that invites somebody; {@code provider} has units and staff. */
public record NewAccountPage(Input in, List<Role> roles, List<Choice> units, List<Choice> supervisors, boolean provider)
        implements Page {
    /** The roles, each with what it opens. */
    public static List<Choice> roleChoices(Ui ui, List<Role> roles) {
        return roles.stream()
                .map(r -> Choice.of(r.name(), ui.t(r.key()))
                        .withHint(ui.t("accounts.opens." + r.name())
                                + (CaseRoles.TWO_PERSONS.contains(r) ? " " + ui.t("accounts.two_persons") : "")))
                .toList();
    }

    public static List<Choice> languages(Ui ui) {
        return Texts.LANGUAGES.stream()
                .map(l -> Choice.of(l, ui.t("ui.language." + l)))
                .toList();
    }

    public static List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), c.name(ui.lang())))
                .toList();
    }

    public static Map<String, String> labels(Ui ui) {
        return Map.of(
                "name",
                ui.t("accounts.name"),
                "login",
                ui.t("accounts.login"),
                "email",
                ui.t("accounts.email"),
                "language",
                ui.t("accounts.language"),
                "roles",
                ui.t("accounts.roles"),
                "unit",
                ui.t("accounts.unit"),
                "profession",
                ui.t("organisation.profession"),
                "employedFrom",
                ui.t("organisation.employed_from"),
                "fte",
                ui.t("organisation.fte"));
    }
}
