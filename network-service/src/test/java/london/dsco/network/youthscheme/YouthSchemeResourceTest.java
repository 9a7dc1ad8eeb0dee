package london.dsco.network.youthscheme;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** That a draft stays in its borough, ShareablePapersTest holds. */
@QuarkusTest
@WithTestResource(RealParts.class)
class YouthSchemeResourceTest {

    @Test
    void otherBoroughsAreNotToldOfOneToFiveYoungPeople() {
        String id = shared(Examples.of("WriteYouthScheme"));

        in(Role.REGIONAL_OBSERVER)
                .get("/youth-schemes/" + id)
                .then()
                .statusCode(200)
                .body("takingPart", equalTo(12))
                .body("trained", equalTo("c"));
        dscoOf("camden").get("/youth-schemes/" + id).then().body("trained", equalTo(4));
        dscoOf("hackney")
                .get("/youth-schemes?limit=200&role=BUDDY&borough=E09000007")
                .then()
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.trained", equalTo("c"));
        dscoOf("hackney")
                .get("/youth-schemes?limit=200&role=SEND_CHAMPION")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void whoIsNotTrainedIsNoLessHidden() {
        String id = shared(Examples.of("WriteYouthScheme").put("trained", 10));

        dscoOf("hackney").get("/youth-schemes/" + id).then().body("trained", equalTo("c"));
    }

    @Test
    void refusesWhatDoesNotHoldTogetherAndWhoeverIsRecognised() {
        write(Examples.of("WriteYouthScheme").put("trained", 13))
                .statusCode(422)
                .body("errors[0].code", equalTo("above-those-taking-part"));
        write(Examples.of("WriteYouthScheme").put("ageFrom", 13)).statusCode(400);
        write(Examples.of("WriteYouthScheme").put("changed", "Mrs Sarah Thompson is happy."))
                .statusCode(422);
    }

    private static ValidatableResponse write(ObjectNode scheme) {
        return dscoOf("camden").body(scheme).post("/youth-schemes").then();
    }

    private static String shared(ObjectNode scheme) {
        String id = write(scheme).statusCode(201).extract().path("id");
        dscoOf("camden").post("/youth-schemes/" + id + "/sharing").then().statusCode(200);
        return id;
    }
}
