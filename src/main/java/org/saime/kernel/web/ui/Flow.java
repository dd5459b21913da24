package org.saime.kernel.web.ui;

/** One month of comings and goings, with what was open at its end. */
public record Flow(String month, int in, int out, int open) {}
