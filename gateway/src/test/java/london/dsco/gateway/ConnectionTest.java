package london.dsco.gateway;

import static london.dsco.gateway.Wire.exchange;
import static london.dsco.gateway.Wire.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** How a connection is shared, kept waiting, and not turned into another. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class ConnectionTest {

    @Test
    void anUpgradeIsNotOfferedToTheService() {
        var answer =
                exchange(
                        "GET /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: Upgrade, HTTP2-Settings, close",
                        "Upgrade: h2c",
                        "HTTP2-Settings: AAMAAABkAAQAAP__",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(200);
        assertThat(answer).doesNotContainIgnoringCase("h2c");
    }

    @Test
    void twoRequestsOnOneConnectionGetTwoAnswersInOrder() {
        var answer =
                exchange(
                        "POST /advice/v1/first HTTP/1.1",
                        "Host: a",
                        token(),
                        "Content-Length: 2",
                        "",
                        "{}GET /advice/v1/second HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(200, 200);
        assertThat(answer.indexOf("/first")).isLessThan(answer.indexOf("/second"));
    }

    @Test
    void aClientThatWaitsForPermissionToSendItsBodyGetsIt() {
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Expect: 100-continue",
                        "Content-Length: 2",
                        "Connection: close",
                        "",
                        "{}");

        assertThat(Wire.statuses(answer)).containsExactly(100, 200);
        assertThat(answer).doesNotContainIgnoringCase("\"expect\"");
    }

    @Test
    void aClientWithoutATokenIsNotAskedForItsBody() {
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        "Expect: 100-continue",
                        "Content-Length: 2",
                        "Connection: close",
                        "",
                        "{}");

        assertThat(Wire.statuses(answer)).containsExactly(401);
    }
}
