package london.dsco.web.sample;

import static io.restassured.RestAssured.given;
import static london.dsco.web.sample.Sample.NOTES;
import static london.dsco.web.sample.Sample.camden;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators see of refused requests: who tried what, and never which child. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class OperatorsViewTest {

    private static final String UNKNOWN = "/0190a7c4-5d1e-7c3b-9f2a-6b8d4e1f0a2c";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler keeper =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    lines.add(
                            line.getParameters() == null
                                    ? line.getMessage()
                                    : String.format(line.getMessage(), line.getParameters()));
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
        Awaitility.await().until(() -> !lines.isEmpty());
        assertThat(lines).hasSize(1);
        return lines.remove(0);
    }

    @Test
    void logsWhoAskedForAMissingRecord() {
        camden().get(NOTES + UNKNOWN).then().statusCode(404);

        assertThat(line())
                .startsWith("status=404 problem=not-found method=GET collection=/sample/v1/notes ")
                .contains("subject=" + Tokens.subjectOf("dsco@camden"))
                .contains("client=dsco-portal", "borough=E09000007")
                .containsPattern("trace=[0-9a-f]{32}$")
                .doesNotContain("0190a7c4");
    }

    @Test
    void logsWhoAskedForAnUnknownPath() {
        camden().get("/sample/v1/other/CHILD-17").then().statusCode(404);

        assertThat(line())
                .startsWith("status=404 problem=not-found")
                .contains("subject=" + Tokens.subjectOf("dsco@camden"))
                .doesNotContain("CHILD");
    }

    @Test
    void logsWhoWasForbidden() {
        Sample.with(Tokens.forUser("parent@camden").role("parent-forum").token())
                .get(NOTES + UNKNOWN)
                .then()
                .statusCode(403);

        assertThat(line())
                .startsWith("status=403 problem=forbidden")
                .contains("subject=" + Tokens.subjectOf("parent@camden"), "borough=-");
    }

    @Test
    void logsARefusedToken() {
        Sample.with("a.b.c").get(NOTES).then().statusCode(401);
        assertThat(line()).startsWith("status=401 problem=token-").contains("subject=- client=-");

        given().get(NOTES).then().statusCode(401);
        assertThat(line()).startsWith("status=401 problem=token-missing");

        Sample.with(Sample.camdenDsco().claim("azp", "stranger").token())
                .get(NOTES)
                .then()
                .statusCode(401);
        assertThat(line()).startsWith("status=401 problem=token-client-unknown");
    }

    @Test
    void logsNothingOfTheAnswer() {
        camden().get(NOTES).then().statusCode(200);
        camden().get(NOTES + "?limit=0").then().statusCode(400);

        assertThat(lines).isEmpty();
    }

    @Test
    void labelsMetricsWithTheCollectionWhateverTheStatus() {
        String secret = NOTES + "/CHILD-17";
        String address = Sample.written("measured");
        camden().get(address).then().statusCode(200);
        camden().get(NOTES + UNKNOWN).then().statusCode(404);
        camden().get(secret).then().statusCode(400);
        camden().delete(secret).then().statusCode(405);
        camden().get(secret + "/a/b/c").then().statusCode(404);
        given().get(secret).then().statusCode(401);
        for (String made : "alpha,beta,gamma,delta".split(",")) {
            camden().get("/sample/v1/" + made).then().statusCode(404);
            camden().get("/" + made).then().statusCode(404);
        }

        String metrics = given().port(managementPort()).get("/q/metrics").asString();

        List<String> labels =
                Pattern.compile("uri=\"([^\"]*)\"")
                        .matcher(metrics)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        assertThat(labels).contains(NOTES, "/").isSubsetOf(NOTES, "/sample/v1/faults", "/");
        List<String> statuses =
                Pattern.compile("status=\"([0-9]+)\",uri=\"" + NOTES + "\"")
                        .matcher(metrics)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .toList();
        assertThat(statuses).contains("200", "201", "400", "401", "404", "405");
    }

    private static int managementPort() {
        return ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    }
}
