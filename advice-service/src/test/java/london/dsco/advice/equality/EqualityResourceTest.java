package london.dsco.advice.equality;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import london.dsco.domain.London;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing was dispatched before this year, so that every number of the last one is 0. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EqualityResourceTest {

    private static final String EQUALITY = "/advice/v1/performance/equality";
    private static final int THIS_YEAR = London.dateOf(Clock.systemUTC().instant()).getYear();

    @ParameterizedTest
    @EnumSource(Characteristic.class)
    void showsEveryGroupOfTheLastYearThatEnded(Characteristic by) {
        as("dsco")
                .get(EQUALITY + "?by=" + by)
                .then()
                .statusCode(200)
                .body("year", equalTo(THIS_YEAR - 1))
                .body("groups.key", hasItems(by.groups().toArray()))
                .body("groups.dispatched", everyItem(is(0)))
                .body("definition", containsString("1.00 is no difference"));
    }

    @Test
    void refusesAYearThatHasNotEndedOrIsBeforeTheRegulations() {
        for (int year : new int[] {THIS_YEAR, THIS_YEAR + 1, 2014}) {
            as("dsco")
                    .get(EQUALITY + "?year=" + year)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("year"))
                    .body("errors.code", contains("not-a-whole-year"));
        }
        as("dsco").get(EQUALITY + "?by=SHOE_SIZE").then().statusCode(400);
    }

    @Test
    void writesTheSameAsATableAndAsAChart() {
        as("dsco")
                .accept("text/csv")
                .get(EQUALITY + "?by=SEX")
                .then()
                .statusCode(200)
                .body(
                        equalTo(
                                "group,measure,count,of,percent,ratio,suppressed\r\n"
                                        + "NOT_KNOWN,ON_TIME,0,0,,,\r\n"
                                        + "F,ON_TIME,0,0,,,\r\n"
                                        + "M,ON_TIME,0,0,,,\r\n"));
        as("dsco")
                .accept("image/svg+xml")
                .get(EQUALITY + "?by=SEX")
                .then()
                .statusCode(200)
                .body(containsString("M: nothing to count"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-manager", "borough-admin", "advice-author", "sen-caseworker"})
    void refusesEveryoneElse(String role) {
        as(role).get(EQUALITY).then().statusCode(403);
    }
}
