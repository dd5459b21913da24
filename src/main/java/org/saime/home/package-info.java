/** The first page of everybody who signs in: what waits, what is due, how the service does. Reads the tables of the features; figures come from the measures' own functions. */
@ApplicationModule(
        allowedDependencies = {"kernel", "organisation", "referrals", "referrals :: web", "plans", "reporting"})
@NullMarked
package org.saime.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
