package org.saime.accounts.web;

import java.util.List;
import org.saime.accounts.Representatives;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** Representatives by municipality. */
public record RepresentativesPage(Input in, List<Representatives.Line> lines, String done) implements Page {}
