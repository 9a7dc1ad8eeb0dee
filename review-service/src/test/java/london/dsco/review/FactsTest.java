package london.dsco.review;

import java.util.Set;
import london.dsco.testkit.PublishedFacts;
import org.junit.jupiter.api.Test;

/** What the facts and events of every feature contain. */
class FactsTest {

    /** Their events are on {@code review.plan.v1}, which network-service may not read. */
    private static final Set<String> OF_A_PLAN =
            Set.of(
                    "london.dsco.review.plan",
                    "london.dsco.review.placementmove",
                    "london.dsco.review.transfer");

    /** Only with REASSESS: advice-service finds the child to reassess by it. */
    private static final String PLAN_TO_REASSESS = "ReviewDecided.planRef";

    private static final PublishedFacts FACTS = PublishedFacts.of("london.dsco.review");

    @Test
    void everyFactIsARecord() {
        FACTS.verifyThatEachIsARecord("PlanOpened", "ReviewDecided", "ReportSent");
    }

    @Test
    void eventsOfAReviewHaveOnlyIdsCodesAndDates() {
        FACTS.verifyThatEventsIdentifyNobody(
                fact -> !OF_A_PLAN.contains(fact.getPackageName()), PLAN_TO_REASSESS);
    }
}
