package london.dsco.advice.performance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sutton's figures, which no other test touches, against a count by hand.
 *
 * <pre>
 *    received  due     involvement  points  dispatched  exception  plan first
 * A  10 ago    in 32   CIN          3       today       -          -
 * B  42 ago    today   CIN          2       today       -          -
 * C  43 ago    1 ago   CP           2       today       -          -
 * D  60 ago    18 ago  CLA          2       today       approved   -
 * E  70 ago    28 ago  CP           -       owed        -          -
 * F  50 ago    8 ago   CP           -       owed        -          yes
 * G  55 ago    13 ago  CIN          -       owed        approved   -
 * H  20 ago    in 22   CIN          -       owed        -          -
 * I  65 ago    23 ago  CIN          -       withdrawn   -          -
 * </pre>
 *
 * <p>DISPATCHED are A, B, C and D: four. On time are A and B, for B was sent on its last day. C is
 * late, D late and excused. DUE before today are C, D, E, F and G: five. B can still be sent in
 * time today, or was; it falls due today, so not before. H is not due, and I was withdrawn.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class HandCountTest {

    private static final String PERFORMANCE = "/advice/v1/performance";
    private static final String MEASURES = PERFORMANCE + "/measures";
    private static final String SUTTON = "sutton";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final Map<String, AdviceCase> CASES = new HashMap<>();

    @BeforeEach
    void arrangeOnce() {
        if (!CASES.isEmpty()) {
            return;
        }
        CASES.put("A", finish(received(10, "CIN").allocated(), 3, Fixtures.advice()));
        CASES.put("B", finish(received(42, "CIN").allocated(), 2, Fixtures.advice()));
        CASES.put("C", finish(received(43, "CP").allocated(), 2, Fixtures.advice()));
        AdviceCase lookedAfter = received(60, "CLA").allocated().excused(inHospital());
        CASES.put("D", finish(lookedAfter, 2, Fixtures.adviceOnLookedAfterChild()));
        CASES.put("E", received(70, "CP"));
        CASES.put("F", received(50, "CP").closed());
        CASES.put("G", received(55, "CIN").excused(inHospital()));
        CASES.put("H", received(20, "CIN"));
        AdviceCase withdrawn = received(65, "CIN");
        as("sen-caseworker", SUTTON)
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(withdrawn.path("/outcome"))
                .then()
                .statusCode(200);
        CASES.put("I", withdrawn);
    }

    private static ObjectNode inHospital() {
        return Fixtures.exceptionalCircumstances(TODAY.minusDays(40));
    }

    private static AdviceCase received(int daysAgo, String involvement) {
        return Journey.openedIn(
                SUTTON,
                Journey.opening(TODAY.minusDays(daysAgo) + "T10:00:00Z")
                        .put("involvement", involvement));
    }

    private static AdviceCase finish(AdviceCase journey, int points, ObjectNode advice) {
        return journey.drafted(advice)
                .submitted()
                .authorised()
                .audited(points)
                .signedOff()
                .dispatched();
    }

    @ParameterizedTest
    @CsvSource({
        // A and B of A, B, C and D
        "ON_TIME, DISPATCHED, 2, 4, 50.0",
        // and D
        "ON_TIME_OR_EXCUSED, DISPATCHED, 3, 4, 75.0",
        // A and B of A, B and C
        "ON_TIME_LEAVING_OUT_EXCUSED, DISPATCHED, 2, 3, 66.7",
        // none of C, D, E, F and G was sent by its day
        "ON_TIME, DUE, 0, 5, 0.0",
        // D; the exception of G counts once it is sent
        "ON_TIME_OR_EXCUSED, DUE, 1, 5, 20.0",
        // of C, E and F
        "ON_TIME_LEAVING_OUT_EXCUSED, DUE, 0, 3, 0.0",
        // E and G
        "STILL_OWED, DUE, 2, 5, 40.0",
        // F
        "PLAN_WITHOUT_ADVICE, DUE, 1, 5, 20.0",
        "AFTER_THE_PLAN, DISPATCHED, 0, 4, 0.0",
        // three points throughout are Outstanding, two are two thirds and Requires improvement
        "GRADED_OUTSTANDING, DISPATCHED, 1, 4, 25.0",
        "GRADED_GOOD, DISPATCHED, 0, 4, 0.0",
        "GRADED_REQUIRES_IMPROVEMENT, DISPATCHED, 3, 4, 75.0",
        "GRADED_INADEQUATE, DISPATCHED, 0, 4, 0.0",
        "GOOD_OR_BETTER, DISPATCHED, 1, 4, 25.0",
        // A was sent before its 28th day; nobody got a reminder of the others
        "REMINDED_IN_TIME, DISPATCHED, 1, 4, 25.0",
        "REMINDER_SENT_ON_ITS_DAY, DISPATCHED, 0, 3, 0.0",
        "REMINDER_SENT_LATE, DISPATCHED, 0, 3, 0.0",
        "REMINDER_NOT_SENT, DISPATCHED, 3, 3, 100.0",
        "NO_NEEDS, DISPATCHED, 0, 4, 0.0",
        "WITHOUT_HANDOVER, DISPATCHED, 4, 4, 100.0"
    })
    void matchesTheCountByHand(String measure, String cohort, int count, int of, float percent) {
        as("dsco", SUTTON)
                .get(MEASURES + "/" + measure + "?cohort=" + cohort)
                .then()
                .statusCode(200)
                .body("points", hasSize(1))
                .body("points[0].count", equalTo(count))
                .body("points[0].of", equalTo(of))
                .body("points[0].percent", equalTo(percent))
                .body("definition", containsString(", of "));
    }

    /** A got three points in each criterion, B, C and D two: nine in four audits are 2.25. */
    @Test
    void countsTheMeanPointsOfEachCriterionByHand() {
        String criteria = PERFORMANCE + "/criteria";
        as("dsco", SUTTON)
                .get(criteria)
                .then()
                .statusCode(200)
                .body("groups[0].criteria.find { it.criterion == 'D1' }.mean", equalTo(2.25f))
                .body("groups[0].criteria.find { it.criterion == 'D1' }.audits", equalTo(4));
        as("dsco", SUTTON)
                .accept("text/csv")
                .get(criteria + "?groupBy=INVOLVEMENT")
                .then()
                .statusCode(200)
                .body(containsString("CIN,D1,2.50,2\r\n"))
                .body(containsString("CLA,D1,2.00,1\r\n"));
        as("dsco", SUTTON)
                .get(criteria + "?cohort=DUE")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cohort"));
        as("borough-admin", SUTTON).get(criteria).then().statusCode(403);
    }

    @Test
    void givesNoPercentageOfNothing() {
        as("dsco", SUTTON)
                .get(MEASURES + "/GOOD_AFTER_CONSULTATION")
                .then()
                .statusCode(200)
                .body("points[0].of", equalTo(0))
                .body("points[0].percent", nullValue());
    }

    @Test
    void breaksTheMeasureDownByTeamInvolvementAndQuarter() {
        as("dsco", SUTTON)
                .get(MEASURES + "/ON_TIME?groupBy=TEAM")
                .then()
                .body("points.key", contains(Staff.TEAM))
                .body("points.of", contains(4));
        as("dsco", SUTTON)
                .get(MEASURES + "/ON_TIME?groupBy=INVOLVEMENT")
                .then()
                .body("points.key", contains("CIN", "CLA", "CP"))
                .body("points.count", contains(2, 0, 0))
                .body("points.of", contains(2, 1, 1));
        as("dsco", SUTTON)
                .get(MEASURES + "/STILL_OWED?cohort=DUE&groupBy=TEAM")
                .then()
                .body("points.key", contains(Staff.TEAM, "NONE"))
                .body("points.of", contains(2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TIME, DISPATCHED, COUNTED, A B",
        "ON_TIME, DISPATCHED, REST, C D",
        "ON_TIME, DISPATCHED, WHOLE, A B C D",
        "STILL_OWED, DUE, COUNTED, E G",
        "PLAN_WITHOUT_ADVICE, DUE, COUNTED, F"
    })
    void leadsToTheRequestsBehindANumber(
            String measure, String cohort, String part, String expected) {
        List<String> listed =
                as("dsco", SUTTON)
                        .get(
                                "%s/%s/requests?cohort=%s&part=%s"
                                        .formatted(MEASURES, measure, cohort, part))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.id");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(ids(expected));
    }

    private static List<String> ids(String cases) {
        return List.of(cases.split(" ")).stream().map(each -> CASES.get(each).requestId()).toList();
    }

    @Test
    void linksEachPointToItsRequestsPageByPage() {
        JsonPath points =
                as("dsco", SUTTON)
                        .get(MEASURES + "/ON_TIME?groupBy=INVOLVEMENT")
                        .then()
                        .extract()
                        .jsonPath();
        String address = points.getString("points.find { it.key == 'CIN' }.requests");
        String next =
                as("dsco", SUTTON)
                        .get(address + "&limit=1")
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(CASES.get("A").requestId()))
                        .extract()
                        .path("nextCursor");
        as("dsco", SUTTON)
                .queryParam("cursor", next)
                .get(address + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(CASES.get("B").requestId()))
                .body("nextCursor", nullValue());
        as("dsco", SUTTON)
                .get(MEASURES + "/ON_TIME/requests?groupBy=INVOLVEMENT&group=NOBODY")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void listsOnlyTheirOwnTeamsRequestsForAManager() {
        Staff.manager("manager-of-none@sutton", SUTTON, "A team without authors");
        as("team-manager", SUTTON)
                .get(MEASURES + "/ON_TIME/requests?part=WHOLE")
                .then()
                .statusCode(200)
                .body("items", hasSize(4));
        user("manager-of-none@sutton", SUTTON, "team-manager")
                .get(MEASURES + "/ON_TIME/requests?part=WHOLE")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        // E, F and G have no author yet, so every manager sees them
        user("manager-of-none@sutton", SUTTON, "team-manager")
                .get(PERFORMANCE + "/criteria")
                .then()
                .statusCode(200)
                .body("groups", hasSize(0));
        user("manager-of-none@sutton", SUTTON, "team-manager", "borough-admin")
                .get(MEASURES + "/STILL_OWED/requests?cohort=DUE&part=WHOLE")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough-admin", "advice-author", "sen-caseworker", "health-partner"})
    void refusesTheRequestsBehindANumberToSomebodyWhoDoesNotSeeTheCases(String role) {
        as(role, SUTTON).get(MEASURES + "/ON_TIME/requests").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/NO_NEEDS",
                "/GRADED_GOOD",
                "/ON_TIME?cohort=DUE",
                "/ON_TIME?groupBy=TEAM",
                "/ON_TIME?groupBy=AUTHOR"
            })
    void refusesAnAdministratorAMeasureThatCouldIdentifyAChild(String query) {
        as("borough-admin", SUTTON).get(MEASURES + query).then().statusCode(403);
    }

    @Test
    void showsAnAdministratorNoAddressOfRequests() {
        as("borough-admin", SUTTON)
                .get(MEASURES + "/ON_TIME?groupBy=QUARTER")
                .then()
                .statusCode(200)
                .body("points.requests.findAll { it != null }", hasSize(0));
    }

    @Test
    void refusesAMeasureOfAnotherCohort() {
        as("dsco", SUTTON)
                .get(MEASURES + "/STILL_OWED")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cohort"))
                .body("errors.code", contains("not-of-this-measure"));
        as("dsco", SUTTON).get(MEASURES + "/NO_NEEDS/requests?cohort=DUE").then().statusCode(400);
        as("dsco", SUTTON).get(MEASURES + "/SHOE_SIZE").then().statusCode(400);
    }

    @Test
    void definesWhatEveryFigureCounts() {
        as("borough-admin", SUTTON)
                .get(MEASURES)
                .then()
                .statusCode(200)
                .body("items.measure", hasItems("ON_TIME", "MODERATION_KAPPA"))
                .body("items.findAll { !it.numerator || !it.denominator }", hasSize(0))
                .body("items.findAll { !it.clock || !it.source }", hasSize(0))
                .body(
                        "items.find { it.measure == 'ON_TIME' }.cohorts",
                        contains("DISPATCHED", "DUE"));
    }

    @Test
    void writesTheSameFiguresAsATable() {
        String table =
                as("dsco", SUTTON)
                        .accept("text/csv")
                        .get(MEASURES + "/ON_TIME?groupBy=INVOLVEMENT")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", startsWith("text/csv"))
                        .header("Vary", containsString("Accept"))
                        .extract()
                        .asString();
        assertThat(table)
                .isEqualTo(
                        "group,measure,count,of,percent,suppressed\r\n"
                                + "CIN,ON_TIME,2,2,100.0,\r\n"
                                + "CLA,ON_TIME,0,1,0.0,\r\n"
                                + "CP,ON_TIME,0,1,0.0,\r\n");
        as("dsco", SUTTON)
                .accept("text/csv")
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body(containsString("ALL,DISPATCHED,4,,,\r\n"))
                .body(containsString("ALL,HANDOVERS,0,,,\r\n"))
                .body(containsString("ALL,PLANS_WITHOUT_ADVICE_NOW,1,,,\r\n"));
    }

    @Test
    void drawsTheSameFiguresAsAChartThatLeadsToTheTable() {
        String query = "/ON_TIME?groupBy=INVOLVEMENT";
        as("dsco", SUTTON)
                .accept("image/svg+xml")
                .get(MEASURES + query)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/svg+xml"))
                .header(
                        "Link",
                        equalTo("<" + MEASURES + query + ">; rel=\"alternate\"; type=\"text/csv\""))
                .body(containsString("CIN: 100.0% (2 of 2); CLA: 0.0% (0 of 1)"));
        as("dsco", SUTTON)
                .accept("image/svg+xml")
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body(containsString("ALL: 50.0% (2 of 4)"));
    }

    @Test
    void refusesInJsonACallerWhoAsksForATable() {
        as("advice-author", SUTTON)
                .accept("text/csv")
                .get(PERFORMANCE)
                .then()
                .statusCode(403)
                .header("Content-Type", startsWith("application/problem+json"));
    }
}
