package org.saime.reporting.web;

import java.util.UUID;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.organisation.Parameters;
import org.saime.reporting.Lint;
import org.saime.reporting.MonthlyReport;
import org.saime.reporting.ReportContent;
import org.saime.reporting.ReportWords;
import org.saime.reporting.ReportWriting;
import org.springframework.stereotype.Component;

/** Reads what was typed about a report, the same from a form and from JSON. */
@Component
class ReportForms {
    private final Codes codes;
    private final Parameters parameters;
    private final ReportWriting writing;
    private final Today today;

    ReportForms(Codes codes, Parameters parameters, ReportWriting writing, Today today) {
        this.codes = codes;
        this.parameters = parameters;
        this.writing = writing;
        this.today = today;
    }

    int narrativeMax(MonthlyReport report) {
        return parameters.number("NARRATIVE_MAX", report.unitId(), today.date());
    }

    ReportWords words(MonthlyReport report, Input in) {
        var unmet = report.content().weeks().weeks().stream()
                .filter(w -> w.eligible() && !w.met())
                .map(ReportContent.Week::mondayOn)
                .toList();
        return ReportWords.from(in, codes, narrativeMax(report), unmet);
    }

    void justify(UUID id, Input in) {
        String field = in.required("field", 4);
        var kind = in.requiredChoice("kind", Lint.Kind.class);
        String word = in.required("word", 200);
        String why = in.required("why", 300);
        if (!why.isEmpty() && why.length() < 10) {
            in.error("why", "report.why_short");
        }
        in.check();
        writing.justify(id, field, kind.name(), word, why);
    }
}
