package org.saime.families.web;

import org.saime.kernel.web.Page;

/** All parts of a family's file, for the phone, where the tabs have room for the first three only. */
public record FamilyMorePage(FamilyFrame frame) implements Page {}
