package org.saime.reporting.web;

import java.time.LocalDate;
import org.saime.kernel.web.Page;
import org.saime.reporting.MunicipalitySheet;

/** The month of a municipality in figures. */
public record SheetPage(MunicipalitySheet sheet, boolean maySend, LocalDate sendBy) implements Page {}
