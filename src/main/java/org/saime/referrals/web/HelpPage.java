package org.saime.referrals.web;

import java.util.List;
import org.saime.kernel.web.Page;
import org.saime.referrals.EmergencyNumbers;

/** The door for families: what is hard right now. */
public record HelpPage(List<EmergencyNumbers.Line> numbers) implements Page {}
