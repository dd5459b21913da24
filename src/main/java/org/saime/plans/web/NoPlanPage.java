package org.saime.plans.web;

import org.saime.families.FamilyHead;
import org.saime.kernel.web.Page;

/** A family without a plan: says so and offers to start one. */
public record NoPlanPage(FamilyHead family, boolean mayStart) implements Page {}
