package london.dsco.advice.dispatch;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
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
        Journey.signedOffWith(3)
                .post(role, "/dispatch")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISPATCHED"))
                .body("clock.state", equalTo("MET"));
    }

    @Test
    void stopsTheClockWhenTheBoroughsSystemSends() {
        Journey journey = Journey.signedOffWith(3);
        People.system("camden").post(journey.path("/dispatch")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "health-partner", "borough-admin"})
    void refusesEveryoneElse(String role) {
        Journey.signedOffWith(3).post(role, "/dispatch").then().statusCode(403);
    }

    @Test
    void refusesAdviceThatIsNotSignedOff() {
        Journey.opened()
                .post("dsco", "/dispatch")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
    }

    @Test
    void refusesAdviceThatTheDscoReopened() {
        Journey journey = Journey.signedOffWith(3).returned();
        journey.get("dsco").then().body("status", equalTo("RETURNED"));
        journey.post("sen-caseworker", "/dispatch").then().statusCode(409);
    }
}
