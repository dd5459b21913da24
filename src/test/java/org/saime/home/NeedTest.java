package org.saime.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.home.FamilyStanding.State;
import org.saime.home.Need.Reason;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;

/** The ranking of a worker's first page, without a database. */
class NeedTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);

    @Test
    void aFamilyMetThisWeekNeedsNothing() {
        assertThat(Need.of(new Made().met().standing(), WEDNESDAY, SUNDAY)).isEmpty();
    }

    @Test
    void theStrongestReasonWins() {
        var made = new Made();
        made.draft(WEDNESDAY.minusDays(3), null);
        made.reviewDue = WEDNESDAY.plusDays(9);
        assertThat(reason(made)).isEqualTo(Reason.NO_MEETING);
        made.noShows = List.of(WEDNESDAY.minusDays(2), WEDNESDAY.minusDays(9));
        assertThat(reason(made)).isEqualTo(Reason.NO_SHOWS);
        made.question(WEDNESDAY.minusDays(1));
        assertThat(reason(made)).isEqualTo(Reason.ASKED);
    }

    @Test
    void oneNoShowIsNotYetAReason() {
        var made = new Made().met();
        made.noShows = List.of(WEDNESDAY.minusDays(2));
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
    }

    @Test
    void aPlannedMeetingIsEnoughForTheWeek() {
        var made = new Made();
        made.planned = WEDNESDAY.plusDays(1);
        assertThat(made.standing().state(SUNDAY)).isEqualTo(State.PLANNED);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
    }

    @Test
    void aDraftOfTodayDoesNotNagAndCountsForTheWeek() {
        var made = new Made();
        made.draft(WEDNESDAY, WEDNESDAY);
        assertThat(made.standing().state(SUNDAY)).isEqualTo(State.DRAFT);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
        made.draft(WEDNESDAY.minusDays(1), WEDNESDAY.minusDays(1));
        assertThat(reason(made)).isEqualTo(Reason.DRAFT);
    }

    @Test
    void weeksWithoutMeetingAreCountedThroughThoseThatDoNotCount() {
        var made = new Made();
        made.past(true, true).past(true, false).past(false, false).past(true, false);
        var need = Need.of(made.standing(), WEDNESDAY, SUNDAY).orElseThrow();
        assertThat(need.reason()).isEqualTo(Reason.NO_MEETING);
        assertThat(need.number()).isEqualTo(3);
    }

    @Test
    void aReviewAsksFourteenDaysAheadAndStaysWhenItIsLate() {
        var made = new Made().met();
        made.reviewDue = WEDNESDAY.plusDays(15);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
        made.reviewDue = WEDNESDAY.plusDays(14);
        assertThat(reason(made)).isEqualTo(Reason.REVIEW);
        made.reviewDue = WEDNESDAY.minusDays(3);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY).orElseThrow().number())
                .isEqualTo(-3);
    }

    @Test
    void theAgreementAsksAfterFourFifthsOfItsTime() {
        var made = new Made();
        made.status = "PENDING_AGREEMENT";
        made.eligible = false;
        made.firstMet = WEDNESDAY.minusDays(11);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
        made.firstMet = WEDNESDAY.minusDays(12);
        assertThat(reason(made)).isEqualTo(Reason.AGREEMENT);
    }

    @Test
    void aNewFamilyThatNobodyMetAsksForItsFirstMeeting() {
        var made = new Made();
        made.status = "PENDING_AGREEMENT";
        made.eligible = false;
        made.accepted = WEDNESDAY.minusDays(1);
        assertThat(reason(made)).isEqualTo(Reason.FIRST_MEETING);
        made.planned = WEDNESDAY.plusDays(1);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
    }

    @Test
    void aSuspendedFamilyIsNotExpectedThisWeek() {
        var made = new Made();
        made.status = "SUSPENDED";
        made.eligible = false;
        assertThat(made.standing().state(SUNDAY)).isEqualTo(State.NOT_DUE);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
    }

    @Test
    void aSpecialistIsNotAskedForTheWeeklyMeeting() {
        var made = new Made();
        made.responsible = false;
        assertThat(made.standing().state(SUNDAY)).isEqualTo(State.NOT_DUE);
        assertThat(Need.of(made.standing(), WEDNESDAY, SUNDAY)).isEmpty();
    }

    @Test
    void everyFamilyIsInOneBandAndTheNumbersAddUp() {
        var made = new ArrayList<FamilyStanding>();
        for (int i = 0; i < 20; i++) {
            var one = new Made();
            one.label = "Family " + i;
            if (i % 3 == 0) {
                one.met();
            }
            if (i % 5 == 0) {
                one.reviewDue = WEDNESDAY.plusDays(i);
            }
            if (i % 4 == 1) {
                one.planned = WEDNESDAY.plusDays(1);
            }
            if (i % 7 == 6) {
                one.noShows = List.of(WEDNESDAY.minusDays(1), WEDNESDAY.minusDays(8));
            }
            if (i % 11 == 10) {
                one.status = "SUSPENDED";
                one.eligible = false;
            }
            made.add(one.standing());
        }
        var home = WorkerHome.of(
                WEDNESDAY, false, new WorkerHome.Facts(made, List.of(), List.of(), List.of(), List.of(), List.of(), 3));
        assertThat(home.needs()).isNotEmpty();
        assertThat(home.calm()).isNotEmpty();
        assertThat(home.all()).containsExactlyInAnyOrderElementsOf(made);
        int counted = 0;
        for (State state : State.values()) {
            counted += home.count(state);
        }
        assertThat(counted).isEqualTo(20);
        assertThat(home.needs().stream().map(Need::reason).toList()).isSorted();
        assertThat(home.needs().getFirst().reason()).isEqualTo(Reason.NO_SHOWS);
    }

    private static Reason reason(Made made) {
        return Need.of(made.standing(), WEDNESDAY, SUNDAY).orElseThrow().reason();
    }

    /** A family as a test wants it: served since long, nothing met, nothing planned. */
    private static final class Made {
        final UUID id = UUID.randomUUID();
        final UUID episode = UUID.randomUUID();
        final List<FamilyStanding.Week> weeks = new ArrayList<>();
        String label = "Tamm";
        String status = "ACTIVE";
        boolean responsible = true;
        boolean eligible = true;
        boolean metNow;
        LocalDate accepted = LocalDate.of(2026, 1, 5);
        LocalDate firstMet;
        LocalDate reviewDue;
        LocalDate planned;
        List<LocalDate> noShows = List.of();
        FamilyStanding.Question question;
        FamilyStanding.OpenDraft draft;

        Made met() {
            metNow = true;
            return this;
        }

        Made past(boolean due, boolean met) {
            weeks.replaceAll(w -> new FamilyStanding.Week(
                    w.familyId(), w.episodeId(), w.sunday().minusWeeks(1), w.eligible(), w.met()));
            weeks.add(new FamilyStanding.Week(id, episode, SUNDAY.minusWeeks(1), due, met));
            return this;
        }

        void question(LocalDate on) {
            question = new FamilyStanding.Question(
                    id, UUID.randomUUID(), "Valmieras novads", "Is Emīls back at school?", "Ilze Priede", at(on), 5);
        }

        void draft(LocalDate saved, LocalDate about) {
            draft = new FamilyStanding.OpenDraft(UUID.randomUUID(), id, label, at(saved), about, "HOME_VISIT", true);
        }

        private static Instant at(LocalDate day) {
            return day.atTime(10, 0).atZone(Today.ZONE).toInstant();
        }

        FamilyStanding standing() {
            var all = new ArrayList<>(weeks);
            all.add(new FamilyStanding.Week(id, episode, SUNDAY, eligible, metNow));
            boolean pending = status.equals("PENDING_AGREEMENT");
            var family = new OwnFamily(
                    id,
                    "P-1",
                    label,
                    Country.LV,
                    episode,
                    responsible,
                    "Liene",
                    status,
                    accepted,
                    firstMet,
                    pending ? null : accepted,
                    null,
                    reviewDue,
                    !pending,
                    List.of(8),
                    0,
                    5,
                    firstMet == null ? null : 14,
                    pending ? null : 30,
                    14,
                    80,
                    3);
            return new FamilyStanding(
                    family,
                    all,
                    null,
                    planned == null
                            ? null
                            : new FamilyStanding.Visit(UUID.randomUUID(), id, planned, null, "HOME_VISIT", ""),
                    null,
                    WEDNESDAY.minusDays(8),
                    noShows,
                    null,
                    question,
                    draft);
        }
    }
}
