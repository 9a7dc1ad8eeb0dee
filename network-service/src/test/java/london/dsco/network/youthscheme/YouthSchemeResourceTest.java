package london.dsco.network.youthscheme;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** ShareablePapersTest checks that a draft stays in its borough. */
@QuarkusTest
@WithTestResource(RealParts.class)
class YouthSchemeResourceTest {

    @Test
    void showsOtherBoroughsYoungPeopleInBands() {
        String id = shared(Examples.of("WriteYouthScheme"));

        in(Role.REGIONAL_OBSERVER)
                .get("/youth-schemes/" + id)
                .then()
                .statusCode(200)
                .body("takingPart", nullValue())
                .body("takingPartBand", equalTo("FROM_10"))
                .body("trained", nullValue());
        dscoOf("camden")
                .get("/youth-schemes/" + id)
                .then()
                .body("takingPart", equalTo(12))
                .body("takingPartBand", equalTo("FROM_10"))
                .body("trained", equalTo(4));
        dscoOf("hackney")
                .get("/youth-schemes?limit=200&role=BUDDY&borough=E09000007")
                .then()
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.takingPart", nullValue())
                .body("items.find { it.id == '" + id + "' }.trained", nullValue());
        dscoOf("hackney")
                .get("/youth-schemes?limit=200&role=SEND_CHAMPION")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void aCountThatFallsToFiveLooksTheSameAsSix() {
        ObjectNode six = Examples.of("WriteYouthScheme").put("takingPart", 6).put("trained", 6);
        String id = shared(six);
        Response before = dscoOf("hackney").get("/youth-schemes/" + id);

        dscoOf("camden")
                .header("If-Match", dscoOf("camden").get("/youth-schemes/" + id).header("ETag"))
                .body(six.put("takingPart", 5).put("trained", 4))
                .put("/youth-schemes/" + id)
                .then()
                .statusCode(200);

        Response after = dscoOf("hackney").get("/youth-schemes/" + id);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isNotNull().isEqualTo(before.header("ETag"));
    }

    @Test
    void refusesAnInconsistentSchemeAndTextThatIdentifiesSomebody() {
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
