package org.saime.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Member;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.plans.Plan;
import org.saime.plans.PlanSignature;

/** Who signed and who is still asked; and, for a draft, the agreement. {@code missing} counts without the worker, who signs by agreeing. */
public record SignaturesPage(
        PlanView view,
        List<FieldError> missing,
        LocalDate reviewDue,
        boolean clockRuns,
        boolean approval,
        boolean mayAgree,
        boolean mayNote,
        Input in)
        implements Page {

    /** Somebody who can still sign: a row of the form. */
    public record Signatory(
            PlanSignature.Role role, @Nullable UUID person, String name, String note) {}

    public Plan plan() {
        return view.plan();
    }

    /** Caregivers, children old enough, the municipality: those who have not signed yet. */
    public List<Signatory> open(Ui ui) {
        var open = new ArrayList<Signatory>();
        for (Member member : view.members()) {
            Integer age = member.age(view.today());
            boolean asks = member.role() == Member.MemberRole.CAREGIVER
                    || member.child() && age != null && age >= view.hearingAge();
            if (asks
                    && member.deceasedOn() == null
                    && view.document().signatures().stream()
                            .noneMatch(s -> s.signed() && member.personId().equals(s.personId()))) {
                var role = role(member);
                String words = ui.code("signature_role", role);
                open.add(new Signatory(
                        role,
                        member.personId(),
                        member.name(),
                        member.title().isEmpty() ? words : member.title() + ", " + words));
            }
        }
        if (!view.municipality().isEmpty() && !view.document().signedBy(PlanSignature.Role.MUNICIPALITY)) {
            open.add(new Signatory(
                    PlanSignature.Role.MUNICIPALITY, null, view.municipality(), ui.t("plans.sign.municipality.note")));
        }
        return open;
    }

    /** With no custody recorded at all every caregiver is asked as a representative; the rule then says what to record first. */
    private PlanSignature.Role role(Member member) {
        if (member.child()) {
            return PlanSignature.Role.CHILD;
        }
        return view.representatives().isEmpty() || view.representatives().contains(member.personId())
                ? PlanSignature.Role.LEGAL_REPRESENTATIVE
                : PlanSignature.Role.CAREGIVER;
    }

    public List<Choice> ways(Ui ui, Signatory signatory) {
        var ways = signatory.role() == PlanSignature.Role.MUNICIPALITY
                ? List.of("PAPER", "DIGITAL")
                : List.of("PAPER", "ON_DEVICE", "DIGITAL", "READ_ALOUD");
        return ways.stream().map(w -> Choice.of(w, ui.code("signature_way", w))).toList();
    }
}
