package org.saime.referrals.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Country;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.UiFactory;
import org.saime.referrals.EmergencyNumbers;
import org.saime.referrals.HelpRequests;
import org.saime.referrals.NewReferral;
import org.saime.referrals.Urgency;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Ask for help: no account, no name needed, nothing kept but what is sent. */
@Controller
class HelpController {
    private enum Who {
        SELF,
        OTHER
    }

    private final HelpRequests requests;
    private final EmergencyNumbers numbers;
    private final UiFactory uis;
    private final Codes codes;
    private final Clock clock;

    HelpController(HelpRequests requests, EmergencyNumbers numbers, UiFactory uis, Codes codes, Clock clock) {
        this.requests = requests;
        this.numbers = numbers;
        this.uis = uis;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/help")
    HelpPage door(HttpServletRequest request) {
        return new HelpPage(lines(request));
    }

    @GetMapping("/help/new")
    HelpRequestPage form(Input in, HttpServletRequest request) {
        Input shown = Input.empty();
        for (String name : List.of("about", "who")) {
            shown.with(name, in.raw(name));
        }
        return new HelpRequestPage(shown, Ids.at(clock.instant()), requests.places(), lines(request));
    }

    @PostMapping("/help/new")
    Object send(Input in, HttpServletRequest request) {
        if (!in.raw("website").isBlank()) {
            return Redirect.to("/help/thanks"); // filled in by a machine: a person does not see the field
        }
        UUID typed = in.id("id");
        UUID id = typed == null || !Ids.isVersion7(typed) ? Ids.at(clock.instant()) : typed;
        return in.orAgain(
                () -> {
                    NewReferral wish = read(id, in, uis.language(request));
                    in.check();
                    if (requests.tooMany(request.getRemoteAddr())) {
                        return Redirect.to("/help/thanks?later");
                    }
                    return Redirect.to("/help/thanks?number=" + requests.ask(wish));
                },
                () -> new HelpRequestPage(in, id, requests.places(), lines(request)));
    }

    @GetMapping("/help/thanks")
    Page.Answer thanks(Input in, HttpServletRequest request) {
        boolean later = !in.all("later").isEmpty();
        String number = in.raw("number");
        // only a number is shown again, whatever else somebody writes into the address
        return new HelpThanksPage(number.matches("R-\\d{4}-\\d{4,8}") ? number : "", later, lines(request))
                .status(later ? 429 : 200);
    }

    private NewReferral read(UUID id, Input in, String language) {
        Hardship about = in.requiredChoice("about", Hardship.class);
        Urgency urgency = in.requiredChoice("urgency", Urgency.class);
        Who who = in.requiredChoice("who", Who.class);
        String name = in.text("name", 100);
        String contact = in.text("contact", 300);
        String words = in.text("words", 2000);
        var place = requests.places().stream()
                .filter(p -> HelpRequestPage.value(p).equals(in.raw("place")))
                .findFirst();
        if (place.isEmpty()) {
            in.error("place", in.raw("place").isBlank() ? "error.required" : "error.unknown_choice");
        }
        boolean self = who == Who.SELF;
        boolean anonymous = name.isEmpty() && contact.isEmpty();
        return new NewReferral(
                id,
                place.map(HelpRequests.Place::unitId).orElse(null),
                self ? "SELF" : "RELATIVE_OR_NEIGHBOUR",
                anonymous,
                null,
                name,
                contact,
                place.map(HelpRequests.Place::municipalityId).orElse(null),
                urgency,
                self ? "YES" : "NOT_ASKED",
                null,
                "",
                codes.has("language", language) ? language : "",
                false,
                about.reasons(),
                words,
                "",
                List.of(),
                List.of(),
                null,
                "");
    }

    /** Those of the country whose language is spoken; the others see the numbers that work in both. */
    private List<EmergencyNumbers.Line> lines(HttpServletRequest request) {
        return numbers.of(List.of(uis.language(request).equals("lv") ? Country.LV : Country.EE));
    }
}
