package org.saime.episodes.web;

import java.util.List;
import java.util.Locale;
import org.saime.families.web.FamilyFrame;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;

/** The form of one deed on a service. */
public record DeedPage(FamilyFrame frame, ServiceFacts facts, Deed deed, Input in, List<Choice> municipalities)
        implements Page {

    /** The deeds that have a form; the name in small letters with hyphens is the last part of the address. */
    public enum Deed {
        AGREEMENT,
        CONSENTS,
        CANCELLATION,
        MUNICIPALITY,
        SUSPENSION,
        SUSPENSION_DECISION,
        RESUMPTION,
        EXIT_PROPOSAL,
        EXIT_DECISION,
        REOPENING;

        public String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String key() {
            return "service.deed." + name().toLowerCase(Locale.ROOT);
        }
    }

    public String action() {
        return facts.path(deed.path());
    }

    public String back() {
        return frame.path() + "/episode";
    }

    public List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), ui.code(list, c.code())))
                .toList();
    }

    public List<Choice> people() {
        return facts.members().stream()
                .map(m -> Choice.of(m.personId().toString(), m.name()))
                .toList();
    }

    public List<Choice> children(Ui ui) {
        return facts.children(ui.today()).stream()
                .map(m -> Choice.of(m.personId().toString(), m.name()))
                .toList();
    }
}
