package org.saime.accounts.web;

import org.saime.accounts.OwnAccount;
import org.saime.kernel.NotFound;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes up an invitation by its link: choose a password, then sign in. */
@Controller
class InvitationController {
    private final OwnAccount account;

    InvitationController(OwnAccount account) {
        this.account = account;
    }

    @GetMapping("/invitation/{token}")
    Object page(@PathVariable String token) {
        return page(Input.empty(), token);
    }

    @PostMapping("/invitation/{token}")
    Object accept(@PathVariable String token, Input in) {
        return in.orAgain(
                () -> {
                    account.accept(token, in.raw("password"), in.raw("again"));
                    return Redirect.to("/sign-in?invited");
                },
                () -> page(in, token));
    }

    private InvitationPage page(Input in, String token) {
        try {
            return new InvitationPage(in, token, account.invitation(token));
        } catch (NotFound gone) {
            return new InvitationPage(in, token, null);
        }
    }
}
