package london.dsco.review.annualreview;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.annualreview.ReviewRequests.cycle;
import static london.dsco.review.annualreview.ReviewRequests.meet;
import static london.dsco.review.annualreview.ReviewRequests.register;
import static london.dsco.review.annualreview.ReviewRequests.reviewsDueBefore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewCycleTest {

    @Test
    void theCycleShowsEveryDateWithItsAuthority() {
        String ref = register(plan());

        ValidatableResponse cycle = cycle(ref).statusCode(200);

        cycle.body("planRef", equalTo(ref))
                .body("state", equalTo("RUNNING"))
                .body("yearGroup", equalTo("Y5"))
                .body("ruleSet", equalTo("SENDR-2014"))
                .body("startsOn", equalTo("2026-03-01"))
                .body("targetOn", equalTo("2027-01-01"))
                .body("inviteBy", equalTo("2027-01-17"))
                .body("adviceDueBy", equalTo("2027-01-17"))
                .body("meetBy", equalTo("2027-01-31"))
                .body("decisionDueBy", equalTo("2027-02-28"))
                .body("dueBy", equalTo("2027-02-28"));
        Map<String, Object> body = cycle.extract().jsonPath().getMap("");
        assertThat(body)
                .doesNotContainKeys(
                        "meetingOn",
                        "reportDueBy",
                        "finalPlanDueBy",
                        "phaseTransferBy",
                        "exclusive",
                        "considerFrom",
                        "considerBy");
        assertThat(cycle.extract().jsonPath().getMap("citations"))
                .containsOnlyKeys(
                        "adviceDueBy",
                        "decisionDueBy",
                        "dueBy",
                        "inviteBy",
                        "meetBy",
                        "startsOn",
                        "targetOn")
                .containsEntry(
                        "dueBy",
                        "Children and Families Act 2014, s 44(1); SEND Code of Practice, 9.169");
    }

    @Test
    void aTransferYearShowsItsExclusiveDeadline() {
        String ref = register(planOfChildWith("dateOfBirth", "2016-04-12"));

        cycle(ref)
                .body("yearGroup", equalTo("Y6"))
                .body("phaseTransferBy", equalTo("2027-02-15"))
                .body("exclusive", equalTo(true))
                .body("citations.phaseTransferBy", equalTo("SEND Regulations 2014, reg 18(1)(b)"));
    }

    @Test
    void aMissedTransferStaysOverdueUntilThePlanIsFinalForIt() {
        var body = planOfChildWith("dateOfBirth", "2015-04-12");
        body.put("planMadeOn", "2026-02-01");
        body.put("settingFinalYear", "Y6");
        String ref = register(body);

        cycle(ref)
                .body("yearGroup", equalTo("Y7"))
                .body("phaseTransferBy", equalTo("2026-02-15"))
                .body("state", equalTo("OVERDUE"));

        body.put("phaseTransferFinalOn", "2026-03-20");
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(200);
        cycle(ref).body("phaseTransferBy", nullValue()).body("state", equalTo("RUNNING"));
    }

    @Test
    void aFinalPlanMeetsOnlyTheDeadlineOfTheMoveItWasReportedFor() {
        var body = planOfChildWith("dateOfBirth", "2008-04-12");
        body.put("post16MoveOn", "2027-01-04");
        body.put("phaseTransferFinalOn", "2026-10-15");
        String ref = register(body);
        cycle(ref).body("phaseTransferBy", nullValue());

        body.put("post16MoveOn", "2027-09-01");
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(200);
        cycle(ref).body("phaseTransferBy", equalTo("2027-03-31"));

        body.put("phaseTransferFinalOn", "2026-11-20");
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(200);
        cycle(ref).body("phaseTransferBy", nullValue());
    }

    @Test
    void anUnconfirmedTransferIsFlaggedAsPossible() {
        cycle(register(planOfChildWith("dateOfBirth", "2020-04-12")))
                .body("yearGroup", equalTo("Y2"))
                .body("phaseTransferBy", nullValue())
                .body("phaseTransferUnconfirmed", equalTo(true))
                .body("phaseTransferPossibleBy", equalTo("2027-02-15"));
    }

    @Test
    void aChildOutOfSchoolIsReviewedUnderRegulation21() {
        cycle(register(planWith("eotas", true)))
                .body("citations.inviteBy", equalTo("SEND Regulations 2014, reg 21"));
    }

    @Test
    void theLastYearOfAnInfantSchoolSetsTheTransfer() {
        var body = planOfChildWith("dateOfBirth", "2020-04-12");
        body.put("settingFinalYear", "Y2");

        cycle(register(body)).body("phaseTransferBy", equalTo("2027-02-15"));
    }

    @Test
    void aReviewIsConsideredEveryThreeToSixMonthsForAChildUnderFive() {
        String ref = register(planOfChildWith("dateOfBirth", "2023-01-10"));

        cycle(ref)
                .body("considerFrom", equalTo("2026-06-01"))
                .body("considerBy", equalTo("2026-09-01"))
                .body("citations.considerBy", equalTo("SEND Code of Practice, 9.178"));
    }

    @Test
    void aCycleRunsFromTheDayOfTheLastReview() {
        var body = planWith("planMadeOn", "2023-05-04");
        body.put("lastReviewedOn", "2024-02-29");
        cycle(register(body))
                .body("startsOn", equalTo("2024-02-29"))
                .body("dueBy", equalTo("2025-02-28"));
    }

    @Test
    void aLaterReviewDateCompletesTheReviewAndBeginsTheNext() {
        String ref = register(plan());
        String first = cycle(ref).extract().path("reviewId");
        camdenSystem().body(planWith("lastReviewedOn", "2026-11-02")).put("/plans/" + ref);

        cycle(ref)
                .body("reviewId", not(equalTo(first)))
                .body("startsOn", equalTo("2026-11-02"))
                .body("dueBy", equalTo("2027-11-01"));
        camdenSystem()
                .get("/reviews/" + first)
                .then()
                .body("state", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2026-11-02"))
                .body("dueBy", equalTo("2027-02-28"));
        camdenSystem()
                .header("If-Match", "*")
                .body(Map.of("meetingOn", "2026-12-10", "state", "PROPOSED"))
                .put("/reviews/" + first + "/meeting")
                .then()
                .statusCode(409);
        assertThat(reviewsDueBefore("2027-03-01")).doesNotContain(ref);
    }

    @Test
    void aCorrectedDateMovesTheOpenReviewAndKeepsItsMeeting() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");
        meet(ref, "2026-12-10", "CONFIRMED").statusCode(200);
        camdenSystem().body(planWith("planMadeOn", "2026-03-08")).put("/plans/" + ref);

        cycle(ref)
                .body("reviewId", equalTo(id))
                .body("dueBy", equalTo("2027-03-07"))
                .body("meetingOn", equalTo("2026-12-10"));
    }

    @Test
    void aPlanMadeAgainAfterTheMeetingClearsTheMeeting() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");
        meet(ref, "2026-10-05", "HELD").statusCode(200);
        camdenSystem().body(planWith("planMadeOn", "2026-11-10")).put("/plans/" + ref);

        cycle(ref)
                .body("reviewId", equalTo(id))
                .body("startsOn", equalTo("2026-11-10"))
                .body("meetingOn", nullValue())
                .body("finalPlanDueBy", nullValue());
        meet(ref, "2027-06-10", "PROPOSED").statusCode(200);
    }

    @Test
    void reviewsDueBeforeADayAreListedPageByPage() {
        String first = register(plan());
        String second = register(planWith("planMadeOn", "2025-01-01"));

        assertThat(reviewsDueBefore("2027-03-01")).contains(first, second);
        assertThat(reviewsDueBefore("2026-01-01")).contains(second).doesNotContain(first);
        camdenSystem()
                .queryParam("limit", 1)
                .get("/reviews")
                .then()
                .body("items.size()", equalTo(1))
                .header("Link", endsWith("rel=\"next\""));
    }

    @Test
    void theReviewIsFoundThroughItsPlanAndByItsId() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");

        camden("review-coordinator")
                .queryParam("planRef", ref)
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("nextCursor", nullValue());
        camden("dsco")
                .get("/reviews/" + id)
                .then()
                .statusCode(200)
                .body("planRef", equalTo(ref))
                .body("childRef", equalTo("CAM-4471"))
                .body("dueBy", equalTo("2027-02-28"))
                .body("meeting", nullValue());
    }
}
