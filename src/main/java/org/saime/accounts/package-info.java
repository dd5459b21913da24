/** Accounts: sign-in with a second factor, invitations, sessions, access tokens, roles. */
@ApplicationModule
@NullMarked
package org.saime.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
