package org.saime.organisation.web;

import java.util.List;
import org.saime.kernel.web.Page;
import org.saime.organisation.UnitFile;

/** The units of the organisation, or those one manages. */
public record UnitsPage(List<UnitFile.Facts> units, boolean edits) implements Page {}
