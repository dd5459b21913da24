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
import org.saime.contacts.Contact;
import org.saime.contacts.Contacts;
import org.saime.contacts.NewContact;
import org.saime.kernel.Invalid;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/contacts")
@Tag(name = "contacts", description = "Meetings, calls and messages with or about a family")
class ContactApi {
    /** One page of contacts; {@code next} is the value of {@code after} for the next one, null at the end. */
    record ContactItems(List<Contact> items, @Nullable String next) {}

    private final Contacts contacts;
    private final Codes codes;

    ContactApi(Contacts contacts, Codes codes) {
        this.contacts = contacts;
        this.codes = codes;
    }

    @Operation(
            summary = "Record a contact under an id made by the sender (UUIDv7)",
            description =
                    "201 recorded, 200 the very same content was recorded before, 409 the id carries other content (in \"stored\"), 422 a rule says no."
                            + " With supersedesId and reason it corrects an earlier contact; with withdrawn it takes it back.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContactBody.class)))
    @PutMapping("/{id}")
    ResponseEntity<Contact> put(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        UUID original = in.id("supersedesId");
        boolean first;
        if (in.flag("withdrawn") && original != null) {
            contacts.one(original);
            String reason = in.required("reason", 1000);
            in.check();
            contacts.withdraw(id, original, reason);
            first = true;
        } else {
            contacts.permitRecording();
            UUID family = in.id("familyId");
            if (family == null && in.raw("familyId").isBlank()) {
                in.error("familyId", "error.required");
            }
            if (in.raw("met").isEmpty()) {
                first = contacts.record(NewContact.from(in, codes, id, family == null ? new UUID(0, 0) : family))
                        .first();
            } else {
                // "met" belongs to the form
                throw new Invalid("met", "error.unknown_choice");
            }
        }
        return ResponseEntity.status(first ? 201 : 200).body(contacts.one(id));
    }

    @Operation(
            summary = "Read a contact",
            description =
                    "The entry as it was recorded; supersededById names the one that puts it right. Reading is logged.")
    @GetMapping("/{id}")
    Contact get(@PathVariable UUID id) {
        return contacts.open(id).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Operation(
            summary = "List the contacts of a family, the newest first",
            description = "Only entries in force. kind: all, met, other, not. Dates as 2026-11-05.")
    @GetMapping
    ContactItems list(
            @RequestParam UUID family,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "all") String kind,
            @Parameter(hidden = true) Input in) {
        var filter = new Contacts.Filter(kind, in.date("from"), in.date("to"), in.id("person"));
        in.check();
        int most = Math.clamp(limit, 1, 200);
        var found = contacts.list(family, filter, after, most + 1);
        return found.size() > most
                ? new ContactItems(
                        found.subList(0, most), found.get(most - 1).id().toString())
                : new ContactItems(found, null);
    }
}
