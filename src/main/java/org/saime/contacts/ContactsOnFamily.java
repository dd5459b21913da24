package org.saime.contacts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.saime.families.Families;
import org.saime.families.FamilyButton;
import org.saime.families.FamilyColumn;
import org.saime.families.FamilyFact;
import org.saime.families.FamilyHead;
import org.saime.families.FamilyTab;
import org.saime.families.LastMet;
import org.saime.families.TimelineEntry;
import org.saime.kernel.access.Access;
import org.saime.kernel.web.Ui;
import org.saime.organisation.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What contacts bring to the family's page: the week in the header, a tab, the story. */
@Component
class ContactsOnFamily
        implements FamilyFact.Source, FamilyButton.Source, FamilyColumn.Source, LastMet.Source, TimelineEntry.Source {
    private static final int STORY = 240;

    private final Contacts contacts;
    private final Weeks weeks;
    private final Families families;
    private final Parameters parameters;
    private final Access access;

    ContactsOnFamily(Contacts contacts, Weeks weeks, Families families, Parameters parameters, Access access) {
        this.contacts = contacts;
        this.weeks = weeks;
        this.families = families;
        this.parameters = parameters;
        this.access = access;
    }

    @Bean
    static FamilyTab contactsTab() {
        return new FamilyTab(30, "contacts", "/contacts");
    }

    @Override
    public List<FamilyButton> buttons(FamilyHead family, LocalDate on) {
        if (!access.may(ContactAction.RECORD, family.subject())) {
            return List.of();
        }
        String path = "/families/" + family.id();
        return List.of(
                new FamilyButton(10, "contacts.record", path + "/contacts/new", "pencil-line", true),
                new FamilyButton(20, "contacts.plan_visit", path + "/appointments/new", "calendar-plus", false));
    }

    @Override
    public FamilyColumn column(List<UUID> of, LocalDate on) {
        var all = weeks.weekOf(of, on);
        var values = new HashMap<UUID, Function<Ui, String>>();
        all.forEach((family, week) -> values.put(family, ui -> line(ui, week)));
        return new FamilyColumn(10, "contacts.fact.week", values);
    }

    private static String line(Ui ui, FamilyWeek week) {
        String note = week.met() || week.planned() ? note(ui, week) : "";
        return note.isEmpty() ? state(ui, week) : state(ui, week) + ", " + note;
    }

    @Override
    public Map<UUID, LastMet> lastMet(UUID family, LocalDate on) {
        UUID unit = families.head(family).unitId();
        int child = parameters.number("MEMBER_CHILD_DAYS", unit, on);
        int caregiver = parameters.number("MEMBER_CAREGIVER_DAYS", unit, on);
        var seen = contacts.lastSeen(family);
        var met = new HashMap<UUID, LastMet>();
        for (var member : families.members(family, on)) {
            LocalDate last = seen.get(member.personId());
            if (last != null) {
                met.put(
                        member.personId(),
                        new LastMet(last, ChronoUnit.DAYS.between(last, on) > (member.child() ? child : caregiver)));
            }
        }
        return met;
    }

    @Override
    public List<FamilyFact> facts(FamilyHead family, LocalDate on) {
        FamilyWeek week = weeks.weekOf(family.id(), on);
        return List.of(new FamilyFact(10, "contacts.fact.week", ui -> state(ui, week), ui -> note(ui, week)));
    }

    private static String state(Ui ui, FamilyWeek week) {
        return week.met()
                ? ui.t("contacts.fact.met")
                : week.planned()
                        ? ui.t("contacts.fact.planned")
                        : week.expected() ? ui.t("contacts.fact.nothing") : ui.t("contacts.fact.not_due");
    }

    private static String note(Ui ui, FamilyWeek week) {
        if (week.met()) {
            return ui.t("contacts.fact.when", ui.day(week.metOn()), ui.code("contact_mode", week.metMode()));
        }
        if (week.planned()) {
            return ui.t(
                    "contacts.fact.when",
                    (ui.day(week.plannedOn()) + " " + ui.time(week.plannedAt())).strip(),
                    ui.code("contact_mode", week.plannedMode()));
        }
        return week.lastDirectOn() == null ? "" : ui.t("contacts.fact.last", ui.day(week.lastDirectOn()));
    }

    @Override
    public List<TimelineEntry> before(UUID family, LocalDate before, int limit) {
        var entries = new ArrayList<TimelineEntry>();
        contacts.before(family, before, limit).forEach(c -> entries.add(entry(c)));
        weeks.unmetBefore(family, before, limit).stream()
                .filter(w -> w.sunday().isBefore(before))
                .forEach(w -> entries.add(entry(w)));
        return entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .limit(limit)
                .toList();
    }

    private static TimelineEntry entry(Contact contact) {
        var facts = contact.facts();
        return new TimelineEntry(
                facts.validOn(),
                contact.recordedAt(),
                "MEETING",
                icon(facts),
                ui -> title(ui, facts),
                ui -> story(ui, contact),
                ui -> small(ui, contact),
                "/contacts/" + contact.id());
    }

    private static TimelineEntry entry(ServiceWeek week) {
        return new TimelineEntry(
                week.sunday(),
                week.sunday().atStartOfDay().toInstant(ZoneOffset.UTC),
                "MEETING",
                "circle-dashed",
                ui -> ui.t("contacts.timeline.unmet", ui.shortDate(week.weekOn())),
                ui -> week.reason() == null
                        ? ui.t("contacts.timeline.give_reason")
                        : ui.code("unmet_reason", week.reason()),
                ui -> "",
                "/families/" + week.familyId() + "/weeks/" + week.weekOn());
    }

    static String icon(ContactFacts facts) {
        return facts.held() ? facts.mode().icon() : "calendar-x";
    }

    static String title(Ui ui, ContactFacts facts) {
        String mode = ui.code("contact_mode", facts.mode());
        return !facts.held()
                ? ui.t("contacts.timeline.not_held", ui.code("contact_status", facts.status()), mode)
                : facts.minutes() == null ? mode : ui.t("contacts.timeline.held", mode, facts.minutes());
    }

    private static String story(Ui ui, Contact contact) {
        if (!contact.readable()) {
            return ui.t(contact.restricted() ? "contacts.restricted.exists" : "contacts.words.others");
        }
        if (contact.restricted()) {
            return ui.t("contacts.restricted.open");
        }
        String text = contact.words().happened();
        return text.length() <= STORY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, STORY - 2))) + "…";
    }

    private static String small(Ui ui, Contact contact) {
        var parts = new ArrayList<String>();
        if (!contact.memberNames().isEmpty()) {
            parts.add(String.join(", ", contact.memberNames()));
        }
        if (contact.facts().doer() != null) {
            parts.add(ui.t("contacts.doer." + contact.facts().doer()));
        }
        if (!contact.facts().goals().isEmpty()) {
            parts.add(ui.t("contacts.timeline.goals", contact.facts().goals().size()));
        }
        parts.add(String.join(", ", contact.staffNames()));
        if (contact.late()) {
            parts.add(ui.t("contacts.late"));
        }
        return String.join(" · ", parts);
    }
}
