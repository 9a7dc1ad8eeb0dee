package london.dsco.network.eligibility;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class EligibilityCriteriaResourceTest {

    @Test
    void comparesTheBoroughsOnOneKind() {
        shared("camden", Examples.of("WriteEligibilityCriteria"));
        shared("islington", Examples.of("WriteEligibilityCriteria"));
        shared("islington", Examples.of("WriteEligibilityCriteria").put("kind", "DIRECT_PAYMENTS"));

        in(Role.NETWORK_COORDINATOR)
                .get("/eligibility-criteria?kind=SHORT_BREAKS&limit=200")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("SHORT_BREAKS")))
                .body("items.borough", hasItems("E09000007", "E09000019"))
                .body("items[0].providers[0].kind", equalTo("VOLUNTARY_SECTOR"))
                .body("items[0].reviewedEveryMonths", equalTo(6));
    }

    @Test
    void refusesShortBreaksWithoutAReview() {
        dscoOf("camden")
                .body(Examples.of("WriteEligibilityCriteria").putNull("reviewedEveryMonths"))
                .post("/eligibility-criteria")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reviewedEveryMonths"))
                .body("errors[0].code", equalTo("no-review"));
    }

    @Test
    void refusesAProvidersAddressThatABrowserWouldRun() {
        ObjectNode criteria = Examples.of("WriteEligibilityCriteria");
        criteria.withObject("/providers/0").put("address", "javascript:alert(1)");

        dscoOf("camden")
                .body(criteria)
                .post("/eligibility-criteria")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/providers/0/address"));
    }

    private static void shared(String borough, ObjectNode body) {
        String id =
                dscoOf(borough)
                        .body(body)
                        .post("/eligibility-criteria")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        dscoOf(borough).post("/eligibility-criteria/" + id + "/sharing").then().statusCode(200);
    }
}
