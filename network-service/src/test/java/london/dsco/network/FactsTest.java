package london.dsco.network;

import london.dsco.testkit.PublishedFacts;
import org.junit.jupiter.api.Test;

/** What the facts and events of every feature contain. */
class FactsTest {

    private static final PublishedFacts FACTS = PublishedFacts.of("london.dsco.network");

    @Test
    void everyFactIsARecord() {
        FACTS.verifyThatEachIsARecord("PracticePublished", "PracticeWithdrawn");
    }

    @Test
    void eventsHaveOnlyIdsCodesAndDates() {
        FACTS.verifyThatEventsIdentifyNobody(fact -> true);
    }
}
