package org.saime.contacts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.contacts.Contact;
import org.saime.contacts.Contacts;
import org.saime.contacts.Draft;
import org.saime.families.Member;
import org.saime.families.web.FamilyFrame;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.Link;

/** The contacts of a family, the newest first; {@code next} is the last one shown when there are more. */
public record ContactListPage(
        FamilyFrame frame,
        Input in,
        Contacts.Filter filter,
        List<Contact> contacts,
        @Nullable UUID next,
        boolean later,
        List<Member> members,
        List<Draft> drafts,
        boolean may)
        implements Page {

    public String path() {
        return frame.path() + "/contacts";
    }

    public List<Link> kinds(Ui ui) {
        var links = new ArrayList<Link>();
        for (String kind : List.of("all", "met", "other", "not")) {
            links.add(
                    new Link(ui.t("contacts.kind." + kind), path() + query(kind, null), kind.equals(filter.kind()), 0));
        }
        return links;
    }

    public List<Choice> people() {
        return members.stream()
                .map(m -> Choice.of(m.personId().toString(), m.name()))
                .toList();
    }

    public @Nullable String older() {
        return next == null ? null : path() + query(filter.kind(), next);
    }

    public @Nullable String newest() {
        return later ? path() + query(filter.kind(), null) : null;
    }

    public boolean narrowed() {
        return filter.from() != null
                || filter.to() != null
                || filter.person() != null
                || !filter.kind().equals("all");
    }

    private String query(String kind, @Nullable UUID after) {
        var query = new ArrayList<String>();
        if (!kind.equals("all")) {
            query.add("kind=" + kind);
        }
        if (filter.from() != null) {
            query.add("from=" + filter.from());
        }
        if (filter.to() != null) {
            query.add("to=" + filter.to());
        }
        if (filter.person() != null) {
            query.add("person=" + filter.person());
        }
        if (after != null) {
            query.add("after=" + after);
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }
}
