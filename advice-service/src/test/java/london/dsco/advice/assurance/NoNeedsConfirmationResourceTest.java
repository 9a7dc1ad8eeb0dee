package london.dsco.advice.assurance;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Uses two boroughs of its own: one asks for a second look, one does not. */
@QuarkusTest
@WithTestResource(RealParts.class)
class NoNeedsConfirmationResourceTest {

    private static final String ASKS = "havering";
    private static final String DOES_NOT = "hounslow";
    private static final String LOOKS = "/no-needs-confirmations";
    private static final String NONE =
            """
            {"asked": "The mother, the nursery and the health visitor",
             "offered": "A short break and a parent carer's assessment", "declined": "Both",
             "evidence": "The questionnaire of 3 November"}
            """;

    private static void askForIt() {
        as("borough-admin", ASKS)
                .header("If-Match", "*")
                .body("{\"value\": true}")
                .put("/advice/v1/settings/secondLookAtNoNeeds")
                .then()
                .statusCode(200);
    }

    private static ObjectNode withoutNeeds() throws Exception {
        ObjectNode advice = Fixtures.advice();
        for (String list : new String[] {"needs", "outcomes", "provision", "reasonedNone"}) {
            advice.putArray(list);
        }
        advice.set("noNeeds", Journey.JSON.readTree(NONE));
        return advice;
    }

    private static AdviceCase audited(String borough) throws Exception {
        return Journey.openedIn(borough, Journey.opening())
                .allocated()
                .drafted(withoutNeeds())
                .submitted()
                .audited(3);
    }

    private static Response look(String role, String borough, AdviceCase journey, int version) {
        return as(role, borough)
                .body(
                        "{\"adviceVersion\": %d, \"reason\": \"Canary: I asked them too.\"}"
                                .formatted(version))
                .post(journey.path(LOOKS));
    }

    private static Response signOff(String borough, AdviceCase journey) {
        return as("dsco", borough).post(journey.path("/sign-off"));
    }

    @Test
    void refusesDispatchOfAdviceWithoutNeedsUntilAManagerAgrees() throws Exception {
        askForIt();
        AdviceCase journey = audited(ASKS);
        signOff(ASKS, journey)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("NO_NEEDS_NOT_CONFIRMED"))
                .body("blockers[0].cure.operation", equalTo("confirmNoNeeds"));
        look("team-manager", ASKS, journey, 1).then().statusCode(201);
        as("dsco", ASKS)
                .get(journey.path(LOOKS))
                .then()
                .body("items", hasSize(1))
                .body("items.confirmedBy", contains("team-manager@" + ASKS));
        signOff(ASKS, journey).then().statusCode(200);
        assertThat(as("dsco", ASKS).get(journey.path("/timeline")).asString())
                .contains("NO_NEEDS_CONFIRMED")
                .doesNotContain("Canary");
    }

    @Test
    void needsAnotherSecondLookForAnotherVersion() throws Exception {
        askForIt();
        AdviceCase journey = audited(ASKS);
        look("team-manager", ASKS, journey, 1).then().statusCode(201);
        journey.returned().drafted(withoutNeeds()).submitted().audited(3);
        signOff(ASKS, journey)
                .then()
                .statusCode(409)
                .body("blockers.code", hasItem("NO_NEEDS_NOT_CONFIRMED"));
        look("team-manager", ASKS, journey, 1).then().statusCode(409);
        look("team-manager", ASKS, journey, 2).then().statusCode(201);
        signOff(ASKS, journey).then().statusCode(200);
    }

    @Test
    void refusesASecondLookAtAdviceWithNeedsOrBySomebodyElse() throws Exception {
        AdviceCase needs =
                Journey.openedIn(DOES_NOT, Journey.opening()).allocated().drafted().submitted();
        look("team-manager", DOES_NOT, needs, 1)
                .then()
                .statusCode(422)
                .body("errors.code", contains("finds-needs"));
        for (String role : new String[] {"advice-author", "dsco", "sen-caseworker"}) {
            look(role, DOES_NOT, needs, 1).then().statusCode(403);
        }
        as("sen-caseworker", DOES_NOT).get(needs.path(LOOKS)).then().statusCode(403);
    }

    @Test
    void needsNoSecondLookUnlessTheBoroughDecidesSo() throws Exception {
        signOff(DOES_NOT, audited(DOES_NOT)).then().statusCode(200);
    }
}
