package org.saime.contacts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saime.contacts.Contact;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Fact;

/** How a contact reads in a list: what, when, the words, who and why in small. */
public final class ContactTexts {
    private ContactTexts() {}

    public static String icon(Contact contact) {
        return contact.withdrawn()
                ? "rotate-ccw"
                : contact.facts().held() ? contact.facts().mode().icon() : "calendar-x";
    }

    public static String tone(Contact contact) {
        return contact.withdrawn()
                ? "gap"
                : contact.facts().meeting() ? "spruce" : contact.facts().held() ? "" : "gap";
    }

    public static String title(Ui ui, Contact contact) {
        var facts = contact.facts();
        String mode = ui.code("contact_mode", facts.mode());
        if (contact.withdrawn()) {
            return ui.t("contacts.withdrawn.entry", mode);
        }
        if (!facts.held()) {
            return ui.t("contacts.timeline.not_held", ui.code("contact_status", facts.status()), mode);
        }
        return facts.minutes() == null ? mode : ui.t("contacts.timeline.held", mode, facts.minutes());
    }

    public static String when(Ui ui, Contact contact) {
        return (ui.day(contact.facts().validOn()) + " "
                        + ui.time(contact.facts().startedAt()))
                .strip();
    }

    public static String story(Ui ui, Contact contact) {
        if (contact.withdrawn()) {
            return contact.reason();
        }
        if (!contact.readable()) {
            return ui.t(contact.restricted() ? "contacts.restricted.exists" : "contacts.words.others");
        }
        if (contact.restricted()) {
            return ui.t("contacts.restricted.open");
        }
        String text = contact.words().happened();
        return text.length() <= 280
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 278))) + "…";
    }

    public static String small(Ui ui, Contact contact) {
        var parts = new ArrayList<String>();
        if (!contact.memberNames().isEmpty() && !contact.withdrawn()) {
            parts.add(String.join(", ", contact.memberNames()));
        }
        contact.facts().topics().stream()
                .map(t -> ui.code("contact_topic", t))
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(parts::add);
        parts.add(String.join(", ", contact.staffNames()));
        if (contact.supersedesId() != null && !contact.withdrawn()) {
            parts.add(ui.t("contacts.corrected"));
        }
        if (contact.late()) {
            parts.add(ui.t("contacts.late"));
        }
        return String.join(" · ", parts);
    }

    /** What can be counted, name by name; what was not said is left out. */
    public static List<Fact> facts(Ui ui, Contact contact, List<String> goals) {
        var facts = contact.facts();
        var all = new ArrayList<Fact>();
        String mode = ui.code("contact_mode", facts.mode());
        all.add(Fact.of(
                ui.t("contacts.mode"), facts.held() ? mode : mode + ", " + ui.code("contact_status", facts.status())));
        all.add(Fact.of(
                ui.t("contacts.when"),
                facts.minutes() == null
                        ? when(ui, contact)
                        : when(ui, contact) + ", " + ui.t("contacts.minutes.n", facts.minutes())));
        var present = new ArrayList<>(contact.memberNames());
        if (!facts.othersPresent().isEmpty()) {
            present.add(facts.othersPresent());
        }
        add(all, ui.t("contacts.members"), String.join(", ", present));
        add(
                all,
                ui.t("contacts.topics"),
                facts.topics().stream().map(t -> ui.code("contact_topic", t)).collect(Collectors.joining(", ")));
        add(all, ui.t("contacts.doer"), facts.doer() == null ? "" : ui.t("contacts.doer." + facts.doer()));
        // a goal of an earlier plan has no title here, but it was touched
        add(
                all,
                ui.t("contacts.goals"),
                goals.size() == facts.goals().size()
                        ? String.join(", ", goals)
                        : ui.t("contacts.timeline.goals", facts.goals().size()));
        add(
                all,
                ui.t("contacts.tried"),
                facts.tried().stream().map(t -> ui.code("contact_attempt", t)).collect(Collectors.joining(", ")));
        add(all, ui.t("contacts.child_alone"), Boolean.TRUE.equals(facts.childSeenAlone()) ? ui.t("contacts.yes") : "");
        add(all, ui.t("contacts.interpreter"), facts.interpreter() ? ui.t("contacts.yes") : "");
        add(
                all,
                ui.t("contacts.travel"),
                facts.travelMinutes() == null ? "" : ui.t("contacts.minutes.n", facts.travelMinutes()));
        return all;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(name, value));
        }
    }
}
