package org.saime.plans.web;

import java.util.List;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** The draft while it is written; {@code missing} is what still stands between it and its agreement. */
public record DraftPage(PlanView view, List<FieldError> missing, boolean inForce, boolean mayWrite, Input in) implements Page {}
