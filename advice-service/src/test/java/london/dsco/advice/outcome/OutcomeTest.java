package london.dsco.advice.outcome;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class OutcomeTest {

    private static final String LONG_AGO = "2026-03-02T09:00:00Z";

    private static Response record(Journey journey, String body) {
        return as("sen-caseworker").body(body).post(journey.path("/outcome"));
    }

    private static List<String> overdue(Journey journey) {
        String ref = journey.get("dsco").path("child.childRef");
        return as("dsco").get(Journey.REQUESTS + "?overdue=true&childRef=" + ref).path("items.id");
    }

    @Test
    void leavesTheAdviceOwedWhenAPlanIsIssuedWithoutIt() {
        Journey journey = Journey.opened(LONG_AGO).allocated();
        record(journey, Journey.planIssued())
                .then()
                .statusCode(200)
                .body("status", equalTo("ALLOCATED"))
                .body("outcome", equalTo("PLAN_ISSUED"))
                .body("decidedWithoutAdvice", equalTo(true))
                .body("clock.state", equalTo("OVERDUE"));
        assertThat(overdue(journey)).containsExactly(journey.id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHS-943-476-5919", "W202000023123"})
    void refusesAPlanReferenceThatIdentifiesTheChildToOthers(String planRef) {
        String body =
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"%s\", \"issuedOn\": \"2026-03-02\"}";
        record(Journey.opened(LONG_AGO), body.formatted(planRef))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/planRef"));
    }

    @Test
    void letsTheAdviceBeWrittenAndSentAfterTheDecisionAndClosesTheRequestThen() {
        Journey journey = Journey.opened(LONG_AGO).allocated();
        record(journey, "{\"outcome\": \"NO_PLAN\"}").then().statusCode(200);
        journey.drafted().submitted().authorised().audited(3).signedOff();
        journey.post("team-manager", "/dispatch")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("clock.state", equalTo("MET_LATE"));
        assertThat(overdue(journey)).isEmpty();
    }

    @Test
    void closesARequestWhoseAdviceWasSent() {
        Journey journey = Journey.signedOffWith(3).dispatched();
        record(journey, "{\"outcome\": \"NO_PLAN\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("decidedWithoutAdvice", nullValue());
    }

    @Test
    void endsTheDutyWhenTheRequestIsWithdrawn() {
        Journey journey = Journey.opened(LONG_AGO);
        record(journey, "{\"outcome\": \"WITHDRAWN\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("clock.state", equalTo("DUE_SOON"));
        assertThat(overdue(journey)).isEmpty();
        journey.post("dsco", "/dispatch").then().statusCode(409);
    }

    @Test
    void refusesASecondOutcome() {
        Journey journey = Journey.opened();
        record(journey, "{\"outcome\": \"NO_PLAN\"}").then().statusCode(200);
        record(journey, "{\"outcome\": \"NO_PLAN\"}").then().statusCode(409);
        record(journey, "{\"outcome\": \"WITHDRAWN\"}").then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\"}",
                "{\"outcome\": \"NO_PLAN\", \"planRef\": \"P-1\"}",
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\", \"issuedOn\": \"2099-01-01\"}",
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\", \"issuedOn\": \"2014-08-31\"}"
            })
    void refusesDetailsThatDoNotFitTheOutcome(String body) {
        Journey journey = Journey.opened();
        record(journey, body).then().statusCode(422);
        journey.get("dsco").then().body("outcome", nullValue());
    }

    @Test
    void tellsTheReviewServiceAloneWhoseThePlanIs() throws Exception {
        Journey journey = Journey.signedOffWith(3).dispatched().closed();
        String ref = journey.get("dsco").path("child.childRef");

        JsonNode plan =
                Journey.JSON.readTree(
                        Topics.await("advice.outcome.v1", journey.id, 1).get(0).value());
        assertThat(plan.get("childRef").asText()).isEqualTo(ref);
        assertThat(plan.get("planRef").asText()).isEqualTo("P-1");
        assertThat(plan.get("involvement").asText()).isEqualTo("CIN");

        var told = Topics.await("advice.request.v1", journey.id, 5);
        assertThat(told).noneMatch(event -> event.value().contains(ref));
        JsonNode closed = Journey.JSON.readTree(told.get(4).value());
        assertThat(closed.get("adviceOwed").booleanValue()).isFalse();
    }

    @Test
    void tellsThatTheAdviceIsOwedWhenTheDecisionCameFirst() throws Exception {
        Journey journey = Journey.opened();
        record(journey, "{\"outcome\": \"NO_PLAN\"}").then().statusCode(200);
        var told = Topics.await("advice.request.v1", journey.id, 2);
        JsonNode closed = Journey.JSON.readTree(told.get(1).value());
        assertThat(closed.get("adviceOwed").booleanValue()).isTrue();
        journey.get("dsco", "/timeline")
                .then()
                .body("entries.event", contains("RECEIVED", "DECIDED"));
    }
}
