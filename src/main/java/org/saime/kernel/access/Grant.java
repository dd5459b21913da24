package org.saime.kernel.access;

/** One line of an action's rule: this role, in this relation. */
public record Grant(Role role, Relation relation) {}
