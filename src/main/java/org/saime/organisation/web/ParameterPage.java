package org.saime.organisation.web;

import java.util.List;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.ParameterFile;

/** One parameter with its values by days. */
public record ParameterPage(Input in, ParameterFile file, List<Choice> units, String done) implements Page {
    public String path() {
        return "/parameters/" + file.code();
    }

    public static String whose(Ui ui, ParameterFile.Row row) {
        return row.scope().equals("UNIT") ? String.valueOf(row.place()) : ui.t("parameter.scope." + row.scope());
    }
}
