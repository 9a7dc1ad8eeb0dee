package london.dsco.review.contribution;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.records.Step;
import london.dsco.review.PlannedReview;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ContributionResourceTest {

    private static final String URN = "100049";
    private static final String RECEIVED = "london.dsco.review.review.contribution-received.v1";
    private static final String MISSED = "london.dsco.review.review.contribution-missed.v1";

    @Inject Chasing chasing;

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void isPossibleOnlyWhileAMeetingIsSet(ReviewStatus status) {
        boolean set = status.name().startsWith("MEETING_");
        for (Step<ReviewStatus> step :
                List.of(Contributing.CONTRIBUTED, Contributing.CIRCULATED, Chasing.CHASED)) {
            assertThat(step.after(status).isPresent()).isEqualTo(set);
        }
    }

    @Test
    void recordsAdviceInTimeAndPublishesIt() {
        PlannedReview review = invited("2026-12-10", "CONFIRMED");

        record(camdenSystem(), review, "SOCIAL_WORKER", "WRITTEN_ADVICE", "2026-11-20")
                .statusCode(201)
                .header("Location", "/reviews/v1" + review.path("contributions"))
                .body("inTime", equalTo(true));

        var told = events(review, RECEIVED).get(0);
        Schemas.assertValid(RECEIVED, told);
        assertThat(told).contains("\"socialCare\": true", "\"dueBy\": \"2026-11-26\"");
        camden("dsco")
                .get(review.path("contributions"))
                .then()
                .statusCode(200)
                .body("items.kind", contains("WRITTEN_ADVICE"));
        camden("sen-caseworker")
                .get(review.path("participation"))
                .then()
                .statusCode(200)
                .body(state("CARER"), equalTo("AWAITED"))
                .body(state("SOCIAL_WORKER"), equalTo("CONTRIBUTED"));
    }

    @Test
    void asksForAContributionFromAnybodyWhoShouldAttendAndDoesNot() {
        PlannedReview review = invited("2026-11-20", "HELD");
        record(camdenSystem(), review, "SETTING", "ATTENDANCE", "2026-11-20").statusCode(201);
        record(camdenSystem(), review, "HEALTH", "APOLOGY", "2026-11-19").statusCode(201);

        camden("review-coordinator")
                .get(review.path("participation"))
                .then()
                .statusCode(200)
                .body(state("SETTING"), equalTo("ATTENDED"))
                .body(state("HEALTH"), equalTo("OWES_CONTRIBUTION"))
                .body(state("SOCIAL_WORKER"), equalTo("OWES_CONTRIBUTION"))
                .body(
                        "people.find { it.invitee == 'HEALTH' }.citation",
                        equalTo(ContributionRules.IN_LIEU_CITATION));
        record(camdenSystem(), review, "HEALTH", "CONTRIBUTION_IN_LIEU", "2026-11-21")
                .statusCode(201)
                .body("inTime", equalTo(false));
    }

    @Test
    void acceptsNoWrittenContributionInsteadOfTheSocialWorkerOfAChildWithAProtectionPlan() {
        PlannedReview review = invited(planWith("involvement", "CP"), "2026-11-20", "HELD");
        record(camdenSystem(), review, "SOCIAL_WORKER", "CONTRIBUTION_IN_LIEU", "2026-11-05")
                .statusCode(201);

        camden("review-coordinator")
                .get(review.path("participation"))
                .then()
                .body(state("SOCIAL_WORKER"), equalTo("ATTENDANCE_MISSED"))
                .body(
                        "people.find { it.invitee == 'SOCIAL_WORKER' }.contributedInTime",
                        equalTo(true));
    }

    @Test
    void refusesAttendanceBeforeTheMeeting() {
        record(
                        camdenSystem(),
                        invited("2026-12-10", "CONFIRMED"),
                        "SETTING",
                        "ATTENDANCE",
                        "2026-11-21")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].code", equalTo("not-held"));
    }

    @Test
    void refusesAnInvitationToAnotherReview() {
        PlannedReview review = invited("2026-12-10", "CONFIRMED");
        camdenSystem()
                .body(
                        Map.of(
                                "invitationId",
                                UUID.randomUUID(),
                                "kind",
                                "APOLOGY",
                                "receivedOn",
                                "2026-11-21"))
                .post(review.path("contributions"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-invitation"));
    }

    @Test
    void aSettingRecordsAndSeesOnlyItsOwnContributions() {
        PlannedReview review = invited("2026-12-10", "CONFIRMED");
        record(camdenSystem(), review, "HEALTH", "WRITTEN_ADVICE", "2026-11-20").statusCode(201);

        record(settingOfCamden(URN), review, "HEALTH", "APOLOGY", "2026-11-20")
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-invitation"));
        record(settingOfCamden(URN), review, "SETTING", "WRITTEN_ADVICE", "2026-11-20")
                .statusCode(201);
        settingOfCamden(URN).get(review.path("contributions")).then().body("items", hasSize(1));
        settingOfCamden(URN)
                .get(review.path("participation"))
                .then()
                .statusCode(200)
                .body("people.invitee", contains("SETTING"));
        settingOfCamden("100050").get(review.path("participation")).then().statusCode(403);
    }

    @Test
    void answersTheRemainingContributionsAfterTheCursor() {
        PlannedReview review = invited("2026-12-10", "CONFIRMED");
        record(camdenSystem(), review, "HEALTH", "WRITTEN_ADVICE", "2026-11-20").statusCode(201);
        record(camdenSystem(), review, "SETTING", "WRITTEN_ADVICE", "2026-11-20").statusCode(201);

        String cursor =
                camdenSystem()
                        .get(review.path("contributions") + "?limit=1")
                        .then()
                        .body("items", hasSize(1))
                        .body("nextCursor", notNullValue())
                        .extract()
                        .path("nextCursor");
        camdenSystem()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(review.path("contributions"))
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void recordsOnceWhenTheAdviceWasCirculatedAndWhetherInTime() {
        PlannedReview review = invited("2026-12-04", "CONFIRMED");

        circulate(review, "2026-11-22")
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        circulate(review, "2026-11-21")
                .statusCode(201)
                .body("circulatedOn", equalTo("2026-11-21"))
                .body("circulatedInTime", equalTo(false));
        circulate(review, "2026-11-20").statusCode(409);
    }

    @Test
    void refusesToCirculateAdviceAfterTheMeeting() {
        circulate(invited("2026-11-19", "HELD"), "2026-11-20")
                .statusCode(422)
                .body("errors[0].code", equalTo("after-the-meeting"));
    }

    @Test
    void chasesEachPersonOnceWhoseAdviceWasDueAndHasNotArrived() {
        PlannedReview review = invited("2026-12-04", "CONFIRMED");
        PlannedReview later = invited("2026-12-05", "CONFIRMED");
        record(camdenSystem(), review, "HEALTH", "WRITTEN_ADVICE", "2026-11-20").statusCode(201);
        record(camdenSystem(), review, "SETTING", "APOLOGY", "2026-11-20").statusCode(201);

        chasing.chaseAll();
        chasing.chaseAll();

        camdenSystem()
                .get(review.path("participation"))
                .then()
                .body(chased("HEALTH"), nullValue())
                .body(chased("CARER"), nullValue())
                .body(chased("SETTING"), equalTo("2026-11-21"))
                .body(chased("SOCIAL_WORKER"), equalTo("2026-11-21"));
        camdenSystem()
                .get(later.path("participation"))
                .then()
                .body(chased("SOCIAL_WORKER"), nullValue());
        List<String> told = events(review, MISSED);
        assertThat(told).hasSize(2);
        told.forEach(event -> Schemas.assertValid(MISSED, event));
    }

    @Test
    void anotherBoroughDoesNotFindTheReview() {
        PlannedReview review = invited("2026-12-10", "CONFIRMED");
        islingtonSystem().get(review.path("participation")).then().statusCode(404);
        islingtonSystem().get(review.path("contributions")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "virtual-school", "team-manager", "borough-admin"})
    void refusesRolesThatSeeNoContribution(String role) {
        PlannedReview review = invited("2026-12-10", "CONFIRMED");
        camden(role).get(review.path("participation")).then().statusCode(403);
        camden(role).get(review.path("contributions")).then().statusCode(403);
    }

    private static PlannedReview invited(String on, String state) {
        return invited(planWith("involvement", "CIN"), on, state);
    }

    private static PlannedReview invited(Map<String, Object> plan, String on, String state) {
        plan.put("settingUrn", URN);
        PlannedReview review = PlannedReview.of(plan).meeting(on, state);
        camdenSystem()
                .body(
                        Map.of(
                                "invitedOn",
                                "2026-11-01",
                                "invitees",
                                List.of(
                                        Map.of("invitee", "CARER"),
                                        Map.of("invitee", "SETTING"),
                                        Map.of("invitee", "HEALTH"))))
                .post(review.path("invitations"))
                .then()
                .statusCode(201);
        return review;
    }

    private static ValidatableResponse record(
            RequestSpecification caller,
            PlannedReview review,
            String invitee,
            String kind,
            String on) {
        String invitation =
                camdenSystem()
                        .get(review.path("invitations"))
                        .path("invitations.find { it.invitee == '" + invitee + "' }.id");
        return caller.body(Map.of("invitationId", invitation, "kind", kind, "receivedOn", on))
                .post(review.path("contributions"))
                .then();
    }

    private static ValidatableResponse circulate(PlannedReview review, String on) {
        return camden("review-coordinator")
                .body(Map.of("circulatedOn", on))
                .post(review.path("circulation"))
                .then();
    }

    private static String state(String invitee) {
        return "people.find { it.invitee == '" + invitee + "' }.participation";
    }

    private static String chased(String invitee) {
        return "people.find { it.invitee == '" + invitee + "' }.chasedOn";
    }

    private static List<String> events(PlannedReview review, String type) {
        return Topics.await(
                        "review.review.v1",
                        record ->
                                review.id().equals(record.key())
                                        && type.equals(Topics.header(record, "ce_type")),
                        1)
                .stream()
                .map(record -> record.value())
                .toList();
    }
}
