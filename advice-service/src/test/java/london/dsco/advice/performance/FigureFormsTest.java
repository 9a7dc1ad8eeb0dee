package london.dsco.advice.performance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.performance.SuttonsCases.SUTTON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A measure as data, as a table and as a chart: what it says of itself, and what is refused. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FigureFormsTest {

    private static final String PERFORMANCE = "/advice/v1/performance";
    private static final String MEASURES = PERFORMANCE + "/measures";

    @BeforeEach
    void arrangeOnce() {
        SuttonsCases.arrangeOnce();
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
