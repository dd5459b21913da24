package org.saime.families.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saime.families.FamilyButton;
import org.saime.families.FamilyFact;
import org.saime.families.FamilyHead;
import org.saime.families.FamilyNotice;
import org.saime.families.FamilyTab;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Fact;
import org.saime.kernel.web.ui.Link;

/** Header and tabs around every page of a family: {@code @template.families.web.ui.frame(ui = ui, frame = page.frame(), content = …)}. */
public record FamilyFrame(
        FamilyHead family,
        String tab,
        List<FamilyFact> facts,
        List<FamilyTab> tabs,
        Optional<Function<Ui, String>> standing,
        List<FamilyButton> buttons,
        List<FamilyNotice> notices) {

    public String path() {
        return "/families/" + family.id();
    }

    /** The code and how the family stands with the service. */
    public String lead(Ui ui) {
        return standing.map(s -> family.code() + ". " + s.apply(ui)).orElse(family.code());
    }

    public List<Fact> facts(Ui ui) {
        return facts.stream()
                .map(f -> {
                    String note = f.note().apply(ui);
                    return new Fact(ui.t(f.labelKey()), f.value().apply(ui), note.isEmpty() ? null : note, null);
                })
                .toList();
    }

    public List<Link> links(Ui ui) {
        return tabs.stream()
                .map(t -> new Link(
                        ui.t("family.tab." + t.key()),
                        path() + t.path(),
                        t.key().equals(tab),
                        0))
                .toList();
    }
}
