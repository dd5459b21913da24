package org.saime.plans.web;

import java.util.List;
import org.saime.kernel.web.Page;
import org.saime.plans.Plans;

/** The plans a municipality sees: those to sign first. */
public record SharedPlansPage(List<Plans.SharedLine> toSign, List<Plans.SharedLine> signed) implements Page {}
