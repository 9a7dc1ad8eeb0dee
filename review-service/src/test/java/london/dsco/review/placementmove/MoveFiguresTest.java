package london.dsco.review.placementmove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.figures.Period;
import london.dsco.review.plan.Authorities;
import london.dsco.review.plan.Child;
import london.dsco.review.plan.Placement;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves of a child with a plan of Camden. */
class MoveFiguresTest {

    private static final String CAMDEN = "E09000007";
    private static final String KENT = "E10000016";
    private static final LocalDate MOVES = LocalDate.of(2026, 9, 1); // a Tuesday

    private static final Plan PLAN =
            Plan.registered(
                            CAMDEN,
                            "P-1",
                            new PlanDetails(
                                    new Child(
                                            "C-1",
                                            "Amina",
                                            "Okafor",
                                            LocalDate.of(2017, 5, 5),
                                            null),
                                    LocalDate.of(2026, 3, 1),
                                    null,
                                    Involvement.CLA,
                                    new Placement(
                                            null, null, null, null, null, false, false, false,
                                            false),
                                    new Authorities(CAMDEN, CAMDEN, null, null)),
                            Instant.parse("2026-03-01T12:00:00Z"))
                    .entry();

    private static Actor onThe(LocalDate day) {
        return new Actor(
                "s",
                "worker@camden",
                Set.of(Role.ADVICE_AUTHOR),
                CAMDEN,
                "web",
                null,
                null,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private static PlacementMove move(
            LocalDate on, LocalDate notified, boolean emergency, String to, Integer km) {
        return new PlacementMove(
                PLAN,
                new NotifiedMove(
                        new Route(null, null, CAMDEN, to, km),
                        on,
                        emergency ? MoveReason.CARER_ASKED : MoveReason.CARE_PLAN,
                        emergency),
                onThe(notified));
    }

    private static MoveFigures figures(PlacementMove... moves) {
        return MoveFigures.of(List.of(moves));
    }

    /** Five working days after Tuesday 1 September 2026 is Tuesday the 8th. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-31, false, BEFORE",
        "2026-08-31, true,  BEFORE",
        "2026-09-01, false, AFTER",
        "2026-09-08, true,  IN_EMERGENCY",
        "2026-09-09, true,  AFTER"
    })
    void countsAMoveByWhenItWasReported(
            LocalDate notified, boolean emergency, NotificationTiming timing) {
        MoveFigures figures = figures(move(MOVES, notified, emergency, null, null));

        assertThat(figures.byTiming()).isEqualTo(Map.of(timing, 1));
        assertThat(figures.notified(timing)).isEqualTo(1);
    }

    @Test
    void countsAMoveThatTwoPeopleReportedOnceAsTheFirstReportedIt() {
        MoveFigures figures =
                figures(
                        move(MOVES, MOVES.minusDays(3), false, KENT, 40),
                        move(MOVES, MOVES.plusDays(1), true, CAMDEN, 10),
                        move(MOVES.plusDays(1), MOVES, true, CAMDEN, 10));

        assertThat(figures.moves()).isEqualTo(2);
        assertThat(figures.distances()).containsExactly(10, 40);
        assertThat(figures.outOfArea()).isEqualTo(1);
        assertThat(figures.byReason())
                .isEqualTo(Map.of(MoveReason.CARE_PLAN, 1, MoveReason.CARER_ASKED, 1));
    }

    /** A distance is far from 33 kilometres on: more than 20 miles. */
    @ParameterizedTest
    @CsvSource({"32, 0, 1", "33, 1, 1", ", 0, 0"})
    void countsDistancesOnlyWhereTheyAreKnown(Integer km, int far, int known) {
        MoveFigures figures = figures(move(MOVES, MOVES, false, null, km));

        assertThat(figures.over32Km()).isEqualTo(far);
        assertThat(figures.distances()).hasSize(known);
        assertThat(figures.medianKm()).isEqualTo(km);
        assertThat(figures.outOfArea()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "'9 3', 3", "'9 3 5', 5", "'40 1 2 30', 2"})
    void takesTheLowerOfTheTwoInTheMiddleAsTheMedian(String distances, int median) {
        List<Integer> km = Stream.of(distances.split(" ")).map(Integer::valueOf).toList();
        PlacementMove[] moves = new PlacementMove[km.size()];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = move(MOVES.plusDays(i), MOVES, false, null, km.get(i));
        }

        assertThat(figures(moves).medianKm()).isEqualTo(median);
    }

    @Test
    void showsEachNumberUnderItsOwnName() {
        PlacementMove acknowledged = move(MOVES, MOVES.minusDays(1), false, KENT, 50);
        acknowledged.acknowledge(MOVES);
        Period period = new Period(MOVES, MOVES.plusDays(30));
        MoveFigures figures =
                figures(
                        acknowledged,
                        move(MOVES.plusDays(1), MOVES.plusDays(1), true, KENT, null),
                        move(MOVES.plusDays(2), MOVES.plusDays(2), false, CAMDEN, 3));

        assertThat(PlacementMoveFiguresView.of(period, figures))
                .isEqualTo(
                        new PlacementMoveFiguresView(
                                period.from(),
                                period.to(),
                                3,
                                1, // before
                                1, // in an emergency
                                1, // after
                                new BigDecimal("33.3"),
                                1, // acknowledged
                                2, // out of the area
                                1, // over 32 kilometres
                                2, // known distances
                                3, // the lower of 3 and 50
                                List.of(
                                        new PlacementMoveFiguresView.OfReason(
                                                MoveReason.CARE_PLAN, 2),
                                        new PlacementMoveFiguresView.OfReason(
                                                MoveReason.CARER_ASKED, 1))));
    }

    @Test
    void aMoveIsAcknowledgedOnceAndNotAfterItWasWithdrawn() {
        PlacementMove acknowledged = move(MOVES, MOVES, false, null, null);
        acknowledged.acknowledge(MOVES);
        PlacementMove withdrawn = move(MOVES, MOVES, false, null, null);
        withdrawn.withdraw(onThe(MOVES));

        assertThat(acknowledged.acknowledgedOn()).contains(MOVES);
        assertThat(withdrawn.withdrawnOn()).contains(MOVES);
        assertThatThrownBy(() -> acknowledged.acknowledge(MOVES))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> withdrawn.acknowledge(MOVES)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> withdrawn.withdraw(onThe(MOVES)))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE,    why, plan, true",
        "NOTIFIER, why, ,     false",
        "PLANNING, ,    plan, true"
    })
    void showsTheReasonToThoseWhoKnowItAndTheReviewToThoseWhoPlanIt(
            MoveSight sight, String why, String plan, boolean review) {
        assertThat(sight.why("why")).isEqualTo(why);
        assertThat(sight.plan("plan")).isEqualTo(plan);
        assertThat(sight.seesReview()).isEqualTo(review);
    }
}
