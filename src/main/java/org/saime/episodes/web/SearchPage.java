package org.saime.episodes.web;

import java.util.List;
import org.saime.episodes.FamilyList;
import org.saime.families.FamilyColumn;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** What was found for some words among the families one may see. */
public record SearchPage(Input in, String words, FamilyList.Found found, List<FamilyColumn> columns) implements Page {}
