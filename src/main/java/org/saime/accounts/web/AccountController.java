package org.saime.accounts.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.accounts.AccessTokens;
import org.saime.accounts.Door;
import org.saime.accounts.OwnAccount;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: password, second factor, access tokens. */
@Controller
class AccountController {
    private final OwnAccount account;
    private final AccessTokens tokens;
    private final Door door;

    AccountController(OwnAccount account, AccessTokens tokens, Door door) {
        this.account = account;
        this.tokens = tokens;
        this.door = door;
    }

    @GetMapping("/me")
    AccountPage page(Input in) {
        return page(Input.empty(), null, in.has("changed", "true"));
    }

    @PostMapping("/me/password")
    Object password(Input in) {
        return in.orAgain(
                () -> {
                    account.changePassword(in.raw("old"), in.raw("wanted"), in.raw("again"));
                    return Redirect.to("/me?changed=true");
                },
                () -> page(in, null, false));
    }

    @PostMapping("/me/second-factor")
    Redirect begin() {
        account.begin();
        return Redirect.to("/me");
    }

    @PostMapping("/me/second-factor/confirmation")
    Object confirm(Input in) {
        return in.orAgain(
                () -> {
                    account.confirm(in.required("code", 20));
                    return Redirect.to("/me");
                },
                () -> page(in, null, false));
    }

    @PostMapping("/me/second-factor/removal")
    Object remove(Input in) {
        return in.orAgain(
                () -> {
                    account.remove(in.raw("password"));
                    return Redirect.to("/me");
                },
                () -> page(in, null, false));
    }

    /** The new token is shown in the answer itself, the only time it can be read; it is never put into an address. */
    @PostMapping("/me/tokens")
    Object create(Input in) {
        String name = in.required("name", 80);
        if (in.failed()) {
            return page(in, null, false).status(422);
        }
        return page(Input.empty(), tokens.create(name), false);
    }

    @PostMapping("/me/tokens/{token}/revocation")
    Redirect revoke(@PathVariable UUID token) {
        tokens.revoke(token);
        return Redirect.to("/me");
    }

    private AccountPage page(Input in, @Nullable String token, boolean changed) {
        return new AccountPage(in, account.secondFactor(), door.owesSecondFactor(), tokens.mine(), token, changed);
    }
}
