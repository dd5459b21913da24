package org.saime.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Choice;
import org.saime.reporting.Lint;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.MonthlyReports;
import org.saime.reporting.ReportMessage;

/** One report inside the house: the worker writes and confirms, the manager decides, others read. */
public record ReportPage(
        MonthlyReport report,
        Mode mode,
        Lint.Verdict verdict,
        List<MonthlyReports.Missing> missing,
        List<ReportMessage> messages,
        Place place,
        Dates dates,
        @Nullable String hindrance,
        May may,
        int narrativeMax,
        String said,
        Input in,
        Input words)
        implements Page {

    /** Deeds after which a page says what was done: {@code report.said.<deed>}. */
    public static final Set<String> SAID = Set.of(
            "saved",
            "confirmed",
            "justified",
            "returned",
            "approved",
            "sent",
            "recalled",
            "corrected",
            "acknowledged",
            "asked",
            "answered",
            "generated");

    /** What the reader is here for. */
    public enum Mode {
        WRITE,
        DECIDE,
        READ
    }

    /** Where the report stands in the reader's queue; 0 when it is in none. */
    public record Place(
            int number,
            int of,
            @Nullable UUID previous,
            @Nullable UUID next) {
        static final Place NONE = new Place(0, 0, null, null);
    }

    /** The days by which each step is due. */
    public record Dates(LocalDate confirmBy, LocalDate approveBy, LocalDate sendBy, LocalDate acknowledgeBy) {}

    public record May(boolean send, boolean giveBack, boolean correct, boolean recall, boolean answer) {}

    /** What is stored differs from what was just typed: somebody else wrote meanwhile. */
    public boolean overtaken() {
        return words == in
                && !in.raw("narrative").strip().replace("\r\n", "\n").equals(report.narrative())
                && in.failed();
    }

    public String path() {
        return "/reports/" + report.id();
    }

    /** A first draft of the note to the worker, out of the open findings. */
    public String note(Ui ui) {
        return String.join(
                "\n",
                verdict.open().stream()
                        .map(f -> ui.t("report.note." + f.kind(), f.words(), ui.t("report.field." + f.field())))
                        .distinct()
                        .toList());
    }

    /** Rows for own words: those that are there and two to fill. */
    public int wordRows() {
        return Math.min(6, Math.max(2, report.ownWords().size() + 1));
    }

    public List<Choice> speakers(Ui ui) {
        var choices = new java.util.ArrayList<Choice>();
        choices.add(Choice.of("-1", ui.t("report.the_family")));
        var members = report.content().time().members();
        for (int i = 0; i < members.size(); i++) {
            choices.add(Choice.of(String.valueOf(i), ReportText.who(ui, members.get(i))));
        }
        return choices;
    }
}
