package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Advice written together with another assessment, under the borough's local protocol. */
@QuarkusTest
@WithTestResource(RealParts.class)
class JointAssessmentTest {

    private static final String BOROUGH = "hackney";

    private static void publish(String address) {
        as("borough-admin", BOROUGH)
                .header("If-Match", "*")
                .body("{\"value\": \"" + address + "\"}")
                .put("/advice/v1/settings/localProtocolAddress")
                .then()
                .statusCode(200);
    }

    @Test
    void showsTheBoroughsProtocolBesideItAndKeepsTheOneInForceAtSubmission() {
        ObjectNode advice = Fixtures.advice();
        advice.putObject("coordinatedWith")
                .put("type", "CA1989_S17")
                .put("ref", "CFA-311")
                .put("lead", "Jo Ferris")
                .put("localProtocolAddress", "https://not.kept.example.org");
        AdviceCase journey = Journey.openedIn(BOROUGH, Journey.opening()).allocated();
        journey.drafted(advice);
        as("advice-author", BOROUGH)
                .get(journey.path("/advice"))
                .then()
                .body("coordinatedWith.lead", equalTo("Jo Ferris"))
                .body("coordinatedWith", not(hasKey("localProtocolAddress")));
        publish("https://hackney.example.org/protocol");
        as("advice-author", BOROUGH)
                .get(journey.path("/advice"))
                .then()
                .body(
                        "coordinatedWith.localProtocolAddress",
                        equalTo("https://hackney.example.org/protocol"));
        journey.submitted();
        publish("https://hackney.example.org/next");
        as("dsco", BOROUGH)
                .get(journey.path("/advice/versions/1"))
                .then()
                .body(
                        "advice.coordinatedWith.localProtocolAddress",
                        equalTo("https://hackney.example.org/protocol"));
    }
}
