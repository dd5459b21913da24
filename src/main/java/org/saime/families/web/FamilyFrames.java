package org.saime.families.web;

import java.util.Comparator;
import java.util.UUID;
import org.saime.families.Families;
import org.saime.families.FamilyFact;
import org.saime.families.FamilyTab;
import org.saime.kernel.time.Today;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the frame of a family's page; opening it is audited. */
@Component
public class FamilyFrames {
    private final Families families;
    private final ObjectProvider<FamilyFact.Source> facts;
    private final ObjectProvider<FamilyTab> tabs;
    private final Today today;

    FamilyFrames(Families families, ObjectProvider<FamilyFact.Source> facts, ObjectProvider<FamilyTab> tabs, Today today) {
        this.families = families;
        this.facts = facts;
        this.tabs = tabs;
        this.today = today;
    }

    /** @param tab key of the current tab */
    @Transactional
    public FamilyFrame of(UUID family, String tab) {
        var head = families.open(family);
        var shown = facts.stream().flatMap(s -> s.facts(head, today.date()).stream()).sorted(Comparator.comparingInt(FamilyFact::order)).toList();
        return new FamilyFrame(head, tab, shown, tabs.stream().sorted(Comparator.comparingInt(FamilyTab::order)).toList());
    }
}
