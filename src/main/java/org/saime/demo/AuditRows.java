package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes who looked at a family in the last weeks, so that the log of accesses has something to tell. */
final class AuditRows {
    private static final int DAYS = 45;

    private final Case of;

    AuditRows(Case of) {
        this.of = of;
    }

    void write() {
        for (var visit : of.recorded) {
            if (visit.at().isAfter(of.calendar.now().minusSeconds(86_400L * DAYS))) {
                entry(
                        visit.account(),
                        "WORKER",
                        "family.open",
                        "READ",
                        "family",
                        of.family,
                        visit.at().minusSeconds(400),
                        "");
                if (of.chance.percent(60)) {
                    entry(
                            visit.account(),
                            "WORKER",
                            "contact.list",
                            "READ",
                            "family",
                            of.family,
                            visit.at().minusSeconds(320),
                            "");
                }
                entry(
                        visit.account(),
                        "WORKER",
                        "contact.recorded",
                        "WRITE",
                        "contact",
                        visit.contact(),
                        visit.at(),
                        "");
            }
        }
        if (!of.stay.open() || of.stay.start == null) {
            return;
        }
        if (of.chance.percent(16)) {
            entry(
                    of.cast.supervisor(of.stay.place).account(),
                    "SUPERVISOR",
                    "family.open",
                    "READ",
                    "family",
                    of.family,
                    lately(),
                    "SUPERVISION");
        }
        if (of.chance.percent(22)) {
            entry(of.manager(), "MANAGER", "family.open", "READ", "family", of.family, lately(), "");
        }
        if (of.chance.percent(10)) {
            entry(
                    of.town(of.calendar.today()).account(),
                    "MUNICIPALITY",
                    "plan.list",
                    "READ",
                    "family",
                    of.family,
                    lately(),
                    "");
        }
        if (of.chance.perMille(12)) {
            var other = of.stay.worker(of.calendar.today());
            var stranger = House.WORKERS.stream()
                    .filter(w -> w != other && House.place(w.place()).provider() == of.stay.place.provider())
                    .toList();
            entry(
                    of.cast.account(of.chance.pick(stranger)),
                    "WORKER",
                    "FamilyAction.OPEN",
                    "DENIED",
                    "",
                    null,
                    lately(),
                    "");
        }
    }

    private Instant lately() {
        LocalDate day = DemoCalendar.workdayBefore(
                of.calendar.today().minusDays(of.chance.between(0, 28)), of.stay.place.country());
        return of.calendar.at(day, of.chance.between(9, 16), of.chance.between(0, 59));
    }

    private void entry(
            UUID account,
            String role,
            String action,
            String kind,
            String subject,
            @Nullable UUID id,
            Instant at,
            String reason) {
        of.rows.add(
                "audit_entry",
                "id",
                of.chance.id(at),
                "org_id",
                of.org(),
                "at",
                at,
                "account_id",
                account,
                "role",
                role,
                "action",
                action,
                "kind",
                kind,
                "subject_kind",
                subject,
                "subject_id",
                id,
                "family_id",
                of.family,
                "reason",
                reason);
    }
}
