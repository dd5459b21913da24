package org.saime.contacts.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.contacts.Appointment;
import org.saime.contacts.Appointments;
import org.saime.contacts.Contact;
import org.saime.contacts.ContactAction;
import org.saime.contacts.Contacts;
import org.saime.contacts.Draft;
import org.saime.contacts.Drafts;
import org.saime.contacts.Weeks;
import org.saime.episodes.Episodes;
import org.saime.families.Families;
import org.saime.families.FamilyHead;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.organisation.Parameters;
import org.saime.plans.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which a contact is written, from whatever is known: calendar, draft, an earlier contact, or what was just typed. */
@Component
class RecordPages {
    private final Families families;
    private final Episodes episodes;
    private final Contacts contacts;
    private final Weeks weeks;
    private final Appointments appointments;
    private final Drafts drafts;
    private final Parameters parameters;
    private final Plans plans;
    private final Codes codes;
    private final Access access;
    private final Today today;
    private final Clock clock;

    RecordPages(
            Families families,
            Episodes episodes,
            Contacts contacts,
            Weeks weeks,
            Appointments appointments,
            Drafts drafts,
            Parameters parameters,
            Plans plans,
            Codes codes,
            Access access,
            Today today,
            Clock clock) {
        this.families = families;
        this.episodes = episodes;
        this.contacts = contacts;
        this.weeks = weeks;
        this.appointments = appointments;
        this.drafts = drafts;
        this.parameters = parameters;
        this.plans = plans;
        this.codes = codes;
        this.access = access;
        this.today = today;
        this.clock = clock;
    }

    /** A new contact: from the calendar when a meeting is planned today or named, else empty with today's date. */
    @Transactional
    public RecordPage fresh(UUID family, @Nullable UUID appointment, @Nullable UUID id, String on, String mode) {
        var planned = appointment != null
                ? appointments.find(appointment).filter(a -> a.familyId().equals(family))
                : planned(family, on);
        var in = start(id).with("met", "yes").with("family", family);
        planned.filter(Appointment::open)
                .ifPresentOrElse(
                        a -> fill(in, a),
                        () -> in.with("day", day(on))
                                .with("validOn", in.raw("day").isEmpty() ? on : null)
                                .with("mode", mode));
        return page(family, in, null);
    }

    private java.util.Optional<Appointment> planned(UUID family, String on) {
        UUID staff = Scope.current().staff();
        return on.isBlank() || on.equals(today.date().toString())
                ? appointments.ahead(family, today.date(), 5).stream()
                        .filter(a -> a.plannedOn().equals(today.date())
                                && a.staffId().equals(staff))
                        .findFirst()
                : java.util.Optional.empty();
    }

    private @Nullable String day(String on) {
        return on.isBlank() ? today.date().toString() : parse(on) == null ? null : on;
    }

    private static void fill(Input in, Appointment planned) {
        in.with("appointmentId", planned.id())
                .with("day", planned.plannedOn())
                .with("startedAt", time(planned.plannedAt()))
                .with("mode", planned.mode());
        if (planned.mode().direct()) {
            in.with("plannedMode", planned.mode());
        }
        minutes(in, planned.minutes());
    }

    /** What was typed into the draft, whatever it is. */
    @Transactional
    public RecordPage restored(Draft draft, @Nullable UUID corrects) {
        var in = Input.empty();
        draft.fields().forEach(in::with);
        in.with("id", draft.id()).with("family", draft.familyId());
        if (in.raw("met").isEmpty()) {
            in.with("met", "yes");
        }
        return page(draft.familyId(), in, corrects);
    }

    /** A correction begins with what was recorded. */
    @Transactional
    public RecordPage correcting(Contact contact) {
        var facts = contact.facts();
        var words = contact.words();
        var in = start(null)
                .with("met", facts.held() ? "yes" : "no")
                .with("family", contact.familyId())
                .with("supersedesId", contact.id())
                .with("day", facts.validOn())
                .with("startedAt", time(facts.startedAt()))
                .with("mode", facts.mode())
                .with("plannedMode", facts.held() ? null : facts.mode())
                .with("absence", facts.held() ? null : facts.status())
                .with("travelMinutes", facts.travelMinutes())
                .with("discipline", facts.discipline())
                .with("staff", facts.staff())
                .with("members", facts.members())
                .with("goals", facts.goals())
                .with("activities", facts.activities())
                .with("topics", facts.topics())
                .with("tried", facts.tried())
                .with("doer", facts.doer())
                .with("childSeenAlone", Boolean.TRUE.equals(facts.childSeenAlone()) ? "true" : null)
                .with("interpreter", facts.interpreter() ? "true" : null)
                .with("someoneElse", facts.othersPresent().isEmpty() ? null : "true")
                .with("othersPresent", facts.othersPresent())
                .with("restricted", words.restricted() ? "true" : null)
                .with("readers", words.readers())
                .with(facts.held() ? "happened" : "known", words.happened())
                .with("said", words.said())
                .with("analysis", words.analysis())
                .with("nextStep", words.nextStep());
        minutes(in, facts.minutes());
        return page(contact.familyId(), in, contact.id());
    }

