package org.saime.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.accounts.AccountLine;
import org.saime.accounts.Accounts;
import org.saime.kernel.access.Role;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** The accounts of the organisation, by name; {@code waiting} roles need a second person. */
public record AccountsPage(Input in, Accounts.Filter filter, Accounts.Found found, List<Role> roles, int waiting)
        implements Page {
    public List<Choice> states(Ui ui) {
        return List.of(
                Choice.of("OPEN", ui.t("accounts.state.OPEN")),
                Choice.of("ACTIVE", ui.t("accounts.state.ACTIVE")),
                Choice.of("INVITED", ui.t("accounts.state.INVITED")),
                Choice.of("CLOSED", ui.t("accounts.state.CLOSED")),
                Choice.of("ALL", ui.t("accounts.state.ALL")));
    }

    public List<Choice> roleChoices(Ui ui) {
        return roles.stream().map(r -> Choice.of(r.name(), ui.t(r.key()))).toList();
    }

    public static String tone(AccountLine.State state) {
        return switch (state) {
            case ACTIVE -> "good";
            case INVITED -> "info";
            case CLOSED -> "";
        };
    }

    public static String held(Ui ui, AccountLine.Held role) {
        return role.place() == null
                ? ui.t(role.role().key())
                : ui.t("accounts.role_at", ui.t(role.role().key()), role.place());
    }

    public boolean narrowed() {
        return !filter.words().isEmpty()
                || !filter.state().equals("OPEN")
                || !filter.role().isEmpty();
    }

    public @Nullable String next() {
        return found.next() == null ? null : address("after=" + found.next());
    }

    public @Nullable String first() {
        return in.raw("after").isEmpty() ? null : address("");
    }

    private String address(String more) {
        var query = new ArrayList<String>();
        if (!filter.words().isEmpty()) {
            query.add("q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        }
        if (!filter.state().equals("OPEN")) {
            query.add("state=" + (filter.state().isEmpty() ? "ALL" : filter.state()));
        }
        if (!filter.role().isEmpty()) {
            query.add("role=" + filter.role());
        }
        if (!more.isEmpty()) {
            query.add(more);
        }
        return query.isEmpty() ? "/accounts" : "/accounts?" + String.join("&", query);
    }
}
