package london.dsco.review.registration;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.registration.Outcomes.DECIDED;
import static london.dsco.review.registration.Outcomes.TOPIC;
import static london.dsco.review.registration.Outcomes.decided;
import static london.dsco.review.registration.Outcomes.issued;
import static london.dsco.review.registration.Outcomes.setAsideAndNextRead;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class PoisonOutcomeTest {

    @Test
    void movesAnOutcomeThatNamesAnotherChildsPlanToTheDeadLetterTopic() {
        String ref = reference();
        camdenSystem().body(planOfChildWith("childRef", "CAM-9")).put("/plans/" + ref);
        CloudEvent event = decided(issued(ref, "2026-11-02"));
        Topics.send(TOPIC, event);

        setAsideAndNextRead(event.subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requestId\": ",
                "[]",
                "null",
                "{}",
                "{\"outcome\": \"PLAN_ISSUED\"}",
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P\", \"childRef\": \"C\","
                        + " \"issuedOn\": \"soon\", \"involvement\": \"CIN\"}",
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"a/b\", \"childRef\": \"C\","
                        + " \"issuedOn\": \"2026-11-02\", \"involvement\": \"CIN\"}",
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": 7, \"childRef\": \"C\","
                        + " \"issuedOn\": \"2026-11-02\", \"involvement\": \"CIN\"}",
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P\", \"childRef\": \"C\","
                        + " \"issuedOn\": \"2026-11-02\", \"involvement\": \"SOME\"}"
            })
    void movesAPoisonMessageToTheDeadLetterTopicWithItsReasonAndReadsTheNext(String poison) {
        CloudEvent event = decided(poison);
        Topics.send(TOPIC, event);

        setAsideAndNextRead(event.subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_subject", "ce_time", "ce_borough"})
    void movesAnEventWithAMissingAttributeToTheDeadLetterTopic(String missing) {
        String key = UUID.randomUUID().toString();
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", DECIDED);
        headers.put("ce_subject", key);
        headers.put("ce_time", "2026-11-21T12:00:00Z");
        headers.put("ce_borough", CAMDEN);
        headers.remove(missing);
        Topics.send(TOPIC, key, issued(reference(), "2026-11-02"), headers);

        setAsideAndNextRead(key);
    }

    @Test
    void movesAnEventWithoutAValueToTheDeadLetterTopic() {
        String key = UUID.randomUUID().toString();
        Topics.send(
                TOPIC,
                key,
                null,
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", DECIDED,
                        "ce_subject", key,
                        "ce_time", "2026-11-21T12:00:00Z",
                        "ce_borough", CAMDEN));

        setAsideAndNextRead(key);
    }
}
