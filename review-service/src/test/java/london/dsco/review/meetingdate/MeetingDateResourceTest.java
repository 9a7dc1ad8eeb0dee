package london.dsco.review.meetingdate;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlannedReview;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class MeetingDateResourceTest {

    private static final String URN = "100051";

    /**
     * Its last day for the meeting is 7 December 2026, so the setting has been asked since October.
     */
    private static final String DUE = "2026-01-05";

    @Inject Asking asking;

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void isPossibleOnlyWhileNoMeetingIsConfirmed(ReviewStatus status) {
        boolean without = status == ReviewStatus.WITHOUT_MEETING;
        assertThat(Proposing.PROPOSED.after(status).isPresent())
                .isEqualTo(without || status == ReviewStatus.MEETING_PROPOSED);
        assertThat(Proposing.PROPOSED.after(status).orElse(ReviewStatus.MEETING_PROPOSED))
                .isEqualTo(ReviewStatus.MEETING_PROPOSED);
        assertThat(Asking.ASKED.after(status).isPresent()).isEqualTo(without);
    }

    @Test
    void acceptsADayFromTheSettingUntilTheBoroughConfirmsOne() {
        PlannedReview review = at(URN, "2026-03-01");

        propose(settingOfCamden(URN), review, "2026-12-10")
                .statusCode(201)
                .header("Location", "/reviews/v1/reviews/" + review.id())
                .body("state", equalTo("PROPOSED"))
                .body("inviteBy", equalTo("2026-11-26"));
        propose(settingOfCamden(URN), review, "2026-12-11")
                .statusCode(201)
                .body("meetingOn", equalTo("2026-12-11"));

        review.meeting("2026-12-11", "CONFIRMED");
        propose(settingOfCamden(URN), review, "2026-12-12")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
    }

    @Test
    void refusesADayThatTheLawDoesNotAllow() {
        propose(settingOfCamden(URN), at(URN, "2026-03-01"), "2027-03-01")
                .statusCode(422)
                .body("errors[0].code", equalTo("too-late"))
                .body("limit", equalTo("2027-02-28"));
    }

    @Test
    void refusesASettingThatTheChildDoesNotAttend() {
        PlannedReview review = at(URN, "2026-03-01");
        propose(settingOfCamden("100052"), review, "2026-12-10").statusCode(403);
        propose(islingtonSystem(), review, "2026-12-10").statusCode(404);
    }

    @Test
    void asksASettingOnceAndListsTheReviewUntilItProposesADay() {
        PlannedReview due = at(URN, DUE);
        PlannedReview later = at(URN, "2026-10-01");

        asking.askAll();
        asking.askAll();

        assertThat(outstanding(settingOfCamden(URN))).contains(due.id()).doesNotContain(later.id());
        assertThat(outstanding(camden("review-coordinator"))).contains(due.id());
        assertThat(line(due, camdenSystem(), "timesAsked")).isEqualTo(1);
        assertThat(line(due, camdenSystem(), "meetBy")).isEqualTo("2026-12-07");
        assertThat(line(due, camdenSystem(), "childRef")).isEqualTo("CAM-4471");
        assertThat(line(due, settingOfCamden(URN), "childRef")).isNull();

        propose(settingOfCamden(URN), due, "2026-12-07").statusCode(201);
        assertThat(outstanding(camden("dsco"))).doesNotContain(due.id());
    }

    @Test
    void asksASettingAgainAfterTwoWeeksWithoutAnAnswer() throws Exception {
        PlannedReview review = at(URN, DUE);
        asking.askAll();
        try (var camden = Database.asApplicationIn("E09000007");
                var silent =
                        camden.prepareStatement(
                                "update date_request set last_asked_on = '2026-11-07'"
                                        + " where review_id = ?::uuid")) {
            silent.setString(1, review.id());
            assertThat(silent.executeUpdate()).isEqualTo(1);
            camden.commit();
        }

        asking.askAll();

        assertThat(line(review, camdenSystem(), "timesAsked")).isEqualTo(2);
        assertThat(line(review, camdenSystem(), "lastAskedOn")).isEqualTo("2026-11-21");
    }

    @Test
    void showsASettingOnlyItsOwnReviews() {
        PlannedReview review = at(URN, DUE);
        asking.askAll();
        assertThat(outstanding(settingOfCamden("100052"))).doesNotContain(review.id());
        assertThat(outstanding(islingtonSystem())).doesNotContain(review.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "virtual-school", "team-manager", "borough-admin"})
    void refusesRolesThatDoNotPlanReviews(String role) {
        camden(role).get("/meetings-outstanding").then().statusCode(403);
        propose(camden(role), at(URN, "2026-03-01"), "2026-12-10").statusCode(403);
    }

    private static PlannedReview at(String urn, String madeOn) {
        var plan = planWith("settingUrn", urn);
        plan.put("planMadeOn", madeOn);
        return PlannedReview.of(plan);
    }

    private static ValidatableResponse propose(
            RequestSpecification caller, PlannedReview review, String on) {
        return caller.body(Map.of("meetingOn", on)).post(review.path("meeting-proposals")).then();
    }

    private static List<String> outstanding(RequestSpecification caller) {
        return lines(caller).extract().path("items.reviewId");
    }

    private static Object line(PlannedReview review, RequestSpecification caller, String field) {
        return lines(caller)
                .extract()
                .path("items.find { it.reviewId == '" + review.id() + "' }." + field);
    }

    private static ValidatableResponse lines(RequestSpecification caller) {
        return caller.queryParam("limit", 200).get("/meetings-outstanding").then().statusCode(200);
    }
}
