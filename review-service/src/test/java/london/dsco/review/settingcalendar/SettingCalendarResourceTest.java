package london.dsco.review.settingcalendar;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.coordinatorOfTheNetwork;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.settingOfCamden;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.review.PlanBodies;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class SettingCalendarResourceTest {

    private static final AtomicInteger URNS = new AtomicInteger(760_000);
    private static final List<Map<String, String>> CHRISTMAS =
            List.of(
                    Map.of(
                            "firstDay", "2026-12-19",
                            "lastDay", "2027-01-03",
                            "closure", "CLOSED"),
                    Map.of(
                            "firstDay", "2027-01-04",
                            "lastDay", "2027-01-04",
                            "closure", "INSET"));

    private final String urn = String.valueOf(URNS.incrementAndGet());

    @Test
    void aSchoolRecordsItsClosedDaysAndItsBoroughReadsThem() {
        tell(settingOfCamden(urn), CHRISTMAS)
                .statusCode(201)
                .header("Location", equalTo("/reviews/v1" + path()))
                .body("closed.closure", contains("CLOSED", "INSET"));

        camden("review-coordinator")
                .get(path())
                .then()
                .statusCode(200)
                .body("settingUrn", equalTo(urn))
                .body("closed.firstDay", contains("2026-12-19", "2027-01-04"));
        islingtonSystem().get(path()).then().statusCode(200).body("closed", empty());
    }

    @Test
    void aNewRecordReplacesTheOldOne() {
        tell(camdenSystem(), CHRISTMAS).statusCode(201);
        tell(settingOfCamden(urn), CHRISTMAS).statusCode(200);
        tell(settingOfCamden(urn), List.of()).statusCode(200).body("closed", empty());

        settingOfCamden(urn).get(path()).then().statusCode(200).body("closed", empty());
    }

    @Test
    void refusesTheCalendarOfAnotherSchool() {
        tell(settingOfCamden("769999"), CHRISTMAS).statusCode(403);
        settingOfCamden("769999").get(path()).then().statusCode(403);
        tell(camden("setting"), CHRISTMAS).statusCode(403);
    }

    @Test
    void refusesAClosureThatEndsBeforeItBegins() {
        tell(
                        camdenSystem(),
                        List.of(
                                Map.of(
                                        "firstDay", "2026-12-19",
                                        "lastDay", "2026-12-18",
                                        "closure", "CLOSED")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/closed/0/lastDay"))
                .body("errors[0].code", equalTo("order"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1234567", "abcdef"})
    void refusesAnInvalidUrn(String wrong) {
        camdenSystem().get("/settings/" + wrong + "/calendar").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "health-partner", "virtual-school", "team-manager"})
    void aRoleThatSetsNoMeetingsCannotReadTheCalendar(String role) {
        camden(role).get(path()).then().statusCode(403);
        tell(camden(role), CHRISTMAS).statusCode(403);
        nobody().get(path()).then().statusCode(401);
        coordinatorOfTheNetwork().get(path()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "CONFIRMED"})
    void refusesAMeetingOnAClosedDayWithTheReason(String state) {
        tell(settingOfCamden(urn), CHRISTMAS).statusCode(201);
        PlannedReview review = review();

        meet(review, "2026-12-22", state)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/meetingOn"))
                .body("errors[0].code", equalTo("setting-closed"))
                .body("detail", containsString("from 2026-12-19 to 2027-01-03"));
        meet(review, "2027-01-04", state)
                .statusCode(422)
                .body("errors[0].code", equalTo("inset-day"));
        meet(review, "2027-01-05", state).statusCode(200);
    }

    @Test
    void refusesADayThatASchoolProposesWhileItIsClosed() {
        tell(settingOfCamden(urn), CHRISTMAS).statusCode(201);
        PlannedReview review = review();

        propose(review, "2026-12-22")
                .statusCode(422)
                .body("errors[0].code", equalTo("setting-closed"));
        propose(review, "2026-12-10").statusCode(201);
    }

    @Test
    void recordsAHeldMeetingEvenOnAClosedDay() {
        tell(
                        settingOfCamden(urn),
                        List.of(
                                Map.of(
                                        "firstDay", "2026-11-16",
                                        "lastDay", "2026-11-20",
                                        "closure", "CLOSED")))
                .statusCode(201);

        meet(review(), "2026-11-18", "HELD").statusCode(200);
    }

    @Test
    void anotherSchoolsClosedDaysPreventNoMeeting() {
        tell(camdenSystem(), CHRISTMAS).statusCode(201);
        var elsewhere = PlanBodies.plan();
        elsewhere.put("settingUrn", "769998");

        meet(PlannedReview.of(elsewhere), "2026-12-22", "PROPOSED").statusCode(200);
    }

    private String path() {
        return "/settings/" + urn + "/calendar";
    }

    private ValidatableResponse tell(RequestSpecification who, List<Map<String, String>> closed) {
        return who.body(Map.of("closed", closed)).put(path()).then();
    }

    private PlannedReview review() {
        var plan = PlanBodies.plan();
        plan.put("settingUrn", urn);
        return PlannedReview.of(plan);
    }

    private static ValidatableResponse meet(PlannedReview review, String on, String state) {
        return camden("review-coordinator")
                .header("If-Match", "*")
                .body(Map.of("meetingOn", on, "state", state))
                .put(review.path("meeting"))
                .then();
    }

    private ValidatableResponse propose(PlannedReview review, String on) {
        return settingOfCamden(urn)
                .body(Map.of("meetingOn", on))
                .post(review.path("meeting-proposals"))
                .then();
    }
}
