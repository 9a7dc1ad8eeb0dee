package london.dsco.advice.dispatch;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class DispatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "sen-caseworker", "team-manager"})
    void stopsTheClockWhicheverOfThemDispatches(String role) {
        as(role).post(Journey.signedOffWith(3).path("/dispatch"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DISPATCHED"))
                .body("clock.state", equalTo("MET"));
    }

    @Test
    void stopsTheClockWhenTheBoroughsSystemDispatches() {
        AdviceCase journey = Journey.signedOffWith(3);
        People.system("camden").post(journey.path("/dispatch")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "health-partner", "borough-admin"})
    void refusesEveryOtherRole(String role) {
        as(role).post(Journey.signedOffWith(3).path("/dispatch")).then().statusCode(403);
    }

    @Test
    void refusesAdviceThatIsNotSignedOff() {
        as("dsco")
                .post(Journey.opened().path("/dispatch"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
    }

    @Test
    void refusesAdviceThatTheDscoReopened() {
        AdviceCase journey = Journey.signedOffWith(3).returned();
        as("dsco").get(journey.path()).then().body("status", equalTo("RETURNED"));
        as("sen-caseworker").post(journey.path("/dispatch")).then().statusCode(409);
    }

    @Test
    void dispatchesAdviceThatTheDscoReopenedOnceItIsSignedOffAgain() {
        AdviceCase journey = Journey.signedOffWith(3).returned();
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        as("dsco")
                .get(journey.path())
                .then()
                .body("status", equalTo("DISPATCHED"))
                .body("adviceVersion", equalTo(2));
    }

    private static Response correct(AdviceCase journey) {
        return as("dsco").body("{\"reason\": \"Canary reason\"}").post(journey.path("/correction"));
    }

    private static void assertSenTeamReads(AdviceCase journey, String text, int version) {
        as("sen-caseworker")
                .get(journey.path("/advice"))
                .then()
                .statusCode(200)
                .body("needs[0].description", equalTo(text));
        as("sen-caseworker")
                .get(journey.path("/advice/versions/" + version))
                .then()
                .statusCode(200);
        as("sen-caseworker")
                .get(journey.path("/advice/versions/" + (3 - version)))
                .then()
                .statusCode(404);
    }

    @Test
    void aCorrectedVersionSupersedesTheOneSentAndBothAreKept() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        ObjectNode first = Fixtures.advice();
        String before = first.at("/needs/0/description").asText();
        String sentOn = as("dsco").get(journey.path()).then().extract().path("dispatchedOn");
        correct(journey)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("clock.state", equalTo("MET"));
        ObjectNode corrected = Fixtures.advice();
        ((ObjectNode) corrected.at("/needs/0")).put("description", "Corrected text");
        journey.drafted(corrected).submitted();
        assertSenTeamReads(journey, before, 1);
        journey.authorised().audited(3).signedOff().dispatched();
        assertSenTeamReads(journey, "Corrected text", 2);
        as("dsco").get(journey.path("/advice/versions/1")).then().statusCode(200);
        as("sen-caseworker")
                .get(journey.path())
                .then()
                .body("status", equalTo("DISPATCHED"))
                .body("dispatchedOn", equalTo(sentOn))
                .body("clock.state", equalTo("MET"));
        assertThat(
                        Database.select(
                                "select 1 from outbox where aggregateid = ?"
                                        + " and type like '%.dispatched.v1'",
                                journey.requestId()))
                .hasSize(1);
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .contains("CORRECTION_ASKED")
                .doesNotContain("Canary");
    }

    /**
     * A correction would otherwise change the table of a past year, and reveal something about the
     * child.
     */
    @Test
    void aCorrectionKeepsTheGradeOfTheFirstVersionOnRecord() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        correct(journey).then().statusCode(200);
        journey.drafted().submitted().authorised().audited(2).signedOff().dispatched();
        assertThat(
                        Database.select(
                                "select dispatched_grade, first_sent_grade, first_sent_no_needs"
                                        + " from advice_request where id = ?::uuid",
                                journey.requestId()))
                .containsExactly(
                        Map.of(
                                "dispatched_grade", "REQUIRES_IMPROVEMENT",
                                "first_sent_grade", "OUTSTANDING",
                                "first_sent_no_needs", false));
    }

    @Test
    void adviceThatIsCorrectedAfterItsDueDateIsNotOverdue() {
        String received = Clock.systemUTC().instant().minus(Duration.ofDays(60)).toString();
        AdviceCase journey = Journey.opened(received);
        journey.allocated().drafted().submitted().authorised().audited(3).signedOff().dispatched();
        correct(journey).then().statusCode(200);
        String overdue = "?overdue=true&childRef=" + journey.childRef();
        as("dsco").get(AdviceCase.REQUESTS + overdue).then().body("items", hasSize(0));
        as("dsco").get(journey.path()).then().body("clock.state", equalTo("MET_LATE"));
    }

    @Test
    void aDecisionDuringACorrectionDoesNotCountAsWithoutAdvice() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        correct(journey).then().statusCode(200);
        journey.closed();
        as("sen-caseworker")
                .get(journey.path())
                .then()
                .body("status", equalTo("RETURNED"))
                .body("decidedWithoutAdvice", nullValue());
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        as("sen-caseworker").get(journey.path()).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void refusesACorrectionOfUnsentAdvice() {
        correct(Journey.signedOffWith(3)).then().statusCode(409);
    }

    @Test
    void correctsSentAdviceAfterTheDecisionToo() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched().closed();
        correct(journey).then().statusCode(200).body("status", equalTo("RETURNED"));
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        as("sen-caseworker")
                .get(journey.path())
                .then()
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("PLAN_ISSUED"));
        as("sen-caseworker")
                .body("{\"reason\": \"x\"}")
                .post(Journey.signedOffWith(3).dispatched().path("/correction"))
                .then()
                .statusCode(403);
    }
}
