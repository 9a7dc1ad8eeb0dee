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
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Camden dispatched nothing before this year, so every number of its last year is 0. The test
 * writes Richmond's year into the table.
 */
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
                .body("definition", containsString("1.00 means no difference"));
    }

    /**
     * Of 40 pieces of advice about girls, 30 were in time, 20 good and 8 without needs; of 60 about
     * boys, 54, 40 and 6. In all, that is 84.0, 60.0 and 14.0 of a hundred. Every correction was
     * graded Inadequate, and states needs.
     */
    @ParameterizedTest
    @CsvSource({
        "ON_TIME, 30, 75.0, 0.89, 54, 90.0, 1.07",
        "GOOD_OR_BETTER, 20, 50.0, 0.83, 40, 66.7, 1.11",
        "NO_NEEDS, 8, 20.0, 1.43, 6, 10.0, 0.71"
    })
    void countsTheVersionSentFirst(
            String measure,
            int girls,
            float ofGirls,
            float girlsRatio,
            int boys,
            float ofBoys,
            float boysRatio) {
        sent("F", 40, 30, 20, 8);
        sent("M", 60, 54, 40, 6);

        as("dsco", "richmond_upon_thames")
                .get(EQUALITY + "?by=SEX&measure=" + measure)
                .then()
                .statusCode(200)
                .body("measure", equalTo(measure))
                .body("groups.key", contains("NOT_KNOWN", "F", "M"))
                .body("groups.dispatched", contains(0, 40, 60))
                .body("groups.count", contains(0, girls, boys))
                .body("groups.percent", contains(null, ofGirls, ofBoys))
                .body("groups.ratio", contains(null, girlsRatio, boysRatio));
    }

    /** Writes last year's advice about children of one sex, once. */
    private static void sent(String sex, int advice, int onTime, int good, int noNeeds) {
        Database.select(
                """
                insert into advice_request
                  (id, borough, version, status, kind, child_ref, given_name, family_name,
                   date_of_birth, sex, involvement, evidence, legal_basis, received_at, another,
                   duties, advice_version, no_needs, grade, dispatched_on, dispatched_version,
                   dispatched_grade, dispatched_no_needs, first_sent_grade, first_sent_no_needs)
                select md5(? || n)::uuid, 'E09000027', 0, 'DISPATCHED', 'NEEDS_ASSESSMENT',
                       'equal-' || ? || n, 'Ada', 'Example', '2015-05-14', ?, 'CIN', '[]',
                       'COP_INTERNAL', (received + time '12:00') at time zone 'Europe/London', false,
                       '{"authors": [], "assurers": [], "allocators": [], "moderators": [], "authorisers": []}',
                       2, false, 'INADEQUATE', received + case when n <= ? then 42 else 43 end, 2,
                       'INADEQUATE', false,
                       case when n <= ? then 'GOOD' else 'REQUIRES_IMPROVEMENT' end, n <= ?
                from generate_series(1, ?) as n,
                     make_date(extract(year from current_date)::int - 1, 3, 2) as received
                on conflict (id) do nothing returning id
                """,
                sex,
                sex,
                sex,
                onTime,
                good,
                noNeeds,
                advice);
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
        as("dsco").get(EQUALITY + "?measure=GRADED_GOOD").then().statusCode(400);
    }

    @Test
    void writesTheSameFiguresAsATableAndAsAChart() {
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
    void refusesEveryOtherRole(String role) {
        as(role).get(EQUALITY).then().statusCode(403);
    }
}
