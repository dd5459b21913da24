/** The demo country: a made-up provider with its families, loaded into an empty database so that everything can be tried. */
@ApplicationModule(allowedDependencies = {"kernel", "reporting"})
@NullMarked
package org.saime.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
