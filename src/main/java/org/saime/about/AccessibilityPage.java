package org.saime.about;

import org.saime.kernel.web.Page;

/** How far everybody can use the program; {@code contact} is the address of whoever runs it, or empty. */
public record AccessibilityPage(String contact) implements Page {}
