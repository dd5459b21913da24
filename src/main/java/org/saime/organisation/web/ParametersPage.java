package org.saime.organisation.web;

import java.util.Arrays;
import java.util.List;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.organisation.ParameterCode;
import org.saime.organisation.ParameterFile;

/** Everything that can be set, in groups. */
public record ParametersPage(List<ParameterFile> files) implements Page {
    public List<ParameterCode.Group> groups() {
        return Arrays.asList(ParameterCode.Group.values());
    }

    public List<ParameterFile> of(ParameterCode.Group group) {
        return files.stream().filter(f -> f.code().group() == group).toList();
    }

    /** The value in words: 5 working days, 02:00, yes. */
    public static String shown(Ui ui, ParameterFile file, String value) {
        return switch (file.code().kind()) {
            case NUMBER -> ui.t("parameter.unit." + file.unit(), Integer.parseInt(value));
            case TIME -> value;
            case FLAG -> ui.t(value.equals("true") ? "organisation.yes" : "organisation.no");
        };
    }

    /** The letters in brackets at the beginning of a basis: where the value comes from. */
    public static String tag(String basis) {
        return basis.startsWith("[") && basis.indexOf(']') > 1 ? basis.substring(1, basis.indexOf(']')) : "CFG";
    }
}
