package org.saime.accounts.web;

import org.saime.accounts.KeptForm;
import org.saime.kernel.web.Page;

/** Signed in again: what was typed before is still there and can be sent. */
public record ResumePage(KeptForm kept) implements Page {}
