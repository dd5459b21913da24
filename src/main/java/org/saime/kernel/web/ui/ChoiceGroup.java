package org.saime.kernel.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers that mean the same kind of thing, under one small title. */
public record ChoiceGroup(@Nullable String title, List<Choice> choices) {}
