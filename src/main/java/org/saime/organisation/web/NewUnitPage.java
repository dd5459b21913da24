package org.saime.organisation.web;

import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** The form that founds a unit. */
public record NewUnitPage(Input in) implements Page {}
