package org.saime.contacts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.contacts.Drafts;
import org.saime.families.FamilyPart;
import org.springframework.stereotype.Component;

/** One's own drafts stand on the family's overview until they are saved or thrown away. */
@Component
class DraftsOnFamily implements FamilyPart.Source {
    private final Drafts drafts;

    DraftsOnFamily(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<FamilyPart> parts(UUID family, LocalDate on) {
        var mine = drafts.mine(family);
        return mine.isEmpty() ? List.of() : List.of(new FamilyPart(5, new DraftsPart(mine)));
    }
}
