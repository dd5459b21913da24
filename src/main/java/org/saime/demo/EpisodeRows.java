package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an episode: its days, who is responsible, who works with the family, agreement, consents, exit. */
final class EpisodeRows {
    private record Status(
            String status,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable UUID by) {}

    private record Primary(House.Worker worker, String reason, String note, boolean override) {}

    private final Case of;
    private final Stay stay;
    private final List<Stay.Absence> absences;

    EpisodeRows(Case of, List<Stay.Absence> absences) {
        this.of = of;
        this.stay = of.stay;
        this.absences = absences;
    }

    void write(UUID referral, @Nullable UUID previousEpisode) {
        var made = of.written(stay.accepted);
        of.add(
                of.episode,
                "episode",
                "referral_id",
                referral,
                "service_type_id",
                of.cast.service(stay.place),
                "previous_episode_id",
                previousEpisode,
                "status",
                stay.status(of.calendar.today()),
                "accepted_on",
                stay.accepted,
                "first_meeting_on",
                stay.firstMeeting,
                "agreement_on",
                stay.start,
                "start_on",
                stay.start,
                "end_on",
                stay.end,
                "exit_reason",
                stay.end == null ? null : stay.exitReason,
                "recorded_at",
                made);
        of.deed("episode", of.episode, "episode.opened", stay.accepted, made, of.manager(), "{}");
        periods(made);
        links(made);
        assignments();
        covers();
        if (stay.start != null) {
            agreement(stay.start);
        }
        exit();
    }

    private void periods(Instant made) {
        var lines = new Lines<Status>();
        lines.change(stay.accepted, made, new Status("PENDING_AGREEMENT", null, null, of.manager()));
        if (stay.start != null) {
            var signed = of.written(stay.start);
            lines.change(stay.start, signed, new Status("ACTIVE", null, null, of.worker(stay.start)));
            of.deed("episode", of.episode, "episode.agreed", stay.start, signed, of.worker(stay.start), "{}");
        }
        for (var pause : stay.pauses) {
            var told = of.written(pause.from());
            lines.change(pause.from(), told, new Status("SUSPENDED", pause.reason(), pause.until(), of.manager()));
            suspension(pause, told);
            if (of.calendar.past(pause.to())) {
                var back = of.written(pause.to().plusDays(1));
                lines.change(pause.to().plusDays(1), back, new Status("ACTIVE", null, null, of.manager()));
                of.deed("episode", of.episode, "episode.resumed", pause.to().plusDays(1), back, of.manager(), "{}");
            }
        }
        if (stay.exitProposed != null && !stay.exitProposed.equals(stay.end)) {
            lines.change(
                    stay.exitProposed,
                    of.written(stay.exitProposed),
                    new Status("EXIT_PROPOSED", null, null, of.worker(stay.exitProposed)));
        }
        if (stay.last() != null) {
            lines.end(stay.last().plusDays(1), of.written(stay.last()));
        }
        for (var line : lines.all()) {
            of.add(
                    "episode_period",
                    line.recorded(),
                    "episode_id",
                    of.episode,
                    "status",
                    line.value().status,
                    "reason",
                    line.value().reason,
                    "until_on",
                    line.value().until,
                    "during",
                    line.during(),
                    "recorded_at",
                    line.recorded(),
                    "superseded_at",
                    line.superseded(),
                    "by_id",
                    line.value().by);
        }
    }

    private void suspension(Stay.Pause pause, Instant told) {
        var proposed = told.minusSeconds(3600);
        of.add(
                "suspension",
                proposed,
                "episode_id",
                of.episode,
                "reason",
                pause.reason(),
                "note",
                of.text("suspension.note"),
                "from_on",
                pause.from(),
                "until_on",
                pause.until(),
                "proposed_at",
                proposed,
                "proposed_by",
                of.worker(pause.from()),
                "decision",
                "APPROVED",
                "decided_at",
                told,
                "decided_by",
                of.manager());
        of.deed(
                "episode",
                of.episode,
                "episode.suspended",
                pause.from(),
                told,
                of.manager(),
                "{\"reason\": \"" + pause.reason() + "\"}");
    }

    private void links(Instant made) {
        var lines = new Lines<Cast.Town>();
        for (int i = 0; i < stay.towns.size(); i++) {
            var town = of.cast.town(stay.towns.get(i).code());
            var from = stay.towns.get(i).from();
            // a move is often learned some days later
            var told = i == 0
                    ? made
                    : of.written(DemoCalendar.earlier(from.plusDays(of.chance.between(0, 6)), of.calendar.today()));
            lines.change(from, told, town);
            if (i > 0) {
                of.deed(
                        "episode",
                        of.episode,
                        "episode.moved",
                        from,
                        told,
                        of.manager(),
                        "{\"municipality\": \"" + town.id() + "\"}");
            }
        }
        if (stay.last() != null) {
            lines.end(stay.last().plusDays(1), of.written(stay.last()));
        }
        boolean planned = of.chance.percent(80);
        of.casePlan = planned ? ReferralRows.caseRef(stay.place, stay.accepted, of.chance) : "";
        for (var line : lines.all()) {
            of.add(
                    "municipality_link",
                    line.recorded(),
                    "episode_id",
                    of.episode,
                    "municipality_id",
                    line.value().id(),
                    "role",
                    "RESPONSIBLE",
                    "case_plan_ref",
                    of.casePlan,
                    "case_plan_on",
                    planned ? stay.accepted.minusDays(12) : null,
                    "history_basis",
                    line.during().from().equals(stay.accepted) ? null : "CONSENT",
                    "during",
                    line.during(),
                    "recorded_at",
                    line.recorded(),
                    "superseded_at",
                    line.superseded(),
                    "by_id",
                    of.manager());
        }
    }

