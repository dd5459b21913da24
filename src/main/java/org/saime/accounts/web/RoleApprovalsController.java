package org.saime.accounts.web;

import java.util.UUID;
import org.saime.accounts.RoleGrants;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Roles that wait for a second person: another administrator, or the manager of the unit. */
@Controller
class RoleApprovalsController {
    private final RoleGrants grants;

    RoleApprovalsController(RoleGrants grants) {
        this.grants = grants;
    }

    @GetMapping("/role-approvals")
    RoleApprovalsPage page(Input in) {
        return page(Input.empty(), in.text("done", 20));
    }

    @PostMapping("/role-approvals/{role}/approval")
    Object approve(@PathVariable UUID role, Input in) {
        return in.orAgain(
                () -> {
                    grants.approve(role);
                    return Redirect.to("/role-approvals?done=approved");
                },
                () -> page(in, ""));
    }

    @PostMapping("/role-approvals/{role}/refusal")
    Object refuse(@PathVariable UUID role, Input in) {
        return in.orAgain(
                () -> {
                    grants.refuse(role);
                    return Redirect.to("/role-approvals?done=refused");
                },
                () -> page(in, ""));
    }

    private RoleApprovalsPage page(Input in, String done) {
        return new RoleApprovalsPage(
                in,
                grants.waiting().stream()
                        .map(r -> new RoleApprovalsPage.Line(r, grants.mayDecide(r)))
                        .toList(),
                done);
    }
}
