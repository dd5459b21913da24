package org.saime.contacts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.contacts.Contact;
import org.saime.contacts.ContactAction;
import org.saime.contacts.Contacts;
import org.saime.contacts.Drafts;
import org.saime.contacts.NewContact;
import org.saime.families.Families;
import org.saime.families.web.FamilyFrames;
import org.saime.kernel.Conflict;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
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
class ContactController {
    private static final int PAGE = 25;

    private final Contacts contacts;
    private final Drafts drafts;
    private final RecordPages pages;
    private final BothNotes both;
    private final Families families;
    private final FamilyFrames frames;
    private final Access access;
    private final Codes codes;
    private final Today today;
    private final Clock clock;

    ContactController(
            Contacts contacts,
            Drafts drafts,
            RecordPages pages,
            BothNotes both,
            Families families,
            FamilyFrames frames,
            Access access,
            Codes codes,
            Today today,
            Clock clock) {
        this.contacts = contacts;
        this.drafts = drafts;
        this.pages = pages;
        this.both = both;
        this.families = families;
        this.frames = frames;
        this.access = access;
        this.codes = codes;
        this.today = today;
        this.clock = clock;
    }

    // A new one
    // -------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/families/{family}/contacts/new")
    Object blank(
            @PathVariable UUID family,
            @RequestParam(required = false) @Nullable UUID appointment,
            @RequestParam(required = false) @Nullable UUID draft,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String mode) {
        var kept = draft == null
                ? null
                : drafts.find(draft).filter(d -> d.familyId().equals(family)).orElse(null);
        if (kept == null) {
            return pages.fresh(family, appointment, draft, on, mode);
        }
        String corrects =
                kept.fields().getOrDefault("supersedesId", List.of("")).getFirst();
        return corrects.isEmpty()
                ? pages.restored(kept, null)
                : Redirect.to("/contacts/" + UUID.fromString(corrects) + "/correction?draft=" + draft);
    }

    @PostMapping("/families/{family}/contacts")
    Object record(@PathVariable UUID family, Input in) {
        return save(family, in, null);
    }

    private Object save(UUID family, Input in, @Nullable UUID corrects) {
        UUID id = idOf(in);
        try {
            return in.orAgain(
                    () -> {
                        try {
                            contacts.record(NewContact.from(in, codes, id, family));
                        } catch (Conflict conflict) {
                            throw conflict.stored() instanceof Contact stored ? new Different(stored) : conflict;
                        }
                        return Redirect.to("/contacts/" + id + "?saved");
                    },
                    () -> pages.page(family, in.with("id", id), corrects));
        } catch (Different different) {
            return new BothPage(families.head(family), in, different.stored, NewContact.from(in, codes, id, family))
                    .status(409);
        }
    }

    /** Carries the stored contact past the form's own way of saying no. */
    private static final class Different extends RuntimeException {
        private final transient Contact stored;

        Different(Contact stored) {
            this.stored = stored;
        }
    }

    /** The id made with the page; one without it (or with nonsense in it) gets a new one. */
    private UUID idOf(Input in) {
        try {
            UUID id = UUID.fromString(in.raw("id"));
            return Ids.isVersion7(id) ? id : Ids.at(clock.instant());
        } catch (IllegalArgumentException e) {
            return Ids.at(clock.instant());
        }
    }

    @PostMapping("/families/{family}/contacts/both")
    Object both(@PathVariable UUID family, Input in) {
        access.permit(ContactAction.RECORD, families.head(family).subject());
        UUID stored = in.id("stored");
        if (stored == null) {
            in.error("", "error.not_an_id");
        }
        return in.orAgain(
                () -> {
                    in.check();
                    var typed = NewContact.from(in, codes, idOf(in), family);
                    return Redirect.to(
                            "/contacts/" + both.join(java.util.Objects.requireNonNull(stored), typed) + "?saved");
                },
                () -> pages.page(family, in, null));
    }

    /** Without JavaScript: keeps the draft at the press of a button. */
    @PostMapping("/families/{family}/contacts/draft")
    Object keep(@PathVariable UUID family, Input in, HttpServletRequest request) {
        UUID id = idOf(in);
        return in.orAgain(
                () -> {
                    Map<String, List<String>> typed = new LinkedHashMap<>();
                    request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
                    drafts.keep(
                            id,
                            family,
                            typed,
                            drafts.find(id).map(d -> d.version()).orElse(0));
                    return Redirect.to("/families/" + family + "/contacts/new?draft=" + id);
                },
                () -> pages.page(family, in, null));
    }

