package london.dsco.review.inpatient;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.inpatient.InpatientRequests.inHospital;
import static london.dsco.review.inpatient.InpatientRequests.keep;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InpatientFiguresResourceTest {

    @Test
    void countsStaysRegisterReviewsAndRequests() {
        String ref = reference();
        brent("borough-system").body(PlanBodies.plan()).put("/plans/" + ref).then().statusCode(201);
        Map<String, Object> body = new HashMap<>(inHospital());
        body.put(
                "stays",
                List.of(
                        Map.of("admittedOn", "2026-01-10", "dischargedOn", "2026-03-11"),
                        Map.of(
                                "admittedOn", "2026-10-22",
                                "dischargePlannedOn", "2026-11-20",
                                "staffing", "TWO_TO_ONE")));
        keep(brent("dsco"), ref, body).statusCode(200);

        brent("dsco")
                .get("/inpatient-care/figures?from=2026-01-01&to=2026-12-31")
                .then()
                .statusCode(200)
                .body("red", equalTo(1))
                .body("amber", equalTo(0))
                .body("inHospital", equalTo(1))
                .body("dischargePlanned", equalTo(1))
                .body("dischargeDelayed", equalTo(1))
                .body("staffing[0].ratio", equalTo("TWO_TO_ONE"))
                .body("staffing[0].children", equalTo(1))
                .body("medianDaysSoFar", equalTo(30))
                .body("admitted", equalTo(2))
                .body("discharged", equalTo(1))
                .body("medianDays", equalTo(60))
                .body("communityReviewsHeld", equalTo(1))
                .body("inpatientReviewsHeld", equalTo(0))
                .body("reviewsOverdue", equalTo(0))
                .body("intervenorsRequested", equalTo(1))
                .body("intervenorsWaitedFor", equalTo(1));
        camden("dsco")
                .get("/inpatient-care/figures?from=2026-06-01&to=2026-05-31")
                .then()
                .statusCode(400)
                .body("errors.code", not(hasItem("not-a-quarter")));
    }

    private static RequestSpecification brent(String role) {
        return nobody().auth()
                .oauth2(Tokens.forUser(role + "@brent").role(role).borough("E09000005").token());
    }
}
