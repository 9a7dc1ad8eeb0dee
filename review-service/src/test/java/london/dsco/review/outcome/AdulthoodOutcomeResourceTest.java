package london.dsco.review.outcome;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.report.ReportRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class AdulthoodOutcomeResourceTest {

    private static final String WORDS = "She travels to college on her own.";

    /** Returns the review of a young person in Year 10, at a held meeting. */
    private static PlannedReview held() {
        return PlannedReview.of(planOfChildWith("dateOfBirth", "2012-05-05"))
                .meeting("2026-11-18", "HELD");
    }

    private static ValidatableResponse set(PlannedReview review, String area, String on) {
        return camden("sen-caseworker")
                .body(Map.of("area", area, "outcome", WORDS, "setOn", on))
                .post(outcomes(review))
                .then();
    }

    private static String outcome(PlannedReview review, String area) {
        return set(review, area, "2026-11-18").statusCode(201).extract().path("id");
    }

    private static String outcomes(PlannedReview review) {
        return "/plans/" + review.planRef() + "/adulthood-outcomes";
    }

    private static ValidatableResponse tell(String reviewId, List<Map<String, Object>> lines) {
        return camden("review-coordinator")
                .body(Map.of("outcomes", lines))
                .post("/reviews/" + reviewId + "/adulthood-progress")
                .then();
    }

    private static ValidatableResponse tell(String reviewId, String outcome, String progress) {
        return tell(reviewId, List.of(Map.of("outcomeId", outcome, "progress", progress)));
    }

    @Test
    void anOutcomeCanBeReadBeforeAnyProgressIsRecorded() {
        PlannedReview review = held();
        set(review, "EMPLOYMENT", "2026-11-21")
                .statusCode(201)
                .header("Location", endsWith(outcomes(review)))
                .body("id", notNullValue())
                .body("progress", equalTo("NOT_STARTED"));

        camden("dsco")
                .get(outcomes(review))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("preparingForAdulthood", equalTo(true))
                .body("outcomes.outcome", contains(WORDS))
                .body("outcomes.area", contains("EMPLOYMENT"))
                .body("outcomes[0].history", empty());
    }

    @Test
    void anOutcomeCanBeSetBeforeReviewsMustConsiderAdulthood() {
        PlannedReview review = PlannedReview.of(plan());
        outcome(review, "HEALTH");
        camden("sen-caseworker")
                .get(outcomes(review))
                .then()
                .body("preparingForAdulthood", equalTo(false))
                .body("outcomes", hasSize(1));
    }

    @Test
    void refusesAnOutcomeDatedInTheFuture() {
        PlannedReview review = held();
        set(review, "HEALTH", "2026-11-22")
                .statusCode(422)
                .body("errors.pointer", contains("/setOn"))
                .body("errors.code", contains("in-the-future"));
        camden("dsco").get(outcomes(review)).then().body("outcomes", empty());
    }

    @Test
    void refusesToAddToAVersionThatTheSenderHasNotSeen() {
        PlannedReview review = held();
        String seen = camden("sen-caseworker").get(outcomes(review)).header("ETag");
        outcome(review, "HEALTH");
        camden("sen-caseworker")
                .header("If-Match", seen)
                .body(Map.of("area", "HEALTH", "outcome", WORDS, "setOn", "2026-11-18"))
                .post(outcomes(review))
                .then()
                .statusCode(412);
    }

    @Test
    void acceptsTheEtagOfThePlanFromThoseWhoRunReviews() {
        PlannedReview review = held();
        String plan = camden("sen-caseworker").get("/plans/" + review.planRef()).header("ETag");
        camden("sen-caseworker")
                .header("If-Match", plan)
                .body(Map.of("area", "HEALTH", "outcome", WORDS, "setOn", "2026-11-18"))
                .post(outcomes(review))
                .then()
                .statusCode(201);
    }

    @Test
    void theReviewNamesTheAreasThatItLeavesOut() {
        PlannedReview review = held();
        progress(review)
                .body("preparingForAdulthood", equalTo(true))
                .body("findings.code", contains("NO_AREA_COVERED"))
                .body("findings[0].areas", hasSize(4))
                .body("findings[0].citation", equalTo(AdulthoodCoverageRules.CITATION));

        tell(review.id(), outcome(review, "EMPLOYMENT"), "PARTLY")
                .statusCode(200)
                .body("outcomes.area", contains("EMPLOYMENT"))
                .body("outcomes.progress", contains("PARTLY"))
                .body("findings.code", contains("AREAS_NOT_COVERED"))
                .body(
                        "findings[0].areas",
                        contains("INDEPENDENT_LIVING", "COMMUNITY_AND_RELATIONSHIPS", "HEALTH"));
    }

    @Test
    void aReviewBeforeYearNineHasNoFinding() {
        progress(PlannedReview.of(plan()).meeting("2026-11-18", "HELD"))
                .body("preparingForAdulthood", equalTo(false))
                .body("findings", empty());
    }

    @Test
    void theLatestRecordAtTheSameReviewCounts() {
        PlannedReview review = held();
        String outcome = outcome(review, "HEALTH");
        tell(review.id(), outcome, "ACHIEVED").statusCode(200);
        tell(review.id(), outcome, "PARTLY")
                .statusCode(200)
                .body("outcomes.progress", contains("PARTLY"));
        camden("sen-caseworker")
                .get(outcomes(review))
                .then()
                .body("outcomes[0].progress", equalTo("PARTLY"))
                .body("outcomes[0].history.progress", contains("PARTLY"));
    }

    @Test
    void anOutcomeIsFollowedFromReviewToReviewUntilItEnds() {
        PlannedReview first = held();
        String goesOn = outcome(first, "HEALTH");
        String ends = outcome(first, "EMPLOYMENT");
        tell(first.id(), goesOn, "PARTLY").statusCode(200);
        tell(first.id(), List.of(stopped(ends, "She wants to work with animals."))).statusCode(200);
        PlannedReview next = nextOf(first);

        tell(next.id(), ends, "PARTLY")
                .statusCode(422)
                .body("errors.pointer", contains("/outcomes/0/outcomeId"))
                .body("errors.code", contains("ended"));
        tell(next.id(), goesOn, "ACHIEVED").statusCode(200);
        tell(first.id(), goesOn, "NOT_STARTED").statusCode(200);

        camden("sen-caseworker")
                .get(outcomes(first))
                .then()
                .body("outcomes[0].progress", equalTo("ACHIEVED"))
                .body("outcomes[0].history.reviewId", contains(first.id(), next.id()))
                .body("outcomes[0].history.progress", contains("NOT_STARTED", "ACHIEVED"))
                .body("outcomes[1].progress", equalTo("STOPPED"))
                .body("outcomes[1].history.reason", contains("She wants to work with animals."));
    }

    /** Returns the meeting of the cycle that begins with another's decision. */
    private static PlannedReview nextOf(PlannedReview review) {
        return review.next().meeting("2026-11-20", "HELD");
    }

    @Test
    void refusesEveryWrongLineAndStoresNone() {
        PlannedReview review = held();
        String outcome = outcome(review, "HEALTH");
        String elsewhere = outcome(held(), "HEALTH");
        Map<String, Object> reasoned = new HashMap<>(stopped(outcome, "No more."));
        reasoned.put("progress", "PARTLY");
        tell(
                        review.id(),
                        List.of(
                                Map.of("outcomeId", outcome, "progress", "PARTLY"),
                                Map.of("outcomeId", elsewhere, "progress", "PARTLY"),
                                Map.of("outcomeId", UUID.randomUUID(), "progress", "PARTLY"),
                                Map.of("outcomeId", outcome, "progress", "STOPPED"),
                                reasoned))
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "not-of-this-plan",
                                "not-of-this-plan",
                                "stopped-only",
                                "stopped-only"))
                .body("errors[2].pointer", equalTo("/outcomes/3/reason"));
        progress(review).body("outcomes", empty());
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED", "CONFIRMED"})
    void refusesProgressBeforeTheMeeting(String state) {
        PlannedReview review =
                PlannedReview.of(planOfChildWith("dateOfBirth", "2012-05-05"))
                        .meeting("2026-12-10", state);
        tell(review.id(), outcome(review, "HEALTH"), "PARTLY").statusCode(409);
    }

    @Test
    void storesNoTextInTheHistory() {
        PlannedReview review = held();
        String outcome = outcome(review, "HEALTH");
        tell(review.id(), List.of(stopped(outcome, "Unwritten reason."))).statusCode(200);
        List<Map<String, Object>> lines =
                Database.select(
                        "select data::text as data from history_entry where data::text like '%"
                                + outcome
                                + "%'");
        assertThat(lines).hasSize(2);
        assertThat(lines.toString()).doesNotContain(WORDS, "Unwritten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual-school", "health-partner", "setting", "borough-admin"})
    void nobodyElseSeesOrRecordsThem(String role) {
        PlannedReview review = held();
        camden(role).get(outcomes(review)).then().statusCode(403);
        camden(role).get(review.path("adulthood-progress")).then().statusCode(403);
        camden(role).body(Map.of()).post(outcomes(review)).then().statusCode(403);
    }

    @Test
    void theChildsSocialWorkerAndTheirManagerSetAndFollowThem() {
        register("advice-author@camden", "advice-author", "north");
        register("team-manager@camden", "team-manager", "north");
        PlannedReview review = held().sentBySocialCare("advice-author@camden");
        String outcome =
                camden("advice-author")
                        .body(Map.of("area", "HEALTH", "outcome", WORDS, "setOn", "2026-11-18"))
                        .post(outcomes(review))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        camden("team-manager")
                .body(
                        Map.of(
                                "outcomes",
                                List.of(Map.of("outcomeId", outcome, "progress", "PARTLY"))))
                .post(review.path("adulthood-progress"))
                .then()
                .statusCode(200)
                .body("outcomes.progress", contains("PARTLY"));
        for (String account : List.of("advice-author", "team-manager")) {
            camden(account).get(outcomes(review)).then().body("outcomes.outcome", contains(WORDS));
            camden(account).get(review.path("adulthood-progress")).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author-2", "team-manager-2"})
    void forOtherAuthorsAndManagersThePlanDoesNotExist(String account) {
        register("advice-author@camden", "advice-author", "north");
        register("team-manager-2@camden", "team-manager", "south");
        PlannedReview unsent = held();
        PlannedReview sent = held().sentBySocialCare("advice-author@camden");
        for (PlannedReview review : List.of(unsent, sent)) {
            camden(account).get(outcomes(review)).then().statusCode(404);
            camden(account).get(review.path("adulthood-progress")).then().statusCode(404);
            camden(account)
                    .body(Map.of("area", "HEALTH", "outcome", WORDS, "setOn", "2099-01-01"))
                    .post(outcomes(review))
                    .then()
                    .statusCode(404);
            camden(account)
                    .body(
                            Map.of(
                                    "outcomes",
                                    List.of(
                                            Map.of(
                                                    "outcomeId",
                                                    UUID.randomUUID(),
                                                    "progress",
                                                    "PARTLY"))))
                    .post(review.path("adulthood-progress"))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theDscoCannotReadOrWriteThem() {
        PlannedReview review = held();
        camden("dsco")
                .body(Map.of("area", "HEALTH", "outcome", WORDS, "setOn", "2026-11-18"))
                .post(outcomes(review))
                .then()
                .statusCode(403);
        camden("dsco").get(review.path("adulthood-progress")).then().statusCode(200);
    }

    @Test
    void anotherBoroughFindsNothing() {
        PlannedReview review = held();
        islington("sen-caseworker").get(outcomes(review)).then().statusCode(404);
        islington("sen-caseworker").get(review.path("adulthood-progress")).then().statusCode(404);
    }

    private static ValidatableResponse progress(PlannedReview review) {
        return camden("dsco").get(review.path("adulthood-progress")).then().statusCode(200);
    }

    private static Map<String, Object> stopped(String outcome, String reason) {
        return Map.of("outcomeId", outcome, "progress", "STOPPED", "reason", reason);
    }
}