    @PostMapping("/drafts/{id}/removal")
    Redirect discard(@PathVariable UUID id) {
        UUID family = drafts.find(id).orElseThrow(() -> new NotFound("draft")).familyId();
        drafts.discard(id);
        return Redirect.to("/families/" + family + "/contacts");
    }

    // The list
    // ----------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/families/{family}/contacts")
    Object list(
            @PathVariable UUID family,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID draft,
            Input in) {
        if (draft != null) {
            // where a refused POST leads after signing in again
            return Redirect.to("/families/" + family + "/contacts/new?draft=" + draft);
        }
        String kind = List.of("met", "other", "not").contains(in.raw("kind")) ? in.raw("kind") : "all";
        var filter = new Contacts.Filter(kind, in.date("from"), in.date("to"), in.id("person"));
        var frame = frames.of(family, "contacts");
        var found = contacts.list(family, filter, after, PAGE + 1);
        boolean may = access.may(ContactAction.RECORD, frame.family().subject());
        return new ContactListPage(
                frame,
                in,
                filter,
                found.size() > PAGE ? found.subList(0, PAGE) : found,
                found.size() > PAGE ? found.get(PAGE - 1).id() : null,
                after != null,
                families.members(family, today.date()),
                may ? drafts.mine(family) : List.of(),
                may);
    }

    // One
    // ---------------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/contacts/{id}")
    Page one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String saved) {
        var chain = contacts.open(id);
        Contact newest = chain.getFirst();
        var family = families.head(newest.familyId());
        return new ContactPage(
                family,
                newest,
                chain.subList(1, chain.size()),
                pages.goalTitles(family.id(), newest.facts().goals()),
                saved != null,
                newest.inForce() && newest.readable() && access.may(ContactAction.RECORD, family.subject()),
                newest.inForce() && access.may(ContactAction.WITHDRAW, family.subject()),
                Scope.current().hasAny(Role.MANAGER, Role.SUPERVISOR));
    }

    @GetMapping("/contacts/{id}/correction")
    Object correction(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID draft) {
        Contact contact = contacts.one(id);
        if (!contact.inForce() || !contact.readable()) {
            return Redirect.to("/contacts/" + id);
        }
        var kept = draft == null
                ? null
                : drafts.find(draft)
                        .filter(d -> d.familyId().equals(contact.familyId()))
                        .orElse(null);
        return kept == null ? pages.correcting(contact) : pages.restored(kept, id);
    }

    @PostMapping("/contacts/{id}/correction")
    Object correct(@PathVariable UUID id, Input in) {
        Contact contact = contacts.one(id);
        return save(contact.familyId(), in.with("supersedesId", id), id);
    }

    @GetMapping("/contacts/{id}/withdrawal")
    Page withdrawal(@PathVariable UUID id) {
        return withdrawal(id, Input.empty().with("id", Ids.at(clock.instant())));
    }

    private WithdrawalPage withdrawal(UUID id, Input in) {
        Contact contact = contacts.one(id);
        var family = families.head(contact.familyId());
        access.permit(ContactAction.WITHDRAW, family.subject());
        return new WithdrawalPage(
                in, family, contact, contact.readable() ? both.otherFamilies(family.id()) : List.of());
    }

    @PostMapping("/contacts/{id}/withdrawal")
    Object withdraw(@PathVariable UUID id, Input in) {
        access.permit(
                ContactAction.WITHDRAW,
                families.head(contacts.one(id).familyId()).subject());
        return in.orAgain(
                () -> {
                    String reason = in.required("reason", 1000);
                    UUID right = in.id("family");
                    in.check();
                    UUID family = contacts.one(id).familyId();
                    UUID draft = both.withdraw(idOf(in), id, reason, right);
                    return Redirect.to(
                            draft == null
                                    ? "/families/" + family + "/contacts"
                                    : "/families/" + right + "/contacts/new?draft=" + draft);
                },
                () -> withdrawal(id, in));
    }

    /** The middle of the phone's bar: with whom? */
    @GetMapping("/contacts/new")
    Page choose() {
        access.permit(ContactAction.OWN);
        return new ChooseFamilyPage(both.otherFamilies(new UUID(0, 0)), drafts.mine());
    }
}
