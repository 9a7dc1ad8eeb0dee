package london.dsco.advice.request;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.HACKNEY;
import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.advice.PlainCaller;
import london.dsco.advice.PublishedOperations;
import london.dsco.advice.PublishedOperations.Operation;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Roles;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A borough sees only its own children: with the service's filters, and without them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IsolationTest {

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

    private static AdviceCase ownCase;
    private static AdviceCase sharedCase;

    @Inject BoroughScope scope;
    @Inject EntityManager database;

    /** Returns every operation on a request in the published description, including new ones. */
    static Stream<Operation> operationsOnARequest() {
        return PublishedOperations.all().stream()
                .filter(operation -> operation.path().startsWith(AdviceCase.REQUESTS + "/{id}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnARequest")
    void anotherBoroughsRequestGetsTheSameAnswerAsOneThatDoesNotExist(Operation operation) {
        AdviceCase camden = own();
        for (String role : operation.roles()) {
            Answer other = call(role, operation, camden.requestId());
            Answer none = call(role, operation, NOBODYS);
            assertThat(other.expect(404).text("type")).isEqualTo("urn:problem-type:dsco:not-found");
            assertThat(withoutIds(other)).as(role).isEqualTo(withoutIds(none));
        }
        as("dsco").get(camden.path()).then().body("status", equalTo("SUBMITTED"));
    }

    private static Answer call(String role, Operation operation, String id) {
        PlainCaller caller =
                Roles.BOROUGH_SYSTEM.equals(role)
                        ? People.plainSystem("hackney")
                        : People.plainly(role, "hackney");
        String filled =
                operation
                        .path()
                        .replace("{id}", id)
                        .replace("{version}", "1")
                        .replaceAll("\\{\\w+}", NOBODYS);
        return caller.send(operation.method(), filled, operation.example(), "If-Match", "*");
    }

    private static String withoutIds(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8)
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\"traceId\":\"[0-9a-f]*\"", "-");
    }

    /**
     * The case is shared with Hackney, whose DSCO reads it and its advice, and can end the share.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnARequest")
    void aSharedCaseOpensOnlyTheRequestAndItsAdvice(Operation operation) {
        if (OPENED_BY_A_SHARE.contains(operation.description().path("operationId").asText())) {
            return;
        }
        String shared = shared().requestId();
        for (String role : operation.roles()) {
            Answer other = call(role, operation, shared);
            Answer none = call(role, operation, NOBODYS);
            other.expect(404);
            assertThat(withoutIds(other)).as(role).isEqualTo(withoutIds(none));
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
