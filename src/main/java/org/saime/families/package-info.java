/** The family: its people, homes and relations, and the page on which every other feature puts its part. */
@ApplicationModule(allowedDependencies = {"kernel", "organisation"})
@NullMarked
package org.saime.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
