package org.saime.contacts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.contacts.Appointment;
import org.saime.contacts.Appointments;
import org.saime.contacts.ContactStatus;
import org.saime.contacts.Contacts;
import org.saime.contacts.NewAppointment;
import org.saime.kernel.web.Input;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/appointments")
@Tag(name = "appointments", description = "Planned meetings")
class AppointmentApi {
    /** One page of appointments; {@code next} is the value of {@code after} for the next one, null at the end. */
    record AppointmentItems(
            List<Appointment> items, @Nullable String next) {}

    /** Documents how a meeting is called off: CANCELLED_FAMILY or CANCELLED_SERVICE; contactId (UUIDv7) names the contact that says so. */
    record CancellationBody(UUID contactId, ContactStatus by, String known, int version) {}

    private final Appointments appointments;
    private final Contacts contacts;

    AppointmentApi(Appointments appointments, Contacts contacts) {
        this.appointments = appointments;
        this.contacts = contacts;
    }

    @Operation(
            summary = "Plan a meeting under an id made by the sender (UUIDv7), or move it",
            description = "201 planned, 200 moved or the same as before, 409 other content without the version.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AppointmentBody.class)))
    @PutMapping("/{id}")
    ResponseEntity<Appointment> put(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        contacts.permitRecording();
        UUID family = in.id("familyId");
        if (family == null && in.raw("familyId").isBlank()) {
            in.error("familyId", "error.required");
        }
        var planned = appointments.plan(NewAppointment.from(in, id, family == null ? new UUID(0, 0) : family));
        return ResponseEntity.status(planned == Appointments.Planned.NEW ? 201 : 200)
                .body(appointments.one(id));
    }

    @Operation(
            summary = "Call a planned meeting off",
            description = "Becomes a contact with the status in \"by\"; answers with the appointment.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CancellationBody.class)))
    @PostMapping("/{id}/cancellation")
    Appointment cancel(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        contacts.permitRecording();
        appointments.one(id);
        UUID contact = in.id("contactId");
        if (contact == null && in.raw("contactId").isBlank()) {
            in.error("contactId", "error.required");
        }
        var by = in.requiredChoice("by", ContactStatus.class);
        String known = in.text("known", 20_000);
        in.required("version", 12);
        Integer version = in.number("version", 0, Integer.MAX_VALUE);
        in.check();
        appointments.cancel(
                id, java.util.Objects.requireNonNull(contact), by, known, java.util.Objects.requireNonNull(version));
        return appointments.one(id);
    }

    @Operation(summary = "Read a planned meeting")
    @GetMapping("/{id}")
    Appointment get(@PathVariable UUID id) {
        return appointments.one(id);
    }

    @Operation(
            summary = "List meetings by day",
            description = "Of one family, or of all families one may read. Dates as 2026-11-05.")
    @GetMapping
    AppointmentItems list(
            @RequestParam(required = false) @Nullable UUID family,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @Parameter(hidden = true) Input in) {
        var first = in.date("from");
        var last = in.date("to");
        in.check();
        int most = Math.clamp(limit, 1, 200);
        var found = appointments.list(family, first, last, after, most + 1);
        return found.size() > most
                ? new AppointmentItems(
                        found.subList(0, most), found.get(most - 1).id().toString())
                : new AppointmentItems(found, null);
    }
}
