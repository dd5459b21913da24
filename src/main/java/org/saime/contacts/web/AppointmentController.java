package org.saime.contacts.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.saime.contacts.Appointment;
import org.saime.contacts.Appointments;
import org.saime.contacts.ContactAction;
import org.saime.contacts.ContactStatus;
import org.saime.contacts.NewAppointment;
import org.saime.contacts.Weeks;
import org.saime.families.Families;
import org.saime.kernel.access.Access;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AppointmentController {
    private final Appointments appointments;
    private final RecordPages pages;
    private final Families families;
    private final Access access;
    private final Today today;
    private final Clock clock;

    AppointmentController(
            Appointments appointments, RecordPages pages, Families families, Access access, Today today, Clock clock) {
        this.appointments = appointments;
        this.pages = pages;
        this.families = families;
        this.access = access;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/families/{family}/appointments/new")
    Page blank(@PathVariable UUID family, @RequestParam(defaultValue = "") String on) {
        return page(
                family,
                Input.empty()
                        .with("id", Ids.at(clock.instant()))
                        .with("mode", "HOME_VISIT")
                        .with("minutes", "60")
                        .with("plannedOn", on));
    }

    private Page page(UUID family, Input in) {
        var head = families.head(family);
        access.permit(ContactAction.PLAN, head.subject());
        return new AppointmentPage(
                in, head, null, appointments.ahead(family, today.date(), 5), pages.colleagues(family, today.date()));
    }

    @PostMapping("/families/{family}/appointments")
    Object plan(@PathVariable UUID family, Input in) {
        return in.orAgain(
                () -> {
                    UUID id = in.id("id");
                    in.check();
                    appointments.plan(NewAppointment.from(in, id == null ? Ids.at(clock.instant()) : id, family));
                    return Redirect.to("/families/" + family);
                },
                () -> page(family, in));
    }

    @GetMapping("/appointments/{id}")
    Object one(@PathVariable UUID id) {
        Appointment planned = appointments.one(id);
        if (!planned.open()) {
            return Redirect.to(
                    planned.contactId() == null
                            ? "/families/" + planned.familyId()
                            : "/contacts/" + planned.contactId());
        }
        return page(
                planned,
                Input.empty()
                        .with("version", planned.version())
                        .with("plannedOn", planned.plannedOn())
                        .with("plannedAt", planned.plannedAt())
                        .with("mode", planned.mode())
                        .with("minutes", planned.minutes())
                        .with("place", planned.place())
                        .with("staffId", planned.staffId()));
    }

    private Page page(Appointment planned, Input in) {
        var head = families.head(planned.familyId());
        access.permit(ContactAction.PLAN, head.subject());
        return new AppointmentPage(
                in, head, planned, java.util.List.of(), pages.colleagues(planned.familyId(), today.date()));
    }

    @PostMapping("/appointments/{id}")
    Object move(@PathVariable UUID id, Input in) {
        Appointment planned = appointments.one(id);
        return in.orAgain(
                () -> {
                    appointments.plan(NewAppointment.from(in, id, planned.familyId()));
                    return Redirect.to("/families/" + planned.familyId());
                },
                () -> page(planned, in));
    }

    @GetMapping("/appointments/{id}/cancellation")
    Object cancellation(@PathVariable UUID id) {
        Appointment planned = appointments.one(id);
        access.permit(ContactAction.PLAN, families.head(planned.familyId()).subject());
        return planned.open()
                ? new CancellationPage(
                        Input.empty().with("id", Ids.at(clock.instant())).with("version", planned.version()), planned)
                : one(id);
    }

    @PostMapping("/appointments/{id}/cancellation")
    Object cancel(@PathVariable UUID id, Input in) {
        Appointment planned = appointments.one(id);
        access.permit(ContactAction.PLAN, families.head(planned.familyId()).subject());
        return in.orAgain(
                () -> {
                    var by = in.requiredChoice("by", ContactStatus.class);
                    String known = in.text("known", 20_000);
                    UUID contact = in.id("id");
                    Integer version = in.number("version", 0, Integer.MAX_VALUE);
                    in.check();
                    appointments.cancel(
                            id,
                            contact == null ? Ids.at(clock.instant()) : contact,
                            by,
                            known,
                            version == null ? planned.version() : version);
                    return Redirect.to("/families/" + planned.familyId());
                },
                () -> new CancellationPage(in, planned));
    }

    /** The worker's week; any day of it names it. */
    @GetMapping("/calendar")
    Page calendar(@RequestParam(defaultValue = "") String week) {
        LocalDate day;
        try {
            day = week.isBlank() ? today.date() : LocalDate.parse(week);
        } catch (DateTimeException e) {
            day = today.date();
        }
        LocalDate monday = Weeks.mondayOf(day);
        return new CalendarPage(monday, today.date(), appointments.mine(monday, monday.plusDays(6)));
    }
}
