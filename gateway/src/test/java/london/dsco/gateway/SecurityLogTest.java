package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Trying tokens and paths at the gateway leaves a line, because no service ever sees these
 * requests.
 */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class SecurityLogTest {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler keeper =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    lines.add(String.format(line.getMessage(), line.getParameters()));
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        Logger.getLogger("dsco.security").addHandler(keeper);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("dsco.security").removeHandler(keeper);
    }

    private String line() {
        await().until(() -> !lines.isEmpty());
        assertThat(lines).hasSize(1);
        return lines.remove(0);
    }

    @Test
    void logsARefusedToken() {
        given().get("/advice/v1/requests/CHILD-17").then().statusCode(401);
        assertThat(line())
                .startsWith(
                        "status=401 problem=token-missing method=GET"
                                + " collection=/advice/v1/requests subject=- client=- borough=-")
                .containsPattern("trace=[0-9a-f]{32}$")
                .doesNotContain("CHILD");

        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").claim("azp", "stranger").token())
                .get("/advice/v1/requests")
                .then()
                .statusCode(401);
        assertThat(line()).startsWith("status=401 problem=token-client-unknown ");
    }

    @Test
    void logsAPathWithoutAService() {
        given().get("/nowhere/v1/CHILD-17").then().statusCode(404);

        assertThat(line())
                .startsWith("status=404 problem=not-found method=GET")
                .doesNotContain("CHILD");
    }

    @Test
    void leavesRequestsThatTheServiceAnswersToItsOwnLog() {
        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").role("dsco").token())
                .get("/advice/v1/requests")
                .then()
                .statusCode(200);

        assertThat(lines).isEmpty();
    }
}
