package org.saime.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the measures; each is defined once, in SQL. Row policies narrow every figure to what the reader may see. */
@Service
@Transactional(readOnly = true)
public class Measures {
    static final Set<String> DIRECT = Set.of("HOME_VISIT", "OUT_OF_HOME", "VIRTUAL", "ACCOMPANIMENT");

    private final Db db;
    private final Access access;
    private final Clock clock;

    Measures(Db db, Access access, Clock clock) {
        this.db = db;
        this.access = access;
        this.clock = clock;
    }

    /** Of what and as known when; {@code knownAt} null is now. */
    public record Question(
            LocalDate from,
            LocalDate to,
            @Nullable UUID unit,
            @Nullable UUID worker,
            @Nullable UUID municipality,
            @Nullable Instant knownAt) {}

    /** M5. A rate never stands without its two counts. */
    public record WeeklyContact(int met, int eligible, Instant asOf) {}

    /** M1; memberships count a child once in each family. */
    public record Served(int families, int children, int memberships, Instant asOf) {}

    /** M2. */
    public record Flow(SheetContent.Flow flow, Instant asOf) {}

    /** M6 and M7. */
    public record Contacts(
            List<SheetContent.Mode> modes, int directMinutes, int notAtHome, int planned, Instant asOf) {}

    /** M9 and M10. */
    public record Reviews(int onTime, int settled, int overdue, Instant asOf) {}

    public WeeklyContact weeklyContact(Question q) {
        access.permit(ReportAction.MEASURE);
        Instant known = known(q);
        var row = db.one(
                SheetStore.WEEKLY,
                "from",
                q.from(),
                "to",
                q.to(),
                "known",
                known,
                "unit",
                q.unit(),
                "staff",
                q.worker(),
                "municipality",
                q.municipality());
        return new WeeklyContact(row.met(), row.eligible(), known);
    }

    public Served served(Question q) {
        access.permit(ReportAction.MEASURE);
        Instant known = known(q);
        var row = db.one(
                SheetStore.SERVED,
                "from",
                q.from(),
                "to",
                q.to(),
                "known",
                known,
                "unit",
                q.unit(),
                "municipality",
                q.municipality());
        return new Served(row.families(), row.children(), row.memberships(), known);
    }

    public Flow flow(Question q) {
        access.permit(ReportAction.MEASURE);
        Instant known = known(q);
        return new Flow(
                db.one(
                        SheetStore.FLOW,
                        "from",
                        q.from(),
                        "to",
                        q.to(),
                        "known",
                        known,
                        "unit",
                        q.unit(),
                        "municipality",
                        q.municipality()),
                known);
    }

    public Contacts contacts(Question q) {
        access.permit(ReportAction.MEASURE);
        Instant known = known(q);
        var rows = db.list(
                SheetStore.CONTACTS,
                "from",
                q.from(),
                "to",
                q.to(),
                "known",
                known,
                "unit",
                q.unit(),
                "staff",
                q.worker(),
                "municipality",
                q.municipality());
        var direct = rows.stream().filter(r -> DIRECT.contains(r.mode())).toList();
        int missed = direct.stream().mapToInt(SheetStore.Contacts::noShow).sum();
        int held = direct.stream().mapToInt(SheetStore.Contacts::held).sum();
        return new Contacts(
                rows.stream()
                        .map(c -> new SheetContent.Mode(
                                c.mode(), c.held(), c.noShow(), c.cancelledFamily(), c.cancelledService()))
                        .toList(),
                direct.stream().mapToInt(SheetStore.Contacts::minutes).sum(),
                missed,
                held + missed,
                known);
    }

    public Reviews reviews(Question q) {
        access.permit(ReportAction.MEASURE);
        Instant known = known(q);
        var row = db.one(
                SheetStore.REVIEWS,
                "from",
                q.from(),
                "to",
                q.to(),
                "known",
                known,
                "unit",
                q.unit(),
                "municipality",
                q.municipality());
        return new Reviews(row.onTime(), row.settled(), row.overdue(), known);
    }

    private Instant known(Question q) {
        return q.knownAt() == null ? clock.instant() : q.knownAt();
    }
}
