package org.saime.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as a whole, as one reads it. {@code clock} is the running review clock of the episode, if one runs. */
public record PlanDocument(
        Plan plan,
        List<PlannedGoal> goals,
        List<Participation> participation,
        List<PlanSignature> signatures,
        List<PlanComment> comments,
        @Nullable Review clock) {

    public Optional<PlannedGoal> goal(UUID id) {
        return goals.stream().filter(g -> g.goal().id().equals(id)).findFirst();
    }

    public long done() {
        return goals.stream().mapToLong(PlannedGoal::done).sum();
    }

    public long counted() {
        return goals.stream().mapToLong(PlannedGoal::counted).sum();
    }

    public long late(LocalDate on) {
        return goals.stream().mapToLong(g -> g.late(on)).sum();
    }

    /** How many of the finished activities were done by whom. */
    public Map<Activity.Doer, Integer> doers() {
        var doers = new TreeMap<Activity.Doer, Integer>();
        goals.stream()
                .flatMap(g -> g.all().stream())
                .filter(a -> a.status() == Activity.Status.DONE)
                .forEach(a -> doers.merge(a.doer(), 1, Integer::sum));
        return doers;
    }

    public Optional<Participation> participationOf(UUID person) {
        return participation.stream().filter(p -> p.personId().equals(person)).findFirst();
    }

    public boolean signedBy(PlanSignature.Role role) {
        return signatures.stream().anyMatch(s -> s.role() == role && s.signed());
    }

    /** Signed, or it is said why not. */
    public boolean settled(PlanSignature.Role role) {
        return signatures.stream().anyMatch(s -> s.role() == role);
    }
}
