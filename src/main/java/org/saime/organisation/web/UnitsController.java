package org.saime.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.NavSource;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.NewAgreement;
import org.saime.organisation.OrganisationAction;
import org.saime.organisation.Organisations;
import org.saime.organisation.UnitFacts;
import org.saime.organisation.UnitFile;
import org.saime.organisation.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Units and the municipalities they serve: the administrator changes them, the manager reads the own one. */
@Controller
class UnitsController implements NavSource {
    private final Units units;
    private final Organisations organisations;
    private final Access access;
    private final Codes codes;
    private final Today today;

    UnitsController(Units units, Organisations organisations, Access access, Codes codes, Today today) {
        this.units = units;
        this.organisations = organisations;
        this.access = access;
        this.codes = codes;
        this.today = today;
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        var entries = new ArrayList<NavEntry>();
        if (scope.has(Role.ADMINISTRATOR)) {
            entries.add(new NavEntry(62, "units", "/units", "landmark"));
            entries.add(new NavEntry(64, "settings", "/parameters", "settings"));
        } else if (scope.has(Role.MANAGER)) {
            entries.add(new NavEntry(62, "team", "/units", "briefcase"));
        }
        return entries;
    }

    @GetMapping("/units")
    Object all() {
        var all = units.all();
        boolean edits = access.may(OrganisationAction.EDIT_UNIT);
        return all.size() == 1 && !edits
                ? Redirect.to("/units/" + all.getFirst().id())
                : new UnitsPage(all, edits);
    }

    @GetMapping("/units/new")
    NewUnitPage form() {
        access.permit(OrganisationAction.EDIT_UNIT);
        return new NewUnitPage(Input.empty().with("acceptsPublicRequests", "true"));
    }

    @PostMapping("/units/new")
    Object found(Input in) {
        return in.orAgain(
                () -> {
                    var wanted = UnitFacts.Founded.from(in);
                    in.check();
                    return Redirect.to("/units/" + units.found(wanted));
                },
                () -> {
                    access.permit(OrganisationAction.EDIT_UNIT);
                    return new NewUnitPage(in);
                });
    }

    @GetMapping("/units/{unit}")
    UnitPage open(@PathVariable UUID unit, Input in) {
        var file = units.open(unit);
        return page(file, shown(file.facts()), in.text("done", 20));
    }

    @PostMapping("/units/{unit}/correction")
    Object change(@PathVariable UUID unit, Input in) {
        return in.orAgain(
                () -> {
                    var facts = UnitFacts.from(in);
                    in.check();
                    units.change(unit, facts);
                    return Redirect.to("/units/" + unit + "?done=saved");
                },
                () -> page(units.open(unit), in, ""));
    }

    @GetMapping("/units/{unit}/coverage/new")
    AgreementPage newAgreement(@PathVariable UUID unit) {
        return agreement(unit, null, Input.empty().with("from", today.date()).with("reportProfile", "STANDARD"));
    }

    @PostMapping("/units/{unit}/coverage/new")
    Object agree(@PathVariable UUID unit, Input in) {
        return in.orAgain(
                () -> {
                    var wanted = NewAgreement.from(in, codes, true);
                    in.check();
                    units.agree(unit, wanted);
                    return Redirect.to("/units/" + unit + "?done=agreed");
                },
                () -> agreement(unit, null, in));
    }

    @GetMapping("/units/{unit}/coverage/{agreement}")
    AgreementPage openAgreement(@PathVariable UUID unit, @PathVariable UUID agreement) {
        var stored = units.agreement(unit, agreement);
        var shown = Input.empty()
                .with("contractRef", stored.contractRef())
                .with("places", stored.places())
                .with("from", stored.fromOn())
                .with("until", stored.toOn())
                .with("reportProfile", stored.reportProfile());
        return agreement(unit, stored, shown);
    }

    @PostMapping("/units/{unit}/coverage/{agreement}")
    Object changeAgreement(@PathVariable UUID unit, @PathVariable UUID agreement, Input in) {
        return in.orAgain(
                () -> {
                    var wanted = NewAgreement.from(in, codes, false);
                    in.check();
                    units.change(unit, agreement, wanted);
                    return Redirect.to("/units/" + unit + "?done=agreed");
                },
                () -> agreement(unit, units.agreement(unit, agreement), in));
    }

    private AgreementPage agreement(UUID unit, UnitFile.@org.jspecify.annotations.Nullable Agreement stored, Input in) {
        var facts = units.open(unit).facts();
        access.permit(OrganisationAction.EDIT_UNIT);
        var municipalities = organisations.municipalities(today.date()).stream()
                .filter(m -> m.country() == facts.country())
                .map(m -> Choice.of(m.id().toString(), m.name()))
                .toList();
        return new AgreementPage(in, facts, stored, municipalities);
    }

    private UnitPage page(UnitFile file, Input in, String done) {
        return new UnitPage(in, file, units.mayEdit(file.facts()), done);
    }

    private static Input shown(UnitFile.Facts facts) {
        return Input.empty()
                .with("name", facts.name())
                .with("region", facts.region())
                .with("acceptsPublicRequests", facts.acceptsPublicRequests() ? "true" : null);
    }
}
