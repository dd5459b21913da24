package org.saime.referrals.web;

import java.util.List;

/** The six first-person sentences of the public page, none of them a service, and the reason each stands for. */
public enum Hardship {
    CHILD("baby", "CHILD_BEHAVIOUR"),
    MONEY("coins", "LOW_INCOME"),
    HURT("house", "VIOLENCE"),
    TIRED("battery-low", "HOUSEHOLD_BURDEN"),
    SCHOOL("school", "LEARNING"),
    ELSE("circle-question-mark", "OTHER");

    private final String icon;
    private final String reason;

    Hardship(String icon, String reason) {
        this.icon = icon;
        this.reason = reason;
    }

    public String icon() {
        return icon;
    }

    public List<String> reasons() {
        return List.of(reason);
    }

    public String key() {
        return "help.about." + name();
    }
}
