package london.dsco.network.referral;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReferralResourceTest {

    @Test
    void aLearningReviewIsDueAtABodyUntilItWasConsidered() {
        String review = learningReview("camden");
        String id = referred("camden", review);

        assertThat(owed(in(Role.TEAM_MANAGER))).contains(id);
        dscoOf("camden")
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo(Examples.of("WriteLearningReview").path("trigger").asText()))
                .body("overdue", equalTo(false))
                .body("heldOn", nullValue());

        consider("camden", id)
                .statusCode(200)
                .body("status", equalTo("CONSIDERED"))
                .body("heldOn", equalTo("2026-11-18"));
        consider("camden", id).statusCode(409);
        assertThat(owed(dscoOf("camden"))).doesNotContain(id);
        in(Role.BOROUGH_ADMIN)
                .get("/referrals?report=" + review)
                .then()
                .body("items.body", contains("SEND_PARTNERSHIP_BOARD"))
                .body("items.heldOn", contains("2026-11-18"));
    }

    @Test
    void isOverdueFromTheNextDay() {
        String id = referred("camden", learningReview("camden"));
        Database.change("update referral set due_on = '2026-11-20' where id = '" + id + "'");

        dscoOf("camden").get("/referrals/" + id).then().body("overdue", equalTo(true));
    }

    @Test
    void aReportGoesToABodyOnceAtATimeAndToSeveralBodies() {
        String review = learningReview("camden");
        String first = referred("camden", review);

        refer("camden", review, "SEND_PARTNERSHIP_BOARD")
                .statusCode(409)
                .body("existing", equalTo(first));
        refer("camden", review, "SCRUTINY_COMMITTEE").statusCode(201);
        dscoOf("camden")
                .body(Examples.of("DropReferral"))
                .post("/referrals/" + first + "/dropping")
                .then()
                .statusCode(200)
                .body("status", equalTo("DROPPED"));
        refer("camden", review, "SEND_PARTNERSHIP_BOARD").statusCode(201);
    }

    @Test
    void onlyAnApprovedAnnualReportGoesToABody() {
        String report =
                dscoOf("camden")
                        .body(Examples.of("WriteAnnualReport"))
                        .post("/annual-reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        annual(report).statusCode(422).body("errors[0].code", equalTo("no-such-report"));

        Database.change(
                "update annual_report set status = 'APPROVED', snapshot = '{}' where id = '"
                        + report
                        + "'");
        try {
            annual(report).statusCode(201).body("kind", equalTo("ANNUAL_REPORT"));
        } finally {
            Database.change(
                    "update annual_report set status = 'DRAFT', snapshot = null where id = '"
                            + report
                            + "'");
        }
    }

    private static ValidatableResponse annual(String report) {
        return dscoOf("camden")
                .body(
                        Examples.of("ReferReport")
                                .put("kind", "ANNUAL_REPORT")
                                .put("reportId", report))
                .post("/referrals")
                .then();
    }

    @Test
    void refusesAnotherBoroughsReportAnUnknownOneAndADayInThePast() {
        refer("hackney", learningReview("camden"), "CABINET")
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-report"));
        refer("camden", UUID.randomUUID().toString(), "CABINET")
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-report"));
        dscoOf("camden")
                .body(Examples.of("ReferReport").put("dueOn", "2026-11-20"))
                .post("/referrals")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-past"));
    }

    @Test
    void refusesAMeetingInTheFutureAndTextThatNamesSomebody() {
        String one = "/referrals/" + referred("camden", learningReview("camden"));
        dscoOf("camden")
                .body(Examples.of("ConsiderReport").put("heldOn", "2026-11-22"))
                .post(one + "/consideration")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        dscoOf("camden")
                .body(Map.of("reason", "Mrs Sarah Thompson did not want it."))
                .post(one + "/dropping")
                .then()
                .statusCode(422);
    }

    @Test
    void onlyItsOwnBoroughSeesItAlsoInTheDatabase() throws Exception {
        String id = referred("camden", learningReview("camden"));
        String one = "/referrals/" + id;

        dscoOf("hackney").get(one).then().statusCode(404);
        consider("hackney", id).statusCode(404);
        in(Role.HEALTH_PARTNER).get(one).then().statusCode(403);
        in(Role.NETWORK_COORDINATOR).get(one).then().statusCode(403);
        in(Role.TEAM_MANAGER)
                .body(Examples.of("ConsiderReport"))
                .post(one + "/consideration")
                .then()
                .statusCode(403);
        assertThat(owed(dscoOf("hackney"))).doesNotContain(id);
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(Database.select(hackney, "select 1 from referral where id = ?::uuid", id))
                    .isEmpty();
        }
    }

    private static String learningReview(String borough) {
        return dscoOf(borough)
                .body(Examples.of("WriteLearningReview"))
                .post("/learning-reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String referred(String borough, String report) {
        return refer(borough, report, "SEND_PARTNERSHIP_BOARD")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse refer(String borough, String report, String body) {
        return dscoOf(borough)
                .body(Examples.of("ReferReport").put("reportId", report).put("body", body))
                .post("/referrals")
                .then();
    }

    private static ValidatableResponse consider(String borough, String id) {
        return dscoOf(borough)
                .body(Examples.of("ConsiderReport"))
                .post("/referrals/" + id + "/consideration")
                .then();
    }

    private static List<String> owed(RequestSpecification who) {
        return who.get("/referrals?status=OWED&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
