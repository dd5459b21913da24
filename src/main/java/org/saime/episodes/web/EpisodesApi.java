package org.saime.episodes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Agreements;
import org.saime.episodes.Assignments;
import org.saime.episodes.Episodes;
import org.saime.episodes.ExitProposal;
import org.saime.episodes.Exits;
import org.saime.episodes.MunicipalityMoves;
import org.saime.episodes.NewAssignment;
import org.saime.episodes.Suspensions;
import org.saime.episodes.web.EpisodeBodies.AgreementBody;
import org.saime.episodes.web.EpisodeBodies.AssignmentBody;
import org.saime.episodes.web.EpisodeBodies.CancellationBody;
import org.saime.episodes.web.EpisodeBodies.ConsentBody;
import org.saime.episodes.web.EpisodeBodies.DayBody;
import org.saime.episodes.web.EpisodeBodies.DecisionBody;
import org.saime.episodes.web.EpisodeBodies.ExitBody;
import org.saime.episodes.web.EpisodeBodies.FirstMeetingBody;
import org.saime.episodes.web.EpisodeBodies.MunicipalityBody;
import org.saime.episodes.web.EpisodeBodies.ReopeningBody;
import org.saime.episodes.web.EpisodeBodies.SuspensionBody;
import org.saime.families.NewConsent;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Service episodes for other programs: the same deeds as on the screens. Every deed answers with the episode as it stands then. */
@RestController
@RequestMapping("/api/v1/episodes")
@Tag(name = "Episodes")
class EpisodesApi {
    private final Episodes episodes;
    private final Assignments assignments;
    private final Agreements agreements;
    private final Suspensions suspensions;
    private final MunicipalityMoves municipalities;
    private final Exits exits;
    private final EpisodeAnswers answers;
    private final Codes codes;
    private final Today today;

    EpisodesApi(
            Episodes episodes,
            Assignments assignments,
            Agreements agreements,
            Suspensions suspensions,
            MunicipalityMoves municipalities,
            Exits exits,
            EpisodeAnswers answers,
            Codes codes,
            Today today) {
        this.episodes = episodes;
        this.assignments = assignments;
        this.agreements = agreements;
        this.suspensions = suspensions;
        this.municipalities = municipalities;
        this.exits = exits;
        this.answers = answers;
        this.codes = codes;
        this.today = today;
    }

    @GetMapping
    @Transactional
    @Operation(
            summary = "Episodes of one's scope, oldest first",
            parameters = {
                @Parameter(name = "family", description = "only those of this family"),
                @Parameter(name = "status", description = "only those with this status"),
                @Parameter(name = "after", description = "id of the last one of the page before"),
                @Parameter(name = "limit", description = "1 to 200, 50 unless said")
            })
    public EpisodeAnswers.Page list(@Parameter(hidden = true) Input in) {
        UUID family = in.id("family");
        UUID after = in.id("after");
        Integer limit = in.number("limit", 1, 200);
        String status = in.code("status", codes, "episode_status");
        in.check();
        return answers.page(family, status.isEmpty() ? null : status, after, limit == null ? 50 : limit);
    }

    @GetMapping("/{id}")
    @Operation(
            summary =
                    "One episode with assignments, municipalities, consents, signatures and what waits for a decision")
    public EpisodeAnswers.Whole one(@PathVariable("id") UUID id) {
        return answers.whole(id);
    }

