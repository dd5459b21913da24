package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took part in a plan and who signed it. */
final class PlanSigning {
    private static final List<String> WAYS = List.of("ON_DEVICE", "PAPER", "DIGITAL");

    private final Case of;

    PlanSigning(Case of) {
        this.of = of;
    }

    void participation(UUID plan, LocalDate on, Instant made) {
        for (var child : of.household.children(on)) {
            int age = child.age(on);
            if (age >= 6 || age >= 4 && of.chance.percent(40)) {
                var way = List.of("SAID", "DREW", "OBSERVED", "DECLINED", "REPRESENTED")
                        .get(age < 7 ? of.chance.weighted(30, 45, 20, 1, 4) : of.chance.weighted(75, 8, 5, 8, 4));
                of.add(
                        "participation",
                        made,
                        "plan_id",
                        plan,
                        "person_id",
                        child.id(),
                        "way",
                        way,
                        "words",
                        way.equals("SAID") ? of.text(of.chance.percent(50) ? "words.02.text" : "words.03.text") : "");
            }
        }
    }

    /** The family and the worker have signed, the municipality not yet. */
    void family(UUID plan, LocalDate on) {
        sign(plan, "LEGAL_REPRESENTATIVE", of.household.carer().id(), null, null, of.chance.pick(WAYS), on, "");
        var second = of.household.second();
        if (second != null && of.chance.percent(60)) {
            sign(plan, "CAREGIVER", second.id(), null, null, of.chance.pick(WAYS), on, "");
        }
        for (var child : of.household.children(on)) {
            if (child.age(on) >= 11 && of.chance.percent(50)) {
                sign(plan, "CHILD", child.id(), null, null, "ON_DEVICE", on, "");
            }
        }
        sign(plan, "WORKER", null, of.worker(on), null, "IN_SYSTEM", on, "");
    }

    void all(UUID plan, LocalDate on) {
        family(plan, on);
        var town = of.town(on);
        if (of.chance.percent(88)) {
            var signed = DemoCalendar.workdayBefore(on, of.stay.place.country());
            sign(plan, "MUNICIPALITY", null, town.account(), town.id(), "IN_SYSTEM", signed, "");
            of.deed("plan", plan, "plan.municipality_signed", signed, of.written(signed), town.account(), "{}");
        } else {
            sign(plan, "MUNICIPALITY", null, null, town.id(), "IN_SYSTEM", on, of.text("no_municipal_plan"));
        }
    }

    private void sign(
            UUID plan,
            String role,
            @Nullable UUID person,
            @Nullable UUID account,
            @Nullable UUID municipality,
            String way,
            LocalDate day,
            String missing) {
        var recorded = of.written(day);
        of.add(
                "plan_signature",
                recorded,
                "plan_id",
                plan,
                "role",
                role,
                "person_id",
                person,
                "account_id",
                account,
                "municipality_id",
                municipality,
                "way",
                way,
                "signed_on",
                missing.isEmpty() ? day : null,
                "missing_reason",
                missing,
                "recorded_at",
                recorded,
                "by_id",
                account != null ? account : of.worker(day));
    }
}
