package london.dsco.network.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class EventResourceTest {

    private static final String EVENTS = "/network/v1/events";

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.forAccount(account).token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?timeout=1"})
    void answersWithAnEmptyBatchIfNothingHappened(String query) {
        as("hackney-system")
                .get(EVENTS + query)
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("$", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco@camden", "team-manager@camden", "network-coordinator@london"})
    void refusesEveryRoleOfAPerson(String account) {
        as(account).get(EVENTS).then().statusCode(403);
    }

    @Test
    void distinguishesAnExpiredEventFromAnUnknownOne() {
        as("camden-system")
                .get(EVENTS + "?after=" + id("-91 days"))
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem-type:dsco:event-expired"));
        as("camden-system")
                .get(EVENTS + "?after=" + id("0 days"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-event"));
    }

    private static Object id(String age) {
        return Database.select("select uuidv7(cast(? as interval))::text as id", age)
                .get(0)
                .get("id");
    }
}