    private void assignments() {
        if (stay.assigned == null) {
            return;
        }
        var lines = new Lines<Primary>();
        for (int i = 0; i < stay.turns.size(); i++) {
            var turn = stay.turns.get(i);
            var told = of.written(turn.from());
            boolean left = i > 0 && stay.turns.get(i - 1).worker().login().equals(House.ON_LONG_LEAVE);
            lines.change(
                    turn.from(),
                    told,
                    new Primary(
                            turn.worker(),
                            i == 0 ? "" : left ? "WORKER_AWAY" : "CASELOAD",
                            i == 0 ? "" : of.anyText("handover", 2, "text"),
                            stay.overCap && i == 0));
            of.deed(
                    "episode",
                    of.episode,
                    i == 0 ? "episode.assigned" : "episode.handed_over",
                    turn.from(),
                    told,
                    of.manager(),
                    "{\"staff\": \"" + of.cast.staff(turn.worker()) + "\""
                            + (i == 0 ? "" : ", \"reason\": \"" + (left ? "WORKER_AWAY" : "CASELOAD") + "\"") + "}");
        }
        if (stay.last() != null) {
            lines.end(stay.last().plusDays(1), of.written(stay.last()));
        }
        for (var line : lines.all()) {
            assignment(
                    line.value().worker,
                    "PRIMARY",
                    line.during(),
                    line.value().reason,
                    line.value().note,
                    line.value().override,
                    line.recorded(),
                    line.superseded());
        }
    }

    private void assignment(
            House.Worker worker,
            String kind,
            Rows.During during,
            String reason,
            String note,
            boolean override,
            Instant recorded,
            @Nullable Instant superseded) {
        of.add(
                "assignment",
                recorded,
                "episode_id",
                of.episode,
                "staff_id",
                of.cast.staff(worker),
                "kind",
                kind,
                "during",
                during,
                "reason",
                reason,
                "handover_note",
                note,
                "override_reason",
                override ? "LANGUAGE" : null,
                "override_text",
                override ? of.text("assignment.override") : null,
                "override_until",
                override ? of.calendar.today().plusDays(20) : null,
                "recorded_at",
                recorded,
                "superseded_at",
                superseded,
                "by_id",
                of.manager());
    }

    /** Colleagues stand in for those who are away, for most of the families. */
    private void covers() {
        for (var absence : absences) {
            var from = DemoCalendar.later(absence.from(), stay.start == null ? LocalDate.MAX : stay.start);
            var to = stay.end == null ? absence.to() : DemoCalendar.earlier(absence.to(), stay.end);
            boolean theirs = absence.covered()
                    && from.isBefore(to)
                    && stay.worker(from) == absence.worker()
                    && stay.worker(to) == absence.worker();
            if (!theirs || of.chance.percent(35)) {
                continue;
            }
            var colleagues = House.WORKERS.stream()
                    .filter(w -> w.place().equals(stay.place.key())
                            && w != absence.worker()
                            && !w.login().equals(House.ON_LONG_LEAVE))
                    .filter(w -> absences.stream()
                            .noneMatch(a -> a.worker() == w && !a.from().isAfter(to) && !from.isAfter(a.to())))
                    .filter(w -> !w.login().equals("jelena") && !w.login().equals("anneli")
                            || !from.isBefore(of.calendar.month(House.LONG_LEAVE_MONTH)))
                    .toList();
            if (!colleagues.isEmpty()) {
                var colleague = of.chance.pick(colleagues);
                var told = of.written(DemoCalendar.earlier(from, absence.from().minusDays(3)));
                assignment(
                        colleague,
                        "COVER",
                        Rows.During.throughTo(from, to),
                        "WORKER_AWAY",
                        of.anyText("handover", 2, "text"),
                        false,
                        told,
                        null);
                of.covers.add(new Case.Cover(colleague, from, to));
                of.deed(
                        "episode",
                        of.episode,
                        "episode.covered",
                        from,
                        told,
                        of.manager(),
                        "{\"staff\": \"" + of.cast.staff(colleague) + "\"}");
            }
        }
    }

