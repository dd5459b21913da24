package org.saime.plans.web;

import org.saime.kernel.web.Page;

/** The plan in short, on the family's overview. */
public record PlanPartPage(PlanView view) implements Page {}
