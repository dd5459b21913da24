/** The service episode: agreement, assignments, responsible municipality, suspension, exit. */
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "families", "families :: web"})
@NullMarked
package org.saime.episodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
