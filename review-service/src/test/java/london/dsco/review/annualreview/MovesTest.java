package london.dsco.review.annualreview;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.annualreview.ReviewRequests.cycle;
import static london.dsco.review.annualreview.ReviewRequests.register;
import static london.dsco.review.annualreview.ReviewRequests.reviewsDueBefore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that came from another authority, and children released from custody. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MovesTest {

    @Test
    void givesThreeMonthsToAPlanThatCameLateFromAnotherAuthority() {
        String ref = register(old("transferredOn", "2026-11-01"));

        cycle(ref)
                .body("dueBy", equalTo("2027-01-31"))
                .body("state", equalTo("DUE_SOON"))
                .body("citations.dueBy", equalTo("SEND Regulations 2014, reg 15(5)(b)"));
        camdenSystem()
                .get("/plans/" + ref)
                .then()
                .body("dueBy", equalTo("2027-01-31"))
                .body("transferredOn", equalTo("2026-11-01"));
        assertThat(reviewsDueBefore("2027-02-01")).contains(ref);
        assertThat(reviewsDueBefore("2027-01-31")).doesNotContain(ref);
        assertThat(plansDueBefore("2027-02-01")).contains(ref);
        assertThat(plansDueBefore("2027-01-31")).doesNotContain(ref);
    }

    @Test
    void keepsTheTransferWhenTheSystemLeavesItOut() {
        String ref = register(old("transferredOn", "2026-11-01"));
        camdenSystem().body(old("eotas", true)).put("/plans/" + ref).then().statusCode(200);
        cycle(ref).body("dueBy", equalTo("2027-01-31"));
    }

    @Test
    void asksForAReviewOnReleaseAndShowsItToThoseWhoRunReviews() {
        String ref = register(released());
        cycle(ref)
                .body("state", equalTo("DUE_SOON"))
                .body("targetOn", equalTo("2026-11-02"))
                .body("reviewOnReleaseFrom", equalTo("2026-11-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virtual-school",
                "health-partner",
                "borough-admin",
                "team-manager",
                "setting"
            })
    void hidesTheCustodyFromEverybodyElse(String role) {
        RequestSpecification reader =
                role.equals("setting") ? settingOfCamden("100049") : camden(role);
        String ref = register(released());
        String cycle =
                reader.get("/plans/" + ref + "/cycle")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("RUNNING"))
                        .body("reviewOnReleaseFrom", nullValue())
                        .extract()
                        .asString();
        assertThat(cycle).doesNotContain("2026-11-02").doesNotContain("s 48");
    }

    @ParameterizedTest
    @CsvSource({
        "transferredOn, 2026-11-22, in-the-future",
        "detainedOn,    2026-11-22, in-the-future",
        "releasedOn,    2026-11-22, in-the-future",
        "transferredOn, 2026-02-28, order",
        "releasedOn,    2026-09-30, order"
    })
    void refusesAnImpossibleMove(String property, String day, String code) {
        var body = released();
        body.put("transferredOn", "2026-10-01");
        body.put(property, day);
        camdenSystem()
                .body(body)
                .put("/plans/" + reference())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/" + property))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({"Y8, false", "Y9, true", "Y12, true"})
    void marksReviewsThatMustConsiderAdulthood(String yearGroup, boolean marked) {
        var body = planWith("yearGroup", yearGroup);
        body.put("settingFinalYear", "Y13");
        String ref = register(body);
        cycle(ref).body("preparingForAdulthood", equalTo(marked));
        camden("review-coordinator")
                .get("/reviews/" + cycle(ref).extract().path("reviewId"))
                .then()
                .body("preparingForAdulthood", equalTo(marked));
        camden("health-partner")
                .get("/plans/" + ref + "/cycle")
                .then()
                .body("preparingForAdulthood", nullValue());
    }

    private static Map<String, Object> old(String property, Object value) {
        var body = planWith("planMadeOn", "2025-08-01");
        body.put(property, value);
        return body;
    }

    /** Returns the plan of a child at a setting, for whom the virtual school is responsible. */
    private static Map<String, Object> released() {
        var body = planWith("settingUrn", "100049");
        body.put("involvement", "CLA");
        body.put("careAuthority", CAMDEN);
        body.put("detainedOn", "2026-10-01");
        body.put("releasedOn", "2026-11-02");
        return body;
    }

    private static Iterable<String> plansDueBefore(String day) {
        return camdenSystem()
                .queryParam("dueBefore", day)
                .queryParam("limit", 200)
                .get("/plans")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.planRef");
    }
}
