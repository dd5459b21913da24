package org.saime.contacts.web;

import java.util.List;
import org.saime.contacts.Draft;
import org.saime.kernel.web.Page;

/** One's own unsaved notes about a family, as part of its overview. */
public record DraftsPart(List<Draft> drafts) implements Page {}
