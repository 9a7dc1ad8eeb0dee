package london.dsco.advice;

import london.dsco.testkit.PublishedFacts;
import org.junit.jupiter.api.Test;

/** What the facts and events of every feature contain. */
class FactsTest {

    private static final PublishedFacts FACTS = PublishedFacts.of("london.dsco.advice");

    @Test
    void everyFactIsARecord() {
        FACTS.verifyThatEachIsARecord(
                "RequestReceived", "Dispatched", "Excused", "Reminded", "Submitted");
    }

    @Test
    void eventsToTheNetworkHaveOnlyIdsCodesAndDates() {
        FACTS.verifyThatEventsIdentifyNobody(
                fact -> !fact.getPackageName().endsWith(".practitioner"),
                "Audited.template",
                "Audited.criterion");
    }
}
