package london.dsco.review.annualreview;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.annualreview.ReviewRequests.cycle;
import static london.dsco.review.annualreview.ReviewRequests.meet;
import static london.dsco.review.annualreview.ReviewRequests.register;
import static london.dsco.review.plan.PlanBodies.plan;
import static london.dsco.review.plan.PlanBodies.planOfChildWith;
import static london.dsco.review.plan.PlanBodies.planWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewMeetingTest {

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
}
