package london.dsco.network.coproduction;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class CoProductionEntryResourceTest {

    @Test
    void showsEveryMemberWhatWasSaidAndDone() {
        String id = shared(Examples.of("LogCoProduction"));

        in(Role.REGIONAL_OBSERVER)
                .get("/co-production/" + id)
                .then()
                .statusCode(200)
                .body("extent", equalTo("IN_PART"))
                .body("partners", hasItem("SENDIASS"))
                .body("doneOn", equalTo("2026-10-12"));
    }

    @Test
    void isFoundByHowFarItCanBeDecidedTogether() {
        String part = shared(Examples.of("LogCoProduction"));
        String whole = shared(Examples.of("LogCoProduction").put("extent", "CAN"));

        dscoOf("hackney")
                .get("/co-production?extent=CAN&borough=E09000007&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(whole))
                .body("items.id", not(hasItem(part)));
    }

    @Test
    void refusesWhatCannotBeDecidedTogetherWithoutAReason() {
        dscoOf("camden")
                .body(Examples.of("LogCoProduction").putNull("why"))
                .post("/co-production")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/why"))
                .body("errors[0].code", equalTo("no-reason"));
    }

    @Test
    void refusesTheNameOfAParent() {
        dscoOf("camden")
                .body(
                        Examples.of("LogCoProduction")
                                .put("youSaid", "Mrs Sarah Thompson said that she waits."))
                .post("/co-production")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/youSaid"))
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    private static String shared(ObjectNode body) {
        String id =
                dscoOf("camden")
                        .body(body)
                        .post("/co-production")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        dscoOf("camden").post("/co-production/" + id + "/sharing").then().statusCode(200);
        return id;
    }
}
