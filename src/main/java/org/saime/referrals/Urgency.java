package org.saime.referrals;

/** How soon help is needed: life or health threatened now, within days, usual order. */
public enum Urgency {
    DANGER,
    CRISIS,
    STANDARD
}
