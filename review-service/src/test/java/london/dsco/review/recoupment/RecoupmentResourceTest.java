package london.dsco.review.recoupment;

import static london.dsco.review.Callers.HACKNEY;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RecoupmentResourceTest {

    @Test
    void nobodyElsePaysForAChildOfTheBoroughsOwnArea() {
        String ref = PlannedReview.of(planWith("careSince", "2025-09-01")).planRef();
        read(ref)
                .body("homeAuthority", equalTo("E09000007"))
                .body("recoupable", equalTo(false))
                .body("recoupmentCitation", nullValue())
                .body("claims", empty());
        claim(ref, "2026-09-01", "2026-10-31", "2026-11-16").statusCode(409);
    }

    @Test
    void keepsAClaimOpenUntilTheTwoAuthoritiesAgree() {
        String ref = ofIslington();
        String id =
                claim(ref, "2026-09-01", "2026-10-31", "2026-11-16")
                        .statusCode(201)
                        .header("Location", endsWith("/plans/" + ref + "/recoupment"))
                        .body("state", equalTo("CLAIMED"))
                        .body("homeAuthority", equalTo(ISLINGTON))
                        .body("agreeBy", equalTo("2027-05-16"))
                        .extract()
                        .path("id");
        settle(ref, id, "WHOLE_COST")
                .statusCode(422)
                .body("errors.code", contains("still-to-be-agreed"));

        settle(ref, id, "AGREED").statusCode(200).body("state", equalTo("AGREED"));

        settle(ref, id, "WITHDRAWN").statusCode(409);
        read(ref)
                .body("homeAuthority", equalTo(ISLINGTON))
                .body("providingAuthority", equalTo("E09000007"))
                .body("recoupable", equalTo(true))
                .body("claims.state", contains("AGREED"))
                .body("claims.settledOn", contains("2026-11-20"));
    }

    @Test
    void refusesTheSameDaysTwiceUnlessTheFirstClaimWasWithdrawn() {
        String ref = ofIslington();
        String id =
                claim(ref, "2026-09-01", "2026-10-31", "2026-11-16")
                        .statusCode(201)
                        .extract()
                        .path("id");
        claim(ref, "2026-10-31", "2026-11-01", "2026-11-16").statusCode(409);
        claim(ref, "2026-11-01", "2026-11-14", "2026-11-16").statusCode(201);
        settle(ref, id, "WITHDRAWN").statusCode(200);
        claim(ref, "2026-09-01", "2026-10-30", "2026-11-16").statusCode(201);
    }

    @Test
    void requiresSeparateClaimsBeforeAndFromTheFirstOfSeptember2026() {
        String ref = ofIslington();
        claim(ref, "2026-08-01", "2026-09-30", "2026-11-16")
                .statusCode(422)
                .body("errors.pointer", contains("/providedTo"))
                .body("errors.code", contains("claim-separately"));
        claim(ref, "2026-09-01", "2026-09-30", "2026-08-31")
                .statusCode(422)
                .body("errors.pointer", contains("/claimedOn"))
                .body("errors.code", contains("order"));
        read(ref).body("claims", empty());
        claim(ref, "2026-09-01", "2026-09-30", "2026-11-16")
                .statusCode(201)
                .body("agreeBy", equalTo("2027-05-16"));
        claim(ref, "2026-08-01", "2026-08-31", "2026-08-20")
                .statusCode(201)
                .body("state", equalTo("CLAIMED"))
                .body("agreeBy", nullValue());
    }

    @Test
    void namesEveryErrorInAClaim() {
        claim(ofIslington(), "2026-09-02", "2026-09-01", "2026-11-22")
                .statusCode(422)
                .body("errors.pointer", contains("/claimedOn", "/providedTo"))
                .body("errors.code", contains("in-the-future", "order"));
    }

    @Test
    void refusesToAddToAVersionThatTheSenderHasNotSeen() {
        String ref = ofIslington();
        String seen = camden("sen-caseworker").get(path(ref)).header("ETag");
        claim(ref, "2026-09-01", "2026-09-30", "2026-11-16").statusCode(201);
        camden("sen-caseworker")
                .header("If-Match", seen)
                .body(
                        Map.of(
                                "providedFrom", "2026-10-01",
                                "providedTo", "2026-10-31",
                                "claimedOn", "2026-11-16"))
                .post("/plans/" + ref + "/recoupment-claims")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advice-author",
                "team-manager",
                "review-coordinator",
                "virtual-school",
                "setting",
                "health-partner",
                "borough-admin"
            })
    void nobodyElseCanReadIt(String role) {
        camden(role).get(path(ofIslington())).then().statusCode(403);
    }

    @Test
    void theDscoCannotReadOrClaim() {
        String ref = ofIslington();
        camden("dsco").get(path(ref)).then().statusCode(200);
        camden("dsco")
                .body(Map.of())
                .post("/plans/" + ref + "/recoupment-claims")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherBoroughDoesNotFindItEvenForItsOwnChild() {
        String ref = ofIslington();
        islington("sen-caseworker").get(path(ref)).then().statusCode(404);
        settle(ref, UUID.randomUUID().toString(), "AGREED").statusCode(404);
    }

    /** Returns a plan of Camden for a child whom Islington looks after. */
    private static String ofIslington() {
        Map<String, Object> plan = planWith("involvement", "CLA");
        plan.put("careAuthority", ISLINGTON);
        plan.put("careSince", "2025-09-01");
        return PlannedReview.of(plan).planRef();
    }

    private static ValidatableResponse told(String ref, String careAuthority, String careSince) {
        Map<String, Object> plan = planWith("involvement", "CLA");
        plan.put("careAuthority", careAuthority);
        if (careSince != null) {
            plan.put("careSince", careSince);
        }
        return camdenSystem().body(plan).put("/plans/" + ref).then();
    }

    @Test
    void claimsAgainstTheAuthorityThatCaredOnTheClaimedDays() {
        String ref = ofIslington();
        told(ref, HACKNEY, "2026-10-01").statusCode(200);

        read(ref)
                .body("homeAuthority", equalTo(HACKNEY))
                .body("homes.homeAuthority", contains(ISLINGTON, HACKNEY))
                .body("homes.since", contains("2025-09-01", "2026-10-01"))
                .body("homes.until", contains("2026-10-01", null));
        claim(ref, "2026-09-01", "2026-10-01", "2026-11-16")
                .statusCode(422)
                .body("errors.pointer", contains("/providedTo"))
                .body("errors.code", contains("claim-separately"))
                .body("errors[0].detail", containsString("2026-10-01"));
        claim(ref, "2026-09-01", "2026-09-30", "2026-11-16")
                .statusCode(201)
                .body("homeAuthority", equalTo(ISLINGTON));
        claim(ref, "2026-10-01", "2026-10-31", "2026-11-16")
                .statusCode(201)
                .body("homeAuthority", equalTo(HACKNEY));
    }

    /**
     * Nor for days on which the child belonged to the borough's own area, even if another authority
     * cares today.
     */
    @Test
    void refusesDaysOnWhichTheChildBelongedToTheBoroughsOwnArea() {
        String ref = PlannedReview.of(planWith("careSince", "2025-09-01")).planRef();
        told(ref, ISLINGTON, "2026-10-01").statusCode(200);
        claim(ref, "2026-09-01", "2026-09-30", "2026-11-16").statusCode(409);
        claim(ref, "2026-10-01", "2026-10-31", "2026-11-16").statusCode(201);
    }

    @Test
    void refusesDaysForWhichTheCareAuthorityIsUnknown() {
        Map<String, Object> plan = planWith("involvement", "CLA");
        plan.put("careAuthority", ISLINGTON);
        String ref = PlannedReview.of(plan).planRef();
        claim(ref, "2026-09-01", "2026-10-31", "2026-11-16")
                .statusCode(422)
                .body("errors.pointer", contains("/providedFrom"))
                .body("errors.code", contains("care-not-known"));
        told(ref, ISLINGTON, "2026-09-01").statusCode(200);
        claim(ref, "2026-09-01", "2026-10-31", "2026-11-16").statusCode(201);
    }

    /** A feed without it takes nothing back, and an undated change counts from today. */
    @Test
    void keepsTheFirstDayOfCareAndDatesAnUndatedChangeToday() {
        String ref = ofIslington();
        told(ref, ISLINGTON, null).statusCode(200);
        read(ref).body("homes.since", contains("2025-09-01"));
        told(ref, HACKNEY, null).statusCode(200);
        read(ref)
                .body("homes.homeAuthority", contains(ISLINGTON, HACKNEY))
                .body("homes.since", contains("2025-09-01", "2026-11-21"));
        told(ref, HACKNEY, "2026-11-01").statusCode(200);
        read(ref)
                .body("homes.since", contains("2025-09-01", "2026-11-01"))
                .body("homes.until", contains("2026-11-01", null));
        told(ref, HACKNEY, "2026-11-22")
                .statusCode(422)
                .body("errors.pointer", contains("/careSince"));
    }

    private static ValidatableResponse claim(String ref, String from, String to, String on) {
        return camden("sen-caseworker")
                .body(Map.of("providedFrom", from, "providedTo", to, "claimedOn", on))
                .post("/plans/" + ref + "/recoupment-claims")
                .then();
    }

    private static ValidatableResponse settle(String ref, String id, String settlement) {
        return camden("sen-caseworker")
                .body(Map.of("settlement", settlement, "settledOn", "2026-11-20"))
                .post("/plans/" + ref + "/recoupment-claims/" + id + "/settlement")
                .then();
    }

    private static ValidatableResponse read(String ref) {
        return camden("sen-caseworker").get(path(ref)).then().statusCode(200);
    }

    private static String path(String ref) {
        return "/plans/" + ref + "/recoupment";
    }
}
