package org.saime.referrals.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.organisation.Organisations;
import org.saime.referrals.EmergencyNumbers;
import org.saime.referrals.Matches;
import org.saime.referrals.NewReferral;
import org.saime.referrals.ReferralDrafts;
import org.saime.referrals.Referrals;
import org.saime.referrals.ReferredPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Refer a family in four steps. What is typed is kept on the server at every step and every few seconds, under the id the referral will have. */
@Controller
class NewReferralController {
    private final Referrals referrals;
    private final ReferralDrafts drafts;
    private final Matches matches;
    private final EmergencyNumbers numbers;
    private final Organisations organisations;
    private final Codes codes;
    private final Clock clock;

    NewReferralController(
            Referrals referrals,
            ReferralDrafts drafts,
            Matches matches,
            EmergencyNumbers numbers,
            Organisations organisations,
            Codes codes,
            Clock clock) {
        this.referrals = referrals;
        this.drafts = drafts;
        this.matches = matches;
        this.numbers = numbers;
        this.organisations = organisations;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/referrals/new")
    Object form(Input in) {
        UUID wanted = in.id("draft");
        Integer step = in.number("step", ReferralSteps.URGENCY, ReferralSteps.CHECK);
        var draft = wanted == null ? null : drafts.find(wanted).orElse(null);
        if (draft == null) {
            UUID id = wanted != null && Ids.isVersion7(wanted) ? wanted : Ids.at(clock.instant());
            return page(id, ReferralSteps.URGENCY, start(), List.of(), null);
        }
        return page(
                draft.id(), step == null ? ReferralSteps.URGENCY : step, draft.content(), List.of(), draft.savedAt());
    }

    @PostMapping("/referrals/new")
    Object next(Input in) {
        UUID typed = in.id("draft");
        UUID id = typed == null || !Ids.isVersion7(typed) ? Ids.at(clock.instant()) : typed;
        Integer given = in.number("step", ReferralSteps.URGENCY, ReferralSteps.CHECK);
        int step = given == null ? ReferralSteps.URGENCY : given;
        String go = in.raw("go");
        var content = ReferralSteps.merge(stored(id), step, in);
        if (go.startsWith("add-")) {
            content = ReferralSteps.add(content, go.equals("add-CHILD") ? "CHILD" : "CAREGIVER");
        } else if (go.matches("remove-\\d{1,3}")) {
            content = ReferralSteps.remove(content, Integer.parseInt(go.substring("remove-".length())));
        }
        try {
            drafts.put(id, content);
        } catch (Invalid | Conflict refused) {
            return page(
                            id,
                            step,
                            content,
                            refused instanceof Invalid invalid
                                    ? invalid.errors()
                                    : List.of(new FieldError("", ((Conflict) refused).key())),
                            null)
                    .status(refused instanceof Conflict ? 409 : 422);
        }
        if (go.equals("send")) {
            return send(id, content);
        }
        if (go.equals("back")) {
            return to(id, Math.max(ReferralSteps.URGENCY, step - 1), "");
        }
        if (go.equals("save")) {
            return to(id, step, "");
        }
        if (go.startsWith("add-")) {
            return to(
                    id,
                    step,
                    "#person-"
                            + ReferralSteps.people(ReferralSteps.input(content)).getLast());
        }
        if (go.startsWith("remove-")) {
            return to(id, step, "#people");
        }
        var wrong = ReferralSteps.errors(content, id, codes, clock).stream()
                .filter(e -> ReferralSteps.of(e.field()) == step)
                .toList();
        if (!wrong.isEmpty()) {
            return page(id, step, content, wrong, clock.instant()).status(422);
        }
        return to(id, Math.min(ReferralSteps.CHECK, step + 1), "");
    }

    /** Sends, or shows the first step in which something needs another look. */
    private Object send(UUID id, Map<String, List<String>> content) {
        Input all = ReferralSteps.input(content);
        List<FieldError> wrong;
        try {
            var wish = NewReferral.from(id, all, codes, clock, Referrals.asService());
            all.check();
            referrals.send(wish);
            drafts.drop(id);
            return Redirect.to("/referrals/" + id + "?sent");
        } catch (Invalid invalid) {
            wrong = invalid.errors();
        } catch (Refused refused) {
            wrong = List.of(new FieldError("", refused.key(), refused.arguments()));
        } catch (Conflict conflict) {
            return page(id, ReferralSteps.CHECK, content, List.of(new FieldError("", conflict.key())), clock.instant())
                    .status(409);
        }
        int first =
                wrong.stream().mapToInt(e -> ReferralSteps.of(e.field())).min().orElse(ReferralSteps.CHECK);
        return page(
                        id,
                        first,
                        content,
                        wrong.stream()
                                .filter(e -> ReferralSteps.of(e.field()) == first)
                                .toList(),
                        clock.instant())
                .status(422);
    }

    record Saved(String savedAt) {}

    /** What the page sends by itself while somebody types. */
    @PutMapping("/referrals/drafts/{id}")
    @ResponseBody
    Saved autosave(@PathVariable("id") UUID id, Input in) {
        Integer step = in.number("step", ReferralSteps.URGENCY, ReferralSteps.CHECK);
        if (!Ids.isVersion7(id)) {
            in.error("id", "referrals.id_version");
        }
        in.check();
        Instant saved =
                drafts.put(id, ReferralSteps.merge(stored(id), step == null ? ReferralSteps.URGENCY : step, in));
        return new Saved(java.time.format.DateTimeFormatter.ofPattern("HH:mm").format(saved.atZone(Today.ZONE)));
    }

    @PostMapping("/referrals/drafts/{id}/removal")
    Redirect remove(@PathVariable("id") UUID id) {
        drafts.drop(id);
        return Redirect.to("/referrals/new");
    }

    /** Families that may be meant, while somebody types. By POST, because names have no place in an address that is logged. */
    @PostMapping("/referrals/possible")
    MatchesPage possible(Input in) {
        return new MatchesPage(Referrals.asService() ? matches.find(people(in), null) : Matches.Found.NOTHING);
    }

    private List<ReferredPerson> people(Input in) {
        var today = Today.of(clock.instant());
        return in.list("persons", ReferredPerson.MOST, prefix -> ReferredPerson.from(in, prefix, codes, today));
    }

    private Map<String, List<String>> stored(UUID id) {
        return drafts.find(id)
                .map(ReferralDrafts.Draft::content)
                .map(c -> (Map<String, List<String>>) new TreeMap<>(c))
                .orElseGet(this::start);
    }

    /** What can be said before anybody types: the own municipality. */
    private Map<String, List<String>> start() {
        var content = new HashMap<String, List<String>>();
        var own = Scope.current().municipalities();
        if (!Referrals.asService() && own.size() == 1) {
            content.put("municipalityId", List.of(own.iterator().next().toString()));
        }
        content.put("persons[0].role", List.of("CHILD"));
        return content;
    }

    private static Redirect to(UUID id, int step, String fragment) {
        return Redirect.to("/referrals/new?draft=" + id + "&step=" + step + fragment);
    }

    private NewReferralPage page(
            UUID id, int step, Map<String, List<String>> content, List<FieldError> wrong, @Nullable Instant savedAt) {
        Input in = ReferralSteps.input(content);
        wrong.forEach(e -> in.error(e.field(), e.key(), e.arguments()));
        boolean anybody = Referrals.asService();
        var targets = referrals.targets();
        var countries = targets.stream()
                .map(Referrals.Target::country)
                .distinct()
                .sorted()
                .toList();
        var lines = numbers.of(countries.isEmpty() ? List.of(Country.values()) : countries);
        var municipalities = organisations.municipalities(Today.of(clock.instant())).stream()
                .filter(m -> countries.isEmpty() || countries.contains(m.country()))
                .toList();
        var found = anybody && step != ReferralSteps.URGENCY
                ? matches.find(people(ReferralSteps.input(content)), null)
                : Matches.Found.NOTHING;
        var others = step == ReferralSteps.URGENCY
                ? drafts.own().stream().filter(d -> !d.id().equals(id)).toList()
                : List.<ReferralDrafts.Draft>of();
        return new NewReferralPage(
                in,
                id,
                step,
                savedAt,
                others,
                drafts.keepDays(),
                anybody,
                targets,
                municipalities,
                referrals.represented(),
                lines,
                found);
    }
}
