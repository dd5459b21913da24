/** Intake: a family is referred or asks for help itself; screening, decision, waiting list. */
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "families", "episodes"})
@NullMarked
package org.saime.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
