package london.dsco.review.annualreview;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.coordinatorOfTheNetwork;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.plan.PlanBodies.plan;
import static london.dsco.review.plan.PlanBodies.planOfChildWith;
import static london.dsco.review.plan.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class AnnualReviewResourceTest {

    @Test
    void theCycleGivesEveryDateWithItsAuthority() {
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
    void aTransferYearShowsItsDeadlineAndThatItIsExclusive() {
        String ref = register(planOfChildWith("dateOfBirth", "2016-04-12"));

        cycle(ref)
                .body("yearGroup", equalTo("Y6"))
                .body("phaseTransferBy", equalTo("2027-02-15"))
                .body("exclusive", equalTo(true))
                .body("citations.phaseTransferBy", equalTo("SEND Regulations 2014, reg 18(1)(b)"));
    }

    @Test
    void anInfantSchoolMovesTheTransfer() {
        var body = planOfChildWith("dateOfBirth", "2020-04-12");
        body.put("settingFinalYear", "Y2");

        cycle(register(body)).body("phaseTransferBy", equalTo("2027-02-15"));
    }

    @Test
    void aChildUnderFiveIsConsideredEveryThreeToSixMonths() {
        String ref = register(planOfChildWith("dateOfBirth", "2023-01-10"));

        cycle(ref)
                .body("considerFrom", equalTo("2026-06-01"))
                .body("considerBy", equalTo("2026-09-01"))
                .body("citations.considerBy", equalTo("SEND Code of Practice, 9.178"));
    }

    @Test
    void aCycleRunsFromTheLastReview() {
        cycle(register(planWith("lastReviewedOn", "2028-02-29")))
                .body("startsOn", equalTo("2028-02-29"))
                .body("dueBy", equalTo("2029-02-28"));
    }

    @Test
    void theReviewIsFoundThroughItsPlanAndReadAlone() {
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
    void aMeetingSetsTheDatesAroundIt() {
        String ref = register(plan());

        meet(ref, "2026-12-10", "CONFIRMED")
                .statusCode(200)
                .body("meeting.meetingOn", equalTo("2026-12-10"))
                .body("meeting.state", equalTo("CONFIRMED"))
                .body("reportDueBy", equalTo("2026-12-24"));

        cycle(ref)
                .body("meetingOn", equalTo("2026-12-10"))
                .body("meetingState", equalTo("CONFIRMED"))
                .body("inviteBy", equalTo("2026-11-26"))
                .body("adviceDueBy", equalTo("2026-11-26"))
                .body("reportDueBy", equalTo("2026-12-24"))
                .body("decisionDueBy", equalTo("2027-01-07"))
                .body("finalPlanDueBy", equalTo("2027-03-04"))
                .body("citations.finalPlanDueBy", startsWith("SEND Regulations 2014, reg 22"));
    }

    @Test
    void aMeetingOnTheLastDayIsAllowed() {
        meet(register(plan()), "2027-02-28", "PROPOSED")
                .statusCode(200)
                .body("decisionDueBy", equalTo("2027-02-28"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "CONFIRMED"})
    void aMeetingPastTheTwelveMonthsIsRefusedWithLimitAndCitation(String state) {
        String ref = register(plan());

        meet(ref, "2027-03-01", state)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:dsco:unprocessable"))
                .body("limit", equalTo("2027-02-28"))
                .body("citation", startsWith("Children and Families Act 2014, s 44(1)"))
                .body("errors[0].pointer", equalTo("/meetingOn"))
                .body("errors[0].code", equalTo("too-late"));
        cycle(ref).body("meetingOn", nullValue());
    }

    @Test
    void aMeetingPastAPhaseTransferIsRefusedWithThatLimit() {
        meet(register(planOfChildWith("dateOfBirth", "2016-04-12")), "2027-02-15", "PROPOSED")
                .statusCode(422)
                .body("limit", equalTo("2027-02-14"))
                .body("citation", equalTo("SEND Regulations 2014, reg 18(1)(b)"));
    }

    @Test
    void aMeetingBeforeTheCycleIsRefused() {
        meet(register(plan()), "2026-02-28", "PROPOSED")
                .statusCode(422)
                .body("limit", equalTo("2026-03-01"))
                .body("errors[0].code", equalTo("too-early"));
    }

    @Test
    void aMeetingThatWasHeldLateIsRecordedAsItWas() {
        meet(register(planWith("planMadeOn", "2025-09-01")), "2026-11-20", "HELD")
                .statusCode(200)
                .body("state", equalTo("OVERDUE"))
                .body("decisionDueBy", equalTo("2026-08-31"));
    }

    @Test
    void aMeetingThatIsToComeWasNotHeld() {
        meet(register(plan()), "2026-11-22", "HELD")
                .statusCode(422)
                .body("errors[0].code", equalTo("future"));
    }

    @Test
    void aMeetingThatWasHeldIsNotProposedAgainButItsDateMayBeCorrected() {
        String ref = register(plan());
        meet(ref, "2026-11-20", "HELD").statusCode(200);

        meet(ref, "2026-12-20", "PROPOSED")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
        meet(ref, "2026-11-19", "HELD").statusCode(200);
    }

    @Test
    void aMeetingIsSetOnTheVersionThatWasRead() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");
        String cycleTag = cycle(ref).extract().header("ETag");
        String reviewTag = camdenSystem().get("/reviews/" + id).header("ETag");
        var proposed = Map.of("meetingOn", "2026-12-10", "state", "PROPOSED");

        camden("review-coordinator")
                .body(proposed)
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(428);
        camden("review-coordinator")
                .header("If-Match", cycleTag)
                .body(proposed)
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(200);
        camden("review-coordinator")
                .header("If-Match", reviewTag)
                .body(proposed)
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01, PROPOSED, /meetingOn",
        "2026-12-01, MAYBE, /state",
        ", HELD, /meetingOn"
    })
    void anInvalidMeetingIsNamedByPointer(String on, String state, String pointer) {
        String id = cycle(register(plan())).extract().path("reviewId");
        camdenSystem()
                .header("If-Match", "*")
                .body(on == null ? Map.of("state", state) : Map.of("meetingOn", on, "state", state))
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of(pointer)));
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
    void anotherBoroughsReviewLooksLikeNone() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");

        islingtonSystem().get("/plans/" + ref + "/cycle").then().statusCode(404);
        islingtonSystem().get("/reviews/" + id).then().statusCode(404);
        islingtonSystem()
                .header("If-Match", "*")
                .body(Map.of("meetingOn", "2026-12-10", "state", "PROPOSED"))
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(404);
        islingtonSystem().get("/reviews").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        camdenSystem().get("/plans/" + reference() + "/cycle").then().statusCode(404);
        camdenSystem().get("/reviews/019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b").then().statusCode(404);
        camdenSystem().get("/reviews/first").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "setting", "parent-forum", "borough-admin"})
    void otherRolesOfTheBoroughAreForbidden(String role) {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");

        camden(role).get("/plans/" + ref + "/cycle").then().statusCode(403);
        camden(role).get("/reviews").then().statusCode(403);
        camden(role).get("/reviews/" + id).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager", "virtual-school", "health-partner"})
    void readersOfReviewsSetNoMeetings(String role) {
        String id = cycle(register(plan())).extract().path("reviewId");

        camden(role).get("/reviews/" + id).then().statusCode(200);
        camden(role)
                .header("If-Match", "*")
                .body(Map.of("meetingOn", "2026-12-10", "state", "PROPOSED"))
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenOrABoroughNothingIsShown() {
        nobody().get("/reviews").then().statusCode(401);
        coordinatorOfTheNetwork().get("/reviews").then().statusCode(403);
    }

    @Test
    void everyAccessIsLogged() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");
        camden("dsco").get("/reviews/" + id);
        meet(ref, "2026-12-10", "PROPOSED");

        assertThat(
                        Database.select(
                                "select action, record_type from access_log"
                                        + " where ? = any (record_ids) or ? = any (record_ids)"
                                        + " order by seq",
                                ref,
                                id))
                .extracting(row -> row.get("record_type") + " " + row.get("action"))
                .startsWith("PLAN REGISTERED", "PLAN READ", "REVIEW READ")
                .endsWith("REVIEW MEETING_PROPOSED");
    }

    private static String register(Map<String, Object> body) {
        String ref = reference();
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(201);
        return ref;
    }

    private static ValidatableResponse cycle(String ref) {
        return camden("sen-caseworker").get("/plans/" + ref + "/cycle").then();
    }

    private static ValidatableResponse meet(String ref, String on, String state) {
        var cycle = cycle(ref).extract();
        return camden("review-coordinator")
                .header("If-Match", cycle.header("ETag"))
                .body(Map.of("meetingOn", on, "state", state))
                .put("/reviews/" + cycle.path("reviewId") + "/meeting")
                .then();
    }

    private static List<String> reviewsDueBefore(String day) {
        return camdenSystem()
                .queryParam("dueBefore", day)
                .queryParam("limit", 200)
                .get("/reviews")
                .then()
                .statusCode(200)
                .extract()
                .path("items.planRef");
    }
}
