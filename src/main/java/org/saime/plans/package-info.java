/** The action plan: goals, activities, signatures, progress, and the review clock. */
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "families", "families :: web", "episodes"})
@NullMarked
package org.saime.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
