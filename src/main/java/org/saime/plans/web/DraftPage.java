package org.saime.plans.web;

import java.util.List;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.plans.UnsavedGoals;

/** The draft while it is written; {@code missing} is what still stands between it and its agreement. */
public record DraftPage(
        PlanView view,
        List<FieldError> missing,
        boolean inForce,
        boolean mayWrite,
        List<UnsavedGoals.Begun> begun,
        Input in)
        implements Page {}
