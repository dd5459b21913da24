package org.saime.contacts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.contacts.Appointment;
import org.saime.contacts.Contact;
import org.saime.contacts.ContactMode;
import org.saime.contacts.ContactStatus;
import org.saime.contacts.FamilyWeek;
import org.saime.contacts.Weeks;
import org.saime.families.FamilyHead;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.ChoiceGroup;
import org.saime.plans.Plans;

/**
 * One contact being written: the heart of the program, made for a phone and one minute.
 *
 * @param days the days offered as chips
 * @param topics every topic that can be chosen
 * @param colleagues who else is assigned to the family
 * @param told who is told of a second no-show in a row
 * @param already what was recorded with this family today
 * @param corrects the contact that is put right, null for a new one
 * @param kept version and time of the draft on the server; 0 and null when there is none
 */
public record RecordPage(
        Input in,
        FamilyHead family,
        @Nullable Appointment appointment,
        List<LocalDate> days,
        List<Person> people,
        List<String> topics,
        List<Plans.ContactGoal> goals,
        List<Colleague> colleagues,
        int noShows,
        List<String> told,
        List<LocalDateTime> proposals,
        List<Contact> already,
        @Nullable Contact last,
        FamilyWeek week,
        @Nullable Contact corrects,
        Kept kept)
        implements Page {
    private static final List<String> COMMON =
            List.of("MONEY", "DOCUMENTS", "SCHOOL", "LIFE_SKILLS", "PARENTING", "HEALTH", "FAMILY_TIME");
    private static final List<String> USUAL = List.of("30", "45", "60", "90");

    /** Somebody of the family; {@code days} since last met, null when never. */
    public record Person(
            UUID id,
            String name,
            @Nullable Integer age,
            boolean child,
            @Nullable LocalDate lastOn,
            @Nullable Integer days,
            boolean soon) {
        public String label() {
            return age == null ? name : name + ", " + age;
        }
    }

    public record Colleague(UUID staff, UUID account, String name, boolean self) {}

    public record Kept(int version, @Nullable Instant at) {}

    public String action() {
        return corrects == null
                ? "/families/" + family.id() + "/contacts"
                : "/contacts/" + corrects.id() + "/correction";
    }

    public String back() {
        return corrects == null ? "/families/" + family.id() : "/contacts/" + corrects.id();
    }

    public List<Choice> peopleChoices(Ui ui) {
        return people.stream()
                .map(p -> Choice.of(p.id().toString(), p.label())
                        .withHint(p.soon() && p.days() != null ? ui.t("contacts.not_met_for", p.days()) : null))
                .toList();
    }

    public List<Person> notLately() {
        return people.stream()
                .filter(p -> p.days() != null && p.days() >= 14)
                .sorted(java.util.Comparator.comparing(Person::days).reversed())
                .limit(4)
                .toList();
    }

    public List<ChoiceGroup> modes(Ui ui) {
        return List.of(
                new ChoiceGroup(ui.t("contacts.counts"), choices(ui, ContactMode.directModes(), false)),
                new ChoiceGroup(ui.t("contacts.other"), choices(ui, ContactMode.otherModes(), false)));
    }

    public List<ChoiceGroup> plannedModes(Ui ui) {
        return List.of(new ChoiceGroup(null, choices(ui, ContactMode.directModes(), true)));
    }

    static List<Choice> choices(Ui ui, List<ContactMode> modes, boolean planned) {
        return modes.stream()
                .map(m -> Choice.of(
                                m.name(),
                                ui.t(
                                        planned && m == ContactMode.ACCOMPANIMENT
                                                ? "contacts.tile.planned"
                                                : "contacts.tile." + m))
                        .withIcon(m.icon()))
                .toList();
    }

    public List<Choice> absences(Ui ui) {
        return List.of(ContactStatus.NO_SHOW, ContactStatus.CANCELLED_FAMILY, ContactStatus.CANCELLED_SERVICE).stream()
                .map(s -> Choice.of(s.name(), ui.t("contacts.absence." + s))
                        .withHint(ui.t("contacts.absence." + s + ".effect")))
                .toList();
    }

    public List<Choice> minuteChoices(Ui ui) {
        var all = new ArrayList<Choice>();
        USUAL.forEach(m -> all.add(Choice.of(m, m)));
        all.add(Choice.of("other", ui.t("contacts.other_choice")));
        return all;
    }

    public List<Choice> codes(Ui ui, String list) {
        return ui.codes(list).stream()
                .map(c -> Choice.of(c.code(), c.name(ui.lang())))
                .toList();
    }

    /** The topics of most visits are in sight, the others one press away. */
    public List<String> topics(boolean common) {
        return common
                ? COMMON
                : topics.stream().filter(t -> !COMMON.contains(t)).toList();
    }

    public String topic(Ui ui, String topic) {
        return topic.equals("SCHOOL") ? ui.t("contacts.topic.school") : ui.code("contact_topic", topic);
    }

    public boolean moreTopics() {
        return in.all("topics").stream().anyMatch(t -> !COMMON.contains(t));
    }

    public List<Choice> colleagueChoices(Ui ui) {
        return colleagues.stream()
                .map(c -> Choice.of(c.staff().toString(), c.self() ? ui.t("contacts.staff.me", c.name()) : c.name()))
                .toList();
    }

    public List<Choice> readerChoices() {
        return colleagues.stream()
                .filter(c -> !c.self())
                .map(c -> Choice.of(c.account().toString(), c.name()))
                .toList();
    }

    public List<Choice> againChoices(Ui ui) {
        var all = new ArrayList<Choice>();
        proposals.forEach(
                p -> all.add(Choice.of(p.toString(), ui.day(p.toLocalDate()) + " " + ui.time(p.toLocalTime()))));
        String typed = in.raw("again");
        if (typed.length() == 16
                && proposals.stream().noneMatch(p -> p.toString().equals(typed))) {
            all.add(Choice.of(typed, typed.replace('T', ' ')));
        }
        all.add(Choice.of("other", ui.t("contacts.again.other")));
        all.add(Choice.of("no", ui.t("contacts.again.not_yet")));
        return all;
    }

    public String dayName(Ui ui, LocalDate day) {
        return day.equals(ui.today())
                ? ui.t("ui.today")
                : day.equals(ui.today().minusDays(1)) ? ui.t("ui.yesterday") : ui.day(day);
    }

    public String plannedWhen(Ui ui) {
        if (appointment == null) {
            return "";
        }
        LocalDate day = appointment.plannedOn();
        String name = day.equals(ui.today())
                ? ui.t("contacts.today")
                : day.equals(ui.today().minusDays(1)) ? ui.t("contacts.yesterday") : ui.longDay(day) + ",";
        return appointment.plannedAt() == null
                ? name.replaceAll(",$", "")
                : name + " " + ui.time(appointment.plannedAt());
    }

    public boolean earlierWeek(Ui ui, LocalDate day) {
        return day.isBefore(Weeks.mondayOf(ui.today()));
    }

    /** The report that the contact goes into: the month of the week's Sunday is too fine here, the day's month is what people expect. */
    public String month(Ui ui) {
        return ui.month(YearMonth.from(days.isEmpty() ? ui.today() : days.getFirst()));
    }

    public boolean more() {
        return in.flag("childSeenAlone")
                || in.flag("interpreter")
                || !in.raw("travelMinutes").isBlank();
    }
}
