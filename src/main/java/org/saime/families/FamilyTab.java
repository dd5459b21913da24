package org.saime.families;

/** A tab of the family page; a bean of the feature that owns it. Text {@code family.tab.<key>}; {@code path} follows {@code /families/{id}}. */
public record FamilyTab(int order, String key, String path) {}
