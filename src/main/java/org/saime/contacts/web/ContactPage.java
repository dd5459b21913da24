package org.saime.contacts.web;

import java.util.List;
import org.saime.contacts.Contact;
import org.saime.families.FamilyHead;
import org.saime.kernel.web.Page;

/**
 * One contact with its history.
 *
 * @param earlier what it put right, the newest first
 * @param goals titles of the goals touched
 * @param superior whoever reads is a manager or supervisor, who does not read restricted words
 */
public record ContactPage(
        FamilyHead family,
        Contact contact,
        List<Contact> earlier,
        List<String> goals,
        boolean saved,
        boolean mayCorrect,
        boolean mayWithdraw,
        boolean superior)
        implements Page {}
