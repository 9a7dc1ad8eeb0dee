package london.dsco.review.relatedreview;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.relatedreview.RelatedReviewCalls.CLA;
import static london.dsco.review.relatedreview.RelatedReviewCalls.HEALTH;
import static london.dsco.review.relatedreview.RelatedReviewCalls.PEP;
import static london.dsco.review.relatedreview.RelatedReviewCalls.counted;
import static london.dsco.review.relatedreview.RelatedReviewCalls.keep;
import static london.dsco.review.relatedreview.RelatedReviewCalls.plan;
import static london.dsco.review.relatedreview.RelatedReviewCalls.related;
import static london.dsco.review.relatedreview.RelatedReviewCalls.timeline;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of a child's other reviews, who sees how much of them, and the timeline. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RelatedReviewResourceTest {

    @Test
    void answersWithDueDatesAndTheirSources() {
        String ref = plan("CLA", CAMDEN);
        keep(camdenSystem(), ref, PEP, CLA, HEALTH)
                .statusCode(200)
                .body("reviews.kind", contains("PEP", "CLA", "HEALTH"))
                .body("reviews[0].dueBy", equalTo("2027-03-31"))
                .body("reviews[0].basis", equalTo("STATUTORY_GUIDANCE"))
                .body("reviews[0].pupilPremium.decidedBy", equalTo("Virtual school head"))
                .body("reviews[1].dueBy", equalTo("2027-01-01"))
                .body("reviews[1].basis", equalTo("LAW"))
                .body("reviews[1].citation", equalTo("SI 2010/959, reg 33(2)"))
                .body("reviews[2].dueBy", nullValue())
                .body("reviews[2].window.to", equalTo("2027-01-15"));
    }

    @Test
    void aReviewedPersonalBudgetIsNextDueWithTheAnnualReview() {
        String ref = plan("CIN", CAMDEN);
        keep(
                        camdenSystem(),
                        ref,
                        Map.of(
                                "kind",
                                "PERSONAL_BUDGET",
                                "countedFrom",
                                counted("2026-09-01", null, 0)))
                .statusCode(200)
                .body("reviews.dueBy", contains("2026-12-01"));
        keep(
                        camdenSystem(),
                        ref,
                        Map.of(
                                "kind",
                                "PERSONAL_BUDGET",
                                "countedFrom",
                                counted("2026-09-01", "2026-11-20", 1)))
                .statusCode(200)
                .body("reviews.dueBy", contains("2027-02-28"))
                .body("reviews.basis", contains("LAW"));
        camden("dsco")
                .get("/plans/" + ref + "/timeline")
                .then()
                .statusCode(200)
                .body("reviews.kind", hasItem("PERSONAL_BUDGET"));
    }

    @Test
    void replacesWhatTheSystemRecordedBefore() {
        String ref = plan("CLA", CAMDEN);
        keep(camdenSystem(), ref, PEP, CLA).statusCode(200);
        keep(camdenSystem(), ref, HEALTH).body("reviews.kind", contains("HEALTH"));
        keep(camdenSystem(), ref).statusCode(200).body("reviews", empty());
    }

    @Test
    void leavesTheOtherKindsAloneWhenTheVirtualSchoolRecordsItsOwn() {
        String ref = plan("CLA", CAMDEN);
        keep(camdenSystem(), ref, CLA, HEALTH).statusCode(200);
        keep(camden("virtual-school"), ref, PEP)
                .statusCode(200)
                .body("reviews.kind", contains("PEP"));
        related(camdenSystem(), ref).body("reviews.kind", contains("PEP", "HEALTH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEALTH", "CIN", "S17"})
    void refusesAVirtualSchoolTheKindsThatItDoesNotMaintain(String kind) {
        refused(
                keep(
                        camden("virtual-school"),
                        plan("CLA", CAMDEN),
                        Map.of("kind", kind, "on", "2026-12-10")),
                "/reviews/0/kind",
                "not-yours-to-keep");
    }

    @ParameterizedTest
    @CsvSource({
        "beganOn,        2026-11-22, in-the-future, /reviews/0/countedFrom/beganOn",
        "lastReviewedOn, 2026-11-22, in-the-future, /reviews/0/countedFrom/lastReviewedOn",
        "lastReviewedOn, 2026-08-31, order,         /reviews/0/countedFrom/lastReviewedOn",
        "reviewsHeld,    0,          together,      /reviews/0/countedFrom/reviewsHeld"
    })
    void refusesImpossibleFacts(String field, String value, String code, String pointer) {
        Map<String, Object> facts = new HashMap<>(counted("2026-09-01", "2026-10-01", 1));
        facts.put(field, field.equals("reviewsHeld") ? Integer.valueOf(value) : value);
        refused(
                keep(
                        camdenSystem(),
                        plan("CLA", CAMDEN),
                        Map.of("kind", "CLA", "countedFrom", facts)),
                pointer,
                code);
    }

    @Test
    void refusesAReviewWithNoDateOrTwo() {
        String ref = plan("CLA", CAMDEN);
        refused(keep(camdenSystem(), ref, Map.of("kind", "CP")), "/reviews/0/on", "one-of");
        Map<String, Object> two = new HashMap<>(HEALTH);
        two.put("on", "2027-01-05");
        refused(keep(camdenSystem(), ref, two), "/reviews/0/on", "one-of");
    }

    @Test
    void refusesAWindowThatEndsBeforeItBeginsARepeatedKindAndACountWithoutAClock() {
        String ref = plan("CLA", CAMDEN);
        refused(
                keep(
                        camdenSystem(),
                        ref,
                        Map.of(
                                "kind",
                                "TAF",
                                "window",
                                Map.of("from", "2027-01-02", "to", "2027-01-01"))),
                "/reviews/0/window/to",
                "order");
        refused(keep(camdenSystem(), ref, CLA, CLA), "/reviews/1/kind", "twice");
        refused(
                keep(
                        camdenSystem(),
                        ref,
                        Map.of("kind", "HEALTH", "countedFrom", counted("2026-09-01", null, 0))),
                "/reviews/0/countedFrom",
                "not-counted");
    }

    @Test
    void refusesPupilPremiumOutsideAnEducationPlanAndChangesNothing() {
        String ref = plan("CLA", CAMDEN);
        keep(camdenSystem(), ref, PEP).statusCode(200);
        Map<String, Object> care = new HashMap<>(CLA);
        care.put("pupilPremium", PEP.get("pupilPremium"));
        refused(keep(camdenSystem(), ref, care), "/reviews/0/pupilPremium", "pep-only");
        related(camdenSystem(), ref).body("reviews.kind", contains("PEP"));
    }

    @Test
    void refusesToOverwriteAVersionThatTheSenderHasNotSeen() {
        String ref = plan("CLA", CAMDEN);
        String tag = keep(camdenSystem(), ref, PEP).extract().header("ETag");
        keep(camdenSystem(), ref, CLA).statusCode(200);
        keep(camdenSystem().header("If-Match", tag), ref, PEP).statusCode(412);
    }

    @Test
    void showsReviewsSideBySideAndMarksThoseThatCouldBeOneMeeting() {
        String ref = plan("CLA", CAMDEN);
        keep(camdenSystem(), ref, PEP, CLA).statusCode(200);
        camden("sen-caseworker")
                .get(timeline(ref))
                .then()
                .statusCode(200)
                .body("reviews.annualReview", contains(false, true, false))
                .body("reviews.kind", contains("CLA", null, "PEP"))
                .body("reviews.togetherOn", contains("2027-01-01", "2027-01-01", null))
                .body("reviews[1].from", equalTo("2026-12-05"))
                .body("reviews[1].to", equalTo("2027-01-31"))
                .body("meetingsApart", equalTo(3))
                .body("meetingsTogether", equalTo(2));
    }

    @Test
    void treatsAnOverdueReviewAsAFutureMeetingAndAHeldOneAsDone() {
        String ref = plan("CP", CAMDEN);
        var cycle = camden("sen-caseworker").get("/plans/" + ref + "/cycle").then().extract();
        camden("review-coordinator")
                .header("If-Match", cycle.header("ETag"))
                .body(Map.of("meetingOn", "2026-11-20", "state", "HELD"))
                .put("/reviews/" + cycle.path("reviewId") + "/meeting")
                .then()
                .statusCode(200);
        keep(
                        camdenSystem(),
                        ref,
                        Map.of("kind", "CP", "countedFrom", counted("2026-08-01", null, 0)),
                        Map.of("kind", "TAC", "on", "2026-11-02"))
                .statusCode(200);
        camden("sen-caseworker")
                .get(timeline(ref))
                .then()
                .body("reviews.find { it.kind == 'CP' }.overdue", equalTo(true))
                .body("reviews.find { it.annualReview }.to", nullValue())
                .body("meetingsApart", equalTo(1))
                .body("meetingsTogether", equalTo(1));
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }
}
