package london.dsco.advice.performance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.performance.SuttonsCases.SUTTON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Staff;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sutton's figures against a count by hand. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HandCountTest {

    private static final String PERFORMANCE = "/advice/v1/performance";
    private static final String MEASURES = PERFORMANCE + "/measures";

    @BeforeEach
    void arrangeOnce() {
        SuttonsCases.arrangeOnce();
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
}
