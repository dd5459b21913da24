package org.saime.contacts.web;

import java.util.List;
import org.saime.contacts.ServiceWeek;
import org.saime.families.FamilyHead;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** Why a week had no meeting. */
public record WeekPage(Input in, FamilyHead family, ServiceWeek week, boolean may) implements Page {
    public List<Choice> reasons(Ui ui) {
        return ui.codes("unmet_reason").stream()
                .map(c -> Choice.of(c.code(), c.name(ui.lang())))
                .toList();
    }
}
