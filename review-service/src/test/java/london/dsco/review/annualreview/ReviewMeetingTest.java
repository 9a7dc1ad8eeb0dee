package london.dsco.review.annualreview;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.annualreview.ReviewRequests.cycle;
import static london.dsco.review.annualreview.ReviewRequests.meet;
import static london.dsco.review.annualreview.ReviewRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewMeetingTest {

    @Test
    void aMeetingSetsTheDatesThatDependOnIt() {
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
        String ref = register(planOfChildWith("dateOfBirth", "2016-04-12"));

        meet(ref, "2027-02-14", "PROPOSED")
                .statusCode(422)
                .body("limit", equalTo("2027-01-30"))
                .body("citation", startsWith("SEND Regulations 2014, reg 18(1)(b); reg 22"));
        meet(ref, "2027-01-30", "PROPOSED").statusCode(200);
    }

    @Test
    void aMeetingBeforeTheCycleIsRefused() {
        meet(register(plan()), "2026-02-28", "HELD")
                .statusCode(422)
                .body("limit", equalTo("2026-03-01"))
                .body("errors[0].code", equalTo("too-early"));
    }

    @Test
    void anOverdueReviewNeedsAReasonAndIsMarkedAsLate() {
        String ref = register(planWith("planMadeOn", "2025-09-01"));
        String why = "The school closed for building work.";

        meet(ref, "2026-12-01", "CONFIRMED")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("limit", equalTo("2026-08-31"))
                .body("citation", startsWith("Children and Families Act 2014, s 44(1)"));
        meet(ref, "2026-12-01", "CONFIRMED", why)
                .statusCode(200)
                .body("state", equalTo("OVERDUE"))
                .body("meeting.afterLimit", equalTo(true))
                .body("meeting.reason", equalTo(why));

        cycle(ref).body("afterLimit", equalTo(true));
        // the reason stays until the meeting is in time again
        meet(ref, "2026-12-02", "CONFIRMED").statusCode(200).body("meeting.reason", equalTo(why));
    }

    @Test
    void aMeetingHeldLateIsRecordedWithItsReason() {
        meet(register(planWith("planMadeOn", "2025-09-01")), "2026-11-20", "HELD", "Illness.")
                .statusCode(200)
                .body("state", equalTo("OVERDUE"))
                .body("decisionDueBy", equalTo("2026-08-31"));
    }

    @Test
    void aMeetingHeldInTimeDoesNotCompleteTheReview() {
        meet(register(plan()), "2026-11-20", "HELD")
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("completedOn", nullValue())
                .body("meeting.afterLimit", equalTo(false))
                .body("meeting.reason", nullValue());
    }

    @Test
    void aMeetingInThePastCannotBeProposed() {
        meet(register(plan()), "2026-11-20", "PROPOSED")
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-past"));
        meet(register(plan()), "2026-11-21", "PROPOSED").statusCode(200);
    }

    @Test
    void aMeetingConfirmedForAPastDayIsRecordedAsHeld() {
        meet(register(plan()), "2026-11-20", "CONFIRMED")
                .statusCode(200)
                .body("meeting.state", equalTo("HELD"));
        meet(register(plan()), "2026-11-21", "CONFIRMED")
                .statusCode(200)
                .body("meeting.state", equalTo("CONFIRMED"));
    }

    @Test
    void aMeetingAcceptedAsLateStaysMarkedWhenThePlanBecomesFinalForTheTransfer() {
        var body = planOfChildWith("dateOfBirth", "2015-04-12");
        body.put("planMadeOn", "2026-01-20");
        String ref = register(body);
        meet(ref, "2026-12-01", "CONFIRMED", "Illness.").statusCode(200);

        body.put("phaseTransferFinalOn", "2026-03-20");
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(200);
        cycle(ref)
                .body("phaseTransferBy", nullValue())
                .body("afterLimit", equalTo(true))
                .body("state", equalTo("OVERDUE"));

        meet(ref, "2026-12-02", "CONFIRMED")
                .statusCode(200)
                .body("meeting.afterLimit", equalTo(true))
                .body("meeting.reason", equalTo("Illness."));
        meet(ref, "2026-11-20", "HELD").body("meeting.afterLimit", equalTo(true));
        meet(ref, "2026-01-30", "HELD").body("meeting.afterLimit", equalTo(false));
    }

    @Test
    void theHistoryHasTheMeetingAndItsNoteTheReason() {
        String ref = register(planWith("planMadeOn", "2025-09-01"));
        meet(ref, "2026-12-01", "PROPOSED", "Illness.").statusCode(200);
        String id = cycle(ref).extract().path("reviewId");

        var lines =
                Database.select(
                        "select name, actor, data::text as data, note from history_entry"
                                + " where record_type = 'review' and record_id = ? order by seq",
                        id);
        assertThat(lines)
                .extracting(line -> line.get("name"))
                .containsExactly("BEGUN", "MEETING_PROPOSED");
        assertThat(lines.get(1))
                .containsEntry("actor", "review-coordinator@camden")
                .containsEntry("note", "Illness.");
        assertThat(lines.get(1).get("data").toString())
                .contains("2026-12-01")
                .doesNotContain("Illness");
    }

    @Test
    void aMeetingInTheFutureCannotBeRecordedAsHeld() {
        meet(register(plan()), "2026-11-22", "HELD")
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void aHeldMeetingCannotBeProposedAgainButItsDateCanBeCorrected() {
        String ref = register(plan());
        meet(ref, "2026-11-20", "HELD").statusCode(200);

        meet(ref, "2026-12-20", "PROPOSED")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
        meet(ref, "2026-11-19", "HELD").statusCode(200);
    }

    @Test
    void aMeetingCanOnlyBeSetOnTheVersionThatWasRead() {
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

    @Test
    void concurrentChangesOfAMeetingAndItsPlanTakeTurns() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            var moved = planWith("planMadeOn", "2026-03-0" + day);
            var meeting = Map.of("meetingOn", "2026-12-0" + day, "state", "CONFIRMED");
            answers.add(
                    CompletableFuture.supplyAsync(
                            () -> camdenSystem().body(moved).put("/plans/" + ref).statusCode()));
            answers.add(
                    CompletableFuture.supplyAsync(
                            () ->
                                    camdenSystem()
                                            .header("If-Match", "*")
                                            .body(meeting)
                                            .put("/reviews/" + id + "/meeting")
                                            .statusCode()));
        }

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01, PROPOSED, /meetingOn",
        "2026-12-01, MAYBE, /state",
        ", HELD, /meetingOn"
    })
    void anInvalidMeetingIsReportedByPointer(String on, String state, String pointer) {
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
