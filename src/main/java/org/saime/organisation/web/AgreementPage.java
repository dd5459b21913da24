package org.saime.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.UnitFile;

/** One coverage agreement, or the form of a new one. */
public record AgreementPage(
        Input in, UnitFile.Facts unit, UnitFile.@Nullable Agreement stored, List<Choice> municipalities)
        implements Page {
    public String action() {
        return "/units/" + unit.id() + "/coverage/" + (stored == null ? "new" : stored.id());
    }

    public static List<Choice> profiles(Ui ui) {
        return ui.codes("report_profile").stream()
                .map(c -> Choice.of(c.code(), c.name(ui.lang())))
                .toList();
    }
}
