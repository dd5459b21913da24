package org.saime.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saime.episodes.Episode.Move;
import org.saime.episodes.Episode.Status;
import org.saime.episodes.EpisodeCalendar.Period;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;

/** The rules of a service without any database: ways between states, days of a calendar, places of a worker, what an agreement needs. */
class EpisodeRulesTest {
    private static final Map<Move, Map<Status, Status>> LEGAL = Map.of(
            Move.AGREE, Map.of(Status.PENDING_AGREEMENT, Status.ACTIVE),
            Move.CANCEL, Map.of(Status.PENDING_AGREEMENT, Status.CANCELLED),
            Move.SUSPEND, Map.of(Status.ACTIVE, Status.SUSPENDED),
            Move.RESUME, Map.of(Status.SUSPENDED, Status.ACTIVE),
            Move.PROPOSE_EXIT, Map.of(Status.ACTIVE, Status.EXIT_PROPOSED),
            Move.RETURN, Map.of(Status.EXIT_PROPOSED, Status.ACTIVE),
            Move.CLOSE, Map.of(Status.EXIT_PROPOSED, Status.CLOSED),
            Move.REOPEN, Map.of(Status.CLOSED, Status.ACTIVE));

    static Stream<Arguments> everyMoveFromEveryStatus() {
        return Stream.of(Move.values()).flatMap(m -> Stream.of(Status.values()).map(s -> Arguments.of(m, s)));
    }

