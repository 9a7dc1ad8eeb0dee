package london.dsco.review.registration;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.registration.Outcomes.TOPIC;
import static london.dsco.review.registration.Outcomes.awaitAllReadAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DeathConsumerTest {

    private static final String RECORDED = "london.dsco.advice.child.death-recorded.v1";

    private final String child = "C-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    private String plan() {
        String ref = reference();
        camdenSystem()
                .body(planOfChildWith("childRef", child))
                .put("/plans/" + ref)
                .then()
                .statusCode(201);
        return ref;
    }

    /** Only the borough of the event decides whose plans they are. */
    private void told(String data) {
        Schemas.assertValid(RECORDED, data);
        Topics.send(TOPIC, CloudEvent.of(RECORDED, key, CAMDEN, data));
        awaitAllReadAfter(key);
    }

    private void died(String on) {
        told("{\"childRef\": \"%s\", \"died\": true, \"diedOn\": \"%s\"}".formatted(child, on));
    }

    @Test
    void theDeathOfAChildEndsTheirPlansAndOpenReviews() {
        String one = plan();
        String other = plan();
        String ofAnother = reference();
        camdenSystem()
                .body(planOfChildWith("childRef", "C-" + UUID.randomUUID()))
                .put("/plans/" + ofAnother)
                .then()
                .statusCode(201);
        islingtonSystem()
                .body(planOfChildWith("childRef", child))
                .put("/plans/" + one)
                .then()
                .statusCode(201);
        String review = camdenSystem().get("/plans/" + one + "/cycle").path("reviewId");

        died("2026-10-19");

        for (String ref : new String[] {one, other}) {
            camdenSystem()
                    .get("/plans/" + ref)
                    .then()
                    .body("ceasedOn", equalTo("2026-10-19"))
                    .body("ceaseReason", equalTo("DECEASED"));
            camdenSystem().get("/plans/" + ref + "/cycle").then().statusCode(404);
        }
        camdenSystem().get("/plans/" + ofAnother).then().body("ceasedOn", nullValue());
        islingtonSystem().get("/plans/" + one).then().body("ceasedOn", nullValue());
        assertThat(
                        Database.select(
                                "select name, actor from history_entry where record_id = ?"
                                        + " order by seq",
                                review))
                .extracting(line -> line.get("name") + " " + line.get("actor"))
                .endsWith("CLOSED system:plan-outcomes");
        var ceased = Topics.await("review.plan.v1", other, 2).get(1);
        assertThat(ceased.value()).doesNotContain("DECEASED");
    }

    @Test
    void aPlanIsMaintainedAgainIfTheDeathWasAnError() {
        String ref = plan();
        String before = camdenSystem().get("/plans/" + ref + "/cycle").path("reviewId");
        String dueBy = camdenSystem().get("/plans/" + ref + "/cycle").path("dueBy");
        died("2026-10-19");
        told("{\"childRef\": \"%s\", \"died\": false}".formatted(child));

        camdenSystem()
                .get("/plans/" + ref)
                .then()
                .body("ceasedOn", nullValue())
                .body("ceaseReason", nullValue());
        camdenSystem()
                .get("/plans/" + ref + "/cycle")
                .then()
                .statusCode(200)
                .body("dueBy", equalTo(dueBy))
                .body("reviewId", not(equalTo(before)));
        camdenSystem()
                .body(planOfChildWith("childRef", child))
                .put("/plans/" + ref)
                .then()
                .statusCode(200);
        var events = Topics.await("review.plan.v1", ref, 3);
        Schemas.assertValid("london.dsco.review.plan.opened.v1", events.get(2).value());
    }

    /** A death before the plan was made ends it on the day on which it was made. */
    @Test
    void aPlanIsNotCeasedBeforeTheDayItWasMade() {
        String ref = plan();
        died("2020-01-01");
        String made = camdenSystem().get("/plans/" + ref).path("planMadeOn");
        camdenSystem().get("/plans/" + ref).then().body("ceasedOn", equalTo(made));
        islington("sen-caseworker").get("/plans/" + ref).then().statusCode(404);
    }

    @Test
    void aPlanThatCeasedForAnotherReasonDoesNotChange() {
        String ref = plan();
        camdenSystem()
                .body("{\"ceasedOn\": \"2026-10-01\", \"reason\": \"TRANSFERRED\"}")
                .post("/plans/" + ref + "/cessation")
                .then()
                .statusCode(200);
        died("2026-10-19");
        told("{\"childRef\": \"%s\", \"died\": false}".formatted(child));
        camdenSystem().get("/plans/" + ref).then().body("ceaseReason", equalTo("TRANSFERRED"));
    }
}
