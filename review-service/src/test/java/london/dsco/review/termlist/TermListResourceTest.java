package london.dsco.review.termlist;

import static london.dsco.review.Callers.coordinatorOfTheNetwork;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.termlist.TermListCalls.HARROW;
import static london.dsco.review.termlist.TermListCalls.URNS;
import static london.dsco.review.termlist.TermListCalls.harrow;
import static london.dsco.review.termlist.TermListCalls.harrowSystem;
import static london.dsco.review.termlist.TermListCalls.line;
import static london.dsco.review.termlist.TermListCalls.planAt;
import static london.dsco.review.termlist.TermListCalls.publish;
import static london.dsco.review.termlist.TermListCalls.registered;
import static london.dsco.review.termlist.TermListCalls.settingOfHarrow;
import static london.dsco.review.termlist.TermListCalls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlanBodies;
import london.dsco.review.report.ReportRequests;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each plan was made on 1 March 2026, so that its review must meet by 31 January 2027. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TermListResourceTest {

    private final String urn = String.valueOf(URNS.incrementAndGet());

    @Test
    void aReviewIsInTheListOfTheTermByWhoseEndItMustMeet() {
        String ref = plan("CIN");

        line(harrowSystem(), "2027-SPRING", ref)
                .containsEntry("meetBy", "2027-01-31")
                .containsEntry("dueBy", "2027-02-28")
                .containsEntry("settingUrn", urn)
                .containsEntry("preparingForAdulthood", false)
                .containsEntry("mustAttend", false);
        line(harrowSystem(), "2026-AUTUMN", ref).isNull();
        harrowSystem()
                .get("/term-lists/2027-SPRING")
                .then()
                .body("listBy", equalTo("2026-12-20"))
                .body("citation", containsString("9.172"));
    }

    @Test
    void marksPreparingForAdulthoodAndWhoMustAttend() {
        var body = PlanBodies.planOfChildWith("dateOfBirth", "2012-05-05");
        body.put("involvement", "CP");
        body.put("settingUrn", urn);
        String ref = registered(body);

        line(harrow("sen-caseworker"), "2027-SPRING", ref)
                .containsEntry("preparingForAdulthood", true)
                .containsEntry("mustAttend", true);
    }

    @Test
    void aSettingSeesItsOwnReviewsAndNothingFromSocialCare() {
        String ref = plan("CP");
        String elsewhere = planAt(String.valueOf(URNS.incrementAndGet()), "CP");

        line(settingOfHarrow(urn), "2027-SPRING", ref)
                .containsEntry("settingUrn", urn)
                .doesNotContainKeys("mustAttend", "childRef");
        line(settingOfHarrow(urn), "2027-SPRING", elsewhere).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "team-manager"})
    void readersOfClocksSeeNoMeetingSocialCareOrSetting(String role) {
        String ref = plan("CP");
        meet(ref);

        line(harrow(role), "2027-SPRING", ref)
                .containsEntry("meetBy", "2027-01-31")
                .doesNotContainKeys("mustAttend", "meetingOn", "meetingState", "settingUrn");
    }

    /** It reveals an age, and the list is not for them. */
    @Test
    void anAdministratorDoesNotSeeWhoPreparesForAdulthood() {
        String ref = plan("CIN");

        line(harrow("borough-admin"), "2027-SPRING", ref)
                .containsKey("phaseTransfer")
                .doesNotContainKey("preparingForAdulthood");
        line(harrow("health-partner"), "2027-SPRING", ref).containsKey("preparingForAdulthood");
    }

    @Test
    void theVirtualSchoolSeesItsChildrenButNotHowTheyAreKnown() {
        String inNeed = plan("CP");
        String unknown = plan("NOT_KNOWN");

        line(harrow("virtual-school"), "2027-SPRING", inNeed)
                .doesNotContainKeys("mustAttend", "settingUrn");
        line(harrow("virtual-school"), "2027-SPRING", unknown).isNull();
    }

    @Test
    void aCallerWhoAsksForATableGetsOne() {
        String ref = plan("CIN");

        harrowSystem()
                .accept("text/csv")
                .get("/term-lists/2027-SPRING")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("reviewId,planRef,childRef,settingUrn,state,meetBy"))
                .body(containsString("," + ref + ",CAM-4471," + urn + ","));
    }

    @Test
    void anotherBoroughSeesNothingOfAList() {
        String ref = plan("CIN");
        publish("2030-SUMMER");

        line(islington("sen-caseworker"), "2027-SPRING", ref).isNull();
        islington("sen-caseworker")
                .get("/term-lists/2030-SUMMER/publication")
                .then()
                .statusCode(404);
    }

    @Test
    void otherRolesAreForbidden() {
        coordinatorOfTheNetwork().get("/term-lists/2027-SPRING").then().statusCode(403);
        harrow("advice-author").get("/term-lists/2027-SPRING/publication").then().statusCode(403);
        harrow("setting").get("/term-lists/2027-SPRING/outstanding").then().statusCode(403);
        nobody().get("/term-lists/2027-SPRING").then().statusCode(401);
    }

    @Test
    void aPractitionerSeesTheirOwnReviews() {
        String ann = practitioner("NORTH-" + urn);
        String theirs = planGoneToBy(ann);
        String anothers = planGoneToBy(practitioner("NORTH-" + urn));

        line(someone(ann, "advice-author"), "2027-SPRING", theirs)
                .containsEntry("meetingOn", "2026-12-10")
                .containsEntry("mustAttend", true)
                .containsEntry("practitioners", List.of(ann))
                .containsEntry("allocated", true);
        line(someone(ann, "advice-author"), "2027-SPRING", anothers).isNull();
        partOf(harrow("review-coordinator"), "practitioner", ann)
                .body("reviews.planRef", contains(theirs));
        someone(ann, "advice-author")
                .accept("text/csv")
                .get("/term-lists/2027-SPRING")
                .then()
                .body(containsString("," + theirs + ","), containsString("true," + ann + ",true"));
    }

    @Test
    void aManagerSeesOnlyThePartOfTheirTeam() {
        String team = "NORTH-" + urn;
        String other = "SOUTH-" + urn;
        String max = practitioner(team);
        String ann = practitioner(team);
        String ben = practitioner(other);
        String theirs = planGoneToBy(ann);
        planGoneToBy(ben);

        partOf(someone(max, "team-manager"), "team", team)
                .statusCode(200)
                .body("reviews.planRef", contains(theirs))
                .body("reviews[0].mustAttend", equalTo(true));
        partOf(someone(max, "team-manager"), "practitioner", ann)
                .body("reviews.planRef", contains(theirs));
        partOf(someone(max, "team-manager"), "team", other).statusCode(403);
        partOf(someone(max, "team-manager"), "practitioner", ben).statusCode(403);
        partOf(someone(max, "team-manager"), "practitioner", "none@harrow").statusCode(403);
        partOf(someone(ann, "advice-author"), "practitioner", ben).statusCode(403);
        partOf(harrow("health-partner"), "team", team).statusCode(403);
        partOf(settingOfHarrow(urn), "practitioner", ann).statusCode(403);
        harrow("dsco")
                .queryParam("practitioner", ann)
                .queryParam("team", team)
                .get("/term-lists/2027-SPRING")
                .then()
                .statusCode(400);
    }

    @Test
    void aReviewWithoutAnybodyIsInThePartOfThoseWhoHadThePreviousOne() {
        String ann = practitioner("NORTH-" + urn);
        String ref = planGoneToBy(ann);
        var reviewed = PlanBodies.planWith("lastReviewedOn", "2026-11-20");
        reviewed.put("involvement", "CP");
        reviewed.put("settingUrn", urn);
        harrowSystem().body(reviewed).put("/plans/" + ref).then().statusCode(200);

        line(someone(ann, "advice-author"), "2027-SPRING", ref).isNull();
        line(someone(ann, "advice-author"), "2027-AUTUMN", ref)
                .containsEntry("allocated", false)
                .containsEntry("practitioners", List.of(ann))
                .doesNotContainKeys("mustAttend", "meetingOn", "settingUrn");
    }

    @Test
    void theAuthorOfAReportSeesItsReviewAndOnlySocialCareFindsItByAuthor() {
        String ref = plan("CIN");
        String ann = practitioner("NORTH-" + urn);
        String path = "/reviews/" + presentOf(ref) + "/social-care-report";
        someone(ann, "advice-author")
                .header("If-Match", someone(ann, "advice-author").get(path).header("ETag"))
                .body(ReportRequests.report())
                .put(path)
                .then()
                .statusCode(200);

        line(someone(ann, "advice-author"), "2027-SPRING", ref).containsEntry("allocated", true);
        partOf(harrow("dsco"), "practitioner", ann).body("reviews.planRef", contains(ref));
        partOf(harrow("sen-caseworker"), "practitioner", ann)
                .statusCode(200)
                .body("reviews", hasSize(0));
    }

    @Test
    void everyReviewShownIsLogged() {
        String ref = plan("CIN");
        String id =
                (String)
                        harrowSystem()
                                .get("/term-lists/2027-SPRING")
                                .then()
                                .extract()
                                .path("reviews.find { it.planRef == '" + ref + "' }.reviewId");

        assertThat(
                        Database.select(
                                "select action from access_log where ? = any (record_ids)"
                                        + " and record_type = 'review' and action = 'READ'",
                                id))
                .isNotEmpty();
    }

    private String plan(String involvement) {
        return planAt(urn, involvement);
    }

    private static RequestSpecification someone(String username, String role) {
        return with(Tokens.forUser(username).role(role).borough(HARROW));
    }

    /** Returns somebody new in a team of Harrow. */
    private static String practitioner(String team) {
        String username = "w" + URNS.incrementAndGet() + "@harrow";
        try (var harrow = Database.asApplicationIn(HARROW);
                var insert =
                        harrow.prepareStatement(
                                "insert into practitioner (borough, username, roles, levels, team,"
                                        + " told_at) values (?, ?, '{advice-author}', '{}', ?,"
                                        + " now())")) {
            insert.setString(1, HARROW);
            insert.setString(2, username);
            insert.setString(3, team);
            insert.executeUpdate();
            harrow.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return username;
    }

    /** Returns the review of a child with a protection plan, attended by social care. */
    private String planGoneToBy(String username) {
        String ref = plan("CP");
        meet(ref);
        String review = "/reviews/" + presentOf(ref);
        harrow("review-coordinator")
                .body(Map.of("invitees", List.of(Map.of("invitee", "SETTING"))))
                .post(review + "/invitations")
                .then()
                .statusCode(201);
        harrow("dsco")
                .body(Map.of("username", username))
                .post(review + "/allocation")
                .then()
                .statusCode(200);
        return ref;
    }

    private static String presentOf(String ref) {
        return harrowSystem().get("/plans/" + ref + "/cycle").then().extract().path("reviewId");
    }

    private static ValidatableResponse partOf(
            RequestSpecification who, String parameter, String value) {
        return who.queryParam(parameter, value).get("/term-lists/2027-SPRING").then();
    }

    private static void meet(String ref) {
        var cycle = harrow("sen-caseworker").get("/plans/" + ref + "/cycle").then().extract();
        harrow("review-coordinator")
                .header("If-Match", cycle.header("ETag"))
                .body(Map.of("meetingOn", "2026-12-10", "state", "PROPOSED"))
                .put("/reviews/" + cycle.path("reviewId") + "/meeting")
                .then()
                .statusCode(200);
    }
}
