package org.saime.contacts.web;

import org.saime.contacts.Contact;
import org.saime.contacts.NewContact;
import org.saime.families.FamilyHead;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** Two different notes under one id: what is stored beside what was typed. */
public record BothPage(FamilyHead family, Input in, Contact stored, NewContact typed) implements Page {}
