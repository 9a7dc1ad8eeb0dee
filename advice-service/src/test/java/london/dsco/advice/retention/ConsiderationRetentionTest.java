package london.dsco.advice.retention;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Uses a borough of its own, in which nothing else is past its time. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ConsiderationRetentionTest {

    private static final String EALING = "ealing";
    private static final String GSS = "E09000009";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String ANSWER =
            """
            {"known": "OPEN", "involvement": "%s", "information": "Canary",
             "attestation": {"noThirdPartyNames": true, "proportionate": true}}
            """;

    /** Opens a consideration and returns its address. */
    private static String opened(String childRef) {
        return as("sen-caseworker", EALING)
                .body(
                        """
                        {"child": {"childRef": "%s", "givenName": "Amina", "familyName": "Example",
                          "dateOfBirth": "2017-05-05"}, "requestReceivedOn": "%s", "answerBy": "%2$s"}
                        """
                                .formatted(childRef, TODAY))
                .post("/advice/v1/considerations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String answered(String childRef, String involvement) {
        String path = opened(childRef);
        as("dsco", EALING)
                .body(ANSWER.formatted(involvement))
                .post(path + "/answer")
                .then()
                .statusCode(200);
        return path;
    }

    private static String decided(String childRef, String involvement) {
        String path = answered(childRef, involvement);
        as("sen-caseworker", EALING)
                .body("{\"decision\": \"NOT_ASSESS\", \"notifiedOn\": \"" + TODAY + "\"}")
                .post(path + "/decision")
                .then()
                .statusCode(200);
        return path;
    }

    private static String childRef() {
        return "C-" + UUID.randomUUID();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Moves the years in the table, because no request can be opened for somebody of this age. */
    private static String born(String path, String on) {
        try (Connection database = Database.asSuperuser();
                var statement =
                        database.prepareStatement(
                                "update consideration set date_of_birth = ? where id = ?")) {
            statement.setObject(1, LocalDate.parse(on));
            statement.setObject(2, id(path));
            assertThat(statement.executeUpdate()).isEqualTo(1);
            return path;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response run(boolean dryRun) {
        return as("borough-admin", EALING)
                .body("{\"dryRun\": %s}".formatted(dryRun))
                .post("/advice/v1/retention-runs")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static int status(String path) {
        return as("dsco", EALING).get(path).statusCode();
    }

    @Test
    void aRunDeletesAConsiderationPastItsTimeWithEverythingAboutIt() {
        String due = born(decided(childRef(), "EARLY_HELP"), "1990-01-01");
        String young = decided(childRef(), "EARLY_HELP");
        String open = born(answered(childRef(), "EARLY_HELP"), "1990-01-01");
        run(true)
                .then()
                .body("considerationsFound", greaterThanOrEqualTo(1))
                .body("considerationsDeleted", equalTo(0));
        assertThat(status(due)).isEqualTo(200);
        run(false)
                .then()
                .body("status", equalTo("FINISHED"))
                .body("considerationsDeleted", greaterThanOrEqualTo(1));
        assertThat(List.of(status(due), status(young), status(open)))
                .containsExactly(404, 200, 200);
        for (String table : List.of("consideration_answer", "consideration_vote")) {
            assertThat(
                            Database.select(
                                    "select 1 from " + table + " where consideration_id = ?",
                                    id(due)))
                    .as(table)
                    .isEmpty();
        }
        assertThat(
                        Database.select(
                                "select name from history_entry where record_id = ?",
                                id(due).toString()))
                .containsExactly(Map.of("name", "CONSIDERATION_DELETED"));
        assertThat(
                        Database.select(
                                "select record from deleted_consideration where id = ?", id(due)))
                .containsExactly(Map.of("record", "SEN_FILE"));
    }

    @Test
    void keepsTheConsiderationsOfALookedAfterChildAsLongAsTheirFile() {
        String kept = born(decided(childRef(), "CLA"), "1990-01-01");
        run(false);
        assertThat(status(kept)).isEqualTo(200);
    }

    /**
     * The death is on record for a request of the child; the consideration is kept for the same
     * time.
     */
    @Test
    void keepsTheConsiderationsOfALookedAfterChildForFifteenYearsAfterTheirDeath() {
        AdviceCase journey =
                Journey.openedIn(EALING, Journey.opening().put("involvement", "EARLY_HELP"));
        String due = born(decided(journey.childRef(), "CLA"), "1990-01-01");
        run(false);
        assertThat(status(due)).isEqualTo(200);
        Database.select(
                "insert into child_death (id, borough, child_ref, died_on, recorded_by, recorded_at)"
                        + " values (gen_random_uuid(), ?, ?, '2007-06-01', 'test', now()) returning id",
                GSS,
                journey.childRef());
        run(false);
        assertThat(status(due)).isEqualTo(404);
        assertThat(
                        Database.select(
                                "select record from deleted_consideration where id = ?", id(due)))
                .containsExactly(Map.of("record", "LOOKED_AFTER_WHO_DIED"));
        assertThat(
                        Database.select(
                                "select 1 from child_death where child_ref = ?",
                                journey.childRef()))
                .as("the request still needs it")
                .hasSize(1);
    }

    /** It is enough that the child was once looked after, whoever recorded it. */
    @Test
    void keepsTheRequestsOfAChildWhoseAnswerSaysLookedAfter() throws SQLException {
        AdviceCase journey =
                Journey.openedIn(EALING, Journey.opening().put("involvement", "EARLY_HELP"));
        decided(journey.childRef(), "CLA");
        try (Connection database = Database.asSuperuser();
                var age =
                        database.prepareStatement(
                                "update advice_request set date_of_birth = '1990-01-01',"
                                        + " decided_on = '2010-01-01', status = 'CLOSED'"
                                        + " where id = ?")) {
            age.setObject(1, UUID.fromString(journey.requestId()));
            assertThat(age.executeUpdate()).isEqualTo(1);
        }
        run(false);
        assertThat(
                        Database.select(
                                "select 1 from advice_request where id = ?",
                                UUID.fromString(journey.requestId())))
                .hasSize(1);
    }

    @Test
    void aLegalHoldOnARequestOfTheChildKeepsItsConsiderations() throws SQLException {
        AdviceCase journey = Journey.openedIn(EALING, Journey.opening());
        String held = born(decided(journey.childRef(), "EARLY_HELP"), "1990-01-01");
        as("borough-admin", EALING)
                .header("If-Match", "*")
                .body("{\"held\": true, \"reason\": \"A claim\"}")
                .put(journey.path("/legal-hold"))
                .then()
                .statusCode(200);
        run(false);
        assertThat(status(held)).isEqualTo(200);
        assertThat(refusal(held, GSS)).contains("held back by a legal hold");
    }

    @Test
    void theDatabaseRefusesToDeleteAnOpenConsiderationOrOneOfAnotherBorough() throws SQLException {
        String open = answered(childRef(), "EARLY_HELP");
        assertThat(refusal(open, GSS)).contains("no consideration that is over");
        assertThat(refusal(decided(childRef(), "EARLY_HELP"), "E09000012"))
                .contains("no consideration that is over");
        try (Connection service = Database.asApplicationIn(GSS);
                var delete =
                        service.prepareStatement(
                                "delete from consideration_answer where consideration_id = ?")) {
            delete.setObject(1, id(open));
            assertThatThrownBy(delete::executeUpdate).hasMessageContaining("permission denied");
        }
    }

    /** Returns why the database refuses to delete it for a borough. */
    private static String refusal(String path, String gss) throws SQLException {
        try (Connection service = Database.asApplicationIn(gss);
                var forget = service.prepareStatement("select forget_consideration(?)")) {
            forget.setObject(1, id(path));
            forget.executeQuery();
            return "deleted";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }
}