    private void agreement(LocalDate start) {
        var signed = of.written(start);
        var carer = of.household.carer();
        signature("LEGAL_REPRESENTATIVE", carer.id(), null, pickWay(), start, signed);
        var second = of.household.second();
        if (second != null && of.chance.percent(70)) {
            signature("CAREGIVER", second.id(), null, pickWay(), start, signed);
        }
        signature("WORKER", null, of.worker(start), "IN_SYSTEM", start, signed);
        consent(carer, carer, "SERVICE", "CONTRACT", "SELF", null, start, signed);
        consent(carer, carer, "SHARE_MUNICIPALITY", "CONSENT", "SELF", null, start, signed);
        for (var child : of.household.children(start)) {
            consent(
                    child,
                    carer,
                    "SERVICE",
                    "CONTRACT",
                    "PARENT",
                    child.age(start) >= 6 ? Boolean.TRUE : null,
                    start,
                    signed);
        }
        if (of.chance.percent(40)) {
            consent(carer, carer, "SHARE_INSTITUTION", "CONSENT", "SELF", null, start, signed);
        }
        of.deed(
                "episode",
                of.episode,
                "episode.consent_recorded",
                start,
                signed,
                of.worker(start),
                "{\"reason\": \"SERVICE\"}");
    }

    private String pickWay() {
        return List.of("ON_DEVICE", "PAPER", "DIGITAL", "READ_ALOUD").get(of.chance.weighted(60, 25, 12, 3));
    }

    private void signature(
            String role, @Nullable UUID person, @Nullable UUID account, String way, LocalDate on, Instant recorded) {
        of.add(
                "agreement_signature",
                recorded,
                "episode_id",
                of.episode,
                "role",
                role,
                "person_id",
                person,
                "account_id",
                account,
                "way",
                way,
                "signed_on",
                on,
                "recorded_at",
                recorded);
    }

    private void consent(
            Household.Someone about,
            Household.Someone by,
            String purpose,
            String basis,
            String capacity,
            @Nullable Boolean assent,
            LocalDate from,
            Instant recorded) {
        boolean withdrawn = purpose.equals("SHARE_INSTITUTION")
                && of.chance.percent(12)
                && from.isBefore(of.calendar.today().minusDays(60));
        of.add(
                "consent",
                recorded,
                "person_id",
                about.id(),
                "purpose",
                purpose,
                "basis",
                basis,
                "given_by_id",
                by.id(),
                "capacity",
                capacity,
                "child_assent",
                assent,
                "valid_from",
                from,
                "valid_to",
                null,
                "withdrawn_at",
                withdrawn ? of.written(from.plusDays(of.chance.between(20, 55))) : null,
                "recorded_at",
                recorded,
                "by_id",
                of.worker(from));
    }

    private void exit() {
        if (stay.cancelled != null) {
            of.deed(
                    "episode",
                    of.episode,
                    "episode.cancelled",
                    stay.cancelled,
                    of.written(stay.cancelled),
                    of.manager(),
                    "{}");
            return;
        }
        if (stay.exitProposed == null) {
            return;
        }
        var on = stay.exitProposed;
        var proposed = of.written(on);
        boolean closed = stay.end != null;
        var decided = closed
                ? of.calendar.notLater(
                        of.calendar.at(stay.end, 16, of.chance.between(0, 59)).plusSeconds(1800))
                : null;
        boolean achieved = stay.exitReason.equals("GOALS_ACHIEVED");
        of.add(
                "episode_exit",
                proposed,
                "episode_id",
                of.episode,
                "reason",
                stay.exitReason,
                "end_on",
                closed ? stay.end : DemoCalendar.workday(of.calendar.today().plusDays(4), stay.place.country()),
                "summary",
                of.text("exit." + stay.exitReason),
                "open_actions",
                achieved && of.chance.percent(60) ? "" : of.text("exit.open"),
                "handed_to",
                achieved ? "" : of.text("exit.handed"),
                "living",
                living(on),
                "follow_up_consent",
                achieved && of.chance.percent(75),
                "notified_municipality_on",
                achieved ? null : on,
                "proposed_at",
                proposed,
                "proposed_by",
                of.worker(on),
                "decision",
                closed ? "CLOSED" : null,
                "decided_at",
                decided,
                "decided_by",
                closed ? of.manager() : null);
        var reason = "{\"reason\": \"" + stay.exitReason + "\"}";
        of.deed("episode", of.episode, "episode.exit_proposed", on, proposed, of.worker(on), reason);
        if (decided != null) {
            of.deed("episode", of.episode, "episode.closed", stay.end, decided, of.manager(), reason);
        }
    }

    private String living(LocalDate on) {
        var where = stay.exitReason.equals("CHILD_SEPARATED")
                ? "RELATIVE"
                : of.household.sharedCare()
                        ? "SHARED"
                        : of.household.second() == null ? "WITH_ONE_PARENT" : "WITH_BOTH";
        return "{"
                + String.join(
                        ", ",
                        of.household.children(on).stream()
                                .map(c -> "\"" + c.id() + "\": \"" + where + "\"")
                                .toList())
                + "}";
    }
}
