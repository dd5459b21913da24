package org.saime.home;

import java.util.List;
import org.saime.referrals.ReferralLine;
import org.saime.referrals.Referrals;

/** What an intake officer looks at first: open referrals with their clocks, most urgent on top, and the waiting list. */
public record IntakeHome(List<ReferralLine> open, List<ReferralLine> waiting, Referrals.Counts counts) {}
