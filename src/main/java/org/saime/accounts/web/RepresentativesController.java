package org.saime.accounts.web;

import java.util.Comparator;
import java.util.UUID;
import org.saime.accounts.NewAccount;
import org.saime.accounts.Representatives;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.Municipality;
import org.saime.organisation.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Those who represent the municipalities that the provider serves. */
@Controller
class RepresentativesController {
    private final Representatives representatives;
    private final Organisations organisations;
    private final Today today;

    RepresentativesController(Representatives representatives, Organisations organisations, Today today) {
        this.representatives = representatives;
        this.organisations = organisations;
        this.today = today;
    }

    @GetMapping("/representatives")
    RepresentativesPage all(Input in) {
        return new RepresentativesPage(Input.empty(), representatives.all(), in.text("done", 20));
    }

    @GetMapping("/representatives/new")
    NewRepresentativePage form() {
        return page(Input.empty());
    }

    @PostMapping("/representatives/new")
    Object invite(Input in) {
        return in.orAgain(
                () -> {
                    UUID municipality = in.id("municipality");
                    if (in.raw("municipality").isBlank()) {
                        in.error("municipality", "error.required");
                    }
                    var person = NewAccount.Person.from(in);
                    in.check();
                    representatives.invite(java.util.Objects.requireNonNull(municipality), person);
                    return Redirect.to("/representatives?done=invited");
                },
                () -> page(in));
    }

    @PostMapping("/representatives/{account}/link")
    Redirect link(@PathVariable UUID account) {
        representatives.sendLink(account);
        return Redirect.to("/representatives?done=link");
    }

    private NewRepresentativePage page(Input in) {
        representatives.all();
        var served = organisations.served(today.date());
        return new NewRepresentativePage(
                in,
                served.stream()
                        .sorted(Comparator.comparing(Municipality::name))
                        .map(m -> Choice.of(m.id().toString(), m.name()))
                        .toList());
    }
}
