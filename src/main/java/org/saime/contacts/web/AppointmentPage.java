package org.saime.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.contacts.Appointment;
import org.saime.contacts.ContactMode;
import org.saime.families.FamilyHead;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.ChoiceGroup;

/** A meeting being planned, or moved ({@code appointment}); {@code planned} is what is planned with the family already. */
public record AppointmentPage(
        Input in,
        FamilyHead family,
        @Nullable Appointment appointment,
        List<Appointment> planned,
        List<RecordPage.Colleague> colleagues)
        implements Page {
    public String action() {
        return appointment == null ? "/families/" + family.id() + "/appointments" : "/appointments/" + appointment.id();
    }

    public List<ChoiceGroup> modes(Ui ui) {
        return List.of(
                new ChoiceGroup(
                        ui.t("contacts.counts.planned"), RecordPage.choices(ui, ContactMode.directModes(), true)),
                new ChoiceGroup(ui.t("contacts.other"), RecordPage.choices(ui, ContactMode.otherModes(), true)));
    }

    public List<Choice> colleagueChoices(Ui ui) {
        return colleagues.stream()
                .map(c -> Choice.of(c.staff().toString(), c.self() ? ui.t("contacts.staff.me", c.name()) : c.name()))
                .toList();
    }
}
