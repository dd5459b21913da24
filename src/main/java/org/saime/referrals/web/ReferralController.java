package org.saime.referrals.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.saime.episodes.Episodes;
import org.saime.kernel.access.Access;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Redirect;
import org.saime.organisation.Organisations;
import org.saime.referrals.Acceptance;
import org.saime.referrals.EmergencyNumbers;
import org.saime.referrals.Matches;
import org.saime.referrals.Referral.Move;
import org.saime.referrals.ReferralAction;
import org.saime.referrals.ReferralDecisions;
import org.saime.referrals.ReferralFile;
import org.saime.referrals.ReferralHistory;
import org.saime.referrals.Referrals;
import org.saime.referrals.ReferredPerson;
import org.saime.referrals.Screening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list, one referral, and the deeds on it. */
@Controller
class ReferralController {
    private static final int ROWS = 25;

    private final Referrals referrals;
    private final ReferralDecisions decisions;
    private final ReferralHistory history;
    private final Matches matches;
    private final EmergencyNumbers numbers;
    private final Episodes episodes;
    private final Organisations organisations;
    private final Access access;
    private final Codes codes;
    private final Clock clock;

    ReferralController(
            Referrals referrals,
            ReferralDecisions decisions,
            ReferralHistory history,
            Matches matches,
            EmergencyNumbers numbers,
            Episodes episodes,
            Organisations organisations,
            Access access,
            Codes codes,
            Clock clock) {
        this.referrals = referrals;
        this.decisions = decisions;
        this.history = history;
        this.matches = matches;
        this.numbers = numbers;
        this.episodes = episodes;
        this.organisations = organisations;
        this.access = access;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/referrals")
    Page list(Input in) {
        var asked = in.choice("part", Referrals.Part.class);
        UUID after = in.id("after");
        if (!Referrals.asService()) {
            boolean undecided = asked == Referrals.Part.OPEN;
            var sent = referrals.sent(undecided, after, ROWS + 1);
            return new SentListPage(
                    undecided,
                    cut(sent),
                    more(sent)
                            ? "/referrals?" + (undecided ? "part=OPEN&" : "") + "after="
                                    + sent.get(ROWS - 1).id()
                            : null,
                    after == null);
        }
        var part = asked == null ? Referrals.Part.OPEN : asked;
        var lines = referrals.list(part, after, ROWS + 1);
        return new ReferralListPage(
                part,
                referrals.counts(),
                cut(lines),
                referrals.targets().size() > 1,
                more(lines)
                        ? "/referrals?part=" + part + "&after="
                                + lines.get(ROWS - 1).id()
                        : null,
                after == null);
    }

    private static <T> List<T> cut(List<T> rows) {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    private static boolean more(List<?> rows) {
        return rows.size() > ROWS;
    }

    @GetMapping("/referrals/{id}")
    Page one(@PathVariable("id") UUID id, Input in) {
        boolean justSent = !in.all("sent").isEmpty();
        return Referrals.asService()
                ? page(id, Input.empty(), "", justSent)
                : new SentPage(referrals.sentOne(id), justSent);
    }

    private ReferralPage page(UUID id, Input in, String open, boolean justSent) {
        ReferralFile file = referrals.open(id);
        var referral = file.referral();
        boolean decides = access.may(ReferralAction.DECIDE, referral.subject());
        var persons =
                file.persons().stream().map(ReferralFile.Person::described).toList();
        var found = referral.status().undecided() || referral.status().waiting()
                ? matches.find(persons, id)
                : Matches.Found.NOTHING;
        return new ReferralPage(
                file,
                found,
                history.of(referral),
                numbers.of(List.of(file.content().country())),
                decides ? history.places(referral.unitId()) : null,
                in,
                open,
                decides,
                justSent);
    }

    @PostMapping("/referrals/{id}/acknowledgement")
    Object acknowledge(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "", () -> decisions.acknowledge(id));
    }

    @PostMapping("/referrals/{id}/screening")
    Object screen(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "screening", () -> {
            var screening = Screening.from(in, codes);
            in.check();
            return decisions.screen(id, screening);
        });
    }

