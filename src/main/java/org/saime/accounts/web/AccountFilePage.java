package org.saime.accounts.web;

import java.util.List;
import org.saime.accounts.AccountFile;
import org.saime.accounts.AccountLine;
import org.saime.kernel.access.Role;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** One account; {@code done} names the deed just done, {@code own} is the administrator's own account. */
public record AccountFilePage(
        Input in,
        AccountFile file,
        List<Role> roles,
        List<Choice> units,
        List<Choice> supervisors,
        String done,
        boolean mailIsSent,
        boolean own)
        implements Page {
    public boolean closed() {
        return file.facts().state() == AccountLine.State.CLOSED;
    }

    public boolean provider() {
        return roles.contains(Role.WORKER);
    }

    public String path() {
        return "/accounts/" + file.facts().id();
    }

    /** From a day on, to a last day, or without end. */
    public static String days(Ui ui, AccountFile.HeldRole role) {
        return role.toOn() == null
                ? ui.t("accounts.since", ui.date(role.fromOn()))
                : ui.t("accounts.from_to", ui.date(role.fromOn()), ui.date(role.toOn()));
    }

    public static String title(Ui ui, AccountFile.HeldRole role) {
        return role.place() == null
                ? ui.t(role.role().key())
                : ui.t("accounts.role_at", ui.t(role.role().key()), role.place());
    }

    /** Over, held or still to come. */
    public static boolean over(Ui ui, AccountFile.HeldRole role) {
        return role.toOn() != null && role.toOn().isBefore(ui.today());
    }

    /** What became of the last link. */
    public String link(Ui ui) {
        var link = file.link();
        if (link == null || !link.open()) {
            return "";
        }
        String until = ui.date(Today.of(link.expiresAt()));
        return link.sentAt() != null
                ? ui.t("accounts.link_sent", ui.date(Today.of(link.sentAt())), until)
                : ui.t(link.attempts() > 0 ? "accounts.link_retried" : "accounts.link_waits", until);
    }
}
