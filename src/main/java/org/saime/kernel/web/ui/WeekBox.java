package org.saime.kernel.web.ui;

/** A week of a month in a report: its days, whether the family was met, and how or why not. */
public record WeekBox(String days, WeekState state, String text) {}
