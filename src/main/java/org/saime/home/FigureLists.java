package org.saime.home;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists behind a manager's figures. */
@Service
@Transactional(readOnly = true)
public class FigureLists {
    private final Db db;
    private final Access access;
    private final Today today;
    private final Clock clock;

    FigureLists(Db db, Access access, Today today, Clock clock) {
        this.db = db;
        this.access = access;
        this.today = today;
        this.clock = clock;
    }

    /** The last full month, which the figures of the first page are about. */
    public YearMonth lastMonth() {
        return YearMonth.from(today.date()).minusMonths(1);
    }

    /** @param reason a code, NONE for weeks without one, empty for all */
    public List<FigureRow> weeks(YearMonth month, boolean met, @Nullable UUID worker, String reason) {
        access.permit(HomeAction.UNIT);
        return db.list(
                FigureStore.WEEKS,
                "units",
                units(),
                "from",
                month,
                "to",
                month.atEndOfMonth(),
                "now",
                clock.instant(),
                "met",
                met,
                "worker",
                worker,
                "reason",
                reason);
    }

    public List<FigureRow> reviewsSettled(YearMonth month) {
        access.permit(HomeAction.UNIT);
        return db.list(
                FigureStore.REVIEWS_SETTLED,
                "units",
                units(),
                "from",
                month,
                "to",
                month.atEndOfMonth(),
                "now",
                clock.instant(),
                "on",
                today.date());
    }

    public List<FigureRow> reviewsOverdue() {
        access.permit(HomeAction.UNIT);
        return db.list(FigureStore.REVIEWS_OVERDUE, "units", units(), "now", clock.instant(), "on", today.date());
    }

    public List<FigureRow> reviewsSoon() {
        access.permit(HomeAction.UNIT);
        return db.list(FigureStore.REVIEWS_SOON, "units", units(), "on", today.date());
    }

    /** @param state admitted, exited or open */
    public List<FigureRow> flow(YearMonth month, String state) {
        access.permit(HomeAction.UNIT);
        return db.list(
                FigureStore.FLOW,
                "units",
                units(),
                "from",
                month,
                "to",
                month.atEndOfMonth(),
                "now",
                clock.instant(),
                "state",
                state);
    }

    private static List<UUID> units() {
        return List.copyOf(Scope.current().units());
    }
}
