package org.saime.contacts;

import java.util.Arrays;
import java.util.List;

/** How one met. The direct ones count as the meeting of the week. */
public enum ContactMode {
    HOME_VISIT(true, "house"),
    OUT_OF_HOME(true, "trees"),
    VIRTUAL(true, "video"),
    ACCOMPANIMENT(true, "footprints"),
    PHONE(false, "phone"),
    MESSAGE(false, "message-square"),
    WITH_INSTITUTION(false, "landmark");

    private final boolean direct;
    private final String icon;

    ContactMode(boolean direct, String icon) {
        this.direct = direct;
        this.icon = icon;
    }

    public boolean direct() {
        return direct;
    }

    public String icon() {
        return icon;
    }

    public static List<ContactMode> directModes() {
        return Arrays.stream(values()).filter(ContactMode::direct).toList();
    }

    public static List<ContactMode> otherModes() {
        return Arrays.stream(values()).filter(m -> !m.direct()).toList();
    }
}
