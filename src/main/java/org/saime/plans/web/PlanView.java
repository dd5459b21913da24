package org.saime.plans.web;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.families.FamilyHead;
import org.saime.families.Member;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Moment;
import org.saime.kernel.web.ui.Signature;
import org.saime.plans.Activity;
import org.saime.plans.Goal;
import org.saime.plans.Participation;
import org.saime.plans.Plan;
import org.saime.plans.PlanDocument;
import org.saime.plans.PlanSignature;
import org.saime.plans.PlannedGoal;
import org.saime.plans.Plans;
import org.saime.plans.Review;

/** A plan in the words of the reader: what its pages, its short form and its paper say alike. {@code representatives} may sign for a child. */
public record PlanView(
        FamilyHead family,
        PlanDocument document,
        List<Member> members,
        Set<UUID> representatives,
        List<Plans.Version> versions,
        String municipality,
        int hearingAge,
        LocalDate today) {

    public Plan plan() {
        return document.plan();
    }

    public String path() {
        return "/plans/" + plan().id();
    }

    public boolean current() {
        return plan().status().current();
    }

    // Time
    // --------------------------------------------------------------------------------------------------------------------------------

    /** "6 weeks", "3 days", "today", "4 days late". */
    static String left(Ui ui, LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return ui.t("plans.late", -days);
        }
        return days == 0
                ? ui.t("plans.due_today")
                : days < 14 ? ui.t("plans.left.days", days) : ui.t("plans.left.weeks", days / 7);
    }

    /** "in 6 weeks", for a sentence. */
    static String in(Ui ui, LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days <= 0) {
            return left(ui, today, due);
        }
        return days < 14 ? ui.t("plans.in.days", days) : ui.t("plans.in.weeks", days / 7);
    }

    public @Nullable Review clock() {
        return current() ? document.clock() : null;
    }

    public String left(Ui ui, Review clock) {
        return left(ui, today, clock.dueOn());
    }

    public String until(Ui ui, Review clock) {
        return ui.t(clock.dueOn().isBefore(today) ? "plans.was_due" : "plans.until", ui.date(clock.dueOn()));
    }

    public double todayAt(Review clock) {
        return at(clock, today);
    }

    private double at(Review clock, LocalDate day) {
        LocalDate end = clock.dueOn().isBefore(today) ? today : clock.dueOn();
        double whole = Math.max(1, ChronoUnit.DAYS.between(clock.startedOn(), end));
        return Math.clamp(100 * ChronoUnit.DAYS.between(clock.startedOn(), day) / whole, 0, 100);
    }

    /** The start, each change since, today and the due date; a change too near to its neighbours keeps its point and loses its words. */
    public List<Moment> moments(Ui ui, Review clock) {
        var moments = new ArrayList<Moment>();
        boolean reviewed = versions.stream().noneMatch(v -> v.effectiveFrom().equals(clock.startedOn()));
        moments.add(new Moment(
                0,
                ui.t(reviewed ? "plans.moment.reviewed" : "plans.moment.agreed", ui.shortDate(clock.startedOn())),
                Moment.Kind.START));
        double now = at(clock, today);
        double last = 0;
        for (Plans.Version version : versions.reversed()) {
            if (version.effectiveFrom().isAfter(clock.startedOn())) {
                double at = at(clock, version.effectiveFrom());
                boolean room = at - last > 24 && (now - at > 14 || at > now) && 100 - at > 20;
                moments.add(new Moment(
                        at,
                        room ? ui.t("plans.moment.changed", ui.shortDate(version.effectiveFrom())) : "",
                        Moment.Kind.CHANGE));
                last = room ? at : last;
            }
        }
        boolean roomForToday = now > 22 && now < 88;
        moments.add(new Moment(
                now,
                roomForToday || now < 1 || now > 99 && clock.dueOn().isBefore(today)
                        ? now < 22 ? "" : ui.t("ui.today")
                        : "",
                Moment.Kind.TODAY));
        double due = at(clock, clock.dueOn());
        moments.add(new Moment(
                due,
                due - now < 10 && due < 100 || now - due > 0 && now - due < 12 ? "" : ui.shortDate(clock.dueOn()),
                Moment.Kind.DUE));
        return moments;
    }

    public String momentWords(Ui ui, Review clock) {
        return ui.t("plans.moments", ui.date(clock.startedOn()), ui.date(today), ui.date(clock.dueOn()));
    }

    // Head
    // ----------------------------------------------------------------------------------------------------------------------------------

    public String lead(Ui ui) {
        return oneStop(leadOf(ui));
    }

    /** A short date can end with a stop of its own. */
    private static String oneStop(String sentence) {
        return sentence.replace("..", ".");
    }

    private String leadOf(Ui ui) {
        Plan plan = plan();
        LocalDate from = plan.effectiveFrom();
        if (from == null) {
            return ui.t("plans.lead.draft", plan.number());
        }
        LocalDate first = versions.isEmpty() ? from : versions.getLast().effectiveFrom();
        return switch (plan.status()) {
            case AGREED, UNDER_REVIEW ->
                first.equals(from)
                        ? ui.t("plans.lead.agreed", ui.date(from), plan.number())
                        : ui.t("plans.lead.changed", ui.date(first), ui.date(from), plan.number());
            default -> ui.t("plans.lead.old", plan.number(), ui.date(from), ui.code("plan_status", plan.status()));
        };
    }

    // Goals
    // ---------------------------------------------------------------------------------------------------------------------------------

    public String people(Ui ui, List<UUID> ids) {
        Map<UUID, String> names =
                members.stream().collect(Collectors.toMap(Member::personId, Member::givenName, (a, b) -> a));
        var found = ids.stream()
                .map(id -> names.getOrDefault(id, ui.t("plans.somebody")))
                .distinct()
                .toList();
        return ListFormatter.getInstance(Locale.forLanguageTag(ui.lang().equals("en") ? "en-GB" : ui.lang()))
                .format(found);
    }

    public String meta(Ui ui, PlannedGoal planned) {
        Goal goal = planned.goal();
        String who = ui.t("plans.goal.meta", people(ui, goal.members()), ui.date(goal.dueOn()));
        String carried = goal.carried() < 2 ? "" : " " + ui.t("plans.goal.carried", goal.carried());
        return oneStop(
                goal.alignment() == Goal.Alignment.ADDITIONAL
                        ? who + carried + " " + ui.t("plans.goal.own")
                        : who + carried);
    }

    public @Nullable String follows(Ui ui, Goal goal) {
        if (goal.alignment() != Goal.Alignment.MUNICIPAL) {
            return null;
        }
        int number = plan().municipalNumber(goal.municipalGoal());
        return number == 0
                ? ui.t("plans.goal.follows_named", goal.municipalGoal())
                : ui.t("plans.goal.follows", number);
    }

    public String now(Ui ui, Goal goal) {
        if (goal.status() != Goal.Status.ACTIVE && goal.status() != Goal.Status.CARRIED_OVER) {
            String word = ui.code("goal_status", goal.status());
            return goal.statusReason().isEmpty() ? word : ui.t("plans.goal.word_and_note", word, goal.statusReason());
        }
        if (goal.progress() == null) {
            return ui.t("plans.goal.too_early");
        }
        String word = ui.code("progress_word", goal.progress());
        return goal.progressNote().isEmpty() ? word : ui.t("plans.goal.word_and_note", word, goal.progressNote());
    }

    public String nowTone(Goal goal) {
        return switch (goal.status()) {
            case ACHIEVED, PARTLY -> "is-good";
            case NOT_ACHIEVED -> "is-warn";
            case CANCELLED -> "";
            case ACTIVE, CARRIED_OVER ->
                goal.progress() == Goal.Progress.BETTER
                        ? "is-good"
                        : goal.progress() == Goal.Progress.WORSE ? "is-warn" : "";
        };
    }

    public String nowIcon(Goal goal) {
        return switch (goal.status()) {
            case ACHIEVED, PARTLY -> "circle-check";
            case NOT_ACHIEVED, CANCELLED -> "x";
            case ACTIVE, CARRIED_OVER ->
                switch (goal.progress()) {
                    case BETTER -> "check";
                    case SAME -> "minus";
                    case WORSE -> "triangle-alert";
                    case null -> "circle-dashed";
                };
        };
    }

    // Activities
    // ----------------------------------------------------------------------------------------------------------------------------

    public String who(Ui ui, Activity activity) {
        String doer = ui.code("doer", activity.doer());
        if (activity.responsible().isEmpty()) {
            return doer;
        }
        return activity.doer() == Activity.Doer.OTHER_PROVIDER
                ? activity.responsible()
                : doer + ", " + activity.responsible();
    }

    public boolean late(PlannedGoal planned, Activity activity) {
        return current() && planned.goal().status() == Goal.Status.ACTIVE && activity.late(today);
    }

    public String state(Ui ui, PlannedGoal planned, Activity activity) {
        return late(planned, activity)
                ? ui.t("plans.late", ChronoUnit.DAYS.between(activity.dueOn(), today))
                : ui.code("activity_status", activity.status());
    }

    public String stateTone(PlannedGoal planned, Activity activity) {
        if (late(planned, activity)) {
            return "is-warn strong";
        }
        return switch (activity.status()) {
            case DONE -> "is-good";
            case IN_PROGRESS -> "is-info";
            case NOT_DONE -> "is-bad";
            case PLANNED, CANCELLED -> "muted";
        };
    }

    public String stateIcon(PlannedGoal planned, Activity activity) {
        if (late(planned, activity)) {
            return "triangle-alert";
        }
        return switch (activity.status()) {
            case DONE -> "check";
            case IN_PROGRESS -> "circle-dashed";
            case NOT_DONE -> "x";
            case CANCELLED -> "minus";
            case PLANNED -> "circle";
        };
    }

    // The side
    // --------------------------------------------------------------------------------------------------------------------------------

    public List<Signature> signatures(Ui ui) {
        return document.signatures().stream().map(s -> signature(ui, s)).toList();
    }

    public String signatureSummary(Ui ui) {
        boolean all = document.signatures().stream().allMatch(PlanSignature::signed);
        return document.signatures().isEmpty()
                ? ui.t("plans.signatures.none")
                : ui.t(all ? "plans.signatures.all" : "plans.signatures.some", plan().number());
    }

    private Signature signature(Ui ui, PlanSignature signature) {
        String name = signature.signer().isEmpty() ? signature.municipality() : signature.signer();
        String role = switch (signature.role()) {
            case MUNICIPALITY ->
                signature.signer().isEmpty() ? ui.code("signature_role", signature.role()) : signature.municipality();
            case LEGAL_REPRESENTATIVE, CAREGIVER, CHILD, WORKER ->
                members.stream()
                        .filter(m -> m.personId().equals(signature.personId())
                                && !m.title().isEmpty())
                        .map(Member::title)
                        .findFirst()
                        .orElse(ui.code("signature_role", signature.role()));
        };
        if (!signature.signed()) {
            return new Signature(name, ui.t("plans.signature.missing", role, signature.missingReason()), false, null);
        }
        boolean plain = signature.way().equals("PAPER") || signature.way().equals("IN_SYSTEM");
        String day = ui.shortDate(signature.signedOn());
        return new Signature(
                name,
                plain ? role + ", " + day : role + ", " + day + ", " + small(ui.code("signature_way", signature.way())),
                true,
                null);
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    public List<Member> children() {
        return members.stream().filter(m -> m.child() && m.deceasedOn() == null).toList();
    }

    /** How each child took part. */
    public List<Signature> childrensPart(Ui ui) {
        return children().stream()
                .map(child -> {
                    Integer age = child.age(today);
                    String name = age == null ? child.givenName() : child.givenName() + ", " + age;
                    var part = document.participationOf(child.personId());
                    if (part.isEmpty()) {
                        boolean heard = age != null && age >= hearingAge;
                        return new Signature(
                                name, ui.t(heard ? "plans.part.missing" : "plans.part.young"), false, "circle-dashed");
                    }
                    Participation given = part.get();
                    String words = given.words();
                    String text = words.isEmpty()
                            ? ui.code("participation", given.way())
                            : given.way() == Participation.Way.SAID
                                    ? ui.t("plans.part.said", words)
                                    : ui.t("plans.goal.word_and_note", ui.code("participation", given.way()), words);
                    return new Signature(
                            name,
                            text,
                            true,
                            switch (given.way()) {
                                case SAID -> "message-square";
                                case DREW -> "smile";
                                case OBSERVED -> "eye";
                                case DECLINED -> "minus";
                                case REPRESENTED -> "users";
                            });
                })
                .toList();
    }

    public String municipalPlan(Ui ui) {
        String ref = plan().municipalPlanRef();
        String on = plan().municipalPlanOn() == null ? "" : ", " + ui.date(plan().municipalPlanOn());
        String name = municipality.isEmpty() ? ui.t("plans.municipal.none") : municipality;
        return ref.isEmpty() ? name : name + ", " + ref + on;
    }

    public long following() {
        return document.goals().stream()
                .filter(g -> g.goal().alignment() == Goal.Alignment.MUNICIPAL)
                .count();
    }

    /** Goals of the municipality that no goal of the family follows. */
    public List<Plan.MunicipalGoal> unmatched() {
        return plan().municipalGoals().stream()
                .filter(m -> document.goals().stream()
                        .noneMatch(g -> g.goal().alignment() == Goal.Alignment.MUNICIPAL
                                && g.goal().municipalGoal().equals(m.title())))
                .toList();
    }

    public String added(Ui ui, Plans.Version version) {
        return version.newGoals().isEmpty()
                ? ""
                : ui.t(
                        "plans.version.added",
                        version.newGoals().size(),
                        String.join(
                                ", ",
                                version.newGoals().stream().map(String::valueOf).toList()));
    }
}
