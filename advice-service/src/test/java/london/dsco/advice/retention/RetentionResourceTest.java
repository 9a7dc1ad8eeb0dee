package london.dsco.advice.retention;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** In a borough in which nobody else is past their time. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RetentionResourceTest {

    private static final String ISLINGTON = "islington";
    private static final String RUNS = "/advice/v1/retention-runs";

    private static ObjectNode opening() {
        return Journey.opening().put("involvement", "EARLY_HELP");
    }

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

    /** No opening takes somebody of this age, so the years are moved in the table. */
    private static void born(AdviceCase journey, String on) {
        change(
                "update advice_request set date_of_birth = ? where id = ?",
                LocalDate.parse(on),
                UUID.fromString(journey.requestId()));
    }

    private static void change(String sql, Object... values) {
        try (Connection database = Database.asSuperuser();
                var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response run(boolean dryRun) {
        return as("borough-admin", ISLINGTON)
                .body("{\"dryRun\": %s}".formatted(dryRun))
                .post(RUNS)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Response findings(Response run) {
        return as("borough-admin", ISLINGTON)
                .get(RUNS + "/" + run.path("id") + "/findings?limit=200");
    }

    /** What a run made of a request; null when it was not past its time. */
    private static String found(Response run, AdviceCase journey, String what) {
        return findings(run)
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "items.find { it.requestId == '%s' }?.%s"
                                .formatted(journey.requestId(), what));
    }

    private static Response hold(AdviceCase journey, boolean held, String match) {
        return as("borough-admin", ISLINGTON)
                .header("If-Match", match)
                .body("{\"held\": %s, \"reason\": \"Canary claim\"}".formatted(held))
                .put(journey.path("/legal-hold"));
    }

    @Test
    void aDryRunSaysWhatIsDueAndWhyAndDeletesNothing() {
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

    /** In each table of the service that has a text by which the request is known. */
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
    void theServiceMayDeleteNoRowOfARequestItself() throws SQLException {
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

    @Test
    void keepsAChildWhoWasLookedAfterOnceUntilTheAgeOfSeventyFive() {
        AdviceCase journey = Journey.openedIn(ISLINGTON, opening()).allocated();
        for (String involvement : List.of("CLA", "CIN")) {
            as("team-manager", ISLINGTON)
                    .header("If-Match", "*")
                    .body("{\"involvement\": \"%s\"}".formatted(involvement))
                    .put(journey.path("/involvement"))
                    .then()
                    .statusCode(200);
        }
        born(journey, "1955-01-01");
        change(
                "update advice_request set decided_on = '1980-01-01', status = 'CLOSED' where id = ?",
                UUID.fromString(journey.requestId()));
        assertThat(found(run(true), journey, "state")).isNull();
        born(journey, "1950-01-01");
        Response run = run(true);
        assertThat(found(run, journey, "record")).isEqualTo("LOOKED_AFTER");
        assertThat(found(run, journey, "dueOn")).isEqualTo("2025-01-01");
    }

    private static AdviceCase closedLookedAfter(ObjectNode opening) {
        AdviceCase journey = Journey.openedIn(ISLINGTON, opening);
        change(
                "update advice_request set date_of_birth = '1990-01-01', involvement = 'CLA',"
                        + " outcome = 'NO_PLAN', decided_without_advice = true,"
                        + " decided_on = '2007-01-01', status = 'CLOSED' where id = ?",
                UUID.fromString(journey.requestId()));
        return journey;
    }

    private static Response die(String role, AdviceCase journey, String match, String body) {
        return as(role, ISLINGTON).header("If-Match", match).body(body).put(journey.path("/death"));
    }

    /**
     * Died at 17 on 1 June 2007. What is deleted first leaves the death on record for the others,
     * and the last takes it along.
     */
    @Test
    void keepsALookedAfterChildWhoDiedForFifteenYearsFromThenInEveryRequest() {
        AdviceCase one = closedLookedAfter(opening());
        ObjectNode again = opening();
        ((ObjectNode) again.get("child")).put("childRef", one.childRef());
        AdviceCase other = closedLookedAfter(again);
        assertThat(found(run(true), one, "state")).isNull();
        die("sen-caseworker", one, "*", "{\"died\": true, \"diedOn\": \"2007-06-01\"}")
                .then()
                .statusCode(200)
                .body("diedOn", equalTo("2007-06-01"));
        as("dsco", ISLINGTON)
                .get(other.path("/death"))
                .then()
                .body("diedOn", equalTo("2007-06-01"));
        Response dry = run(true);
        for (AdviceCase each : List.of(one, other)) {
            assertThat(found(dry, each, "record")).isEqualTo("LOOKED_AFTER_WHO_DIED");
            assertThat(found(dry, each, "dueOn")).isEqualTo("2022-06-01");
        }
        Response run = run(false);
        for (AdviceCase each : List.of(one, other)) {
            assertThat(found(run, each, "state")).isEqualTo("DELETED");
        }
        assertThat(Database.select("select 1 from child_death where child_ref = ?", one.childRef()))
                .isEmpty();
    }

    @Test
    void aDeathIsRecordedOnceAndCanBeTakenBack() {
        AdviceCase journey = Journey.openedIn(ISLINGTON, opening());
        String seen =
                as("sen-caseworker", ISLINGTON)
                        .get(journey.path("/death"))
                        .then()
                        .statusCode(200)
                        .body("diedOn", nullValue())
                        .extract()
                        .header("ETag");
        String died = "{\"died\": true, \"diedOn\": \"2026-06-01\"}";
        die("sen-caseworker", journey, seen, died).then().statusCode(200);
        die("sen-caseworker", journey, seen, died).then().statusCode(412);
        die("dsco", journey, "*", died).then().statusCode(200);
        die("dsco", journey, "*", "{\"died\": true}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("required"));
        die("dsco", journey, "*", "{\"died\": false}")
                .then()
                .statusCode(200)
                .body("diedOn", nullValue());
        assertThat(Journey.entries(journey, "DEATH_RECORDED")).isPositive();
        assertThat(Journey.entries(journey, "DEATH_TAKEN_BACK")).isPositive();
        assertThat(
                        Database.select(
                                "select 1 from history_entry where record_id = ?"
                                        + " and data::text like '%2026-06-01%'",
                                journey.requestId()))
                .isEmpty();
        for (String role : List.of("advice-author", "health-partner", "borough-admin")) {
            die(role, journey, "*", died).then().statusCode(403);
        }
    }

    /** As a run that was killed after its start leaves it. */
    @Test
    void carriesOnAnInterruptedRunAndSparesWhatIsHeldByThen() {
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
    void othersNeitherRunNorHold(String role) {
        AdviceCase journey = Journey.opened();
        as(role).body("{\"dryRun\": true}").post(RUNS).then().statusCode(403);
        as(role).get(journey.path("/legal-hold")).then().statusCode(403);
    }

    @Test
    void anotherBoroughsRunDoesNotExist() {
        Response run = run(true);
        String path = RUNS + "/" + run.path("id");
        as("borough-admin", "hackney").get(path).then().statusCode(404);
        as("borough-admin", "hackney").get(path + "/findings").then().statusCode(404);
        as("borough-admin", "hackney").post(path + "/continuation").then().statusCode(404);
        assertThat(as("borough-admin", ISLINGTON).get(path).header("ETag")).isNotBlank();
    }
}
