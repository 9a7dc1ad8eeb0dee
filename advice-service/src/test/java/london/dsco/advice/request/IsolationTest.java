package london.dsco.advice.request;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.HACKNEY;
import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Roles;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A borough sees only its own children: with the service's filters, and without them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IsolationTest {

    private static final JsonNode API = publishedApi();

    private static final String NOBODYS = "0199b0a0-0000-7000-8000-000000000000";

    private static final Set<String> OPENED_BY_A_SHARE =
            Set.of("getRequest", "getAdvice", "getDocument");

    /**
     * Tables with rows of two boroughs, and the column that names the other: what both agreed or
     * dispute about a case. They contain nothing about the child.
     */
    private static final Map<String, String> OF_TWO_BOROUGHS =
            Map.of("case_share", "with_borough", "case_dispute", "with_borough");

    /** Data that boroughs published for all of them. It contains nothing about a child. */
    private static final Set<String> READ_BY_EVERY_BOROUGH = Set.of("practice_hint");

    private static JsonNode publishedApi() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(
                            new File(
                                    "../platform/contracts/src/main/resources/openapi/advice.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AdviceCase ownCase;
    private static AdviceCase sharedCase;

    @Inject BoroughScope scope;
    @Inject EntityManager database;

    /** Returns every operation on a request in the published description, including new ones. */
    static List<Arguments> operationsOnARequest() {
        List<Arguments> operations = new ArrayList<>();
        for (var path : API.path("paths").properties()) {
            if (path.getKey().startsWith(AdviceCase.REQUESTS + "/{id}")) {
                for (var operation : path.getValue().properties()) {
                    operations.add(
                            Arguments.of(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue()));
                }
            }
        }
        return operations;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operationsOnARequest")
    void anotherBoroughsRequestGetsTheSameAnswerAsOneThatDoesNotExist(
            String method, String path, JsonNode operation) {
        AdviceCase camden = own();
        for (JsonNode role : operation.at("/security/0/accessToken")) {
            Response other = call(role.asText(), method, path, operation, camden.requestId());
            Response none = call(role.asText(), method, path, operation, NOBODYS);
            other.then().statusCode(404).body("type", equalTo("urn:problem-type:dsco:not-found"));
            assertThat(withoutIds(other)).as(role.asText()).isEqualTo(withoutIds(none));
        }
        as("dsco").get(camden.path()).then().body("status", equalTo("SUBMITTED"));
    }

    private static Response call(
            String role, String method, String path, JsonNode operation, String id) {
        RequestSpecification request =
                Roles.BOROUGH_SYSTEM.equals(role)
                        ? People.system("hackney")
                        : People.as(role, "hackney");
        request.header("If-Match", "*");
        operation
                .at("/requestBody/content/application~1json/examples")
                .fieldNames()
                .forEachRemaining(
                        name ->
                                request.body(
                                        API.at("/components/examples/" + name + "/value")
                                                .toString()));
        String filled =
                path.replace("{id}", id).replace("{version}", "1").replaceAll("\\{\\w+}", NOBODYS);
        return request.request(method, filled);
    }

    private static String withoutIds(Response answer) {
        return answer.asString()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\"traceId\":\"[0-9a-f]*\"", "-");
    }

    /**
     * The case is shared with Hackney, whose DSCO reads it and its advice, and can end the share.
     */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operationsOnARequest")
    void aSharedCaseOpensOnlyTheRequestAndItsAdvice(
            String method, String path, JsonNode operation) {
        if (OPENED_BY_A_SHARE.contains(operation.path("operationId").asText())) {
            return;
        }
        String shared = shared().requestId();
        for (JsonNode role : operation.at("/security/0/accessToken")) {
            Response other = call(role.asText(), method, path, operation, shared);
            Response none = call(role.asText(), method, path, operation, NOBODYS);
            other.then().statusCode(404);
            assertThat(withoutIds(other)).as(role.asText()).isEqualTo(withoutIds(none));
        }
    }

    /** Returns one case for all operations, none of which changes it. */
    private static AdviceCase own() {
        if (ownCase == null) {
            ownCase = Journey.opened().allocated().drafted().submitted();
        }
        return ownCase;
    }

    /** Returns one shared case for all operations. */
    private static AdviceCase shared() {
        if (sharedCase == null) {
            AdviceCase camden = Journey.signedOffWith(3);
            as("dsco")
                    .body(
                            """
                            {"withBorough": "E09000012", "purpose": "EHC_ADVICE",
                             "legalBasis": "CFA_2014_S31", "expiresOn": "%s"}
                            """
                                    .formatted(camden.issuedOn()))
                    .post(camden.path("/shares"))
                    .then()
                    .statusCode(201);
            sharedCase = camden;
        }
        return sharedCase;
    }

    @Test
    void listsOnlyTheOwnBoroughsRequests() {
        AdviceCase camden = Journey.opened();
        String childRef = camden.childRef();
        assertThat(
                        People.as("dsco", "hackney")
                                .get(AdviceCase.REQUESTS + "?childRef=" + childRef)
                                .<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void hidesOtherBoroughsInTheDatabaseEvenWithoutAFilter() {
        UUID id = UUID.fromString(Journey.opened().requestId());
        assertThat(scope.in(CAMDEN, () -> unfiltered(id))).isEqualTo(1);
        assertThat(scope.in(HACKNEY, () -> unfiltered(id))).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> unfiltered(id))).isZero();
    }

    private int unfiltered(UUID id) {
        return database.createQuery("from AdviceRequest where id = :id", AdviceRequest.class)
                .setParameter("id", id)
                .getResultList()
                .size();
    }

    @Test
    void showsNoRowOfAnotherBoroughInAnyTable() throws SQLException {
        Journey.signedOffWith(2);
        List<String> tables = tablesOfBoroughs();
        assertThat(tables)
                .contains(
                        "advice_request",
                        "advice_consent",
                        "borough_setting",
                        "reminder",
                        "reminder_delivery",
                        "history_entry",
                        "access_log");
        try (Connection hackney = Database.asApplicationIn(HACKNEY);
                Connection nobody = Database.asApplication()) {
            for (String table : tables) {
                String other = OF_TWO_BOROUGHS.getOrDefault(table, "borough");
                String others =
                        "select 1 from %s where borough <> '%s' and %s <> '%2$s'"
                                .formatted(table, HACKNEY, other);
                if (!READ_BY_EVERY_BOROUGH.contains(table)) {
                    assertThat(Database.select(hackney, others)).as(table).isEmpty();
                }
                assertThat(Database.select(nobody, "select 1 from " + table)).as(table).isEmpty();
            }
        }
    }

    @Test
    void forcesRowLevelSecurityOnEveryTableThatNamesABorough() {
        assertThat(tablesOfBoroughs())
                .allSatisfy(
                        table ->
                                assertThat(
                                                Database.select(
                                                        "select relrowsecurity and relforcerowsecurity as forced"
                                                                + " from pg_class where relname = ?",
                                                        table))
                                        .isNotEmpty()
                                        .allSatisfy(
                                                row ->
                                                        assertThat(row)
                                                                .containsEntry("forced", true)));
    }

    /** Lists the tables from the database, so that a new feature's table is included. */
    private static List<String> tablesOfBoroughs() {
        return Database.select(
                        "select table_name from information_schema.columns join information_schema.tables"
                                + " using (table_schema, table_name) where column_name = 'borough'"
                                + " and table_schema = 'public' and table_type = 'BASE TABLE'")
                .stream()
                .map(row -> (String) row.get("table_name"))
                .toList();
    }

    @Test
    void refusesToMoveARowToAnotherBorough() throws SQLException {
        UUID id = UUID.fromString(Journey.opened().requestId());
        try (Connection camden = Database.asApplicationIn(CAMDEN);
                var move =
                        camden.prepareStatement(
                                "update advice_request set borough = ? where id = ?")) {
            move.setString(1, HACKNEY);
            move.setObject(2, id);
            assertThatThrownBy(move::executeUpdate).hasMessageContaining("row-level security");
        }
    }

    /** Lists the tables to which the migrations let the service add rows, and no more. */
    static List<String> appendOnlyTables() throws SQLException {
        try (Connection service = Database.asApplication()) {
            return Database.select(
                            service,
                            "select relname from pg_class"
                                    + " where relkind = 'r' and relnamespace = 'public'::regnamespace"
                                    + " and has_table_privilege(oid, 'insert')"
                                    + " and not has_table_privilege(oid, 'delete')"
                                    + " and not has_any_column_privilege(oid, 'update')")
                    .stream()
                    .map(row -> (String) row.get("relname"))
                    .toList();
        }
    }

    @Test
    void theServiceMayOnlyAddToEvidence() throws SQLException {
        assertThat(appendOnlyTables())
                .contains(
                        "advice_version",
                        "provision_authorisation",
                        "audit",
                        "history_entry",
                        "access_log");
    }

    @ParameterizedTest
    @MethodSource("appendOnlyTables")
    void theDatabaseRefusesToChangeOrRemoveEvidence(String table) throws SQLException {
        for (String change :
                new String[] {
                    "update " + table + " set borough = borough", "delete from " + table
                }) {
            try (Connection camden = Database.asApplicationIn(CAMDEN);
                    var statement = camden.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
