package org.saime.accounts.web;

import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** Step PASSWORD: name and password; step CODE: the code from the authenticator. {@code notice} is empty or says why one is here. */
public record SignInPage(Input in, Step step, String notice) implements Page {
    public enum Step {
        PASSWORD,
        CODE
    }
}
