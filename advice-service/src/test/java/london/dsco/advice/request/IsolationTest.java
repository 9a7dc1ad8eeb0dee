package london.dsco.advice.request;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.HACKNEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.database.BoroughScope;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A borough sees its own children and nobody else's: by the service's filters, and without them.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class IsolationTest {

    @Inject BoroughScope scope;
    @Inject EntityManager database;

    @ParameterizedTest(name = "{0} {1} as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  |                          | dsco           |",
                "GET  | /timeline                | dsco           |",
                "GET  | /allocation              | team-manager   |",
                "PUT  | /allocation              | team-manager   | {\"author\": \"a@hackney\"}",
                "GET  | /advice                  | advice-author  |",
                "PUT  | /advice                  | advice-author  | {}",
                "GET  | /advice/versions/1       | dsco           |",
                "POST | /submission              | advice-author  |",
                "GET  | /provision-authorisations | team-manager  |",
                "POST | /provision-authorisations | team-manager  | {\"adviceVersion\": 1, \"provisionIds\": [\"P1\"]}",
                "GET  | /audits                  | dsco           |",
                "POST | /audits                  | dsco           | AUDIT",
                "POST | /return                  | dsco           | {\"feedback\": \"x\"}",
                "POST | /sign-off                | dsco           |",
                "POST | /dispatch                | sen-caseworker |",
                "POST | /outcome                 | sen-caseworker | {\"outcome\": \"WITHDRAWN\"}",
                "POST | /exceptions              | team-manager   | EXCEPTION",
                "GET  | /exceptions              | dsco           |",
                "POST | /exceptions/0199b0a0-0000-7000-8000-000000000000/approval | dsco |",
                "GET  | /consultations           | dsco           |",
                "POST | /consultations/0199b0a0-0000-7000-8000-000000000000/acceptance | advice-author |",
                "POST | /consultations/0199b0a0-0000-7000-8000-000000000000/booking | dsco | {\"dsco\": \"d\", \"startsAt\": \"2026-12-03T10:00:00Z\"}",
                "GET  | /queries                 | dsco           |",
                "POST | /queries                 | team-manager   | {\"topic\": \"x\"}",
                "POST | /queries/0199b0a0-0000-7000-8000-000000000000/answer | dsco | {\"answer\": \"x\"}"
            })
    void answersForAnotherBoroughsRequestAsForOneThatDoesNotExist(
            String method, String part, String role, String body) {
        Journey camden = Journey.opened().allocated().drafted().submitted();
        Response other = call(method, camden.id, part, role, body);
        Response none = call(method, UUID.randomUUID().toString(), part, role, body);
        other.then().statusCode(404).body("type", equalTo("urn:problem-type:dsco:not-found"));
        assertThat(withoutIds(other)).isEqualTo(withoutIds(none));
        camden.get("dsco").then().body("status", equalTo("SUBMITTED"));
    }

    private static Response call(String method, String id, String part, String role, String body) {
        String sent = body;
        if ("AUDIT".equals(body)) {
            sent = Journey.audit(3).toString();
        } else if ("EXCEPTION".equals(body)) {
            sent =
                    "{\"ground\": \"EXCEPTIONAL_CIRCUMSTANCES\", \"affects\": \"CHILD\","
                            + " \"from\": \"2026-01-01\", \"evidence\": \"DOC-1\", \"rationale\": \"x\"}";
        }
        var request = People.as(role, "hackney").header("If-Match", "*");
        if (sent != null) {
            request = request.body(sent);
        }
        return request.request(method, Journey.REQUESTS + "/" + id + (part == null ? "" : part));
    }

    private static String withoutIds(Response answer) {
        return answer.asString()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\"traceId\":\"[0-9a-f]*\"", "-");
    }

    @Test
    void listsTheRequestsOfTheOwnBoroughOnly() {
        Journey camden = Journey.opened();
        String childRef = camden.get("dsco").path("child.childRef");
        assertThat(
                        People.as("dsco", "hackney")
                                .get(Journey.REQUESTS + "?childRef=" + childRef)
                                .<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void hidesOtherBoroughsInTheDatabaseEvenWithoutAFilter() {
        UUID id = UUID.fromString(Journey.opened().id);
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
                        "advice_consultation",
                        "consultation_slot",
                        "advice_query",
                        "history_entry",
                        "access_log");
        try (Connection hackney = Database.asApplicationIn(HACKNEY);
                Connection nobody = Database.asApplication()) {
            for (String table : tables) {
                String others = "select 1 from " + table + " where borough <> '" + HACKNEY + "'";
                assertThat(Database.select(hackney, others)).as(table).isEmpty();
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

    /** Found by themselves: a new feature's table is held too. */
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
        UUID id = UUID.fromString(Journey.opened().id);
        try (Connection camden = Database.asApplicationIn(CAMDEN);
                var move =
                        camden.prepareStatement(
                                "update advice_request set borough = ? where id = ?")) {
            move.setString(1, HACKNEY);
            move.setObject(2, id);
            assertThatThrownBy(move::executeUpdate).hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice_version", "provision_authorisation", "audit", "history_entry"})
    void refusesToChangeOrRemoveWhatIsOnRecord(String table) throws SQLException {
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
