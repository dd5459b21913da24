package org.saime.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.plans.Plans;
import org.saime.referrals.SentReferral;
import org.saime.reporting.ReportLine;

/**
 * What a municipality's representative looks at first.
 *
 * @param toRead reports not acknowledged yet
 * @param asked reports with a question that nobody answered yet
 * @param received the last ones acknowledged
 * @param toSign plans that wait for the municipality's signature
 */
public record MunicipalityHome(
        LocalDate today,
        List<String> municipalities,
        List<ReportLine> toRead,
        List<ReportLine> asked,
        List<ReportLine> received,
        List<Plans.SharedLine> toSign,
        List<SentReferral> referrals,
        Counts counts,
        @Nullable Sheet sheet) {

    /** Own families of today: in the service, taken in and not agreed yet, their children; own referrals on the waiting list. */
    public record Counts(int families, int pending, int children, int waiting) {}

    /** The newest sheet of the month. */
    public record Sheet(UUID id, YearMonth month, String unit) {}

    /** In the order in which they ask for something. */
    public List<ReportLine> reports() {
        var all = new ArrayList<>(toRead);
        all.addAll(asked);
        all.addAll(received);
        return all;
    }

    public boolean nothingWaits() {
        return toRead.isEmpty() && toSign.isEmpty();
    }
}
