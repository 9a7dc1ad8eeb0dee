package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.records.Happened;
import london.dsco.review.cycle.YearGroup;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEXT_SCHOOL_YEAR = LocalDate.of(2027, 9, 1);
    private static final LocalDate YEAR_FIVE_BY_AGE = LocalDate.of(2017, 5, 5);

    @Test
    void aStatedYearGroupMovesUpEachSeptember() {
        Plan plan = registered(details(YEAR_FIVE_BY_AGE, 2022));

        assertThat(plan.yearGroupOn(TODAY)).contains(YearGroup.Y4);
        assertThat(plan.yearGroupOn(NEXT_SCHOOL_YEAR.minusDays(1))).contains(YearGroup.Y4);
        assertThat(plan.yearGroupOn(NEXT_SCHOOL_YEAR)).contains(YearGroup.Y5);
    }

    @Test
    void followsACorrectedBirthdayIfNoYearGroupIsStated() {
        Plan plan = registered(details(YEAR_FIVE_BY_AGE, null));
        plan.register(details(LocalDate.of(2016, 5, 5), null), TODAY);

        assertThat(plan.yearGroupOn(TODAY)).contains(YearGroup.Y6);
    }

    @Test
    void hasNoYearGroupIfTheBirthdayIsUnknown() {
        assertThat(issued("2026-03-01").yearGroupOn(TODAY)).isEmpty();
    }

    @Test
    void isDueAYearAfterItWasMadeUntilAReviewIsDecided() {
        Plan plan = issued("2026-03-01");
        assertThat(plan.dueBy()).isEqualTo("2027-02-28");

        plan.register(reviewed(LocalDate.of(2026, 10, 5)), TODAY);
        assertThat(plan.dueBy()).isEqualTo("2027-10-04");
    }

    @Test
    void keepsTheLatestDateWhateverTheOrderOfOutcomes() {
        Plan inOrder = issued("2026-03-01");
        Plan reversed = issued("2026-09-10");

        assertThat(inOrder.issuedAgain(fact("2026-09-10")).facts()).hasSize(1);
        assertThat(reversed.issuedAgain(fact("2026-03-01"))).isEqualTo(Happened.nothing());

        assertThat(inOrder.cycleStartsOn())
                .isEqualTo(reversed.cycleStartsOn())
                .isEqualTo("2026-09-10");
    }

    @Test
    void anEventNeverOverwritesWhatTheBoroughRegistered() {
        Plan plan = registered(details(YEAR_FIVE_BY_AGE, null));

        assertThat(plan.issuedAgain(fact("2026-09-10"))).isEqualTo(Happened.nothing());
        assertThat(plan.cycleStartsOn()).isEqualTo("2026-03-01");
    }

    @Test
    void recordsNothingWhenTheBoroughRepeatsTheSameDetails() {
        Plan plan = registered(details(YEAR_FIVE_BY_AGE, null));

        assertThat(plan.register(details(YEAR_FIVE_BY_AGE, null), TODAY))
                .isEqualTo(Happened.nothing());
    }

    @Test
    void refusesAnotherChild() {
        Plan plan = registered(details(YEAR_FIVE_BY_AGE, null));
        PlanIssued anothers =
                new PlanIssued("P-1", "C-2", LocalDate.of(2026, 9, 10), Involvement.CIN);

        assertThatThrownBy(() -> plan.issuedAgain(anothers))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(Refusal.Code.CONFLICT));
    }

    @Test
    void publishesThatItWasOpened() {
        var opened = Plan.issued("E09000007", fact("2026-03-01"), NOW);

        assertThat(opened.happened().facts())
                .singleElement()
                .satisfies(
                        happened ->
                                assertThat(happened.events())
                                        .singleElement()
                                        .satisfies(
                                                event -> {
                                                    assertThat(event.topic())
                                                            .isEqualTo("review.plan.v1");
                                                    assertThat(event.data())
                                                            .hasToString(
                                                                    "Payload[planRef=P-1,"
                                                                            + " childRef=C-1,"
                                                                            + " planMadeOn=2026-03-01,"
                                                                            + " dueBy=2027-02-28]");
                                                }));
    }

    @Test
    void countsAChildEducatedOtherwiseThanAtSchoolAsNotInSchool() {
        assertThat(new Placement(null, null, null, null, null, false, true, false, false))
                .extracting(Placement::notInSchool)
                .isEqualTo(true);
    }

    private static Plan issued(String on) {
        Plan plan = Plan.issued("E09000007", fact(on), NOW).entry();
        plan.moveTo(PlanStatus.OPENED);
        return plan;
    }

    private static PlanIssued fact(String issuedOn) {
        return new PlanIssued("P-1", "C-1", LocalDate.parse(issuedOn), Involvement.CIN);
    }

    private static Plan registered(PlanDetails details) {
        Plan plan = Plan.registered("E09000007", "P-1", details, NOW).entry();
        plan.moveTo(PlanStatus.REGISTERED);
        return plan;
    }

    private static PlanDetails details(LocalDate dateOfBirth, Integer receptionYear) {
        return new PlanDetails(
                new Child("C-1", "Amina", "Okafor", dateOfBirth, null),
                LocalDate.of(2026, 3, 1),
                null,
                Involvement.CIN,
                new Placement(null, null, receptionYear, null, null, false, false, false, false),
                Authorities.of("E09000007"));
    }

    private static PlanDetails reviewed(LocalDate on) {
        PlanDetails known = details(YEAR_FIVE_BY_AGE, null);
        return new PlanDetails(
                known.child(),
                known.planMadeOn(),
                on,
                known.involvement(),
                known.placement(),
                known.authorities());
    }
}
