package org.saime.accounts.web;

import org.jspecify.annotations.Nullable;
import org.saime.accounts.OwnAccount;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** The page behind an invitation's link; without an invitation it says that the link no longer works. */
public record InvitationPage(Input in, String token, OwnAccount.@Nullable Invitation invitation) implements Page {}
