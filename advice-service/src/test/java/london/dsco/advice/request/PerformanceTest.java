package london.dsco.advice.request;

import static london.dsco.advice.request.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.domain.London;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Barnet's figures, which no other test touches: one on time, one late, one late and excused, one
 * still owed.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class PerformanceTest {

    private static final String PERFORMANCE = "/advice/v1/performance";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static boolean arranged;

    /** Once, with the service running. */
    private static synchronized void arrange() {
        if (arranged) {
            return;
        }
        arranged = true;
        dispatched(received(10, "CIN"), 3);
        dispatched(received(50, "CIN"), 2);
        Journey excused = received(60, "CLA");
        as("team-manager", "barnet")
                .body(
                        "{\"ground\": \"EXCEPTIONAL_CIRCUMSTANCES\", \"affects\": \"CHILD\", \"from\": \"%s\","
                                        .formatted(TODAY.minusDays(40))
                                + " \"evidence\": \"DOC-1\", \"rationale\": \"In hospital\"}")
                .post(excused.path("/exceptions"))
                .then()
                .statusCode(201);
        as("team-manager", "barnet")
                .header("If-Match", "*")
                .body("{\"author\": \"advice-author@barnet\"}")
                .put(excused.path("/allocation"));
        finish(excused, 2);
        received(43, "CP");
        received(42, "CP");
    }

    private static Journey received(int daysAgo, String involvement) {
        return Journey.openedIn(
                "barnet",
                Journey.opening(TODAY.minusDays(daysAgo) + "T10:00:00Z")
                        .put("involvement", involvement));
    }

    private static void dispatched(Journey journey, int points) {
        finish(journey.allocated(), points);
    }

    private static void finish(Journey journey, int points) {
        journey.drafted().submitted().authorised().audited(points).signedOff().dispatched();
    }

    @Test
    void timelinessIsGivenWithAndWithoutExceptions() {
        arrange();
        as("dsco", "barnet")
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body("groups", hasSize(1))
                .body("groups[0].key", equalTo("ALL"))
                .body("groups[0].dispatched", equalTo(3))
                .body("groups[0].onTime", equalTo(1))
                .body("groups[0].late", equalTo(1))
                .body("groups[0].excusedLate", equalTo(1))
                .body("groups[0].onTimePercent", equalTo(33.3f))
                .body("groups[0].onTimePercentWithoutExceptions", equalTo(50.0f))
                .body("groups[0].grades.outstanding", equalTo(1))
                .body("groups[0].grades.requiresImprovement", equalTo(2))
                .body("groups[0].goodOrBetterPercent", equalTo(33.3f))
                .body("groups[0].noNeeds", equalTo(0))
                .body("overdueNow", equalTo(1));
    }

    @Test
    void theFiguresAreBrokenDown() {
        arrange();
        as("team-manager", "barnet")
                .get(PERFORMANCE + "?groupBy=INVOLVEMENT")
                .then()
                .body("groups.key", contains("CIN", "CLA"))
                .body("groups.dispatched", contains(2, 1))
                .body("groups[1].onTimePercentWithoutExceptions", nullValue());
        as("team-manager", "barnet")
                .get(PERFORMANCE + "?groupBy=AUTHOR")
                .then()
                .body("groups.key", contains("advice-author@barnet"));
        as("team-manager", "barnet")
                .get(PERFORMANCE + "?groupBy=QUARTER")
                .then()
                .body(
                        "groups.key",
                        contains(TODAY.getYear() + "-Q" + (TODAY.getMonthValue() + 2) / 3));
    }

    @Test
    void aPeriodMayBeEmptyButNotReversed() {
        arrange();
        as("borough-admin", "barnet")
                .get(PERFORMANCE + "?from=2020-01-01&to=2020-12-31")
                .then()
                .statusCode(200)
                .body("groups", hasSize(0));
        as("dsco", "barnet")
                .get(PERFORMANCE + "?from=2020-02-01&to=2020-01-01")
                .then()
                .statusCode(422);
        as("dsco", "barnet").get(PERFORMANCE + "?groupBy=SHOE_SIZE").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "sen-caseworker", "health-partner", "borough-system"})
    void theFiguresAreForThoseWhoAnswerForThem(String role) {
        as(role, "barnet").get(PERFORMANCE).then().statusCode(403);
    }
}
