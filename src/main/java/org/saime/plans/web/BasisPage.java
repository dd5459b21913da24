package org.saime.plans.web;

import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** The form of what the plan stands on: the municipality's plan and the children's part. {@code changed}: somebody else saved meanwhile. */
public record BasisPage(PlanView view, int municipalRows, Input in, boolean changed, String was, boolean signed)
        implements Page {}
