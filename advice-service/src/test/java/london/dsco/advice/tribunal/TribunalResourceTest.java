package london.dsco.advice.tribunal;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.clock.RecommendationClock;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class TribunalResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static Response record(AdviceCase journey, LocalDate receivedOn) {
        return as("sen-caseworker")
                .body(
                        """
                        {"receivedOn": "%s", "sections": ["H1", "D"],
                         "recommendation": "Canary recommendation"}
                        """
                                .formatted(receivedOn))
                .post(journey.path("/tribunal"));
    }

    private static String response(LocalDate on) {
        return """
        {"respondedOn": "%s", "decision": "NOT_FOLLOWED", "reasons": "Canary reasons"}
        """
                .formatted(on);
    }

    private static Response respond(String role, String address) {
        return as(role).body(response(TODAY)).post(address + "/response");
    }

    @Test
    void theSenTeamRecordsARecommendationAfterThePlanAndAManagerAnswersWithReasons() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched().closed();
        Response recorded = record(journey, TODAY.minusDays(3));
        recorded.then()
                .statusCode(201)
                .body("respondBy", equalTo(TODAY.plusDays(32).toString()))
                .body("state", equalTo("RUNNING"))
                .body("sections", contains("D", "H1"))
                .body("citation", equalTo(RecommendationClock.CITATION))
                .body("recordedBy", nullValue())
                .body("decision", nullValue());
        String address = recorded.header("Location");
        respond("team-manager", address)
                .then()
                .statusCode(200)
                .body("state", equalTo("MET"))
                .body("decision", equalTo("NOT_FOLLOWED"))
                .body("recordedBy", equalTo("sen-caseworker@camden"))
                .body("respondedBy", equalTo("team-manager@camden"));
        as("sen-caseworker")
                .get(address)
                .then()
                .statusCode(200)
                .body("reasons", equalTo("Canary reasons"))
                .body("respondedBy", nullValue());
        as("dsco").get(journey.path()).then().body("status", equalTo("CLOSED"));
        respond("team-manager", address).then().statusCode(409);
    }

    @Test
    void acceptsALateResponseAndMarksIt() {
        AdviceCase journey = Journey.opened();
        String address = record(journey, TODAY.minusDays(36)).header("Location");
        as("dsco").get(address).then().body("state", equalTo("OVERDUE"));
        respond("team-manager", address).then().statusCode(200).body("state", equalTo("MET_LATE"));
    }

    @Test
    void refusesAResponseWithoutReasonsAndCitesTheDuty() {
        String address = record(Journey.opened(), TODAY).header("Location");
        as("team-manager")
                .body("{\"respondedOn\": \"%s\", \"decision\": \"FOLLOWED\"}".formatted(TODAY))
                .post(address + "/response")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reasons"))
                .body("citation", containsString("SI 2017/1306"));
        as("dsco").get(address).then().body("respondedOn", nullValue());
    }

    @Test
    void refusesAFutureRecommendationAndOneWithoutASection() {
        AdviceCase journey = Journey.opened();
        record(journey, TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/receivedOn"));
        as("sen-caseworker")
                .body(
                        "{\"receivedOn\": \"%s\", \"sections\": [], \"recommendation\": \"x\"}"
                                .formatted(TODAY))
                .post(journey.path("/tribunal"))
                .then()
                .statusCode(400);
        as("sen-caseworker")
                .get(journey.path("/tribunal"))
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void refusesARecommendationOrAResponseAboutAWithdrawnRequest() {
        AdviceCase journey = Journey.opened();
        String address = record(journey, TODAY).header("Location");
        as("sen-caseworker").body("{\"outcome\": \"WITHDRAWN\"}").post(journey.path("/outcome"));
        record(journey, TODAY).then().statusCode(409);
        respond("team-manager", address).then().statusCode(409);
    }

    @Test
    void refusesMoreRecommendationsThanTheTimelineShows() {
        AdviceCase journey = Journey.opened();
        for (int recommendation = 0; recommendation < 8; recommendation++) {
            record(journey, TODAY).then().statusCode(201);
        }
        record(journey, TODAY).then().statusCode(409);
    }

    @Test
    void theTimelineShowsTheClockWithItsSourceAndTheStepsWithoutWords() {
        AdviceCase journey = Journey.opened().allocated();
        String address = record(journey, TODAY.minusDays(21)).header("Location");
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body(
                        "clocks.code",
                        contains(
                                "FOUR_WEEK_REMINDER", "SIX_WEEK_ADVICE", "TRIBUNAL_RECOMMENDATION"))
                .body("clocks[2].runsFrom", equalTo(TODAY.minusDays(21).toString()))
                .body("clocks[2].dueOn", equalTo(TODAY.plusDays(14).toString()))
                .body("clocks[2].state", equalTo("DUE_SOON"))
                .body("clocks[2].citation", equalTo(RecommendationClock.CITATION))
                .body("entries.event", hasItem("RECOMMENDATION_RECEIVED"));
        respond("team-manager", address).then().statusCode(200);
        Response whole = as("dsco").get(journey.path("/timeline"));
        whole.then()
                .body("clocks[2].metOn", equalTo(TODAY.toString()))
                .body("entries.event", hasItem("RECOMMENDATION_ANSWERED"))
                .body("entries[-1].data.decision", equalTo("NOT_FOLLOWED"));
        assertThat(whole.asString()).doesNotContain("Canary");
        as("health-partner")
                .get(journey.path("/timeline"))
                .then()
                .body("clocks.code", not(hasItem("TRIBUNAL_RECOMMENDATION")));
    }

    @Test
    void noEventContainsTheWords() throws Exception {
        AdviceCase journey = Journey.opened();
        String address = record(journey, TODAY).header("Location");
        respond("team-manager", address).then().statusCode(200);
        assertThat(
                        Database.select(
                                "select data::text || coalesce(note, '') as told from history_entry"
                                        + " where record_id = ?",
                                journey.requestId()))
                .isNotEmpty()
                .noneMatch(line -> line.get("told").toString().contains("Canary"));
        assertThat(Topics.await("advice.request.v1", journey.requestId(), 1))
                .noneMatch(event -> event.value().contains("Canary"));
    }

    @ParameterizedTest(name = "received {0} days ago: {1}")
    @CsvSource({"20, RUNNING", "21, DUE_SOON", "35, DUE_SOON", "36, OVERDUE"})
    void theBoroughsListFindsUnansweredRecommendationsByState(int days, String state) {
        String id = record(Journey.opened(), TODAY.minusDays(days)).path("id");
        for (String each : List.of("RUNNING", "DUE_SOON", "OVERDUE", "MET", "MET_LATE")) {
            assertThat(listed("dsco", each).contains(id)).as(each).isEqualTo(each.equals(state));
        }
    }

    @ParameterizedTest(name = "received {0} days ago: {1}")
    @CsvSource({"35, MET", "36, MET_LATE"})
    void theBoroughsListFindsAnsweredRecommendationsByState(int days, String state) {
        Response recorded = record(Journey.opened(), TODAY.minusDays(days));
        respond("team-manager", recorded.header("Location")).then().statusCode(200);
        String id = recorded.path("id");
        assertThat(listed("sen-caseworker", state)).contains(id);
        assertThat(listed("dsco", "OVERDUE")).doesNotContain(id);
        assertThat(listed("dsco", "EXCUSED_LATE")).isEmpty();
    }

    private static List<String> listed(String role, String state) {
        return as(role).get("/advice/v1/tribunal-cases?limit=200&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void theBoroughsListHasPagesNoWordsAndALineInTheAccessLog() {
        AdviceCase journey = Journey.opened();
        String first = record(journey, TODAY).path("id");
        String second = record(journey, TODAY).path("id");
        Response all = system("camden").get("/advice/v1/tribunal-cases?limit=200");
        all.then()
                .statusCode(200)
                .body("items.id", hasItems(first, second))
                .body("items.requestId", hasItem(journey.requestId()))
                .body("items.childRef", hasItem(journey.childRef()));
        assertThat(all.asString()).doesNotContain("Canary");
        assertThat(
                        Database.select(
                                "select 1 from access_log where username = 'camden-system'"
                                        + " and action = 'READ' and ? = any (record_ids)",
                                journey.requestId()))
                .isNotEmpty();
        String cursor =
                as("dsco")
                        .get("/advice/v1/tribunal-cases?limit=1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("nextCursor");
        assertThat(cursor).isNotNull();
        assertThat(
                        as("dsco", "hackney")
                                .get("/advice/v1/tribunal-cases?limit=200")
                                .<List<String>>path("items.id"))
                .doesNotContain(first, second);
    }

    @Test
    void theListOfARequestContinuesWhereItStopped() {
        AdviceCase journey = Journey.opened();
        String first = record(journey, TODAY).path("id");
        String second = record(journey, TODAY).path("id");
        String cursor =
                as("dsco")
                        .get(journey.path("/tribunal?limit=1"))
                        .then()
                        .body("items.id", contains(first))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/tribunal"))
                .then()
                .body("items.id", contains(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadRecommendations(String role) {
        AdviceCase journey = Journey.opened();
        String address = record(journey, TODAY).header("Location");
        as(role).get(address).then().statusCode(403);
        as(role).get(journey.path("/tribunal")).then().statusCode(403);
        as(role).get("/advice/v1/tribunal-cases").then().statusCode(403);
    }

    @Test
    void onlyTheSenTeamRecordsAndItOrAManagerOfTheCaseResponds() {
        AdviceCase journey = Journey.opened().allocated();
        String address = record(journey, TODAY).header("Location");
        for (String role : List.of("dsco", "advice-author")) {
            respond(role, address).then().statusCode(403);
        }
        user("nobodys-manager@camden", "camden", "team-manager")
                .body(response(TODAY))
                .post(address + "/response")
                .then()
                .statusCode(403);
        as("team-manager").get("/advice/v1/tribunal-cases").then().statusCode(403);
        as("dsco", "hackney").get(address).then().statusCode(404);
    }

    @Test
    void aCaseOfAnotherRequestIsNotFound() {
        AdviceCase journey = Journey.opened();
        String other = record(Journey.opened(), TODAY).path("id");
        as("dsco").get(journey.path("/tribunal/" + other)).then().statusCode(404);
        respond("team-manager", journey.path("/tribunal/" + other)).then().statusCode(404);
    }

    @Test
    void theSameKeyRecordsOnce() {
        AdviceCase journey = Journey.opened();
        String key = UUID.randomUUID().toString();
        String body =
                "{\"receivedOn\": \"%s\", \"sections\": [\"H2\"], \"recommendation\": \"x\"}"
                        .formatted(TODAY);
        for (int attempt = 0; attempt < 2; attempt++) {
            system("camden")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(journey.path("/tribunal"))
                    .then()
                    .statusCode(201);
        }
        assertThat(Journey.entries(journey, "RECOMMENDATION_RECEIVED")).isEqualTo(1);
    }
}
