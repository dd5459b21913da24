package org.saime.accounts.web;

import java.util.List;
import org.saime.accounts.AccountFile;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** What waits for a second person. */
public record RoleApprovalsPage(Input in, List<Line> lines, String done) implements Page {
    /** {@code open} when the one who looks may be the second person. */
    public record Line(AccountFile.HeldRole role, boolean open) {}
}
