/** Who can see a family's file, and who looked at it. */
@ApplicationModule(allowedDependencies = {"kernel", "families", "families :: web"})
@NullMarked
package org.saime.accesslog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
