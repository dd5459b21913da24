package org.saime.episodes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Agreements;
import org.saime.episodes.Episode;
import org.saime.episodes.Episodes;
import org.saime.episodes.ExitProposal;
import org.saime.episodes.Exits;
import org.saime.episodes.MunicipalityMoves;
import org.saime.episodes.Suspensions;
import org.saime.episodes.web.DeedPage.Deed;
import org.saime.families.FamilyTab;
import org.saime.families.NewConsent;
import org.saime.families.web.FamilyFrames;
import org.saime.kernel.NotFound;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.UiFactory;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ServiceController {
    private final Episodes episodes;
    private final Agreements agreements;
    private final Suspensions suspensions;
    private final MunicipalityMoves municipalities;
    private final Exits exits;
    private final ServiceBooks books;
    private final FamilyFrames frames;
    private final Organisations organisations;
    private final Codes codes;
    private final UiFactory uis;
    private final Today today;

    ServiceController(
            Episodes episodes,
            Agreements agreements,
            Suspensions suspensions,
            MunicipalityMoves municipalities,
            Exits exits,
            ServiceBooks books,
            FamilyFrames frames,
            Organisations organisations,
            Codes codes,
            UiFactory uis,
            Today today) {
        this.episodes = episodes;
        this.agreements = agreements;
        this.suspensions = suspensions;
        this.municipalities = municipalities;
        this.exits = exits;
        this.books = books;
        this.frames = frames;
        this.organisations = organisations;
        this.codes = codes;
        this.uis = uis;
        this.today = today;
    }

    @GetMapping("/families/{id}/episode")
    @Transactional
    public ServicePage service(@PathVariable("id") UUID family, HttpServletRequest request) {
        var frame = frames.of(family, "service");
        return new ServicePage(frame, episodes.current(family).map(e -> books.of(e, uis.language(request))));
    }

    @GetMapping("/episodes/{id}/closing-report")
    @Transactional
    public ClosingReportPage closingReport(@PathVariable("id") UUID id, HttpServletRequest request) {
        var episode = episodes.one(id);
        var facts = books.of(episode, uis.language(request));
        return new ClosingReportPage(
                frames.of(episode.familyId(), "service"),
                facts,
                facts.exit().orElseThrow(() -> new NotFound("exit")),
                organisations.unit(episode.unitId()).name());
    }

    /** The form of a deed; its last part of the address is the deed's. */
    @GetMapping("/episodes/{id}/{deed}")
    @Transactional
    public DeedPage form(
            @PathVariable("id") UUID id, @PathVariable("deed") String name, Input in, HttpServletRequest request) {
        var deed = Arrays.stream(Deed.values())
                .filter(d -> d.path().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("deed"));
        return page(id, deed, in, request);
    }

    @PostMapping("/episodes/{id}/first-meeting")
    Object firstMeeting(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(id, Deed.AGREEMENT, in, request, "/episodes/" + id + "/agreement", () -> {
            LocalDate on = in.requiredDate("firstMeetingOn");
            in.check();
            agreements.firstMeeting(id, on, version(in));
        });
    }

    @PostMapping("/episodes/{id}/signatures")
    Object sign(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(
                id,
                Deed.AGREEMENT,
                in,
                request,
                null,
                () -> agreements.sign(id, Agreements.Signing.from(in, codes, today.date())));
    }

    @PostMapping("/episodes/{id}/agreement")
    Object agree(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(
                id,
                Deed.AGREEMENT,
                in,
                request,
                null,
                () -> agreements.agree(id, Agreements.Signing.from(in, codes, today.date())));
    }

    @PostMapping("/episodes/{id}/consents")
    Object consent(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(
                id,
                Deed.CONSENTS,
                in,
                request,
                null,
                () -> agreements.consent(id, NewConsent.from(in, codes, today.date())));
    }

    @PostMapping("/episodes/{id}/consents/{consent}/withdrawal")
    Redirect withdraw(@PathVariable("id") UUID id, @PathVariable("consent") UUID consent) {
        agreements.withdraw(id, consent);
        return back(id);
    }

    @PostMapping("/episodes/{id}/cancellation")
    Object cancel(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(id, Deed.CANCELLATION, in, request, null, () -> {
            String reason = in.requiredCode("reason", codes, "exit_reason");
            in.check();
            agreements.cancel(id, reason, version(in));
        });
    }

    @PostMapping("/episodes/{id}/municipality")
    Object move(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(
                id,
                Deed.MUNICIPALITY,
                in,
                request,
                null,
                () -> municipalities.move(id, MunicipalityMoves.Move.from(in, codes)));
    }

    @PostMapping("/episodes/{id}/suspension")
    Object suspend(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(
                id,
                Deed.SUSPENSION,
                in,
                request,
                null,
                () -> suspensions.propose(id, Suspensions.Proposal.from(in, codes, today.date())));
    }

    @PostMapping("/episodes/{id}/suspension-decision")
    Object decideSuspension(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(
                id,
                Deed.SUSPENSION_DECISION,
                in,
                request,
                null,
                () -> suspensions.decide(id, Suspensions.Decision.from(in)));
    }

    @PostMapping("/episodes/{id}/resumption")
    Object resume(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(id, Deed.RESUMPTION, in, request, null, () -> {
            LocalDate on = in.requiredDate("on");
            in.check();
            suspensions.resume(id, on, version(in));
        });
    }

    @PostMapping("/episodes/{id}/exit-proposal")
    Object proposeExit(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(
                id,
                Deed.EXIT_PROPOSAL,
                in,
                request,
                null,
                () -> exits.propose(id, ExitProposal.from(in, codes, today.date())));
    }

    @PostMapping("/episodes/{id}/exit-decision")
    Object decideExit(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(id, Deed.EXIT_DECISION, in, request, null, () -> exits.decide(id, Exits.Decision.from(in)));
    }

    @PostMapping("/episodes/{id}/reopening")
    Object reopen(@PathVariable("id") UUID id, Input in, HttpServletRequest request) {
        return again(id, Deed.REOPENING, in, request, null, () -> exits.reopen(id, Exits.Reopening.from(in, codes)));
    }

    private Object again(
            UUID id, Deed deed, Input in, HttpServletRequest request, @Nullable String next, Runnable work) {
        return in.orAgain(
                () -> {
                    work.run();
                    return next == null ? back(id) : Redirect.to(next);
                },
                () -> page(id, deed, in, request));
    }

    private Redirect back(UUID id) {
        return Redirect.to("/families/" + episodes.one(id).familyId() + "/episode");
    }

    private DeedPage page(UUID id, Deed deed, Input in, HttpServletRequest request) {
        var episode = episodes.one(id);
        var facts = books.of(episode, uis.language(request));
        if (!in.failed()) {
            start(deed, in, facts);
        }
        in.with("version", episode.version());
        var day = today.date();
        List<Choice> towns = deed == Deed.MUNICIPALITY
                ? organisations.municipalities(day).stream()
                        .filter(m -> m.country()
                                == organisations.unit(episode.unitId()).country())
                        .map(m -> Choice.of(m.id().toString(), m.name()))
                        .toList()
                : List.of();
        return new DeedPage(frames.of(episode.familyId(), "service"), facts, deed, in, towns);
    }

    /** What the form shows before anybody typed. */
    private void start(Deed deed, Input in, ServiceFacts facts) {
        LocalDate day = today.date();
        Episode episode = facts.episode();
        switch (deed) {
            case AGREEMENT -> {
                in.withDay("firstMeetingOn", episode.firstMeetingOn()).withDay("signedOn", day);
                var signers = facts.agreement().signers();
                for (int i = 0; i < signers.size(); i++) {
                    var signer = signers.get(i);
                    String field = "signatures[" + i + "].way";
                    facts.agreement().signatures().stream()
                            .filter(s -> signer.key()
                                    .equals(String.valueOf(s.personId() == null ? s.accountId() : s.personId())))
                            .forEach(s -> in.with(field, s.way()).withDay("signedOn", s.signedOn()));
                }
            }
            case CONSENTS -> in.withDay("validFrom", day).with("purpose", "SERVICE");
            case MUNICIPALITY -> {
                in.with("role", "RESPONSIBLE").withDay("from", day);
                episodes.responsible(episode.id(), day)
                        .ifPresent(l -> in.with("municipality", l.municipalityId())
                                .with("casePlanRef", l.casePlanRef())
                                .withDay("casePlanOn", l.casePlanOn()));
            }
            case SUSPENSION -> in.withDay("from", day);
            case SUSPENSION_DECISION ->
                facts.waiting().ifPresent(s -> in.withDay("from", s.fromOn()).withDay("until", s.untilOn()));
            case RESUMPTION -> in.withDay("on", day);
            case EXIT_PROPOSAL -> in.withDay("endOn", day);
            case EXIT_DECISION ->
                facts.proposedExit()
                        .ifPresent(e -> in.withDay("endOn", e.endOn().isAfter(day) ? day : e.endOn())
                                .withDay("notifiedOn", e.notifiedMunicipalityOn()));
            case CANCELLATION, REOPENING -> {}
        }
    }

    private static @Nullable Integer version(Input in) {
        return in.number("version", 0, Integer.MAX_VALUE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tabs {
        @Bean
        FamilyTab serviceTab() {
            return new FamilyTab(60, "service", "/episode");
        }
    }
}
