package london.dsco.advice.performance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static london.dsco.advice.performance.SuttonsCases.CASES;
import static london.dsco.advice.performance.SuttonsCases.SUTTON;
import static london.dsco.advice.performance.SuttonsCases.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import london.dsco.advice.Staff;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests behind a number, and who may read them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RequestsBehindTest {

    private static final String PERFORMANCE = "/advice/v1/performance";
    private static final String MEASURES = PERFORMANCE + "/measures";

    @BeforeEach
    void arrangeOnce() {
        SuttonsCases.arrangeOnce();
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

    @Test
    void showsAnAdministratorNoAddressOfRequests() {
        as("borough-admin", SUTTON)
                .get(MEASURES + "/ON_TIME?groupBy=QUARTER")
                .then()
                .statusCode(200)
                .body("points.requests.findAll { it != null }", hasSize(0));
    }
}
