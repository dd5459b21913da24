package org.saime.reporting;

import java.time.LocalDate;
import java.util.List;
import org.saime.families.FamilyHead;
import org.saime.families.FamilyNotice;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Component;

/** A question of the municipality without an answer stands above the family's pages. */
@Component
class ReportNotices implements FamilyNotice.Source {
    private final Db db;

    ReportNotices(Db db) {
        this.db = db;
    }

    @Override
    public List<FamilyNotice> notices(FamilyHead family, LocalDate on) {
        return db
                .list(
                        ReportStore.LIST,
                        "month",
                        null,
                        "statuses",
                        List.of(ReportStatus.QUERIED),
                        "municipality",
                        null,
                        "family",
                        family.id(),
                        "after",
                        null,
                        "limit",
                        3)
                .stream()
                .map(line -> new FamilyNotice(
                        40,
                        "warn",
                        "message-circle-question-mark",
                        ui -> ui.t("report.notice.asked", line.municipality()),
                        ui -> ui.t("report.notice.about", ui.month(line.month())),
                        "report.notice.answer",
                        "/reports/" + line.id()))
                .toList();
    }
}
