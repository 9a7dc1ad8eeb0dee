package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;

/**
 * Which area a child belonged to on which days, as the borough's system reports it. A plan of
 * Camden, known since 1 March 2026.
 */
class HomesTest {

    private static final String CAMDEN = "E09000007";
    private static final String ISLINGTON = "E09000019";
    private static final String HACKNEY = "E09000012";

    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Plan plan =
            Plan.registered(
                            CAMDEN,
                            "P-1",
                            details(Involvement.CIN, CAMDEN, null),
                            Instant.parse("2026-03-01T12:00:00Z"))
                    .entry();

    HomesTest() {
        plan.moveTo(PlanStatus.REGISTERED);
    }

    @Test
    void aChildBelongsToTheBoroughSinceThePlanIsKnown() {
        assertThat(plan.homes()).containsExactly(new HomePeriod(CAMDEN, KNOWN, null));
    }

    /** Half past eleven at night in UTC is the next day in London in summer. */
    @Test
    void thePlanIsKnownSinceALondonDay() {
        Plan late =
                Plan.registered(
                                CAMDEN,
                                "P-2",
                                details(Involvement.CIN, CAMDEN, null),
                                Instant.parse("2026-06-10T23:30:00Z"))
                        .entry();

        assertThat(late.homes())
                .containsExactly(new HomePeriod(CAMDEN, LocalDate.of(2026, 6, 11), null));
    }

    @Test
    void anUndatedChangeOfCareAuthorityCountsFromToday() {
        plan.register(details(Involvement.CLA, ISLINGTON, null), MAY);

        assertThat(plan.homes())
                .containsExactly(
                        new HomePeriod(CAMDEN, KNOWN, MAY), new HomePeriod(ISLINGTON, MAY, null));
    }

    @Test
    void aDatedChangeCountsFromItsOwnDay() {
        plan.register(details(Involvement.CLA, ISLINGTON, MAY), JULY);

        assertThat(plan.homes())
                .containsExactly(
                        new HomePeriod(CAMDEN, KNOWN, MAY), new HomePeriod(ISLINGTON, MAY, null));
    }

    /**
     * SI 1996/615 reg 7 is about looked-after children; nobody else belongs to a care authority.
     */
    @Test
    void anotherCareAuthorityMovesOnlyALookedAfterChild() {
        plan.register(details(Involvement.CIN, ISLINGTON, null), MAY);

        assertThat(plan.homes()).containsExactly(new HomePeriod(CAMDEN, KNOWN, null));
    }

    @Test
    void aChildWhoIsNoLongerLookedAfterBelongsToTheBoroughAgain() {
        plan.register(details(Involvement.CLA, ISLINGTON, MAY), MAY);
        plan.register(details(Involvement.CIN, CAMDEN, JULY), JULY);

        assertThat(plan.homes())
                .containsExactly(
                        new HomePeriod(CAMDEN, KNOWN, MAY),
                        new HomePeriod(ISLINGTON, MAY, JULY),
                        new HomePeriod(CAMDEN, JULY, null));
    }

    /** The day was first reported as July and is put right: Camden's last period ends earlier. */
    @Test
    void aCorrectedEarlierDayShortensThePeriodBefore() {
        plan.register(details(Involvement.CLA, ISLINGTON, JULY), JULY);
        plan.register(details(Involvement.CLA, ISLINGTON, MAY), JULY);

        assertThat(plan.homes())
                .containsExactly(
                        new HomePeriod(CAMDEN, KNOWN, MAY), new HomePeriod(ISLINGTON, MAY, null));
    }

    /** What was reported from that day on was wrong, and nobody pays by it. */
    @Test
    void aPeriodThatBeganOnACorrectedDayOrLaterIsDropped() {
        plan.register(details(Involvement.CLA, ISLINGTON, MAY), MAY);
        plan.register(details(Involvement.CLA, HACKNEY, MAY), JULY);

        assertThat(plan.homes())
                .containsExactly(
                        new HomePeriod(CAMDEN, KNOWN, MAY), new HomePeriod(HACKNEY, MAY, null));
    }

    @Test
    void theFirstDayOfCareStaysIfItIsNotReportedAgain() {
        plan.register(details(Involvement.CLA, ISLINGTON, MAY), MAY);
        PlanDetails again = details(Involvement.CLA, ISLINGTON, null);
        plan.register(
                new PlanDetails(
                        again.child(),
                        again.planMadeOn(),
                        LocalDate.of(2026, 6, 1),
                        again.involvement(),
                        again.placement(),
                        again.authorities()),
                JULY);

        assertThat(plan.homes())
                .containsExactly(
                        new HomePeriod(CAMDEN, KNOWN, MAY), new HomePeriod(ISLINGTON, MAY, null));
    }

    @Test
    void aDayBelongsToExactlyOnePeriod() {
        plan.register(details(Involvement.CLA, ISLINGTON, MAY), MAY);

        assertThat(homeOn(KNOWN.minusDays(1))).isEmpty();
        assertThat(homeOn(MAY.minusDays(1))).containsExactly(CAMDEN);
        assertThat(homeOn(MAY)).containsExactly(ISLINGTON);
        assertThat(homeOn(MAY.plusYears(5))).containsExactly(ISLINGTON);
    }

    private List<String> homeOn(LocalDate day) {
        return plan.homes().stream()
                .filter(one -> one.includes(day))
                .map(HomePeriod::authority)
                .toList();
    }

    private static PlanDetails details(Involvement involvement, String care, LocalDate since) {
        return new PlanDetails(
                new Child("C-1", "Amina", "Okafor", LocalDate.of(2017, 5, 5), null),
                LocalDate.of(2026, 2, 1),
                null,
                involvement,
                Placement.UNKNOWN,
                new Authorities(CAMDEN, care, null, null),
                new Moves(null, null, null, since));
    }
}
