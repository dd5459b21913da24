package org.saime.contacts.web;

import java.util.List;
import org.saime.contacts.Appointment;
import org.saime.contacts.ContactStatus;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** Calling a planned meeting off: who did, and what is known. */
public record CancellationPage(Input in, Appointment appointment) implements Page {
    public List<Choice> choices(Ui ui) {
        return List.of(ContactStatus.CANCELLED_FAMILY, ContactStatus.CANCELLED_SERVICE).stream()
                .map(s -> Choice.of(s.name(), ui.t("contacts.absence." + s))
                        .withHint(ui.t("contacts.absence." + s + ".effect")))
                .toList();
    }
}
