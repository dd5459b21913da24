package org.saime.accounts.web;

import java.util.List;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.ui.Choice;

/** The form that invites a representative of a municipality. */
public record NewRepresentativePage(Input in, List<Choice> municipalities) implements Page {}
