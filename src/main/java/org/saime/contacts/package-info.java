/** Contacts: every meeting, call and message with or about a family; drafts, appointments, the weekly meeting. */
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "families", "families :: web", "episodes", "plans"})
@NullMarked
package org.saime.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
