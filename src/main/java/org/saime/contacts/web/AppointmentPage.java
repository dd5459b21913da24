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
public record AppointmentPage(Input in, FamilyHead family, @Nullable Appointment appointment, List<Appointment> planned, List<RecordPage.Colleague> colleagues) implements Page {
    public String action() {
        return appointment == null ? "/families/" + family.id() + "/appointments" : "/appointments/" + appointment.id();
    }

    public List<ChoiceGroup> modes(Ui ui) {
        return List.of(new ChoiceGroup(ui.t("contacts.counts"), choices(ui, ContactMode.directModes())), new ChoiceGroup(ui.t("contacts.other"), choices(ui, ContactMode.otherModes())));
    }

    private static List<Choice> choices(Ui ui, List<ContactMode> modes) {
        return modes.stream().map(m -> Choice.of(m.name(), ui.t("contacts.tile." + m)).withIcon(m.icon())).toList();
    }

    public List<Choice> colleagueChoices(Ui ui) {
        return colleagues.stream().map(c -> Choice.of(c.staff().toString(), c.self() ? ui.t("contacts.staff.me", c.name()) : c.name())).toList();
    }
}
