package london.dsco.review.decision;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class DecisionResourceTest {

    private static final String URN = "100049";
    private static final String DECIDED = "london.dsco.review.review.decided.v1";

    @Test
    void aDecisionCompletesTheReviewAndBeginsTheNextCycle() {
        PlannedReview review = held();

        decide(review, "MAINTAIN", "2026-11-18", "2026-11-19")
                .statusCode(201)
                .header("Location", "/reviews/v1" + review.path("decision"))
                .body("decisionDueBy", equalTo("2026-11-30"))
                .body("inTime", equalTo(true))
                .body("followUps.action", contains("NOTICE", "APPEAL"))
                .body("finalPlan", nullValue());

        camdenSystem()
                .get("/reviews/" + review.id())
                .then()
                .body("state", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2026-11-18"))
                .body("finalPlanDueBy", nullValue());
        camdenSystem()
                .get("/plans/" + review.planRef())
                .then()
                .body("lastReviewedOn", equalTo("2026-11-18"))
                .body("dueBy", equalTo("2027-11-17"));
        camdenSystem()
                .get("/plans/" + review.planRef() + "/cycle")
                .then()
                .body("startsOn", equalTo("2026-11-18"))
                .body("meetingOn", nullValue());
    }

    @Test
    void registeringTheSameDateLaterChangesNothing() {
        PlannedReview review = held();
        decide(review, "MAINTAIN", "2026-11-18", "2026-11-18").statusCode(201);
        String next = PlannedReview.presentOf(review.planRef());

        var plan = planWith("settingUrn", URN);
        plan.put("lastReviewedOn", "2026-11-18");
        camdenSystem().body(plan).put("/plans/" + review.planRef()).then().statusCode(200);

        assertThat(PlannedReview.presentOf(review.planRef())).isEqualTo(next);
        assertThat(reviewsOf(review)).hasSize(2);
    }

    @Test
    void publishesTheDecisionWithoutTheChild() {
        PlannedReview review = held();
        decide(review, "AMEND", "2026-11-18", "2026-11-19").statusCode(201);

        String told = decidedEvent(review);
        Schemas.assertValid(DECIDED, told);
        assertThat(told).contains("AMEND", "2026-11-02").doesNotContain(review.planRef());
    }

    @Test
    void publishesOnlyTheReferenceOfThePlanToReassess() {
        PlannedReview review = held();
        decide(review, "REASSESS", "2026-11-18", "2026-11-19")
                .statusCode(201)
                .body("followUps.action", contains("NOTICE", "REASSESSED_PLAN"));

        String told = decidedEvent(review);
        Schemas.assertValid(DECIDED, told);
        assertThat(told).contains(review.planRef()).doesNotContain("CAM-4471", "CIN");
    }

    @Test
    void anAmendmentHasItsDeadlinesAndEndsWithTheFinalPlan() {
        PlannedReview review = held();
        decide(review, "AMEND", "2026-11-03", "2026-11-04")
                .statusCode(201)
                .body(followUp("PROPOSED_AMENDMENTS") + ".by", equalTo("2026-11-30"))
                .body(followUp("REPRESENTATIONS") + ".by", equalTo("2026-11-18"))
                .body(followUp("FINAL_PLAN") + ".by", equalTo("2026-12-30"))
                .body(
                        followUp("FINAL_PLAN") + ".citation",
                        startsWith("SEND Regulations 2014, reg 22(3) and (4)"));
        camdenSystem()
                .get("/reviews/" + review.id())
                .then()
                .body("finalPlanDueBy", equalTo("2026-12-30"));

        end(review, Map.of("outcome", "AMENDED", "on", "2026-11-18"))
                .statusCode(200)
                .body("finalPlan.inTime", equalTo(true))
                .body("finalPlan.representationsCutShort", equalTo(true));
        end(review, Map.of("outcome", "AMENDED", "on", "2026-11-20")).statusCode(409);
    }

    @Test
    void anAmendmentMayEndWithReasonsForNotAmending() {
        PlannedReview review = held();
        decide(review, "AMEND", "2026-11-03", "2026-11-04").statusCode(201);

        end(review, Map.of("outcome", "NOT_AMENDED", "on", "2026-11-20"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reasons"));
        end(
                        review,
                        Map.of(
                                "outcome",
                                "NOT_AMENDED",
                                "on",
                                "2026-11-20",
                                "reasons",
                                "The family prefers the plan as it is."))
                .statusCode(200)
                .body("finalPlan.outcome", equalTo("NOT_AMENDED"));
    }

    @Test
    void onlyADecisionToAmendHasAFinalPlan() {
        PlannedReview review = held();
        decide(review, "CEASE", "2026-11-18", "2026-11-19").statusCode(201);
        end(review, Map.of("outcome", "AMENDED", "on", "2026-11-20")).statusCode(409);
    }

    @Test
    void refusesADecisionBeforeTheMeetingAndASecondOne() {
        PlannedReview review = PlannedReview.of(plan()).meeting("2026-12-10", "CONFIRMED");
        decide(review, "MAINTAIN", "2026-11-18", "2026-11-18")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));

        PlannedReview decided = held();
        decide(decided, "MAINTAIN", "2026-11-18", "2026-11-18").statusCode(201);
        decide(decided, "CEASE", "2026-11-18", "2026-11-18").statusCode(409);
    }

    @Test
    void undoesEverythingWhenADecisionIsRefused() {
        PlannedReview review = held();
        decide(review, "MAINTAIN", "2026-11-01", "2026-11-18")
                .statusCode(422)
                .body("errors[0].code", equalTo("before-the-meeting"));
        camdenSystem().get("/plans/" + review.planRef()).then().body("lastReviewedOn", nullValue());
        assertThat(PlannedReview.presentOf(review.planRef())).isEqualTo(review.id());
        camdenSystem().get(review.path("decision")).then().statusCode(404);
    }

    @Test
    void aRepeatedDecisionGetsTheSameAnswerAndBeginsNoSecondCycle() {
        PlannedReview review = held();
        String key = UUID.randomUUID().toString();
        String first = decideWith(key, review).statusCode(201).extract().asString();
        String again = decideWith(key, review).statusCode(201).extract().asString();

        assertThat(again).isEqualTo(first);
        assertThat(reviewsOf(review)).hasSize(2);
    }

    @Test
    void acceptsTheReportOfTheMeetingFromItsSetting() {
        PlannedReview review = held();
        var report =
                Map.of(
                        "receivedOn", "2026-11-17",
                        "recommendation", "AMEND",
                        "recommendations", "Name the new setting.",
                        "differences", "The family asks for another one.");

        settingOfCamden(URN)
                .body(report)
                .post(review.path("report"))
                .then()
                .statusCode(201)
                .body("dueBy", equalTo("2026-11-16"))
                .body("inTime", equalTo(false))
                .body("citation", equalTo(DecisionRules.REPORT_CITATION));
        camden("sen-caseworker")
                .get(review.path("report"))
                .then()
                .statusCode(200)
                .body("recommendation", equalTo("AMEND"))
                .body("differences", equalTo("The family asks for another one."));
        camdenSystem().body(report).post(review.path("report")).then().statusCode(409);
        settingOfCamden("100050").get(review.path("report")).then().statusCode(403);
        settingOfCamden(URN).get(review.path("decision")).then().statusCode(403);
    }

    @Test
    void refusesAReportThatCannotBelongToTheMeeting() {
        PlannedReview review = held();
        report(review, "2026-11-22").body("errors[0].code", equalTo("in-the-future"));
        report(review, "2026-11-01").body("errors[0].code", equalTo("before-the-meeting"));
        camdenSystem().get(review.path("report")).then().statusCode(404);
    }

    @Test
    void refusesAReportOnAReviewCompletedWithoutAMeetingInThisService() {
        PlannedReview review = PlannedReview.of(plan());
        var reviewed = planWith("lastReviewedOn", "2026-11-18");
        camdenSystem().body(reviewed).put("/plans/" + review.planRef()).then().statusCode(200);
        report(review, "2026-11-19").statusCode(409);
    }

    @Test
    void keepsTheTextOfTheReportOutOfTheHistory() {
        PlannedReview review = held();
        report(review, "2026-11-10").statusCode(201);
        assertThat(
                        Database.select(
                                        "select data::text as data from history_entry"
                                                + " where record_id = ?",
                                        review.id())
                                .toString())
                .contains("MAINTAIN")
                .doesNotContain("Nothing changes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-partner",
                "virtual-school",
                "team-manager",
                "borough-admin",
                "dsco",
                "review-coordinator"
            })
    void refusesRolesThatMayNotDecide(String role) {
        camden(role)
                .body(decision("MAINTAIN", "2026-11-18", "2026-11-18"))
                .post(held().path("decision"))
                .then()
                .statusCode(403);
    }

    @Test
    void anotherBoroughDoesNotFindADecision() {
        PlannedReview review = held();
        decide(review, "MAINTAIN", "2026-11-18", "2026-11-18").statusCode(201);
        islingtonSystem().get(review.path("decision")).then().statusCode(404);
        islingtonSystem()
                .body(decision("MAINTAIN", "2026-11-18", "2026-11-18"))
                .post(review.path("decision"))
                .then()
                .statusCode(404);
    }

    private static PlannedReview held() {
        return PlannedReview.of(planWith("settingUrn", URN)).meeting("2026-11-02", "HELD");
    }

    private static Map<String, Object> decision(String what, String decidedOn, String notifiedOn) {
        var body = new HashMap<String, Object>();
        body.put("decision", what);
        body.put("decidedOn", decidedOn);
        body.put("notifiedOn", notifiedOn);
        return body;
    }

    private static ValidatableResponse decide(
            PlannedReview review, String what, String decidedOn, String notifiedOn) {
        return camden("sen-caseworker")
                .body(decision(what, decidedOn, notifiedOn))
                .post(review.path("decision"))
                .then();
    }

    private static ValidatableResponse decideWith(String key, PlannedReview review) {
        return camdenSystem()
                .header("Idempotency-Key", key)
                .body(decision("MAINTAIN", "2026-11-18", "2026-11-18"))
                .post(review.path("decision"))
                .then();
    }

    private static ValidatableResponse end(PlannedReview review, Map<String, ?> body) {
        return camdenSystem().body(body).post(review.path("decision/final-plan")).then();
    }

    private static ValidatableResponse report(PlannedReview review, String on) {
        return camdenSystem()
                .body(
                        Map.of(
                                "receivedOn", on,
                                "recommendation", "MAINTAIN",
                                "recommendations", "Nothing changes."))
                .post(review.path("report"))
                .then();
    }

    private static String followUp(String action) {
        return "followUps.find { it.action == '" + action + "' }";
    }

    private static List<?> reviewsOf(PlannedReview review) {
        return camdenSystem()
                .queryParam("planRef", review.planRef())
                .get("/reviews")
                .then()
                .extract()
                .path("items");
    }

    private static String decidedEvent(PlannedReview review) {
        return Topics.await(
                        "review.review.v1",
                        record ->
                                review.id().equals(record.key())
                                        && DECIDED.equals(Topics.header(record, "ce_type")),
                        1)
                .get(0)
                .value();
    }
}
