package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import london.dsco.review.cycle.YearGroup;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEXT_SCHOOL_YEAR = LocalDate.of(2027, 9, 1);
    private static final LocalDate YEAR_FIVE_BY_AGE = LocalDate.of(2017, 5, 5);

    @Test
    void aStatedYearGroupMovesUpEachSeptember() {
        Plan plan = registered(YEAR_FIVE_BY_AGE, "4");

        assertThat(plan.yearGroupOn(TODAY)).contains(YearGroup.Y4);
        assertThat(plan.yearGroupOn(NEXT_SCHOOL_YEAR.minusDays(1))).contains(YearGroup.Y4);
        assertThat(plan.yearGroupOn(NEXT_SCHOOL_YEAR)).contains(YearGroup.Y5);
    }

    @Test
    void aStatedYearGroupThatIsThatOfTheAgeFollowsACorrectionOfTheBirthday() {
        Plan plan = registered(YEAR_FIVE_BY_AGE, "Y5");
        plan.register(body(LocalDate.of(2016, 5, 5), null), TODAY);

        assertThat(plan.yearGroupOn(TODAY)).contains(YearGroup.Y6);
    }

    @Test
    void ofAnUnknownBirthdayHasNoYearGroup() {
        assertThat(openedByEvent("2026-03-01").yearGroupOn(TODAY)).isEmpty();
    }

    @Test
    void isDueAYearFromItsMakingUntilItIsReviewed() {
        assertThat(openedByEvent("2026-03-01").dueBy()).isEqualTo("2027-02-28");
    }

    @Test
    void outcomesInAnyOrderLeaveTheLatestDate() {
        Plan inOrder = openedByEvent("2026-03-01");
        Plan reversed = openedByEvent("2026-09-10");

        assertThat(inOrder.reissued(issued("2026-09-10"))).isTrue();
        assertThat(reversed.reissued(issued("2026-03-01"))).isFalse();

        assertThat(inOrder.planMadeOn()).isEqualTo(reversed.planMadeOn()).isEqualTo("2026-09-10");
        assertThat(inOrder.dueBy()).isEqualTo(reversed.dueBy()).isEqualTo("2027-09-09");
    }

    @Test
    void whatTheBoroughRegisteredNoEventOverwrites() {
        Plan plan = registered(YEAR_FIVE_BY_AGE, null);

        assertThat(plan.reissued(issued("2026-09-10"))).isFalse();
        assertThat(plan.planMadeOn()).isEqualTo("2026-03-01");
    }

    private static Plan openedByEvent(String issuedOn) {
        return Plan.opened("E09000007", issued(issuedOn), CLOCK);
    }

    private static PlanIssued issued(String on) {
        return new PlanIssued("P-1", "C-1", LocalDate.parse(on), Involvement.CIN);
    }

    private static Plan registered(LocalDate dateOfBirth, String yearGroup) {
        return Plan.registered("E09000007", "P-1", body(dateOfBirth, yearGroup), TODAY, CLOCK);
    }

    private static RegisterPlan body(LocalDate dateOfBirth, String yearGroup) {
        return new RegisterPlan(
                new ChildDetails("C-1", "Amina", "Okafor", dateOfBirth, null),
                LocalDate.of(2026, 3, 1),
                null,
                null,
                yearGroup,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false);
    }
}
