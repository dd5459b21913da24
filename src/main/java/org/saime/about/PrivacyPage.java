package org.saime.about;

import org.saime.kernel.web.Page;

/** What happens to a person's data; {@code contact} is the address of whoever runs the program, or empty. */
public record PrivacyPage(String contact) implements Page {}
