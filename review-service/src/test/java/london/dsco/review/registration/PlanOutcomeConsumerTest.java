package london.dsco.review.registration;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.registration.Outcomes.DEAD_LETTERS;
import static london.dsco.review.registration.Outcomes.TOPIC;
import static london.dsco.review.registration.Outcomes.awaitAllReadAfter;
import static london.dsco.review.registration.Outcomes.awaitPlan;
import static london.dsco.review.registration.Outcomes.decided;
import static london.dsco.review.registration.Outcomes.issued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PlanOutcomeConsumerTest {

    @Test
    void anIssuedPlanOpensAPlanAndItsFirstCycle() {
        String ref = reference();
        Topics.send(TOPIC, decided(issued(ref, "2026-11-02")));
        awaitPlan(ref);

        camdenSystem()
                .get("/plans/" + ref)
                .then()
                .statusCode(200)
                .body("child.childRef", equalTo("CAM-4471"))
                .body("child.givenName", nullValue())
                .body("planMadeOn", equalTo("2026-11-02"))
                .body("involvement", equalTo("CIN"))
                .body("planAuthority", equalTo(CAMDEN))
                .body("yearGroup", nullValue());
        camdenSystem()
                .get("/plans/" + ref + "/cycle")
                .then()
                .statusCode(200)
                .body("startsOn", equalTo("2026-11-02"))
                .body("dueBy", equalTo("2027-11-01"))
                .body("phaseTransferBy", nullValue());
        islingtonSystem().get("/plans/" + ref).then().statusCode(404);
        var told = Topics.await("review.plan.v1", ref, 1).get(0);
        Schemas.assertValid("london.dsco.review.plan.opened.v1", told.value());
        assertThat(Topics.header(told, "ce_borough")).isEqualTo(CAMDEN);
    }

    @Test
    void aRepeatedDeliveryHasNoSecondEffect() {
        String ref = reference();
        CloudEvent event = decided(issued(ref, "2026-11-02"));
        Topics.send(TOPIC, event);
        Topics.send(TOPIC, event);
        awaitPlan(ref);
        awaitAllReadAfter(event.subject());

        assertThat(Database.select("select 1 from plan where plan_ref = ?", ref)).hasSize(1);
        assertThat(Database.select("select 1 from outbox where aggregateid = ?", ref)).hasSize(1);
        assertThat(
                        Database.select(
                                "select 1 from inbox where consumer = 'plan-outcomes' and event_id = ?",
                                event.id()))
                .hasSize(1);
    }

    @Test
    void keepsWhatTheBoroughRegisteredFirst() {
        String ref = reference();
        camdenSystem()
                .body(planWith("lastReviewedOn", "2026-10-01"))
                .put("/plans/" + ref)
                .then()
                .statusCode(201);
        CloudEvent event = decided(issued(ref, "2026-11-02"));
        Topics.send(TOPIC, event);
        awaitAllReadAfter(event.subject());

        camdenSystem()
                .get("/plans/" + ref)
                .then()
                .body("child.givenName", equalTo("Amina"))
                .body("planMadeOn", equalTo("2026-03-01"))
                .body("dueBy", equalTo("2027-09-30"));
        assertThat(Database.select("select 1 from outbox where aggregateid = ?", ref)).hasSize(1);
    }

    @Test
    void aLaterRegistrationCompletesThePlan() {
        String ref = reference();
        Topics.send(TOPIC, decided(issued(ref, "2026-03-01")));
        awaitPlan(ref);
        String review = camdenSystem().get("/plans/" + ref + "/cycle").path("reviewId");

        camdenSystem()
                .body(planWith("settingUrn", "100049"))
                .put("/plans/" + ref)
                .then()
                .statusCode(200)
                .body("child.givenName", equalTo("Amina"));
        camdenSystem()
                .get("/plans/" + ref + "/cycle")
                .then()
                .body("reviewId", equalTo(review))
                .body("yearGroup", equalTo("Y5"));
    }

    @Test
    void actsAsASystemActorAndAddsItsLines() {
        String ref = reference();
        Topics.send(TOPIC, decided(issued(ref, "2026-11-02")));
        awaitPlan(ref);
        String review = camdenSystem().get("/plans/" + ref + "/cycle").path("reviewId");

        assertThat(
                        Database.select(
                                "select action, record_type, username from access_log"
                                        + " where (? = any (record_ids) or ? = any (record_ids))"
                                        + " and action <> 'READ' order by seq",
                                ref,
                                review))
                .extracting(
                        line ->
                                line.get("username")
                                        + " "
                                        + line.get("record_type")
                                        + " "
                                        + line.get("action"))
                .containsExactly(
                        "system:plan-outcomes plan ISSUED", "system:plan-outcomes review BEGUN");
        assertThat(
                        Database.select(
                                "select name, actor from history_entry"
                                        + " where record_id = ? or record_id = ? order by seq",
                                ref,
                                review))
                .extracting(line -> line.get("name") + " " + line.get("actor"))
                .containsExactly("ISSUED system:plan-outcomes", "BEGUN system:plan-outcomes");
    }

    @Test
    void theLatestOutcomeCountsWhateverTheOrder() {
        String ref = reference();
        Topics.send(TOPIC, decided(issued(ref, "2026-11-02")));
        CloudEvent earlier = decided(issued(ref, "2025-02-03"));
        Topics.send(TOPIC, earlier);
        awaitPlan(ref);
        awaitAllReadAfter(earlier.subject());

        camdenSystem()
                .get("/plans/" + ref + "/cycle")
                .then()
                .body("startsOn", equalTo("2026-11-02"));
    }

    @Test
    void otherOutcomesAndOtherEventsOpenNothing() {
        String request = UUID.randomUUID().toString();
        CloudEvent noPlan =
                decided(
                        """
                        {"requestId": "%s", "outcome": "NO_PLAN", "childRef": "CAM-4471",
                         "involvement": "CIN"}"""
                                .formatted(request));
        CloudEvent received =
                CloudEvent.of(
                        "london.dsco.advice.request.received.v1",
                        request,
                        CAMDEN,
                        "{\"requestId\": \"%s\"}".formatted(request));
        Topics.send(TOPIC, noPlan);
        Topics.send(TOPIC, received);
        awaitAllReadAfter(noPlan.subject());
        awaitAllReadAfter(received.subject());

        assertThat(inboxHas(noPlan.id())).isTrue();
        assertThat(inboxHas(received.id())).isTrue();
        assertThat(deadLetters(noPlan.subject())).isEmpty();
        assertThat(deadLetters(received.subject())).isEmpty();
    }

    private static boolean inboxHas(String eventId) {
        return !Database.select("select 1 from inbox where event_id = ?", eventId).isEmpty();
    }

    private static List<String> deadLetters(String key) {
        return Topics.all(DEAD_LETTERS).stream()
                .filter(record -> key.equals(record.key()))
                .map(record -> record.value())
                .toList();
    }
}
