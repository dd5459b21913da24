/** Measures, monthly reports and municipality sheets: what is told about the work, counted once and frozen when it is sent. */
@ApplicationModule(
        allowedDependencies = {"kernel", "organisation", "families", "families :: web", "episodes", "plans", "contacts"
        })
@NullMarked
package org.saime.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
