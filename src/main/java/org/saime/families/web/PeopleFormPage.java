package org.saime.families.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saime.families.Home;
import org.saime.families.Member;
import org.saime.families.Members;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** A form about the people of a family; {@code action} is where it is sent. */
public record PeopleFormPage(
        FamilyFrame frame,
        Form form,
        String action,
        Input in,
        List<Member> members,
        List<Home> homes,
        List<Choice> municipalities,
        List<Members.Known> known,
        @Nullable Member member)
        implements Page {

    /** Which form. */
    public enum Form {
        NEW,
        PERSON,
        HOME,
        MOVE,
        LIVING,
        RELATION,
        DETAILS;

        public String key() {
            return "family.form." + name().toLowerCase(Locale.ROOT);
        }
    }

    public String back() {
        return frame.path() + "/members";
    }

    public List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), ui.code(list, c.code())))
                .toList();
    }

    public List<Choice> people() {
        return members.stream()
                .map(m -> Choice.of(m.personId().toString(), m.name()))
                .toList();
    }
}
