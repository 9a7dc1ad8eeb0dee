package london.dsco.advice.workload;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has its own author, in its own team. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WorkloadResourceTest {

    private static final String WORKLOAD = "/advice/v1/performance/workload";
    private static final String EALING = "ealing";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private final String author = "w-" + UUID.randomUUID();
    private final String manager = "m-" + UUID.randomUUID();
    private final String team = "Team " + UUID.randomUUID();

    private void staffed(String supervision) {
        Staff.manager(manager, EALING, team);
        var entry = Fixtures.author().put("team", team).put("trainedOn", "2026-02-03");
        if (supervision != null) {
            entry.putObject("supervision").put("supervisedOn", supervision).put("loneWorker", true);
        }
        as("borough-admin", EALING)
                .body(entry.toString())
                .put("/advice/v1/practitioners/" + author)
                .then()
                .statusCode(201);
    }

    private void allocated(int daysAgo) {
        AdviceCase opened =
                Journey.openedIn(EALING, Journey.opening(TODAY.minusDays(daysAgo) + "T10:00:00Z"));
        user(manager, EALING, "team-manager")
                .header(
                        "If-Match",
                        user(manager, EALING, "team-manager")
                                .get(opened.path("/allocation"))
                                .header("ETag"))
                .body("{\"author\": \"%s\"}".formatted(author))
                .put(opened.path("/allocation"))
                .then()
                .statusCode(200);
    }

    private JsonPath mine(String role, String username) {
        return user(username, EALING, role)
                .get(WORKLOAD)
                .then()
                .statusCode(200)
                .body("definition", containsString("awaited today"))
                .extract()
                .jsonPath()
                .setRootPath("authors.find { it.username == '" + author + "' }");
    }

    @Test
    void countsAnAuthorsOpenCasesByTheStateOfTheirClocks() {
        staffed("2026-01-15");
        allocated(3);
        allocated(30);
        allocated(42);
        allocated(43);
        for (JsonPath line : new JsonPath[] {mine("team-manager", manager), mine("dsco", "d")}) {
            assertThat(line.getInt("openCases")).isEqualTo(4);
            assertThat(line.getInt("dueSoon")).isEqualTo(2);
            assertThat(line.getInt("overdue")).isEqualTo(1);
            assertThat(line.getString("supervisedOn")).isEqualTo("2026-01-15");
            assertThat(line.getBoolean("loneWorker")).isTrue();
            assertThat(line.getString("trainedOn")).isEqualTo("2026-02-03");
        }
    }

    @Test
    void showsAnAuthorWithoutACaseOrASupervisionOnRecord() {
        staffed(null);
        user(manager, EALING, "team-manager")
                .get(WORKLOAD)
                .then()
                .body("authors.size()", equalTo(1))
                .body("authors[0].username", equalTo(author))
                .body("authors[0].openCases", equalTo(0))
                .body("authors[0].supervisedOn", nullValue());
    }

    @Test
    void writesTheSameFiguresAsATable() {
        staffed("2026-01-15");
        user(manager, EALING, "team-manager")
                .accept("text/csv")
                .get(WORKLOAD)
                .then()
                .statusCode(200)
                .body(
                        equalTo(
                                "author,team,openCases,dueSoon,overdue,supervisedOn,loneWorker,trainedOn\r\n"
                                        + author
                                        + ","
                                        + team
                                        + ",0,0,0,2026-01-15,true,2026-02-03\r\n"));
    }

    @Test
    void showsAManagerNobodyOfAnotherTeam() {
        staffed(null);
        as("team-manager", EALING)
                .get(WORKLOAD)
                .then()
                .statusCode(200)
                .body(not(containsString(author)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "borough-admin", "sen-caseworker", "health-partner"})
    void refusesEveryOtherRole(String role) {
        as(role, EALING).get(WORKLOAD).then().statusCode(403);
    }
}
