package org.saime.contacts.web;

import java.util.List;
import org.saime.contacts.Contact;
import org.saime.families.FamilyHead;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.ui.Choice;

/** Taking back what was recorded with the wrong family. */
public record WithdrawalPage(Input in, FamilyHead family, Contact contact, List<FamilyChoice> families)
        implements Page {
    public List<Choice> choices() {
        return families.stream()
                .map(f -> Choice.of(
                        f.family().id().toString(),
                        f.family().label() + ", " + f.family().code()))
                .toList();
    }
}
