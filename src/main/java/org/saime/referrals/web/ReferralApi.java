package org.saime.referrals.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.referrals.Acceptance;
import org.saime.referrals.NewReferral;
import org.saime.referrals.Referral;
import org.saime.referrals.ReferralDecisions;
import org.saime.referrals.ReferralFile;
import org.saime.referrals.ReferralLine;
import org.saime.referrals.Referrals;
import org.saime.referrals.Screening;
import org.saime.referrals.SentReferral;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Referrals as JSON, by the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1/referrals")
@Tag(
        name = "Referrals",
        description =
                "Refer a family, screen, decide. A municipality sees the status and the outcome of what it sent, nothing else.")
class ReferralApi {
    private final Referrals referrals;
    private final ReferralDecisions decisions;
    private final Codes codes;
    private final Clock clock;

    ReferralApi(Referrals referrals, ReferralDecisions decisions, Codes codes, Clock clock) {
        this.referrals = referrals;
        this.decisions = decisions;
        this.codes = codes;
        this.clock = clock;
    }

    /** {@code next} is the id to ask the next rows after, or null at the end. */
    record Lines(List<ReferralLine> items, @Nullable UUID next) {}

    record SentLines(List<SentReferral> items, @Nullable UUID next) {}

    /** What a deed answers: how the referral stands now. */
    record State(
            UUID id,
            String number,
            Referral.Status status,
            @Nullable UUID familyId,
            int version) {
        static State of(Referral r) {
            return new State(r.id(), r.number(), r.status(), r.familyId(), r.version());
        }
    }

    record Admission(UUID id, String number, Referral.Status status, UUID familyId, UUID episodeId, int version) {}

    @PutMapping("/{id}")
    @Operation(
            summary = "Refer a family",
            description =
                    "The id is a UUIDv7 made by the caller. The same content again is the same referral (200); other content is refused (409).")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.NewReferralBody.class)))
    @ApiResponse(responseCode = "201", description = "Received")
    @ApiResponse(
            responseCode = "200",
            description = "Had been received before",
            content = @Content(schema = @Schema(implementation = State.class)))
    ResponseEntity<State> send(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        var wish = NewReferral.from(id, in, codes, clock, Referrals.asService());
        in.check();
        var sent = referrals.send(wish);
        return ResponseEntity.status(sent.added() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(State.of(sent.referral()));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One referral",
            description = "For the service everything; for the municipality that referred its status and outcome.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {ReferralFile.class, SentReferral.class})))
    Object one(@PathVariable("id") UUID id) {
        return Referrals.asService() ? referrals.open(id) : referrals.sentOne(id);
    }

    @GetMapping
    @Operation(summary = "Referrals, open ones first")
    @Parameter(
            name = "part",
            description = "OPEN, WAITING, DECIDED or ALL",
            schema = @Schema(implementation = Referrals.Part.class))
    @Parameter(name = "after", description = "Id of the last row of the page before", schema = @Schema(format = "uuid"))
    @Parameter(name = "limit", schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(oneOf = {Lines.class, SentLines.class})))
    Object list(@Parameter(hidden = true) Input in) {
        Referrals.Part part = in.choice("part", Referrals.Part.class);
        UUID after = in.id("after");
        Integer asked = in.number("limit", 1, 200);
        in.check();
        int limit = asked == null ? 50 : asked;
        if (Referrals.asService()) {
            var lines = referrals.list(part == null ? Referrals.Part.ALL : part, after, limit + 1);
            return new Lines(
                    lines.subList(0, Math.min(limit, lines.size())),
                    lines.size() > limit ? lines.get(limit - 1).id() : null);
        }
        var lines = referrals.sent(part == Referrals.Part.OPEN, after, limit + 1);
        return new SentLines(
                lines.subList(0, Math.min(limit, lines.size())),
                lines.size() > limit ? lines.get(limit - 1).id() : null);
    }

    @PostMapping("/{id}/acknowledgement")
    @Operation(summary = "Say that somebody has it in hand")
    State acknowledge(@PathVariable("id") UUID id) {
        return State.of(decisions.acknowledge(id));
    }

    @PutMapping("/{id}/screening")
    @Operation(summary = "Write the screening down")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.ScreeningBody.class)))
    State screen(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        var screening = Screening.from(in, codes);
        in.check();
        return State.of(decisions.screen(id, screening));
    }

    @PostMapping("/{id}/acceptance")
    @Operation(summary = "Accept: the family gets its record and an episode that waits for worker and agreement")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.AcceptanceBody.class)))
    Admission accept(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        var wish = Acceptance.from(in, codes, Today.of(clock.instant()));
        in.check();
        var accepted = decisions.accept(id, wish);
        var r = accepted.referral();
        return new Admission(r.id(), r.number(), r.status(), accepted.family(), accepted.episode(), r.version());
    }

    @PostMapping("/{id}/waiting")
    @Operation(summary = "Put on the waiting list")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.WaitingBody.class)))
    State waiting(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        return State.of(decisions.putOnWaitingList(id, ReferralForms.priority(in)));
    }

    @PostMapping("/{id}/offer")
    @Operation(summary = "Offer a place to a family that waits")
    State offer(@PathVariable("id") UUID id) {
        return State.of(decisions.offer(id));
    }

    @PostMapping("/{id}/lapse")
    @Operation(summary = "The offer was not answered")
    State lapse(@PathVariable("id") UUID id) {
        return State.of(decisions.lapse(id));
    }

    @PostMapping("/{id}/decline")
    @Operation(summary = "Decline, with the reason and where the family was pointed to")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.DeclineBody.class)))
    State decline(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        var decline = ReferralForms.Decline.from(in, codes);
        return State.of(decisions.decline(id, decline.reason(), decline.signpost()));
    }

    @PostMapping("/{id}/redirection")
    @Operation(summary = "Pass on to another service")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.RedirectionBody.class)))
    State redirect(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        return State.of(decisions.redirect(id, ReferralForms.redirection(in, codes)));
    }

    @PostMapping("/{id}/duplicate")
    @Operation(summary = "It repeats another referral of the unit")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.DuplicateBody.class)))
    State duplicate(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        return State.of(decisions.duplicate(id, ReferralForms.duplicate(in)));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "It was taken back")
    State withdraw(@PathVariable("id") UUID id) {
        return State.of(decisions.withdraw(id));
    }

    @PostMapping("/{id}/emergency-calls")
    @Operation(summary = "Record whom somebody called in danger, and when")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBodies.CallBody.class)))
    @ApiResponse(responseCode = "204", description = "Recorded")
    ResponseEntity<Void> call(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        var call = ReferralForms.Call.from(in, codes, clock);
        referrals.recordCall(id, call.id(), call.number(), call.calledAt(), call.caller(), call.note());
        return ResponseEntity.noContent().build();
    }
}
