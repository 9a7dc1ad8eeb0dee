package london.dsco.advice.dispatch;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class DispatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "sen-caseworker", "team-manager"})
    void stopsTheClockWhoeverOfThoseSends(String role) {
        as(role).post(Journey.signedOffWith(3).path("/dispatch"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DISPATCHED"))
                .body("clock.state", equalTo("MET"));
    }

    @Test
    void stopsTheClockWhenTheBoroughsSystemSends() {
        AdviceCase journey = Journey.signedOffWith(3);
        People.system("camden").post(journey.path("/dispatch")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "health-partner", "borough-admin"})
    void refusesEveryoneElse(String role) {
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
}
