package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.web.Page;

/** A part of the overview (beside the members), given by the feature that owns it, e.g. the plan in short. */
public record FamilyPart(int order, Page page) {
    public interface Source {
        List<FamilyPart> parts(UUID family, LocalDate on);
    }
}