    private Input start(@Nullable UUID id) {
        return Input.empty().with("id", id == null ? Ids.at(clock.instant()) : id);
    }

    private static void minutes(Input in, @Nullable Integer minutes) {
        if (minutes != null) {
            boolean usual = List.of(30, 45, 60, 90).contains(minutes);
            in.with("minutes", usual ? minutes : "other").with("minutesOther", usual ? null : minutes);
        }
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    /** The page around what was typed. */
    @Transactional
    public RecordPage page(UUID family, Input in, @Nullable UUID corrects) {
        FamilyHead head = families.head(family);
        access.permit(ContactAction.RECORD, head.subject());
        LocalDate on = today.date();
        UUID draft = id(in.raw("id"));
        var kept = draft == null
                ? null
                : drafts.find(draft)
                        .map(d -> new RecordPage.Kept(d.version(), d.savedAt()))
                        .orElse(null);
        UUID appointment = id(in.raw("appointmentId"));
        var planned = appointment == null
                ? null
                : appointments
                        .find(appointment)
                        .filter(a -> a.familyId().equals(family))
                        .orElse(null);
        LocalTime usual = planned == null ? null : planned.plannedAt();
        var correcting = corrects == null ? null : contacts.one(corrects);
        return new RecordPage(
                in,
                head,
                planned,
                days(in, planned),
                people(head, on),
                codes.of("contact_topic").stream().map(Codes.Code::code).toList(),
                plans.goalsForContact(family),
                colleagues(family, on),
                contacts.noShows(family, on),
                contacts.toldOfNoShows(head.unitId()),
                appointments.proposals(head.unitId(), usual),
                correcting == null ? contacts.onDay(family, on) : List.of(),
                contacts.lastHeld(family).filter(c -> !c.id().equals(corrects)).orElse(null),
                weeks.weekOf(family, on),
                correcting,
                kept == null ? new RecordPage.Kept(0, null) : kept);
    }

    /** Titles of goals of the plan, for those that are still in it. */
    List<String> goalTitles(UUID family, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : plans.goalsForContact(family).stream()
                        .filter(g -> ids.contains(g.id()))
                        .map(Plans.ContactGoal::title)
                        .toList();
    }

    /** The planned or typed day first, then today and yesterday; two are enough, any other day is typed. */
    private List<LocalDate> days(Input in, @Nullable Appointment planned) {
        var days = new ArrayList<LocalDate>();
        LocalDate typed = parse(in.raw("day"));
        LocalDate now = today.date();
        for (LocalDate day :
                new LocalDate[] {planned == null ? null : planned.plannedOn(), typed, now, now.minusDays(1)}) {
            if (day != null && !day.isAfter(now) && !days.contains(day) && (days.size() < 2 || day.equals(typed))) {
                days.add(day);
            }
        }
        if (days.contains(now)) {
            days.sort(java.util.Comparator.reverseOrder());
        }
        return days;
    }

    private List<RecordPage.Person> people(FamilyHead family, LocalDate on) {
        var seen = contacts.lastSeen(family.id());
        int child = parameters.number("MEMBER_CHILD_DAYS", family.unitId(), on);
        int caregiver = parameters.number("MEMBER_CAREGIVER_DAYS", family.unitId(), on);
        int amber = parameters.number("AMBER_PERCENT", family.unitId(), on);
        var members = families.members(family.id(), on).stream()
                .filter(m -> m.deceasedOn() == null
                        && !(m.expectedOn() != null && m.birthOn() == null)
                        && (m.birthOn() == null || !m.birthOn().isAfter(on)))
                .toList();
        return members.stream()
                .map(m -> {
                    boolean namesake = members.stream()
                                    .filter(o -> o.givenName().equals(m.givenName()))
                                    .count()
                            > 1;
                    LocalDate last = seen.get(m.personId());
                    Integer days = last == null ? null : (int) ChronoUnit.DAYS.between(last, on);
                    boolean soon = days != null && days * 100 >= (m.child() ? child : caregiver) * amber;
                    return new RecordPage.Person(
                            m.personId(), namesake ? m.name() : m.givenName(), m.age(on), m.child(), last, days, soon);
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public List<RecordPage.Colleague> colleagues(UUID family, LocalDate on) {
        UUID me = Scope.current().staff();
        return episodes.current(family).stream()
                .flatMap(e -> episodes.assigned(e.id(), on).stream())
                .map(a -> new RecordPage.Colleague(
                        a.staffId(), a.accountId(), a.name(), a.staffId().equals(me)))
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
