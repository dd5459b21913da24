package org.saime.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;

/** What a plan stands on: the municipality's own plan and the children's part. {@code renamed} maps old titles of municipal goals to new ones. */
public record PlanBasis(
        String municipalPlanRef,
        @Nullable LocalDate municipalPlanOn,
        List<Plan.MunicipalGoal> municipalGoals,
        List<Participation> participation,
        Map<String, String> renamed) {

    public static PlanBasis of(PlanDocument document) {
        Plan plan = document.plan();
        return new PlanBasis(
                plan.municipalPlanRef(),
                plan.municipalPlanOn(),
                plan.municipalGoals(),
                document.participation(),
                Map.of());
    }

    public static PlanBasis from(Input in) {
        var renamed = new LinkedHashMap<String, String>();
        var goals = in
                .list("municipalGoals", 20, at -> {
                    String title = in.text(at + "title", 200);
                    String was = in.text(at + "was", 200);
                    String why = in.text(at + "why", 500);
                    if (title.isEmpty()) {
                        if (!why.isEmpty()) {
                            in.error(at + "title", "error.required");
                        }
                        return Optional.<Plan.MunicipalGoal>empty();
                    }
                    if (!was.isEmpty() && !was.equals(title)) {
                        renamed.put(was, title);
                    }
                    return Optional.of(new Plan.MunicipalGoal(title, why));
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
        if (goals.stream().map(Plan.MunicipalGoal::title).distinct().count() < goals.size()) {
            in.error("municipalGoals", "plans.municipal_goal_twice");
        }
        var children = new ArrayList<UUID>();
        var participation = in
                .list("participation", 30, at -> {
                    UUID person = in.id(at + "person");
                    var way = in.choice(at + "way", Participation.Way.class);
                    String words = in.text(at + "words", 2000);
                    if (person == null || way == null) {
                        if (way == null && !words.isEmpty()) {
                            in.error(at + "way", "error.required");
                        } else if (way != null) {
                            in.error(at + "person", "error.required");
                        }
                        return null;
                    }
                    if (children.contains(person)) {
                        in.error(at + "person", "plans.participation_twice");
                    }
                    children.add(person);
                    return new Participation(person, way, words);
                })
                .stream()
                .filter(Objects::nonNull)
                .toList();
        return new PlanBasis(
                in.text("municipalPlanRef", 120), in.date("municipalPlanOn"), goals, participation, renamed);
    }

    PlanBasis plain() {
        return new PlanBasis(municipalPlanRef, municipalPlanOn, municipalGoals, participation, Map.of());
    }

    /** Says whether two are the same without keeping the texts. */
    public String digest() {
        return Integer.toHexString(Objects.hash(
                municipalPlanRef,
                municipalPlanOn,
                municipalGoals,
                participation.stream().map(Participation::toString).sorted().toList()));
    }
}
