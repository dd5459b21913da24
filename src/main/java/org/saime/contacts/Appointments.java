package org.saime.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.families.FamilyHead;
import org.saime.kernel.Conflict;
import org.saime.kernel.Forbidden;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;
import org.saime.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings, moves and cancels them. A cancelled meeting becomes a contact, so that the report can count it. */
@Service
@Transactional
public class Appointments {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Families families;
    private final Organisations organisations;
    private final Contacts contacts;
    private final Today today;
    private final Clock clock;

    Appointments(
            Db db,
            Access access,
            Audit audit,
            Families families,
            Organisations organisations,
            Contacts contacts,
            Today today,
            Clock clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.families = families;
        this.organisations = organisations;
        this.contacts = contacts;
        this.today = today;
        this.clock = clock;
    }

    /** What came of it: made now, moved, or there already as it was sent. */
    public enum Planned {
        NEW,
        MOVED,
        SAME
    }

    /** Plans the meeting, or moves it when it is there and the version is the one that was looked at. */
    public Planned plan(NewAppointment wanted) {
        FamilyHead family = families.head(wanted.family());
        access.permit(ContactAction.PLAN, family.subject());
        UUID staff = wanted.staff() == null ? ownStaff() : wanted.staff();
        var known = db.find(AppointmentStore.ONE, "id", wanted.id());
        if (known.isPresent() && !known.get().familyId().equals(family.id())) {
            throw new Conflict("error.stale");
        }
        if (known.isPresent() && same(known.get(), wanted, staff)) {
            return Planned.SAME;
        }
        if (known.isPresent() && wanted.version() == null) {
            throw new Conflict("contacts.appointment_different", known.get());
        }
        if (wanted.on().isBefore(today.date())) {
            throw new Invalid("plannedOn", "error.past_date");
        }
        UUID episode = db.find(AppointmentStore.EPISODE, "family", family.id(), "staff", staff, "on", wanted.on())
                .map(AppointmentStore.Episode::id)
                .orElseThrow(() -> new Invalid("plannedOn", "contacts.not_assigned_then"));
        if (known.isPresent()) {
            if (!known.get().open()) {
                throw new Refused("contacts.appointment_over");
            }
            db.changeOne(
                    AppointmentStore.CHANGE,
                    "id",
                    wanted.id(),
                    "version",
                    wanted.version(),
                    "on",
                    wanted.on(),
                    "at",
                    wanted.at(),
                    "minutes",
                    wanted.minutes(),
                    "mode",
                    wanted.mode(),
                    "place",
                    wanted.place(),
                    "staff",
                    staff,
                    "episode",
                    episode);
            audit.write("appointment.moved", "appointment", wanted.id(), family.id(), Map.of());
            return Planned.MOVED;
        }
        int made = db.change(
                AppointmentStore.INSERT,
                "id",
                wanted.id(),
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "family",
                family.id(),
                "episode",
                episode,
                "staff",
                staff,
                "on",
                wanted.on(),
                "at",
                wanted.at(),
                "minutes",
                wanted.minutes(),
                "mode",
                wanted.mode(),
                "place",
                wanted.place(),
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        if (made == 0) {
            throw new Conflict("error.stale");
        }
        audit.write("appointment.planned", "appointment", wanted.id(), family.id(), Map.of());
        return Planned.NEW;
    }

    private static boolean same(Appointment known, NewAppointment wanted, UUID staff) {
        return known.plannedOn().equals(wanted.on())
                && java.util.Objects.equals(known.plannedAt(), wanted.at())
                && java.util.Objects.equals(known.minutes(), wanted.minutes())
                && known.mode() == wanted.mode()
                && known.place().equals(wanted.place())
                && known.staffId().equals(staff);
    }

    /**
     * Cancels in one save: the appointment is over, and a contact says who cancelled.
     *
     * @param contact id of the contact that says so
     */
    public void cancel(UUID id, UUID contact, ContactStatus by, String words, int version) {
        Appointment planned = one(id);
        FamilyHead family = families.head(planned.familyId());
        access.permit(ContactAction.PLAN, family.subject());
        if (by != ContactStatus.CANCELLED_FAMILY && by != ContactStatus.CANCELLED_SERVICE) {
            throw new Invalid("by", "error.unknown_choice");
        }
        if (!planned.open()) {
            throw new Refused("contacts.appointment_over");
        }
        if (planned.version() != version) {
            throw new Conflict("error.stale");
        }
        // a meeting called off before its day is counted on the day it is called off: nothing has happened in the
        // future yet
        LocalDate on = planned.plannedOn().isAfter(today.date()) ? today.date() : planned.plannedOn();
        contacts.record(new NewContact(
                contact,
                family.id(),
                new ContactFacts(
                        on,
                        planned.plannedAt(),
                        null,
                        null,
                        planned.mode(),
                        by,
                        "",
                        List.of(planned.staffId()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        false,
                        "",
                        List.of()),
                new ContactWords(false, List.of(), words, "", "", ""),
                null,
                id,
                null));
    }

    /** @throws NotFound when it is not in the reader's scope */
    public Appointment one(UUID id) {
        Appointment planned = db.one(AppointmentStore.ONE, "id", id);
        access.permit(ContactAction.READ, families.head(planned.familyId()).subject());
        return planned;
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(UUID id) {
        return db.find(AppointmentStore.ONE, "id", id);
    }

    /** The meetings of whoever asks, cancelled ones left out. */
    @Transactional(readOnly = true)
    public List<Appointment> mine(LocalDate from, LocalDate to) {
        access.permit(ContactAction.OWN);
        UUID staff = Scope.current().staff();
        return staff == null ? List.of() : db.list(AppointmentStore.OF_STAFF, "staff", staff, "from", from, "to", to);
    }

    /** What is planned with a family from the day on. */
    @Transactional(readOnly = true)
    public List<Appointment> ahead(UUID family, LocalDate from, int limit) {
        return db.list(AppointmentStore.OF_FAMILY, "family", family, "from", from, "limit", limit);
    }

    /** For the interface: by day, then id. */
    public List<Appointment> list(
            @Nullable UUID family, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID after, int limit) {
        if (family == null) {
            access.permit(ContactAction.OWN);
        } else {
            access.permit(ContactAction.READ, families.head(family).subject());
            audit.read("appointment.list", "family", family, family);
        }
        return db.list(AppointmentStore.LIST, "family", family, "from", from, "to", to, "after", after, "limit", limit);
    }

    /** Two times for the next attempt: on working days from the day after tomorrow, when the worker is free. */
    @Transactional(readOnly = true)
    public List<LocalDateTime> proposals(UUID unit, @Nullable LocalTime usual) {
        var country = organisations.unit(unit).country();
        var found = new ArrayList<LocalDateTime>();
        LocalTime preferred = usual == null ? LocalTime.of(13, 0) : usual;
        var taken = mine(today.date(), today.date().plusDays(14));
        for (LocalDate day = today.date().plusDays(1);
                found.size() < 2 && day.isBefore(today.date().plusDays(14));
                day = day.plusDays(1)) {
            if (!WorkingDays.isWorkingDay(day, country)) {
                continue;
            }
            LocalDate on = day;
            // the first proposal comes at another hour than the one that failed
            List<LocalTime> hours = found.isEmpty()
                    ? List.of(preferred.plusHours(preferred.getHour() < 15 ? 2 : -3), preferred)
                    : List.of(preferred, LocalTime.of(10, 0));
            hours.stream()
                    .filter(hour -> free(taken, on, hour))
                    .findFirst()
                    .ifPresent(hour -> found.add(on.atTime(hour)));
        }
        return found;
    }

    private static boolean free(List<Appointment> taken, LocalDate on, LocalTime at) {
        return taken.stream()
                .filter(a -> a.plannedOn().equals(on) && a.plannedAt() != null)
                .noneMatch(a -> Math.abs(java.time.Duration.between(java.util.Objects.requireNonNull(a.plannedAt()), at)
                                .toMinutes())
                        < 90);
    }

    private static UUID ownStaff() {
        UUID staff = Scope.current().staff();
        if (staff == null) {
            throw new Forbidden("access.no_relation");
        }
        return staff;
    }
}