    @PostMapping("/{id}/assignments")
    @Operation(
            summary = "Assign a worker, hand over, cover, add a co-worker or a specialist",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = AssignmentBody.class))))
    public EpisodeAnswers.Whole assign(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        assignments.assign(id, NewAssignment.from(in, codes, today.date()));
        return answers.whole(id);
    }

    @PostMapping("/{id}/assignments/{assignment}/ending")
    @Operation(
            summary = "A cover, co-worker or specialist goes on a day",
            requestBody =
                    @RequestBody(content = @Content(schema = @Schema(implementation = EpisodeBodies.EndingBody.class))))
    public EpisodeAnswers.Whole end(
            @PathVariable("id") UUID id,
            @PathVariable("assignment") UUID assignment,
            @Parameter(hidden = true) Input in) {
        LocalDate lastDay = in.requiredDate("lastDay");
        in.check();
        assignments.end(id, assignment, lastDay, version(in));
        return answers.whole(id);
    }

    @PostMapping("/{id}/first-meeting")
    @Operation(
            summary = "The day the family was first met",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = FirstMeetingBody.class))))
    public EpisodeAnswers.Whole firstMeeting(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        LocalDate on = in.requiredDate("firstMeetingOn");
        in.check();
        agreements.firstMeeting(id, on, version(in));
        return answers.whole(id);
    }

    @PostMapping("/{id}/consents")
    @Operation(
            summary = "Record a consent or another legal basis",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = ConsentBody.class))))
    public EpisodeAnswers.Whole consent(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        agreements.consent(id, NewConsent.from(in, codes, today.date()));
        return answers.whole(id);
    }

    @PostMapping("/{id}/consents/{consent}/withdrawal")
    @Operation(summary = "Withdraw a consent, effective now")
    public EpisodeAnswers.Whole withdraw(@PathVariable("id") UUID id, @PathVariable("consent") UUID consent) {
        agreements.withdraw(id, consent);
        return answers.whole(id);
    }

    @PostMapping("/{id}/signatures")
    @Operation(
            summary = "Keep signatures; the service does not begin by it",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = AgreementBody.class))))
    public EpisodeAnswers.Whole sign(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        agreements.sign(id, Agreements.Signing.from(in, codes, today.date()));
        return answers.whole(id);
    }

    @PostMapping("/{id}/agreement")
    @Operation(
            summary = "Agreement signed: the service begins on the day of the last signature",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = AgreementBody.class))))
    public EpisodeAnswers.Whole agree(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        agreements.agree(id, Agreements.Signing.from(in, codes, today.date()));
        return answers.whole(id);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(
            summary = "The service does not begin",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = CancellationBody.class))))
    public EpisodeAnswers.Whole cancel(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        String reason = in.requiredCode("reason", codes, "exit_reason");
        in.check();
        agreements.cancel(id, reason, version(in));
        return answers.whole(id);
    }

    @PostMapping("/{id}/municipality")
    @Operation(
            summary = "Another municipality answers for the family, or another case plan holds, from a day on",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = MunicipalityBody.class))))
    public EpisodeAnswers.Whole move(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        municipalities.move(id, MunicipalityMoves.Move.from(in, codes));
        return answers.whole(id);
    }

    @PostMapping("/{id}/suspension")
    @Operation(
            summary = "Propose to suspend",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = SuspensionBody.class))))
    public EpisodeAnswers.Whole suspend(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        suspensions.propose(id, Suspensions.Proposal.from(in, codes, today.date()));
        return answers.whole(id);
    }

    @PostMapping("/{id}/suspension-decision")
    @Operation(
            summary = "Approve or decline a proposed suspension",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    EpisodeBodies.SuspensionDecisionBody.class))))
    public EpisodeAnswers.Whole decideSuspension(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        suspensions.decide(id, Suspensions.Decision.from(in));
        return answers.whole(id);
    }

    @PostMapping("/{id}/resumption")
    @Operation(
            summary = "The service goes on earlier than planned",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = DayBody.class))))
    public EpisodeAnswers.Whole resume(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        LocalDate on = in.requiredDate("on");
        in.check();
        suspensions.resume(id, on, version(in));
        return answers.whole(id);
    }

    @PostMapping("/{id}/exit-proposal")
    @Operation(
            summary = "Propose to close",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = ExitBody.class))))
    public EpisodeAnswers.Whole proposeExit(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        exits.propose(id, ExitProposal.from(in, codes, today.date()));
        return answers.whole(id);
    }

    @PostMapping("/{id}/exit-decision")
    @Operation(
            summary = "Close, or send back to the worker",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = DecisionBody.class))))
    public EpisodeAnswers.Whole decideExit(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        exits.decide(id, Exits.Decision.from(in));
        return answers.whole(id);
    }

    @PostMapping("/{id}/reopening")
    @Operation(
            summary = "Take a closure back as an error",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = ReopeningBody.class))))
    public EpisodeAnswers.Whole reopen(@PathVariable("id") UUID id, @Parameter(hidden = true) Input in) {
        exits.reopen(id, Exits.Reopening.from(in, codes));
        return answers.whole(id);
    }

    private static @Nullable Integer version(Input in) {
        Integer version = in.number("version", 0, Integer.MAX_VALUE);
        in.check();
        return version;
    }
}
