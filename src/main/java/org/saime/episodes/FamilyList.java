package org.saime.episodes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.FamilyAction;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of the families that one may see, narrowed and paged; the search over it is audited. */
@Service
@Transactional
public class FamilyList {
    public static final int PAGE = 25;

    /** What the list is narrowed to; null and empty mean everything. {@code status} is OPEN, ALL or one of {@link Episode.Status}. */
    public record Filter(
            String status, @Nullable UUID worker, @Nullable UUID municipality) {
        private static final Set<String> KNOWN = Set.of(
                "OPEN",
                "ALL",
                "PENDING_AGREEMENT",
                "ACTIVE",
                "SUSPENDED",
                "EXIT_PROPOSED",
                "CLOSED",
                "CANCELLED",
                "NONE");

        public Filter {
            status = KNOWN.contains(status) ? status : "OPEN";
        }
    }

    /** @param next id to go on after, null on the last page */
    public record Found(
            List<FamilyLine> lines, int total, @Nullable UUID next) {}

    record Total(int families) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Today today;

    FamilyList(Db db, Access access, Audit audit, Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.today = today;
    }

    public Found list(Filter filter, @Nullable UUID after, int size) {
        access.permit(FamilyAction.LIST);
        return find(filter, "", after, size);
    }

    /** By code, name of the family or of a person in it; accents do not matter and a letter may be wrong. People with a protected identity are found by the assigned only. */
    public Found search(String words) {
        access.permit(FamilyAction.LIST);
        String typed = words.strip().toLowerCase(Locale.ROOT);
        if (typed.length() < 2) {
            return new Found(List.of(), 0, null);
        }
        var found = find(new Filter("ALL", null, null), typed, null, PAGE);
        audit.note(
                "SEARCH",
                "family.search",
                "family",
                null,
                null,
                String.valueOf(found.lines().size()),
                null);
        return found;
    }

    private Found find(Filter filter, String words, @Nullable UUID after, int size) {
        LocalDate on = today.date();
        var assigned = Scope.current().activeFamilies();
        var lines = db.list(
                FamilyListStore.PAGE,
                "on",
                on,
                "status",
                filter.status(),
                "worker",
                filter.worker(),
                "municipality",
                filter.municipality(),
                "words",
                words,
                "assigned",
                assigned,
                "after",
                after,
                "limit",
                size + 1);
        boolean more = lines.size() > size;
        var page = more ? lines.subList(0, size) : lines;
        int total = after == null && !more
                ? page.size()
                : db.one(
                                FamilyListStore.TOTAL,
                                "on",
                                on,
                                "status",
                                filter.status(),
                                "worker",
                                filter.worker(),
                                "municipality",
                                filter.municipality(),
                                "words",
                                words,
                                "assigned",
                                assigned)
                        .families();
        return new Found(page, total, more ? page.getLast().id() : null);
    }
}
