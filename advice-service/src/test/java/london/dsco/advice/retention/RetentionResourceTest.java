package london.dsco.advice.retention;

import static london.dsco.advice.People.as;
import static london.dsco.advice.retention.RetentionCalls.ISLINGTON;
import static london.dsco.advice.retention.RetentionCalls.RUNS;
import static london.dsco.advice.retention.RetentionCalls.born;
import static london.dsco.advice.retention.RetentionCalls.change;
import static london.dsco.advice.retention.RetentionCalls.found;
import static london.dsco.advice.retention.RetentionCalls.opening;
import static london.dsco.advice.retention.RetentionCalls.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.Ids;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses a borough in which nothing else is past its time. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RetentionResourceTest {

    private static AdviceCase closedLongAgo() {
        AdviceCase journey = closed();
        born(journey, "1990-01-01");
        return journey;
    }

    private static AdviceCase closed() {
        return Journey.openedIn(ISLINGTON, opening())
                .allocated()
                .drafted()
                .submitted()
                .authorised()
                .audited(3)
                .signedOff()
                .dispatched()
                .closed();
    }

    private static Response hold(AdviceCase journey, boolean held, String match) {
        return as("borough-admin", ISLINGTON)
                .header("If-Match", match)
                .body("{\"held\": %s, \"reason\": \"Canary claim\"}".formatted(held))
                .put(journey.path("/legal-hold"));
    }

    @Test
    void aDryRunShowsWhatIsDueAndWhyAndDeletesNothing() {
        AdviceCase due = closedLongAgo();
        AdviceCase young = closed();
        Response run = run(true);
        run.then().body("status", equalTo("FINISHED")).body("due", greaterThanOrEqualTo(1));
        assertThat(found(run, due, "record")).isEqualTo("SEN_FILE");
        assertThat(found(run, due, "dueOn")).isEqualTo("2021-01-01");
        assertThat(found(run, due, "state")).isEqualTo("DUE");
        assertThat(found(run, young, "state")).isNull();
        as("borough-admin", ISLINGTON).get(due.path()).then().statusCode(200);
        as("borough-admin", ISLINGTON)
                .post(RUNS + "/" + run.path("id") + "/continuation")
                .then()
                .statusCode(409);
    }

    @Test
    void deletesEverythingAboutARequestInEveryTable() {
        AdviceCase journey = closedLongAgo();
        as("dsco", ISLINGTON)
                .body("{\"withBorough\": \"E09000012\"}")
                .post(journey.path("/peer-audits"));
        assertThat(rowsAbout(journey)).isNotEmpty();
        Response run = run(false);
        run.then().body("status", equalTo("FINISHED")).body("due", equalTo(0));
        assertThat(rowsAbout(journey))
                .as("nothing but that it was deleted")
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("deleted_request", 1L, "history_entry", 1L, "outbox", 1L));
        assertThat(
                        Database.select(
                                "select data::text as data from history_entry where record_id = ? and name = 'DELETED'",
                                journey.requestId()))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(Ids.without(line.get("data").toString()))
                                        .doesNotContain("1990"));
        assertThat(
                        Database.select(
                                "select 1 from access_log where action = 'DELETED' and username = 'borough-admin@islington'"
                                        + " and ? = any (record_ids)",
                                journey.requestId()))
                .hasSize(1);
        as("dsco", ISLINGTON).get(journey.path()).then().statusCode(404);
        assertThat(found(run, journey, "state")).isEqualTo("DELETED");
        assertThat(found(run, journey, "dueOn")).isNull();
    }

    /** Counts the rows of each table in the service with text that identifies the request. */
    private static Map<String, Long> rowsAbout(AdviceCase journey) {
        List<String> tables =
                Database.select(
                                "select table_name from information_schema.tables where table_schema = 'public'"
                                        + " and table_type = 'BASE TABLE' and table_name <> 'access_log'")
                        .stream()
                        .map(row -> (String) row.get("table_name"))
                        .toList();
        Map<String, Long> found = new TreeMap<>();
        for (String table : tables) {
            long rows =
                    Database.select(
                                    "select 1 from %s t where t::text like ? or t::text like ?"
                                            .formatted(table),
                                    "%" + journey.requestId() + "%",
                                    "%" + journey.childRef() + "%")
                            .size();
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }

    @Test
    void emptiesEveryTableThatRefersToARequest() {
        assertThat(
                        Database.select(
                                "select a.attrelid::regclass::text as name from pg_attribute a"
                                        + " join pg_class c on c.oid = a.attrelid where a.attname = 'request_id'"
                                        + " and c.relkind = 'r' and not exists (select from pg_constraint f"
                                        + " where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey))"))
                .as("a table without a reference is emptied too, but its rows could be orphans")
                .isEmpty();
    }

    @Test
    void aLegalHoldOnOneRequestKeepsEveryRequestOfTheChildUntilItIsLifted() {
        AdviceCase journey = closedLongAgo();
        String seen = tagIn(journey);
        hold(journey, true, seen)
                .then()
                .statusCode(200)
                .body("held", equalTo(true))
                .body("changedBy", equalTo("borough-admin@islington"));
        hold(journey, false, seen).then().statusCode(412);
        Response run = run(false);
        run.then().body("status", equalTo("FINISHED"));
        assertThat(found(run, journey, "state")).isEqualTo("HELD");
        hold(journey, false, "*").then().statusCode(200).body("held", equalTo(false));
        assertThat(as("dsco", ISLINGTON).get(journey.path("/timeline")).asString())
                .contains("LEGAL_HOLD_CHANGED")
                .doesNotContain("Canary");
        assertThat(found(run(false), journey, "state")).isEqualTo("DELETED");
    }

    private static String tagIn(AdviceCase journey) {
        return as("borough-admin", ISLINGTON)
                .get(journey.path("/legal-hold"))
                .then()
                .statusCode(200)
                .body("held", equalTo(false))
                .extract()
                .header("ETag");
    }

    @Test
    void neverDeletesAnOpenRequest() throws SQLException {
        AdviceCase open = Journey.openedIn(ISLINGTON, opening());
        born(open, "1990-01-01");
        assertThat(found(run(false), open, "state")).isEqualTo("OPEN");
        as("dsco", ISLINGTON).get(open.path()).then().statusCode(200);
        try (Connection service = Database.asApplicationIn("E09000019");
                var forget = service.prepareStatement("select forget_request(?)")) {
            forget.setObject(1, UUID.fromString(open.requestId()));
            assertThatThrownBy(forget::executeQuery)
                    .hasMessageContaining("no request that is over");
        }
    }

    @Test
    void theServiceItselfMayNotDeleteRowsOfARequest() throws SQLException {
        AdviceCase journey = closed();
        try (Connection service = Database.asApplicationIn("E09000019");
                var delete =
                        service.prepareStatement(
                                "delete from advice_version where request_id = ?")) {
            delete.setObject(1, UUID.fromString(journey.requestId()));
            assertThatThrownBy(delete::executeUpdate).hasMessageContaining("permission denied");
        }
        try (Connection other = Database.asApplicationIn("E09000012");
                var forget = other.prepareStatement("select forget_request(?)")) {
            forget.setObject(1, UUID.fromString(journey.requestId()));
            assertThatThrownBy(forget::executeQuery)
                    .hasMessageContaining("no request that is over");
        }
    }

    /** The state in which a run that was killed after its start leaves it. */
    @Test
    void continuesAnInterruptedRunAndSparesWhatIsNowOnHold() {
        AdviceCase held = closedLongAgo();
        AdviceCase due = closedLongAgo();
        Response dry = run(true);
        UUID run = UUID.fromString(dry.path("id"));
        change(
                "update retention_run set status = 'UNDER_WAY', dry_run = false, finished_at = null where id = ?",
                run);
        hold(held, true, "*").then().statusCode(200);
        String continuation = RUNS + "/" + run + "/continuation";
        as("borough-admin", ISLINGTON)
                .header("If-Match", "\"another\"")
                .post(continuation)
                .then()
                .statusCode(412);
        as("dsco", ISLINGTON).get(due.path()).then().statusCode(200);
        as("borough-admin", ISLINGTON)
                .post(continuation)
                .then()
                .statusCode(200)
                .body("status", equalTo("FINISHED"))
                .body("deleted", greaterThanOrEqualTo(1))
                .body("held", greaterThanOrEqualTo(1))
                .body("due", equalTo(0));
        as("borough-admin", ISLINGTON).post(continuation).then().statusCode(409);
        as("borough-admin", ISLINGTON)
                .get(RUNS + "?limit=1")
                .then()
                .body("items[0].id", equalTo(run.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager", "sen-caseworker", "advice-author"})
    void otherRolesCannotRunOrHold(String role) {
        AdviceCase journey = Journey.opened();
        as(role).body("{\"dryRun\": true}").post(RUNS).then().statusCode(403);
        as(role).get(journey.path("/legal-hold")).then().statusCode(403);
    }

    @Test
    void aRunOfAnotherBoroughIsNotFound() {
        Response run = run(true);
        String path = RUNS + "/" + run.path("id");
        as("borough-admin", "hackney").get(path).then().statusCode(404);
        as("borough-admin", "hackney").get(path + "/findings").then().statusCode(404);
        as("borough-admin", "hackney").post(path + "/continuation").then().statusCode(404);
        assertThat(as("borough-admin", ISLINGTON).get(path).header("ETag")).isNotBlank();
    }
}
