package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.Involvement;
import london.dsco.records.Happened;
import org.junit.jupiter.api.Test;

class StaleContentTest {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Plan plan = known(Involvement.CIN);

    @Test
    void isStaleFromTheDayOfANewChildProtectionPlan() {
        Happened happened = plan.register(said(Involvement.CP, null), TODAY);

        assertThat(plan.contentStaleSince()).contains(TODAY);
        assertThat(happened.facts()).hasSize(2);
        assertThat(happened.facts().get(1).events())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.type())
                                    .isEqualTo("london.dsco.review.plan.outdated.v1");
                            assertThat(event.data())
                                    .hasToString("Payload[planRef=P-1, staleSince=2026-11-21]");
                        });
    }

    @Test
    void publishesAChangeToAndFromChildProtectionInTheSameWay() {
        Plan other = known(Involvement.CP);
        other.register(said(Involvement.CIN, null), TODAY);

        assertThat(other.contentStaleSince()).contains(TODAY);
    }

    @Test
    void keepsTheFirstDayAndPublishesItOnce() {
        plan.register(said(Involvement.CP, null), TODAY);
        Happened again = plan.register(said(Involvement.CLA, null), TODAY.plusDays(3));

        assertThat(plan.contentStaleSince()).contains(TODAY);
        assertThat(again.facts()).hasSize(1);
    }

    @Test
    void isNotStaleIfTheInvolvementIsUnchanged() {
        plan.register(said(Involvement.CIN, LocalDate.of(2026, 10, 5)), TODAY);

        assertThat(plan.contentStaleSince()).isEmpty();
    }

    @Test
    void isNoLongerStaleOnceAReviewIsDecided() {
        plan.register(said(Involvement.CP, null), TODAY);
        plan.register(said(Involvement.CP, TODAY.plusDays(20)), TODAY.plusDays(20));

        assertThat(plan.contentStaleSince()).isEmpty();
    }

    @Test
    void staysStaleAfterAReviewDecidedBeforeTheChange() {
        plan.register(said(Involvement.CP, null), TODAY);
        plan.register(said(Involvement.CP, TODAY.minusDays(1)), TODAY.plusDays(1));

        assertThat(plan.contentStaleSince()).contains(TODAY);
    }

    @Test
    void isNotStaleIfTheReviewWasDecidedOnTheDayOfTheChange() {
        Happened happened = plan.register(said(Involvement.CP, TODAY), TODAY);

        assertThat(plan.contentStaleSince()).isEmpty();
        assertThat(happened.facts()).hasSize(1);
    }

    @Test
    void isStaleAgainAfterAChangeThatFollowsTheReview() {
        plan.register(said(Involvement.CP, null), TODAY);
        LocalDate decided = TODAY.plusDays(20);
        plan.register(said(Involvement.CP, decided), decided);
        plan.register(said(Involvement.CIN, decided), decided.plusDays(5));

        assertThat(plan.contentStaleSince()).contains(decided.plusDays(5));
    }

    private static Plan known(Involvement involvement) {
        Plan plan =
                Plan.registered(
                                "E09000007",
                                "P-1",
                                said(involvement, null),
                                Instant.parse("2026-04-01T12:00:00Z"))
                        .entry();
        plan.moveTo(PlanStatus.REGISTERED);
        return plan;
    }

    private static PlanDetails said(Involvement involvement, LocalDate reviewedOn) {
        return new PlanDetails(
                new Child("C-1", "Amina", "Okafor", LocalDate.of(2017, 5, 5), null),
                MADE,
                reviewedOn,
                involvement,
                Placement.UNKNOWN,
                Authorities.of("E09000007"));
    }
}
