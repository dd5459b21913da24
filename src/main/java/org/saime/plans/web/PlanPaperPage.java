package org.saime.plans.web;

import org.saime.kernel.web.Page;

/** A version as it is printed and signed on paper. */
public record PlanPaperPage(PlanView view, String unit) implements Page {}
