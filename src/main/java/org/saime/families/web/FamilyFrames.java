package org.saime.families.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.saime.families.Families;
import org.saime.families.FamilyButton;
import org.saime.families.FamilyFact;
import org.saime.families.FamilyNotice;
import org.saime.families.FamilyStanding;
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
    private final ObjectProvider<FamilyStanding> standings;
    private final ObjectProvider<FamilyButton.Source> buttons;
    private final ObjectProvider<FamilyNotice.Source> notices;
    private final Today today;

    FamilyFrames(
            Families families,
            ObjectProvider<FamilyFact.Source> facts,
            ObjectProvider<FamilyTab> tabs,
            ObjectProvider<FamilyStanding> standings,
            ObjectProvider<FamilyButton.Source> buttons,
            ObjectProvider<FamilyNotice.Source> notices,
            Today today) {
        this.families = families;
        this.facts = facts;
        this.tabs = tabs;
        this.standings = standings;
        this.buttons = buttons;
        this.notices = notices;
        this.today = today;
    }

    /** @param tab key of the current tab */
    @Transactional
    public FamilyFrame of(UUID family, String tab) {
        var head = families.open(family);
        var day = today.date();
        return new FamilyFrame(
                head,
                tab,
                facts.stream()
                        .flatMap(s -> s.facts(head, day).stream())
                        .sorted(Comparator.comparingInt(FamilyFact::order))
                        .toList(),
                tabs.stream().sorted(Comparator.comparingInt(FamilyTab::order)).toList(),
                standings.stream()
                        .map(s -> s.standing(head, day))
                        .flatMap(Optional::stream)
                        .findFirst(),
                buttons.stream()
                        .flatMap(s -> s.buttons(head, day).stream())
                        .sorted(Comparator.comparingInt(FamilyButton::order))
                        .toList(),
                notices.stream()
                        .flatMap(s -> s.notices(head, day).stream())
                        .sorted(Comparator.comparingInt(FamilyNotice::order))
                        .toList());
    }
}
