package london.dsco.advice.triage;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class TriageResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String LEVEL = "{\"levelOfNeed\": 3}";
    private static final String CLA = "{\"involvement\": \"CLA\"}";

    private final String otherManager = "manager-" + UUID.randomUUID().toString().substring(0, 13);

    private static AdviceCase receivedTenDaysAgo() {
        return Journey.opened(Clock.systemUTC().instant().minus(10, ChronoUnit.DAYS).toString());
    }

    private static String triage(Object slaDueOn, String route) {
        return "{\"channel\": \"SEN_TEAM\", \"slaDueOn\": \"%s\", \"route\": \"%s\"}"
                .formatted(slaDueOn, route);
    }

    private static Response post(AdviceCase journey, String body) {
        return as("team-manager").body(body).post(journey.path("/triage"));
    }

    private static Response put(
            RequestSpecification by, AdviceCase journey, String part, String body) {
        return by.header("If-Match", "*").body(body).put(journey.path(part));
    }

    @Test
    void everyTriageIsKeptAndTheLatestCounts() {
        AdviceCase journey = receivedTenDaysAgo();
        Response first = post(journey, triage(TODAY, "EARLY_HELP"));
        first.then()
                .statusCode(201)
                .body("late", equalTo(false))
                .body("latest", equalTo(true))
                .body("triagedOn", equalTo(TODAY.toString()))
                .body("triagedBy", equalTo("team-manager@camden"));
        post(journey, triage(TODAY, "SOCIAL_WORK")).then().statusCode(201);
        as("dsco")
                .get(journey.path("/triage"))
                .then()
                .statusCode(200)
                .body("items.route", contains("EARLY_HELP", "SOCIAL_WORK"))
                .body("items.latest", contains(false, true));
        as("dsco")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("latest", equalTo(false));
        assertThat(Journey.entries(journey, "TRIAGED")).isEqualTo(2);
    }

    @Test
    void listsTriagesPageByPage() {
        AdviceCase journey = receivedTenDaysAgo();
        post(journey, triage(TODAY, "EARLY_HELP"));
        post(journey, triage(TODAY, "ADULT_CARE"));
        String cursor =
                as("dsco")
                        .queryParam("limit", 1)
                        .get(journey.path("/triage"))
                        .then()
                        .body("items.route", contains("EARLY_HELP"))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/triage"))
                .then()
                .body("items.route", contains("ADULT_CARE"))
                .body("nextCursor", nullValue());
    }

    @Test
    void onlyReadersOfTheWholeCaseSeeThatATriageIsLate() {
        AdviceCase journey = receivedTenDaysAgo();
        post(journey, triage(TODAY.minusDays(1), "SOCIAL_WORK"))
                .then()
                .statusCode(201)
                .body("late", equalTo(true));
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body("entries[1].data.late", equalTo(true));
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", contains("RECEIVED"));
        assertThat(
                        Database.select(
                                "select type from outbox where aggregateid = ? and type like '%triage%'",
                                journey.requestId()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, before-receipt", "43, after-the-due-day"})
    void aTriageDueOutsideTheSixWeeksIsRefused(int days, String code) {
        AdviceCase journey = receivedTenDaysAgo();
        post(journey, triage(TODAY.minusDays(10).plusDays(days), "EARLY_HELP"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/slaDueOn"))
                .body("errors.code", contains(code));
        assertThat(Journey.entries(journey, "TRIAGED")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"channel\": \"PIGEON\", \"slaDueOn\": \"2026-01-01\", \"route\": \"EARLY_HELP\"}",
                "{\"channel\": \"EMAIL\", \"slaDueOn\": \"2026-01-01\", \"route\": \"HEALTH\"}",
                "{\"channel\": \"EMAIL\", \"route\": \"EARLY_HELP\"}",
                "{}"
            })
    void aTriageWithAnotherCodeOrWithoutAPartIsInvalid(String body) {
        post(Journey.opened(), body).then().statusCode(400);
    }

    @Test
    void theSameKeyMakesOneTriage() {
        AdviceCase journey = receivedTenDaysAgo();
        String key = UUID.randomUUID().toString();
        String body = triage(TODAY, "EARLY_HELP");
        for (int i = 0; i < 2; i++) {
            as("team-manager")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(journey.path("/triage"))
                    .then()
                    .statusCode(201);
        }
        assertThat(Journey.entries(journey, "TRIAGED")).isEqualTo(1);
    }

    @Test
    void aTriageOfAnotherRequestIsNotFound() {
        String other = post(receivedTenDaysAgo(), triage(TODAY, "EARLY_HELP")).path("id");
        as("dsco").get(receivedTenDaysAgo().path("/triage/" + other)).then().statusCode(404);
    }

    @Test
    void refusesDecisionsByAManagerOfAnotherTeam() {
        Staff.manager(otherManager, "camden", "Team " + otherManager);
        AdviceCase journey = Journey.opened().allocated();
        user(otherManager, "camden", "team-manager")
                .body(triage(TODAY, "EARLY_HELP"))
                .post(journey.path("/triage"))
                .then()
                .statusCode(403);
        // Not as a member of the SEN team either, who see every case of the borough.
        for (String[] roles :
                new String[][] {{"team-manager"}, {"team-manager", "sen-caseworker"}}) {
            put(user(otherManager, "camden", roles), journey, "/level-of-need", LEVEL)
                    .then()
                    .statusCode(403);
            put(user(otherManager, "camden", roles), journey, "/involvement", CLA)
                    .then()
                    .statusCode(403);
        }
        as("dsco").get(journey.path()).then().body("involvement", equalTo("CIN"));
    }

    @Test
    void aManagerSetsTheLevelOfNeedOnTheVersionTheyRead() {
        AdviceCase journey = Journey.opened();
        String tag = People.tag("team-manager", journey.path());
        as("team-manager").body(LEVEL).put(journey.path("/level-of-need")).then().statusCode(428);
        String next =
                as("team-manager")
                        .header("If-Match", tag)
                        .body(LEVEL)
                        .put(journey.path("/level-of-need"))
                        .then()
                        .statusCode(200)
                        .body("levelOfNeed", equalTo(3))
                        .extract()
                        .header("ETag");
        assertThat(next).isEqualTo(People.tag("team-manager", journey.path()));
        as("team-manager")
                .header("If-Match", tag)
                .body("{\"levelOfNeed\": 4}")
                .put(journey.path("/level-of-need"))
                .then()
                .statusCode(412);
        put(as("team-manager"), journey, "/level-of-need", LEVEL).then().statusCode(200);
        assertThat(Journey.entries(journey, "LEVEL_OF_NEED_SET")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "null", "\"LEVEL_9\"", "2.5"})
    void aLevelOfNeedThatIsNotOneToFourIsInvalid(String level) {
        put(
                        as("team-manager"),
                        Journey.opened(),
                        "/level-of-need",
                        "{\"levelOfNeed\": " + level + "}")
                .then()
                .statusCode(400);
    }

    @Test
    void aChangeOfInvolvementIsInTheHistoryButNotInAnEvent() {
        AdviceCase journey = Journey.opened();
        int events = events(journey);
        put(system("camden"), journey, "/involvement", CLA)
                .then()
                .statusCode(200)
                .body("involvement", equalTo("CLA"))
                .body("$", not(hasKey("levelOfNeed")));
        put(as("team-manager"), journey, "/involvement", CLA).then().statusCode(200);
        put(as("team-manager"), journey, "/involvement", "{\"involvement\": \"CP\"}")
                .then()
                .statusCode(200)
                .body("involvement", equalTo("CP"));
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body(
                        "entries.event",
                        contains("RECEIVED", "INVOLVEMENT_CHANGED", "INVOLVEMENT_CHANGED"))
                .body(
                        "entries.by",
                        contains("camden-system", "camden-system", "team-manager@camden"))
                .body("entries[1].data.from", equalTo("CIN"))
                .body("entries[2].data.to", equalTo("CP"));
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", contains("RECEIVED"));
        assertThat(events(journey)).isEqualTo(events);
    }

    private static int events(AdviceCase journey) {
        return Database.select("select 1 from outbox where aggregateid = ?", journey.requestId())
                .size();
    }

    @Test
    void theInvolvementFilterFindsOnlyTheNewValue() {
        AdviceCase journey = Journey.opened();
        String childRef = as("dsco").get(journey.path()).path("child.childRef");
        put(as("team-manager"), journey, "/involvement", CLA).then().statusCode(200);
        as("dsco")
                .queryParam("childRef", childRef)
                .queryParam("involvement", "CLA")
                .get(AdviceCase.REQUESTS)
                .then()
                .body("items.id", contains(journey.requestId()));
    }

    @Test
    void refusesTriageAfterSignOffAndInvolvementAfterDispatch() {
        AdviceCase journey = Journey.signedOffWith(3);
        post(journey, triage(TODAY, "EARLY_HELP")).then().statusCode(409);
        put(as("team-manager"), journey, "/level-of-need", LEVEL).then().statusCode(409);
        put(as("team-manager"), journey, "/involvement", CLA).then().statusCode(200);
        journey.dispatched();
        put(as("team-manager"), journey, "/involvement", "{\"involvement\": \"CP\"}")
                .then()
                .statusCode(409);
        as("dsco").get(journey.path()).then().body("involvement", equalTo("CLA"));
    }
}
