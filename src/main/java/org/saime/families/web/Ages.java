package org.saime.families.web;

import org.jspecify.annotations.Nullable;
import org.saime.families.Member;
import org.saime.kernel.web.Ui;

/** How old somebody is, in the words of a list: exact, about, expected, or not known. */
final class Ages {
    private Ages() {}

    static @Nullable String text(Ui ui, Member member) {
        Integer age = member.age(member.deceasedOn() == null ? ui.today() : member.deceasedOn());
        if (age != null) {
            return member.birthPrecision().equals("EXACT") ? ui.number(age) : ui.t("family.age.about", age);
        }
        if (member.expectedOn() != null) {
            return ui.t("family.age.expected", ui.date(member.expectedOn()));
        }
        return member.child() ? ui.t("family.age.unknown") : null;
    }
}
