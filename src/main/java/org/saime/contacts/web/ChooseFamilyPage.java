package org.saime.contacts.web;

import java.util.List;
import org.saime.contacts.Draft;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;

/** With whom a contact is to be recorded: one's own families, and what was begun. */
public record ChooseFamilyPage(List<FamilyChoice> families, List<Draft> drafts) implements Page {
    public String week(Ui ui, FamilyChoice choice) {
        var week = choice.week();
        if (week == null) {
            return "";
        }
        return week.met()
                ? ui.t("contacts.fact.met") + ", " + ui.day(week.metOn())
                : week.planned()
                        ? ui.t("contacts.fact.planned") + ", "
                                + (ui.day(week.plannedOn()) + " " + ui.time(week.plannedAt())).strip()
                        : ui.t("contacts.fact.nothing");
    }
}
