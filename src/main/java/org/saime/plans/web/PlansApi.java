package org.saime.plans.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.plans.Plan;
import org.saime.plans.PlanAgreements;
import org.saime.plans.PlanDraft;
import org.saime.plans.PlanDrafts;
import org.saime.plans.PlanProgress;
import org.saime.plans.Plans;
import org.saime.plans.ProgressNote;
import org.saime.plans.ReviewNote;
import org.saime.plans.Reviews;
import org.saime.plans.SignatureNote;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans for other systems: the same use cases as the screens. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Plans")
class PlansApi {
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanAgreements agreements;
    private final PlanProgress progress;
    private final Reviews reviews;
    private final Codes codes;
    private final Today today;

    /** One version in a list. */
    record PlanLine(
            UUID id,
            UUID episode,
            int number,
            Plan.Status status,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate nextReviewDue,
            int version) {}

    record PlanList(List<PlanLine> items, @Nullable String next) {}

    PlansApi(
            Plans plans,
            PlanDrafts drafts,
            PlanAgreements agreements,
            PlanProgress progress,
            Reviews reviews,
            Codes codes,
            Today today) {
        this.plans = plans;
        this.drafts = drafts;
        this.agreements = agreements;
        this.progress = progress;
        this.reviews = reviews;
        this.codes = codes;
        this.today = today;
    }

    @Operation(summary = "All versions of a family's plans, the newest first")
    @GetMapping("/families/{family}/plans")
    PlanList list(@PathVariable UUID family) {
        return new PlanList(
                plans.all(family).stream()
                        .map(p -> new PlanLine(
                                p.id(),
                                p.episodeId(),
                                p.number(),
                                p.status(),
                                p.effectiveFrom(),
                                p.nextReviewDue(),
                                p.version()))
                        .toList(),
                null);
    }

    @Operation(summary = "Start the next version with the open goals of the plan in force")
    @PostMapping("/families/{family}/plans")
    ResponseEntity<PlanAnswer> start(@PathVariable UUID family) {
        return ResponseEntity.status(201).body(PlanAnswer.of(plans.open(drafts.start(family))));
    }

    @Operation(summary = "One version with goals, activities, signatures and the running review clock")
    @GetMapping("/plans/{id}")
    PlanAnswer one(@PathVariable UUID id) {
        return PlanAnswer.of(plans.open(id));
    }

    @Operation(
            summary =
                    "Write a whole draft; the same content again changes nothing, other content needs the version that was read")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBodies.Draft.class)))
    @PutMapping("/plans/{id}")
    ResponseEntity<PlanAnswer> write(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        PlanDraft draft = PlanDraft.from(in, codes);
        in.check();
        boolean created = drafts.write(id, draft);
        return ResponseEntity.status(created ? 201 : 200).body(PlanAnswer.of(plans.open(id)));
    }

    @Operation(summary = "Throw a draft away")
    @PostMapping("/plans/{id}/withdrawal")
    PlanAnswer withdraw(@PathVariable UUID id) {
        drafts.withdraw(id);
        return PlanAnswer.of(plans.open(id));
    }

    @Operation(summary = "Share a draft with the responsible municipality")
    @PostMapping("/plans/{id}/sharing")
    PlanAnswer share(@PathVariable UUID id) {
        agreements.share(id);
        return PlanAnswer.of(plans.open(id));
    }

    @Operation(summary = "Note signatures, or, as the municipality's representative, sign")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBodies.Signatures.class)))
    @PostMapping("/plans/{id}/signatures")
    PlanAnswer sign(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        if (Scope.current().has(Role.MUNICIPALITY)) {
            String comment = in.text("comment", 2000);
            in.check();
            agreements.signForMunicipality(id, comment);
        } else {
            var notes = SignatureNote.from(in, codes, today.date());
            if (notes.isEmpty()) {
                in.error("signatures", "error.required");
            }
            in.check();
            agreements.sign(id, notes);
        }
        return PlanAnswer.of(plans.open(id));
    }

    @Operation(summary = "Comment on a shared plan for the municipality")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBodies.Comment.class)))
    @PostMapping("/plans/{id}/comments")
    PlanAnswer comment(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        String text = in.required("text", 2000);
        in.check();
        agreements.comment(id, text);
        return PlanAnswer.of(plans.open(id));
    }

    @Operation(summary = "Put the draft in force; starts the review clock with the first plan of an episode")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBodies.Agreement.class)))
    @PostMapping("/plans/{id}/agreement")
    PlanAnswer agree(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        LocalDate agreedOn = in.date("agreedOn");
        LocalDate reviewOn = in.date("reviewOn");
        in.check();
        agreements.agree(id, agreedOn, reviewOn);
        return PlanAnswer.of(plans.open(id));
    }

    @Operation(summary = "Say how activities and goals stand; rows carry the version that was read")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBodies.Progress.class)))
    @PostMapping("/plans/{id}/progress")
    PlanAnswer progress(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        ProgressNote note = ProgressNote.from(in, today.date());
        in.check();
        progress.note(id, note);
        return PlanAnswer.of(plans.open(id));
    }

    @Operation(summary = "Complete the review that is due: settles goals and starts the next review clock")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBodies.Reviewed.class)))
    @PostMapping("/plans/{id}/review")
    PlanAnswer review(@PathVariable UUID id, @Parameter(hidden = true) Input in) {
        ReviewNote note = ReviewNote.from(in, today.date());
        in.check();
        reviews.complete(id, note);
        return PlanAnswer.of(plans.open(id));
    }
}
