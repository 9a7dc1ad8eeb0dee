package london.dsco.review.cessation;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlanBodies;
import london.dsco.review.plan.PlanStatus;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class CessationResourceTest {

    private final String ref = reference();
    private final String cessation = "/plans/" + ref + "/cessation";

    @BeforeEach
    void aPlan() {
        camdenSystem().body(PlanBodies.plan()).put("/plans/" + ref).then().statusCode(201);
    }

    @Test
    void endsThePlanAndItsOpenReview() {
        String review = camdenSystem().get("/plans/" + ref + "/cycle").path("reviewId");

        camden("sen-caseworker")
                .body(needsMet())
                .post(cessation)
                .then()
                .statusCode(200)
                .body("ceasedOn", equalTo("2026-11-20"))
                .body("ceaseReason", equalTo("NEEDS_MET"));

        camdenSystem().get("/plans/" + ref).then().body("ceasedOn", equalTo("2026-11-20"));
        camdenSystem()
                .get("/reviews/" + review)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("completedOn", nullValue());
        camdenSystem().get("/plans/" + ref + "/cycle").then().statusCode(404);
        assertThat(
                        Database.select(
                                "select name from history_entry where record_id in (?, ?) order by seq",
                                ref,
                                review))
                .extracting(line -> line.get("name"))
                .containsExactly("REGISTERED", "BEGUN", "CLOSED", "CEASED");
    }

    @Test
    void listsLeaveOutACeasedPlanAndItsReview() {
        String child = "C-" + UUID.randomUUID();
        String other = reference();
        camdenSystem()
                .body(PlanBodies.planOfChildWith("childRef", child))
                .put("/plans/" + other)
                .then()
                .statusCode(201);
        camdenSystem().get("/plans?childRef=" + child).then().body("items.planRef", hasItem(other));

        camdenSystem().body(needsMet()).post("/plans/" + other + "/cessation");

        camdenSystem().get("/plans?childRef=" + child).then().body("items", empty());
        camdenSystem().get("/reviews?planRef=" + other).then().body("items", empty());
        camdenSystem()
                .get("/reviews?limit=200&dueBefore=2099-01-01")
                .then()
                .body("items.planRef", not(hasItem(other)));
    }

    @Test
    void refusesToRegisterACeasedPlan() {
        camdenSystem().body(needsMet()).post(cessation).then().statusCode(200);

        camdenSystem()
                .body(PlanBodies.planWith("eotas", true))
                .put("/plans/" + ref)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
        camdenSystem().body(needsMet()).post(cessation).then().statusCode(409);
    }

    @Test
    void publishesThatThePlanCeasedButNotWhy() {
        camdenSystem().body(needsMet()).post(cessation).then().statusCode(200);

        var told = Topics.await("review.plan.v1", ref, 2).get(1);

        assertThat(Topics.header(told, "ce_type")).isEqualTo("london.dsco.review.plan.ceased.v1");
        Schemas.assertValid("london.dsco.review.plan.ceased.v1", told.value());
        assertThat(told.value()).contains("2026-11-20").doesNotContain("NEEDS_MET");
    }

    @Test
    void repeatsTheAnswerForTheSameKey() {
        String key = UUID.randomUUID().toString();
        String first =
                camdenSystem()
                        .header("Idempotency-Key", key)
                        .body(needsMet())
                        .post(cessation)
                        .asString();

        assertThat(
                        camdenSystem()
                                .header("Idempotency-Key", key)
                                .body(needsMet())
                                .post(cessation)
                                .asString())
                .isEqualTo(first);
    }

    @Test
    void refusesADayOnWhichAnAppealIsPossible() {
        var body = needsMet();
        body.put("ceasedOn", "2026-11-15");

        camdenSystem()
                .body(body)
                .post(cessation)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too-early"))
                .body("limit", equalTo("2026-11-16"))
                .body("citation", equalTo("Children and Families Act 2014, s 45(4)"));
        camdenSystem().get("/plans/" + ref).then().body("ceasedOn", nullValue());
        camdenSystem().get("/plans/" + ref + "/cycle").then().statusCode(200);
    }

    @Test
    void refusesABodyWithoutADayOrAReason() {
        camdenSystem().body(Map.of()).post(cessation).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "borough-admin", "review-coordinator", "setting"})
    void refusesEveryOtherRole(String role) {
        camden(role).body(needsMet()).post(cessation).then().statusCode(403);
    }

    @Test
    void anotherBoroughsPlanIsNotFound() {
        islingtonSystem().body(needsMet()).post(cessation).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENED", "REGISTERED", "CEASED"})
    void leadsWhereTheTableSays(PlanStatus status) {
        assertThat(CeasingPlan.CEASED.after(status))
                .isEqualTo(
                        status == PlanStatus.CEASED
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(PlanStatus.CEASED));
    }

    private static Map<String, Object> needsMet() {
        return new HashMap<>(
                Map.of(
                        "ceasedOn", "2026-11-20",
                        "reason", "NEEDS_MET",
                        "consultedOn", "2026-08-28",
                        "noticeOn", "2026-09-15"));
    }
}