    @PostMapping("/referrals/{id}/waiting")
    Object waiting(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "waiting", () -> decisions.putOnWaitingList(id, ReferralForms.priority(in)));
    }

    @PostMapping("/referrals/{id}/offer")
    Object offer(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "", () -> decisions.offer(id));
    }

    @PostMapping("/referrals/{id}/lapse")
    Object lapse(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "", () -> decisions.lapse(id));
    }

    @PostMapping("/referrals/{id}/decline")
    Object decline(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "decline", () -> {
            var decline = ReferralForms.Decline.from(in, codes);
            return decisions.decline(id, decline.reason(), decline.signpost());
        });
    }

    @PostMapping("/referrals/{id}/redirection")
    Object redirect(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "redirection", () -> decisions.redirect(id, ReferralForms.redirection(in, codes)));
    }

    @PostMapping("/referrals/{id}/duplicate")
    Object duplicate(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "duplicate", () -> decisions.duplicate(id, ReferralForms.duplicate(in)));
    }

    @PostMapping("/referrals/{id}/withdrawal")
    Object withdraw(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "", () -> decisions.withdraw(id));
    }

    @PostMapping("/referrals/{id}/emergency-calls")
    Object call(@PathVariable("id") UUID id, Input in) {
        return deed(id, in, "call", () -> {
            var call = ReferralForms.Call.from(in, codes, clock);
            referrals.recordCall(id, call.id(), call.number(), call.calledAt(), call.caller(), call.note());
            return call;
        });
    }

    private Object deed(UUID id, Input in, String form, Supplier<?> deed) {
        return in.orAgain(
                () -> {
                    deed.get();
                    return Redirect.to("/referrals/" + id);
                },
                () -> page(id, in, form, false));
    }

    @GetMapping("/referrals/{id}/acceptance")
    Object acceptance(@PathVariable("id") UUID id) {
        ReferralFile file = referrals.open(id);
        access.permit(ReferralAction.DECIDE, file.referral().subject());
        if (!file.referral().can(Move.ACCEPT)) {
            return Redirect.to("/referrals/" + id);
        }
        return acceptancePage(file, typedSoFar(file));
    }

    @PostMapping("/referrals/{id}/acceptance")
    Object accept(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    var wish = Acceptance.from(in, codes, Today.of(clock.instant()));
                    in.check();
                    return Redirect.to("/episodes/" + decisions.accept(id, wish).episode() + "/assignment");
                },
                () -> acceptancePage(referrals.open(id), in));
    }

    private AcceptancePage acceptancePage(ReferralFile file, Input in) {
        var referral = file.referral();
        var found = matches.find(
                file.persons().stream().map(ReferralFile.Person::described).toList(), referral.id());
        var towns = organisations.municipalities(Today.of(clock.instant())).stream()
                .filter(m -> m.country() == file.content().country())
                .toList();
        return new AcceptancePage(file, found, episodes.services(referral.orgId()), towns, in);
    }

    /** The form as the referral tells it. */
    private static Input typedSoFar(ReferralFile file) {
        Input in = Input.empty().with("familyId", List.of("")); // a new family, unless one is chosen
        var referral = file.referral();
        in.with(
                "responsibleId",
                referral.referrerMunicipalityId() == null
                        ? referral.municipalityId()
                        : referral.referrerMunicipalityId());
        in.with("residenceId", referral.municipalityId());
        int i = 0;
        for (ReferralFile.Person known : file.persons()) {
            ReferredPerson p = known.described();
            String prefix = "persons[" + i++ + "].";
            in.with(prefix + "role", p.role())
                    .with(prefix + "givenName", p.givenName())
                    .with(prefix + "familyName", p.familyName())
                    .with(prefix + "birthOn", p.birthOn())
                    .with(prefix + "ageYears", p.ageYears())
                    .with(prefix + "ageBand", p.ageBand())
                    .with(prefix + "sex", p.sex())
                    .with(prefix + "personalCode", p.personalCode())
                    .with(prefix + "codeCountry", p.codeCountry());
        }
        return in;
    }
}
