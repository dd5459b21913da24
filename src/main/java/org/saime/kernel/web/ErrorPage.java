package org.saime.kernel.web;

/** Says in the person's words what went wrong and what to do next. {@code what} names the texts {@code problem.<what>.title} and {@code .help}. */
public record ErrorPage(int status, String what, String reasonKey, String incident) implements Page {}
