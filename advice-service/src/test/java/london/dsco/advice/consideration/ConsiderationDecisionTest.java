package london.dsco.advice.consideration;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.People.user;
import static london.dsco.advice.consideration.ConsiderationCalls.PATH;
import static london.dsco.advice.consideration.ConsiderationCalls.TODAY;
import static london.dsco.advice.consideration.ConsiderationCalls.body;
import static london.dsco.advice.consideration.ConsiderationCalls.childRef;
import static london.dsco.advice.consideration.ConsiderationCalls.decide;
import static london.dsco.advice.consideration.ConsiderationCalls.open;
import static london.dsco.advice.consideration.ConsiderationCalls.opened;
import static london.dsco.advice.consideration.ConsiderationCalls.vote;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The vote, the decision and what follows from it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ConsiderationDecisionTest {

    @BeforeEach
    void register() {
        Staff.of("camden");
    }

    @Test
    void recordsAVoteOncePerPanelAndRefusesOneForTomorrow() {
        String path = opened();
        vote(path, TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
        vote(path, TODAY.minusDays(1)).then().statusCode(422);
        String first = vote(path, TODAY).path("votes[0].id");
        vote(path, TODAY).then().statusCode(409).body("existing", equalTo(first));
        as("dsco")
                .body(
                        "{\"heldOn\": \""
                                + TODAY
                                + "\", \"vote\": \"FOR\", \"decision\": \"ASSESS\"}")
                .post(path + "/vote")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesADecisionByADscoWithAnyOtherRole() {
        String path = opened();
        String decision = "{\"decision\": \"ASSESS\", \"notifiedOn\": \"" + TODAY + "\"}";
        as("dsco").body(decision).post(path + "/decision").then().statusCode(403);
        user("both@camden", "camden", "dsco", "sen-caseworker")
                .body(decision)
                .post(path + "/decision")
                .then()
                .statusCode(403)
                .body("rule", equalTo("R2"))
                .body("conflict", equalTo("DSCO_CANNOT_DECIDE_ELIGIBILITY"));
        decide(path, "ASSESS", TODAY)
                .then()
                .statusCode(200)
                .body("decision.withoutAnswer", equalTo(true));
    }

    @Test
    void acceptsALateDecisionAndMarksIt() {
        LocalDate received = TODAY.minusDays(50);
        String path =
                as("sen-caseworker")
                        .body(body(childRef(), received, TODAY))
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .body("clock.state", equalTo("OVERDUE"))
                        .extract()
                        .header("Location");
        String id = as("dsco").get(path).path("id");
        as("dsco").get(PATH + "?overdue=true&limit=200").then().body("items.id", hasItem(id));
        as("dsco").get(PATH + "?overdue=false&limit=200").then().body("items.id", not(hasItem(id)));
        decide(path, "ASSESS", received.minusDays(1)).then().statusCode(422);
        decide(path, "ASSESS", TODAY.plusDays(1)).then().statusCode(422);
        decide(path, "NOT_ASSESS", TODAY)
                .then()
                .statusCode(200)
                .body("clock.state", equalTo("MET_LATE"))
                .body("decision.late", equalTo(true));
        as("dsco").get(PATH + "?overdue=true&limit=200").then().body("items.id", not(hasItem(id)));
        as("dsco")
                .get(PATH + "?status=DECIDED&limit=200")
                .then()
                .body("items.id", hasItem(id))
                .body("items.status", not(hasItem("ASKED")));
    }

    private static Response name(String path, String requestId) {
        return as("sen-caseworker")
                .header("If-Match", tag("sen-caseworker", path))
                .body("{\"requestId\": \"" + requestId + "\"}")
                .put(path + "/request");
    }

    @Test
    void namesARequestOfTheSameChildOnceTheAuthorityAssesses() {
        AdviceCase journey = Journey.opened();
        String path = open(journey.childRef()).header("Location");
        name(path, journey.requestId()).then().statusCode(409);
        decide(path, "ASSESS", TODAY).then().statusCode(200);
        name(path, Journey.opened().requestId())
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-of-this-child"));
        name(path, UUID.randomUUID().toString()).then().statusCode(422);
        name(path, journey.requestId())
                .then()
                .statusCode(200)
                .body("decision.requestId", equalTo(journey.requestId()));
        name(path, journey.requestId()).then().statusCode(200);
        String other = open(childRef()).header("Location");
        decide(other, "NOT_ASSESS", TODAY).then().statusCode(200);
        name(other, journey.requestId()).then().statusCode(422);
    }

    @Test
    void refusesToNameARequestIfTheAuthorityDoesNotAssess() {
        AdviceCase journey = Journey.opened();
        String path = open(journey.childRef()).header("Location");
        decide(path, "NOT_ASSESS", TODAY).then().statusCode(200);
        name(path, journey.requestId())
                .then()
                .statusCode(409)
                .body("detail", containsString("not to assess"));
    }

    @Test
    void aWithdrawalStopsTheClock() {
        String path = opened();
        as("sen-caseworker")
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("clock.state", equalTo("STOPPED"));
        decide(path, "ASSESS", TODAY).then().statusCode(409);
        as("dsco").post(path + "/withdrawal").then().statusCode(403);
    }
}
