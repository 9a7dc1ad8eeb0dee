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
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class OutcomeTest {

    private static final String LONG_AGO = "2026-03-02T09:00:00Z";

    private static Response record(AdviceCase journey, String body) {
        return as("sen-caseworker").body(body).post(journey.path("/outcome"));
    }

    private static List<String> overdue(AdviceCase journey) {
        String ref = journey.childRef();
        return as("dsco")
                .get(AdviceCase.REQUESTS + "?overdue=true&childRef=" + ref)
                .path("items.id");
    }

    @Test
    void theAdviceStaysDueWhenAPlanIsIssuedWithoutIt() {
        AdviceCase journey = Journey.opened(LONG_AGO).allocated();
        record(journey, Fixtures.planIssued("P-1", LocalDate.parse("2026-01-30")).toString())
                .then()
                .statusCode(200)
                .body("status", equalTo("ALLOCATED"))
                .body("outcome", equalTo("PLAN_ISSUED"))
                .body("decidedWithoutAdvice", equalTo(true))
                .body("clock.state", equalTo("OVERDUE"));
        assertThat(overdue(journey)).containsExactly(journey.requestId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHS-943-476-5919", "W202000023123"})
    void refusesAPlanReferenceThatIdentifiesTheChild(String planRef) {
        String body =
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"%s\", \"issuedOn\": \"2026-03-02\"}";
        record(Journey.opened(LONG_AGO), body.formatted(planRef))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/planRef"));
    }

    @Test
    void theAdviceCanBeWrittenAndSentAfterTheDecisionAndThenClosesTheRequest() {
        AdviceCase journey = Journey.opened(LONG_AGO).allocated();
        record(journey, "{\"outcome\": \"NO_PLAN\"}").then().statusCode(200);
        journey.drafted().submitted().authorised().audited(3).signedOff();
        as("team-manager")
                .post(journey.path("/dispatch"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("clock.state", equalTo("MET_LATE"));
        assertThat(overdue(journey)).isEmpty();
    }

    @Test
    void closesARequestWithSentAdvice() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        record(journey, "{\"outcome\": \"NO_PLAN\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("decidedWithoutAdvice", nullValue());
    }

    @Test
    void endsTheDutyWhenTheRequestIsWithdrawn() {
        AdviceCase journey = Journey.opened(LONG_AGO);
        record(journey, "{\"outcome\": \"WITHDRAWN\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("clock.state", equalTo("DUE_SOON"));
        assertThat(overdue(journey)).isEmpty();
        as("dsco").post(journey.path("/dispatch")).then().statusCode(409);
    }

    @Test
    void refusesASecondOutcome() {
        AdviceCase journey = Journey.opened();
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
        AdviceCase journey = Journey.opened();
        record(journey, body).then().statusCode(422);
        as("dsco").get(journey.path()).then().body("outcome", nullValue());
    }

    @Test
    void publishesThePlansChildOnlyToTheReviewService() throws Exception {
        AdviceCase journey = Journey.signedOffWith(3).dispatched().closed();
        String ref = journey.childRef();

        JsonNode plan =
                Journey.JSON.readTree(
                        Topics.await("advice.outcome.v1", journey.requestId(), 1).get(0).value());
        assertThat(plan.get("childRef").asText()).isEqualTo(ref);
        assertThat(plan.get("planRef").asText()).isEqualTo(journey.planRef());
        assertThat(plan.get("involvement").asText()).isEqualTo("CIN");

        var told = Topics.await("advice.request.v1", journey.requestId(), 5);
        assertThat(told).noneMatch(event -> event.value().contains(ref));
        JsonNode closed = Journey.JSON.readTree(told.get(4).value());
        assertThat(closed.get("adviceOwed").booleanValue()).isFalse();
    }

    @Test
    void publishesThatTheAdviceIsDueIfTheDecisionCameFirst() throws Exception {
        AdviceCase journey = Journey.opened();
        record(journey, "{\"outcome\": \"NO_PLAN\"}").then().statusCode(200);
        var told = Topics.await("advice.request.v1", journey.requestId(), 2);
        JsonNode closed = Journey.JSON.readTree(told.get(1).value());
        assertThat(closed.get("adviceOwed").booleanValue()).isTrue();
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", contains("RECEIVED", "DECIDED"));
    }
}
