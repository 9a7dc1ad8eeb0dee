package london.dsco.review.annualreview;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlanBodies;
import london.dsco.review.report.ReportRequests;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

/** The events from which the network counts a review as this service does. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewEventsTest {

    private static final String TYPE = "london.dsco.review.review.%s.v1";

    private static String registered(String ref, Map<String, ?> plan) {
        camdenSystem().body(plan).put("/plans/" + ref);
        return camden("sen-caseworker")
                .get("/plans/" + ref + "/cycle")
                .then()
                .statusCode(200)
                .extract()
                .path("reviewId");
    }

    private static Map<String, Object> plan(String madeOn, String lastReviewedOn) {
        Map<String, Object> plan = new HashMap<>(PlanBodies.plan());
        plan.put("planMadeOn", madeOn);
        plan.put("lastReviewedOn", lastReviewedOn);
        return plan;
    }

    private static String told(String review, String participle) {
        String type = TYPE.formatted(participle);
        String data =
                Topics.await(
                                "review.review.v1",
                                record ->
                                        review.equals(record.key())
                                                && type.equals(Topics.header(record, "ce_type")),
                                1)
                        .get(0)
                        .value();
        Schemas.assertValid(type, data);
        return data;
    }

    private static void held(String review, String on, String reason) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("meetingOn", on);
        meeting.put("state", "HELD");
        meeting.put("reason", reason);
        camden("review-coordinator")
                .header("If-Match", "*")
                .body(meeting)
                .put("/reviews/" + review + "/meeting")
                .then()
                .statusCode(200);
    }

    @Test
    void publishesThatAMeetingWasAfterTheLimit() {
        String review = registered(reference(), plan("2025-09-01", null));
        held(review, "2026-09-15", "The family was away.");
        assertThat(told(review, "meeting-held"))
                .contains("\"afterLimit\": true", "\"dueBy\": \"2026-08-31\"")
                .doesNotContain("away");
    }

    @Test
    void publishesThatTheBoroughsSystemCompletedAReview() {
        String ref = reference();
        String review = registered(ref, plan("2025-12-01", null));
        registered(ref, plan("2025-12-01", "2026-11-10"));
        assertThat(told(review, "completed"))
                .contains("\"completedOn\": \"2026-11-10\"", "\"dueBy\": \"2026-11-30\"")
                .doesNotContain(ref);
    }

    @Test
    void publishesThatAReviewEndedWithItsPlan() {
        String ref = reference();
        String review = registered(ref, plan("2025-12-01", null));
        camdenSystem()
                .body(
                        Map.of(
                                "ceasedOn", "2026-11-20",
                                "reason", "NEEDS_MET",
                                "consultedOn", "2026-08-28",
                                "noticeOn", "2026-09-15"))
                .post("/plans/" + ref + "/cessation")
                .then()
                .statusCode(200);
        assertThat(told(review, "closed"))
                .contains("\"closedOn\": \"2026-11-20\"")
                .doesNotContain(ref, "NEEDS_MET");
    }

    @Test
    void publishesThatSocialCareSentItsReport() {
        String review = registered(reference(), plan("2025-12-01", null));
        String report = ReportRequests.path(review, "");
        camden("advice-author")
                .header("If-Match", "*")
                .body(ReportRequests.report())
                .put(report)
                .then()
                .statusCode(200);
        camden("advice-author").post(report + "/submission").then().statusCode(200);
        camden("dsco")
                .body(ReportRequests.scores(1, 3, List.of()))
                .post(report + "/audits")
                .then()
                .statusCode(201);
        camden("dsco").post(report + "/sign-off").then().statusCode(200);
        camden("dsco").post(report + "/dispatch").then().statusCode(200);
        assertThat(told(review, "report-sent"))
                .contains("\"sentOn\": \"2026-11-21\"")
                .doesNotContain("author");
    }
}
