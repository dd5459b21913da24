/** Providers and their units, staff, municipalities, coverage, parameters: the house in which the work is done. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.saime.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
