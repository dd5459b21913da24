/** What the program says about itself to everybody: accessibility, and what happens to one's data. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.saime.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
