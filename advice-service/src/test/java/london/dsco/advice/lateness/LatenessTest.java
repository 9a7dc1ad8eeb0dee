package london.dsco.advice.lateness;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class LatenessTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    /**
     * Returns a case received seven weeks ago, and so a week late. It starts at noon in London,
     * because hours counted back over the end of summer time would reach into the next day.
     */
    private static AdviceCase late() {
        return Journey.opened(
                TODAY.minusDays(49).atTime(12, 0).atZone(London.ZONE).toInstant().toString());
    }

    private static ObjectNode absence(int lastDay) {
        LocalDate receivedOn = TODAY.minusDays(49);
        return Fixtures.absence(receivedOn.plusDays(3), receivedOn.plusDays(lastDay));
    }

    private static Response claim(AdviceCase journey, String role) {
        return as(role).body(absence(30).toString()).post(journey.path("/exceptions"));
    }

    private static Response approve(AdviceCase journey, Response claimed, String role) {
        return as(role).post(journey.path("/exceptions/" + claimed.path("id") + "/approval"));
    }

    @Test
    void doesNotExcuseBeforeASecondPersonApprovesIt() {
        AdviceCase journey = late();
        Response claimed = claim(journey, "sen-caseworker");
        claimed.then()
                .statusCode(201)
                .header("Location", equalTo(journey.path("/exceptions/" + claimed.path("id"))))
                .body("counts", equalTo(false))
                .body("recordedBy", nullValue())
                .body("citation", equalTo("SEND Code of Practice 2015 para 9.42"));
        as("dsco").get(journey.path()).then().body("clock.exception", nullValue());

        approve(journey, claimed, "dsco")
                .then()
                .statusCode(200)
                .body("counts", equalTo(true))
                .body("recordedBy", equalTo("sen-caseworker@camden"))
                .body("approvedBy", equalTo("dsco@camden"));
        as("dsco")
                .get(journey.path())
                .then()
                .body("clock.state", equalTo("OVERDUE"))
                .body("clock.dueOn", equalTo(TODAY.minusDays(7).toString()))
                .body("clock.exception.ground", equalTo("ABSENT_FROM_AREA"));
        as("advice-author").get(claimed.header("Location")).then().statusCode(403);
        as("sen-caseworker")
                .get(claimed.header("Location"))
                .then()
                .statusCode(200)
                .body("counts", equalTo(true));
    }

    @Test
    void refusesTheApprovalOfThePersonWhoClaimedIt() {
        AdviceCase journey = late();
        Response claimed = claim(journey, "team-manager");
        approve(journey, claimed, "team-manager")
                .then()
                .statusCode(403)
                .body("conflict", equalTo("RECORDER_CANNOT_APPROVE"));
    }

    @Test
    void refusesTheApprovalOfTheManagerResponsibleForTheCase() {
        AdviceCase journey = late();
        journey.allocated();
        Response claimed = claim(journey, "sen-caseworker");
        approve(journey, claimed, "team-manager")
                .then()
                .statusCode(403)
                .body("conflict", equalTo("ACCOUNTABLE_MANAGER_CANNOT_APPROVE"));
        Staff.manager("team-manager-2@camden", "camden", Staff.TEAM);
        user("team-manager-2@camden", "camden", "team-manager")
                .post(journey.path("/exceptions/" + claimed.path("id") + "/approval"))
                .then()
                .statusCode(200);
    }

    @Test
    void letsAManagerOfAnotherTeamApproveWithoutShowingThemTheCase() {
        AdviceCase journey = late();
        journey.allocated();
        Response claimed = claim(journey, "sen-caseworker");
        Staff.manager("team-manager-3@camden", "camden", "Another team");
        user("team-manager-3@camden", "camden", "team-manager")
                .get(claimed.header("Location"))
                .then()
                .statusCode(200)
                .body("rationale", equalTo(absence(30).path("rationale").asText()))
                .body("recordedBy", nullValue());
        user("team-manager-3@camden", "camden", "team-manager")
                .post(journey.path("/exceptions/" + claimed.path("id") + "/approval"))
                .then()
                .statusCode(200)
                .body("counts", equalTo(true));
        user("team-manager-3@camden", "camden", "team-manager")
                .get(journey.path())
                .then()
                .statusCode(403);
        Staff.manager("team-manager-4@camden", "camden", "A third team");
        user("team-manager-4@camden", "camden", "team-manager")
                .get(claimed.header("Location"))
                .then()
                .statusCode(403);
    }

    @Test
    void countsAPlannedAbsenceThatHasBegunToItsStatedLastDay() {
        AdviceCase journey = Journey.opened();
        as("team-manager")
                .body(Fixtures.absence(TODAY, TODAY.plusDays(40)).toString())
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(201);
    }

    @Test
    void refusesAnAbsenceOfLessThanFourWeeks() {
        as("team-manager")
                .body(absence(29).toString())
                .post(late().path("/exceptions"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("absence-too-short"));
    }

    @Test
    void refusesAGroundThatTheLawDoesNotHave() {
        as("team-manager")
                .body(
                        "{\"ground\": \"STAFF_SHORTAGE\", \"affects\": \"CHILD\", \"evidence\": \"DOC-1\", \"rationale\": \"x\"}")
                .post(late().path("/exceptions"))
                .then()
                .statusCode(400);
    }

    @Test
    void listsExceptionsOldestFirstPageByPage() {
        AdviceCase journey = late();
        String first = claim(journey, "sen-caseworker").path("id");
        String second = claim(journey, "sen-caseworker").path("id");
        String cursor =
                as("dsco")
                        .queryParam("limit", 1)
                        .get(journey.path("/exceptions"))
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(first))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/exceptions"))
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("nextCursor", nullValue());
    }

    @Test
    void refusesASecondApprovedException() {
        AdviceCase journey = late();
        Response first = claim(journey, "sen-caseworker");
        Response second = claim(journey, "sen-caseworker");
        approve(journey, first, "dsco").then().statusCode(200);
        approve(journey, second, "dsco").then().statusCode(409);
        as("dsco")
                .get(journey.path("/exceptions"))
                .then()
                .body("items.counts", contains(true, false));
    }

    @Test
    void turnsLateAdviceIntoExcusedAdviceAndPublishesTheCorrection() {
        AdviceCase journey = late();
        journey.allocated().drafted().submitted().authorised().audited(3).signedOff().dispatched();
        as("dsco").get(journey.path()).then().body("clock.state", equalTo("MET_LATE"));
        journey.excused(absence(35));
        as("dsco").get(journey.path()).then().body("clock.state", equalTo("EXCUSED_LATE"));
        assertThat(
                        Database.select(
                                "select payload ->> 'dispatchedLateOn' as sent from outbox"
                                        + " where aggregateid = ? and type like '%.excused.v1'",
                                journey.requestId()))
                .extracting(row -> row.get("sent"))
                .containsExactly(TODAY.toString());
    }

    @Test
    void hidesTheGroundFromReadersOfTheStateOnly() {
        AdviceCase journey = late().excused(absence(30));
        as("borough-admin").get(journey.path()).then().body("clock.exception", nullValue());
        as("borough-admin").get(journey.path("/exceptions")).then().statusCode(403);
    }

    @Test
    void refusesTheApprovalOfAnyManagerUntilTheCaseIsAllocated() {
        AdviceCase journey = late();
        Response claimed = claim(journey, "sen-caseworker");
        approve(journey, claimed, "team-manager")
                .then()
                .statusCode(403)
                .body("conflict", equalTo("UNALLOCATED_NEEDS_DSCO"));
        approve(journey, claimed, "dsco").then().statusCode(200);
    }

    @Test
    void refusesTheApprovalOfAManagerWhoAllocatedTheCaseBeforeAnotherDid() {
        AdviceCase journey = late();
        journey.allocated();
        Staff.manager("team-manager-2@camden", "camden", Staff.TEAM);
        user("team-manager-2@camden", "camden", "team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"advice-author-2@camden\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
        Response claimed = claim(journey, "sen-caseworker");
        approve(journey, claimed, "team-manager")
                .then()
                .statusCode(403)
                .body("conflict", equalTo("ACCOUNTABLE_MANAGER_CANNOT_APPROVE"));
    }
}