    @ParameterizedTest
    @MethodSource("everyMoveFromEveryStatus")
    void onlyTheKnownWaysLeadFromOneStatusToAnother(Move move, Status from) {
        Status to = LEGAL.get(move).get(from);
        if (to != null) {
            assertThat(from.after(move)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.after(move))
                    .isInstanceOf(Refused.class)
                    .hasMessage("episodes.move." + move.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.00,15", "0.95,14", "0.80,12", "0.75,11", "0.50,7", "0.10,1", "0.05,0", "0,0"})
    void placesAreWhole(String fte, int places) {
        assertThat(Caseload.places(15, new BigDecimal(fte))).isEqualTo(places);
    }

    @Test
    void halfAPostWithEightIsOneOver() {
        var load = new Caseload(
                UUID.randomUUID(), UUID.randomUUID(), "A", new BigDecimal("0.50"), 15, 8, 0, List.of(), false, null);
        assertThat(load.over()).isEqualTo(1);
        assertThat(load.free()).isZero();
    }

    // Calendar
    // ---------------------------------------------------------------------------------------------------------------------------

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 5, 4);

    private static Period period(Status status, LocalDate from, LocalDate to) {
        return new Period(UUID.randomUUID(), status, null, null, from, to);
    }

    private static EpisodeCalendar active(LocalDate start) {
        return new EpisodeCalendar(List.of(
                period(Status.PENDING_AGREEMENT, ACCEPTED, start.minusDays(1)), period(Status.ACTIVE, start, null)));
    }

    @Test
    void theServiceStartsOnTheDayOfTheSignature() {
        var calendar = new EpisodeCalendar(List.of(period(Status.PENDING_AGREEMENT, ACCEPTED, null)))
                .from(ACCEPTED.plusDays(7), Status.ACTIVE);
        assertThat(calendar.on(ACCEPTED.plusDays(6)).status()).isEqualTo(Status.PENDING_AGREEMENT);
        assertThat(calendar.on(ACCEPTED.plusDays(7)).status()).isEqualTo(Status.ACTIVE);
        assertThat(calendar.on(ACCEPTED.minusDays(1))).isNull();
    }

    @Test
    void signedOnTheDayOfAcceptanceNothingWasPending() {
        var calendar = new EpisodeCalendar(List.of(period(Status.PENDING_AGREEMENT, ACCEPTED, null)))
                .from(ACCEPTED, Status.ACTIVE);
        assertThat(calendar.periods()).hasSize(1);
        assertThat(calendar.on(ACCEPTED).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aSuspensionEndsByItself() {
        var from = LocalDate.of(2026, 6, 1);
        var calendar = active(LocalDate.of(2026, 5, 11)).suspended(from, from.plusDays(13), "ILLNESS");
        assertThat(calendar.on(from.minusDays(1)).status()).isEqualTo(Status.ACTIVE);
        assertThat(calendar.on(from).status()).isEqualTo(Status.SUSPENDED);
        assertThat(calendar.on(from.plusDays(13)).status()).isEqualTo(Status.SUSPENDED);
        assertThat(calendar.on(from.plusDays(14)).status()).isEqualTo(Status.ACTIVE);
        assertThat(calendar.periods().getFirst().id())
                .as("what is not touched keeps its row")
                .isNotNull();
    }

    @Test
    void anEarlierResumptionShortensTheSuspension() {
        var from = LocalDate.of(2026, 6, 1);
        var calendar = active(LocalDate.of(2026, 5, 11))
                .suspended(from, from.plusDays(13), "ILLNESS")
                .from(from.plusDays(5), Status.ACTIVE);
        assertThat(calendar.on(from.plusDays(4)).status()).isEqualTo(Status.SUSPENDED);
        assertThat(calendar.on(from.plusDays(5)).status()).isEqualTo(Status.ACTIVE);
        assertThat(calendar.periods()).hasSize(4);
    }

    @Test
    void theLastDayIsServedAndTheNextIsNot() {
        var end = LocalDate.of(2026, 7, 8);
        var calendar = active(LocalDate.of(2026, 5, 11))
                .from(LocalDate.of(2026, 7, 1), Status.EXIT_PROPOSED)
                .endingOn(end);
        assertThat(calendar.on(end).status()).isEqualTo(Status.EXIT_PROPOSED);
        assertThat(calendar.on(end.plusDays(1))).isNull();
    }

    @Test
    void aClosureTakenBackLeavesNoTraceInTheDays() {
        var closed = active(LocalDate.of(2026, 5, 11))
                .from(LocalDate.of(2026, 7, 1), Status.EXIT_PROPOSED)
                .endingOn(LocalDate.of(2026, 7, 8));
        var again = closed.withoutExit();
        assertThat(again.on(LocalDate.of(2026, 7, 5)).status()).isEqualTo(Status.ACTIVE);
        assertThat(again.on(LocalDate.of(2026, 12, 1)).status()).isEqualTo(Status.ACTIVE);
        assertThat(again.periods()).noneMatch(p -> p.status() == Status.EXIT_PROPOSED);
    }

    @Test
    void aClosureBeforeTheProposalCanBeTakenBackToo() {
        var closed = active(LocalDate.of(2026, 5, 11))
                .from(LocalDate.of(2026, 7, 1), Status.EXIT_PROPOSED)
                .endingOn(LocalDate.of(2026, 6, 20));
        assertThat(closed.periods()).noneMatch(p -> p.status() == Status.EXIT_PROPOSED);
        assertThat(closed.withoutExit().on(LocalDate.of(2026, 6, 21)).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aGapIsImpossible() {
        assertThatThrownBy(() -> new EpisodeCalendar(List.of(
                        period(Status.ACTIVE, ACCEPTED, ACCEPTED.plusDays(1)),
                        period(Status.ACTIVE, ACCEPTED.plusDays(3), null))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // Agreement
    // ------------------------------------------------------------------------------------------------------------------------------

    private static final LocalDate MET = LocalDate.of(2026, 5, 6);
    private static final UUID MOTHER = UUID.randomUUID();
    private static final UUID FATHER = UUID.randomUUID();

    private static Agreements.Signature by(String role, UUID person, LocalDate on) {
        boolean worker = role.equals("WORKER");
        return new Agreements.Signature(null, role, worker ? null : person, worker ? person : null, "", "PAPER", on);
    }

    @Test
    void anAgreementNeedsMeetingBasisAndBothSignatures() {
        var nothing = new AgreementCheck(null, Set.of(), List.of(), false, MET);
        assertThat(nothing.missing())
                .containsExactly(
                        "episodes.agreement.no_meeting",
                        "episodes.agreement.no_basis",
                        "episodes.agreement.family_signs",
                        "episodes.agreement.worker_signs");
        var complete = new AgreementCheck(
                MET,
                Set.of(MOTHER),
                List.of(by("LEGAL_REPRESENTATIVE", MOTHER, MET), by("WORKER", UUID.randomUUID(), MET.plusDays(2))),
                true,
                MET.plusDays(3));
        assertThat(complete.missing()).isEmpty();
        assertThat(complete.signedOn()).isEqualTo(MET.plusDays(2));
    }

    @Test
    void withJointCustodyOneSignatureIsNotEnough() {
        var one = List.of(by("LEGAL_REPRESENTATIVE", MOTHER, MET), by("WORKER", UUID.randomUUID(), MET));
        assertThat(new AgreementCheck(MET, Set.of(MOTHER, FATHER), one, true, MET).missing())
                .containsExactly("episodes.agreement.both_sign");
        var both = List.of(
                by("LEGAL_REPRESENTATIVE", MOTHER, MET),
                by("LEGAL_REPRESENTATIVE", FATHER, MET),
                by("WORKER", UUID.randomUUID(), MET));
        assertThat(new AgreementCheck(MET, Set.of(MOTHER, FATHER), both, true, MET).missing())
                .isEmpty();
    }

    @Test
    void whereCustodyIsNotRecordedACaregiverSigns() {
        var child = List.of(by("CHILD", UUID.randomUUID(), MET), by("WORKER", UUID.randomUUID(), MET));
        assertThat(new AgreementCheck(MET, Set.of(), child, true, MET).missing())
                .containsExactly("episodes.agreement.family_signs");
        var caregiver = List.of(by("CAREGIVER", MOTHER, MET), by("WORKER", UUID.randomUUID(), MET));
        assertThat(new AgreementCheck(MET, Set.of(), caregiver, true, MET).missing())
                .isEmpty();
    }

    @Test
    void nothingIsSignedBeforeOneMet() {
        var early = List.of(
                by("LEGAL_REPRESENTATIVE", MOTHER, MET.minusDays(1)),
                by("WORKER", UUID.randomUUID(), MET.minusDays(1)));
        assertThat(new AgreementCheck(MET, Set.of(MOTHER), early, true, MET).missing())
                .containsExactly("episodes.agreement.before_meeting");
    }

    // Override
    // -------------------------------------------------------------------------------------------------------------------------------

    @Test
    void anOverrideNeedsWordsAndAnEndThatIsNotFar() {
        var from = LocalDate.of(2026, 11, 5);
        new NewAssignment.Override("LANGUAGE", "twenty characters ok", from.plusDays(60)).check(from, 20, 60);
        assertThatThrownBy(() -> new NewAssignment.Override("LANGUAGE", "nineteen characters", from.plusDays(61))
                        .check(from, 20, 60))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.errors())
                                .extracting(Invalid.FieldError::key)
                                .containsExactly("episodes.override.short", "episodes.override.long"));
        assertThatThrownBy(() -> new NewAssignment.Override("LANGUAGE", "twenty characters ok", from.minusDays(1))
                        .check(from, 20, 60))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.errors())
                                .extracting(Invalid.FieldError::field)
                                .containsExactly("overrideUntil"));
    }
}
