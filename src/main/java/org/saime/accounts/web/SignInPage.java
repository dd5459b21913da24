package org.saime.accounts.web;

import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** Name and password; {@code noticeKey} is empty or says why one is here. */
public record SignInPage(Input in, String noticeKey) implements Page {}
