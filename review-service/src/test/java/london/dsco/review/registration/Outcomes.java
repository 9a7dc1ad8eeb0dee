package london.dsco.review.registration;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Topics;
import org.awaitility.Awaitility;

/** Outcomes of advice requests, sent as advice-service sends them. */
final class Outcomes {

    static final String TOPIC = "advice.outcome.v1";
    static final String DEAD_LETTERS = "advice.outcome.v1.dlq";
    static final String DECIDED = "london.dsco.advice.request.decided.v1";

    private Outcomes() {}

    static void setAsideAndNextRead(String key) {
        var setAside = Topics.await(DEAD_LETTERS, key, 1);
        assertThat(setAside).hasSize(1);
        assertThat(Topics.header(setAside.get(0), "dead-letter-reason")).isNotBlank();
        awaitAllReadAfter(key);
    }

    /**
     * Sends a good event after everything with this key, and waits for its effect. Then the
     * partition is not blocked, and everything before it has been read.
     */
    static void awaitAllReadAfter(String key) {
        String ref = reference();
        CloudEvent next = decided(issued(ref, "2026-11-02"));
        Topics.send(
                TOPIC,
                key,
                next.data(),
                Map.of(
                        "ce_id", next.id(),
                        "ce_type", DECIDED,
                        "ce_subject", key,
                        "ce_time", next.time().toString(),
                        "ce_borough", CAMDEN));
        awaitPlan(ref);
    }

    static void awaitPlan(String ref) {
        Awaitility.await("plan " + ref)
                .atMost(Duration.ofSeconds(20))
                .until(() -> camdenSystem().get("/plans/" + ref).statusCode() == 200);
    }

    static CloudEvent decided(String data) {
        return CloudEvent.of(DECIDED, UUID.randomUUID().toString(), CAMDEN, data);
    }

    static String issued(String planRef, String issuedOn) {
        return """
               {"requestId": "%s", "outcome": "PLAN_ISSUED", "childRef": "CAM-4471",
                "planRef": "%s", "issuedOn": "%s", "involvement": "CIN"}"""
                .formatted(UUID.randomUUID(), planRef, issuedOn);
    }
}
