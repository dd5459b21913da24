package org.saime.contacts.web;

import org.jspecify.annotations.Nullable;
import org.saime.contacts.FamilyWeek;
import org.saime.families.FamilyHead;

/** A family one can record with, and its week. */
public record FamilyChoice(FamilyHead family, @Nullable FamilyWeek week) {}
