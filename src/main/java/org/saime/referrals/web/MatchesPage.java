package org.saime.referrals.web;

import org.saime.kernel.web.Page;
import org.saime.referrals.Matches;

/** Families that may be meant: a part of a page, also fetched by itself while somebody types. */
public record MatchesPage(Matches.Found found) implements Page {}
