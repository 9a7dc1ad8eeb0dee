package london.dsco.advice.accesslog;

import static london.dsco.advice.People.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.database.Jdbc;
import london.dsco.domain.London;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class AccessLogResourceTest {

    private static final String VERIFICATION = "/advice/v1/access-log/verification";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static int seals(String borough) {
        return as("borough-admin", borough)
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .extract()
                .path("seals");
    }

    @Test
    void findsAnUntouchedLogIntactAndAChangedLogBroken() throws SQLException {
        Journey.openedIn("barnet", Journey.opening());
        await().atMost(Duration.ofMinutes(1)).until(() -> seals("barnet") > 0);
        as("borough-admin", "barnet")
                .get(VERIFICATION + "?since=" + TODAY)
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("breaks", empty())
                .body("anchors", nullValue());
        try (Connection connection = Database.asSuperuser()) {
            connection.setAutoCommit(true);
            Jdbc.update(
                    connection,
                    "update access_log set username = 'somebody else' where seq ="
                            + " (select min(seq) from access_log where borough = ?)",
                    "E09000003");
        }
        as("borough-admin", "barnet")
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("breaks.kind", hasItem("CHANGED"))
                .body("breaks.seal", hasItem(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-32, 1})
    void refusesADayThatIsTooFarBackOrInTheFuture(int days) {
        as("borough-admin")
                .get(VERIFICATION + "?since=" + TODAY.plusDays(days))
                .then()
                .statusCode(400)
                .body("errors.code", contains("out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager", "sen-caseworker", "borough-system"})
    void isOnlyForTheBoroughsAdministrator(String role) {
        as(role).get(VERIFICATION).then().statusCode(403);
    }
}
