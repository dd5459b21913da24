package org.saime.referrals.web;

import java.util.List;
import org.saime.kernel.web.Page;
import org.saime.referrals.EmergencyNumbers;

/** The request arrived: its number, and what happens next. {@code tooMany} when it was not taken, because too many came from one place. */
public record HelpThanksPage(String number, boolean tooMany, List<EmergencyNumbers.Line> numbers) implements Page {}
