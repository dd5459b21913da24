package org.saime.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.accounts.AccessTokens;
import org.saime.accounts.OwnAccount;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** One's own account; {@code token} only right after it was made, {@code changed} after the password was changed. */
public record AccountPage(
        Input in,
        OwnAccount.Factor factor,
        boolean owed,
        List<AccessTokens.Line> tokens,
        @Nullable String token,
        boolean changed)
        implements Page {}
