package org.saime.reporting.web;

import org.saime.kernel.web.Page;
import org.saime.reporting.MunicipalitySheet;

/** A municipality sheet on paper. */
public record SheetPaper(MunicipalitySheet sheet) implements Page {}
