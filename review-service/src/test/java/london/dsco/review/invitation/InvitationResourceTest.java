package london.dsco.review.invitation;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class InvitationResourceTest {

    private static final String URN = "100049";

    @Test
    void proposesThePeopleNamedInLawWithTheReason() {
        PlannedReview review = PlannedReview.of(planWith("involvement", "CP"));

        camden("review-coordinator")
                .get(review.path("invitees"))
                .then()
                .statusCode(200)
                .body("meetingOn", nullValue())
                .body("inviteBy", equalTo("2027-01-17"))
                .body("inviteByCitation", equalTo(InviteeRules.NOTICE_CITATION))
                .body("invitees.invitee", hasItems("CARER", "SETTING", "HEALTH", "SEN_OFFICER"))
                .body(
                        "invitees.find { it.invitee == 'SOCIAL_WORKER' }.presence",
                        equalTo("MUST_ATTEND"))
                .body("invitees.invited", not(hasItem(true)));
    }

    @Test
    void invitesSocialCareThroughTheDutyInboxIfNobodyNamesIt() {
        PlannedReview review = confirmed();

        invite(review, List.of(Map.of("invitee", "CARER"), Map.of("invitee", "HEALTH")))
                .statusCode(201)
                .header("Location", "/reviews/v1" + review.path("invitations"))
                .body("meetingOn", equalTo("2026-12-10"))
                .body("notInvited", contains("SETTING", "SEN_OFFICER"))
                .body("invitations.invitee", contains("CARER", "HEALTH", "SOCIAL_WORKER"))
                .body("invitations.inDutyInbox", contains(false, false, true))
                .body("invitations.noticeShort", not(hasItem(true)));

        var told = Topics.await("review.review.v1", review.id(), 1).get(0);
        String type = "london.dsco.review.review.invited.v1";
        assertThat(Topics.header(told, "ce_type")).isEqualTo(type);
        Schemas.assertValid(type, told.value());
        assertThat(told.value())
                .contains("\"socialCare\": true", "\"inTime\": true")
                .doesNotContain("CARER", review.planRef());
        assertThat(inbox()).contains(review.id());
    }

    @Test
    void removesAReviewFromTheDutyInboxOnceAWorkerIsAllocated() {
        PlannedReview review = confirmed();
        invite(review, List.of(Map.of("invitee", "SETTING", "chair", true))).statusCode(201);
        PlannedReview.practitioner("duty@camden");

        allocate(review, "nobody@camden")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/username"))
                .body("errors[0].code", equalTo("not-registered"));
        allocate(review, "Duty@camden")
                .statusCode(200)
                .body("username", equalTo("duty@camden"))
                .body("allocatedOn", equalTo("2026-11-21"))
                .body("inDutyInbox", equalTo(false));
        assertThat(inbox()).doesNotContain(review.id());
        allocate(review, "duty@camden").statusCode(409);
    }

    @Test
    void marksANoticeOfLessThanTwoWeeks() {
        PlannedReview review = PlannedReview.of(plan()).meeting("2026-12-04", "PROPOSED");

        invite(review, List.of(Map.of("invitee", "CARER")))
                .statusCode(201)
                .body("invitations.noticeShort", contains(true, true));
    }

    @Test
    void refusesToInviteWhileNoMeetingIsSet() {
        PlannedReview review = PlannedReview.of(plan());

        invite(review, List.of(Map.of("invitee", "CARER")))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
    }

    @Test
    void refusesStrangersAndASecondChairWithTheirPlaces() {
        PlannedReview review = confirmed();

        invite(
                        review,
                        List.of(
                                Map.of("invitee", "IRO", "username", UUID.randomUUID() + "@camden"),
                                Map.of("invitee", "SETTING", "chair", true),
                                Map.of("invitee", "SEN_OFFICER", "chair", true)))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/invitees/0/username", "/invitees/2/chair"));
        list(review, "dsco").body("invitations", hasSize(0));
    }

    @Test
    void refusesAnInvitationInTheFuture() {
        camdenSystem()
                .body(
                        Map.of(
                                "invitedOn",
                                "2026-11-22",
                                "invitees",
                                List.of(Map.of("invitee", "CARER"))))
                .post(confirmed().path("invitations"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void showsASettingOnlyItsOwnInvitation() {
        PlannedReview review =
                PlannedReview.of(planWith("settingUrn", URN)).meeting("2026-12-10", "CONFIRMED");
        invite(review, List.of(Map.of("invitee", "SETTING"), Map.of("invitee", "IRO")))
                .statusCode(201);

        settingOfCamden(URN)
                .get(review.path("invitations"))
                .then()
                .statusCode(200)
                .body("invitations.invitee", contains("SETTING"))
                .body("notInvited", nullValue())
                .body("inviteBy", equalTo("2026-11-26"));
        settingOfCamden("100050").get(review.path("invitations")).then().statusCode(403);
        settingOfCamden(URN).get(review.path("invitees")).then().statusCode(403);
    }

    @Test
    void showsTheCorporateParentsVirtualSchoolWhoIsInvited() {
        var plan = planWith("involvement", "CLA");
        plan.put("careAuthority", "E09000019");
        PlannedReview review = PlannedReview.of(plan).meeting("2026-12-10", "CONFIRMED");
        invite(review, List.of(Map.of("invitee", "IRO"))).statusCode(201);

        islington("virtual-school")
                .get(review.path("invitations"))
                .then()
                .statusCode(200)
                .body("invitations.invitee", contains("IRO", "SOCIAL_WORKER"));
        islington("dsco").get(review.path("invitations")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "team-manager", "advice-author"})
    void refusesRolesThatMayNotSeeInvitations(String role) {
        PlannedReview review = confirmed();
        list(review, role).statusCode(403);
        camden(role).get(review.path("invitees")).then().statusCode(403);
        camden(role).get("/duty-inbox").then().statusCode(403);
    }

    private static PlannedReview confirmed() {
        return PlannedReview.of(plan()).meeting("2026-12-10", "CONFIRMED");
    }

    private static ValidatableResponse invite(PlannedReview review, List<?> invitees) {
        return camden("review-coordinator")
                .body(Map.of("invitees", invitees))
                .post(review.path("invitations"))
                .then();
    }

    private static ValidatableResponse allocate(PlannedReview review, String username) {
        return camden("dsco")
                .body(Map.of("username", username))
                .post(review.path("allocation"))
                .then();
    }

    private static ValidatableResponse list(PlannedReview review, String role) {
        return camden(role).get(review.path("invitations")).then();
    }

    private static List<String> inbox() {
        return camden("dsco")
                .queryParam("limit", 200)
                .get("/duty-inbox")
                .then()
                .statusCode(200)
                .extract()
                .path("items.reviewId");
    }
}
