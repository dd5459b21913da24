package org.saime.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Ui;
import org.saime.reporting.SheetContent;

/** The figures of a sheet as lines, the same on screen, on paper and in the workbook. */
public final class SheetText {
    private SheetText() {}

    /** @param whole the denominator, null for counts; @param part the group it stands in */
    public record Line(
            String part, String name, int value, @Nullable Integer whole, String definition) {}

    public static List<Line> lines(Ui ui, SheetContent c) {
        var lines = new ArrayList<Line>();
        add(lines, ui, "served", "families", c.families(), null);
        add(lines, ui, "served", "children", c.children(), null);
        c.ages()
                .forEach(a -> lines.add(new Line(
                        "served",
                        ui.t("sheet.line.age", ui.code("age_band", a.band())),
                        a.children(),
                        null,
                        ui.t("sheet.about.age"))));
        add(lines, ui, "flow", "before", c.flow().openBefore(), null);
        add(lines, ui, "flow", "admissions", c.flow().admissions(), null);
        add(lines, ui, "flow", "moved_in", c.flow().movedIn(), null);
        add(lines, ui, "flow", "exits", c.flow().exits(), null);
        c.exits()
                .forEach(e -> lines.add(new Line(
                        "flow",
                        ui.t(
                                "sheet.line.exit",
                                e.reason().equals("UNKNOWN")
                                        ? ui.t("ui.not_known")
                                        : ui.code("exit_reason", e.reason())),
                        e.exits(),
                        null,
                        ui.t("sheet.about.exit"))));
        add(lines, ui, "flow", "moved_out", c.flow().movedOut(), null);
        add(lines, ui, "flow", "after", c.flow().openAfter(), null);
        add(lines, ui, "flow", "waiting", c.waiting(), null);
        add(lines, ui, "flow", "residents", c.residents(), null);
        add(lines, ui, "work", "weekly", c.weeksMet(), c.weeksEligible());
        c.contacts()
                .forEach(m -> lines.add(new Line(
                        "work",
                        ui.t("sheet.line.contacts", ui.code("contact_mode", m.mode())),
                        m.held(),
                        null,
                        ui.t("sheet.about.contacts", m.noShow(), m.cancelledFamily(), m.cancelledService()))));
        add(lines, ui, "work", "minutes", c.directMinutes(), null);
        add(lines, ui, "work", "reviews", c.reviewsOnTime(), c.reviewsSettled());
        add(lines, ui, "work", "overdue", c.reviewsOverdue(), null);
        add(lines, ui, "work", "goals", c.goalsClosed(), null);
        add(lines, ui, "work", "requests", c.requestsOpen(), null);
        add(lines, ui, "work", "corrections", c.corrections(), null);
        return lines;
    }

    private static void add(List<Line> lines, Ui ui, String part, String key, int value, @Nullable Integer whole) {
        lines.add(new Line(part, ui.t("sheet.line." + key), value, whole, ui.t("sheet.about." + key)));
    }
}
