package london.dsco.advice.retention;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;

/** Cases from long ago, and the runs that look for them. */
final class RetentionCalls {

    static final String ISLINGTON = "islington";
    static final String RUNS = "/advice/v1/retention-runs";

    private RetentionCalls() {}

    static ObjectNode opening() {
        return Journey.opening().put("involvement", "EARLY_HELP");
    }

    /** Moves the years in the table, because no request can be opened for somebody of this age. */
    static void born(AdviceCase journey, String on) {
        change(
                "update advice_request set date_of_birth = ? where id = ?",
                LocalDate.parse(on),
                UUID.fromString(journey.requestId()));
    }

    static void change(String sql, Object... values) {
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

    static Response run(boolean dryRun) {
        return as("borough-admin", ISLINGTON)
                .body("{\"dryRun\": %s}".formatted(dryRun))
                .post(RUNS)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    static Response findings(Response run) {
        return as("borough-admin", ISLINGTON)
                .get(RUNS + "/" + run.path("id") + "/findings?limit=200");
    }

    /** Returns a run's finding about a request; null if it was not past its time. */
    static String found(Response run, AdviceCase journey, String what) {
        return findings(run)
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "items.find { it.requestId == '%s' }?.%s"
                                .formatted(journey.requestId(), what));
    }
}
