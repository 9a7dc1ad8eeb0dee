package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import london.dsco.testkit.Forgery;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The operations that need no token according to the contract. {@code reviews} is unavailable, so
 * 503 means that a request passed.
 */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class OpenOperationTest {

    private static final String SECRET = "vX3pQ9sT1mZ7cK5rB2nL8wY4dF6hJ0aGeUiOoPqRsTu";
    private static final String FEED =
            "/reviews/v1/calendar-feeds/E09000007-" + SECRET + "/meetings.ics";

    private static final String MEETINGS =
            "/network/v1/meeting-calendar-feeds/E09000007-" + SECRET + "/meetings.ics";

    @Test
    void passesWithoutATokenWithinTheQuotaOfStrangers() {
        given().get(FEED).then().statusCode(503).header("RateLimit", startsWith("\"stranger\""));
        given().head(FEED).then().statusCode(503);
    }

    /** The network behind this test stays silent, so 503 means that the request passed. */
    @Test
    void passesRequestsForTheCalendarOfMeetingsToo() {
        given().get(MEETINGS)
                .then()
                .statusCode(503)
                .header("RateLimit", startsWith("\"stranger\""));
    }

    @Test
    void anOptionalTokenMustBeValid() {
        with(Tokens.forUser("dsco@camden").role("dsco").token())
                .get(FEED)
                .then()
                .statusCode(503)
                .header("RateLimit", startsWith("\"client\""));
        with(Tokens.forUser("dsco@camden").forged(Forgery.EXPIRED))
                .get(FEED)
                .then()
                .statusCode(401);
        given().header("Authorization", "Basic eDp5").get(FEED).then().statusCode(401);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reviews/v1/calendar.ics",
                "/network/v1/meetings/calendar.ics",
                "/network/v1/meeting-calendar-links",
                "/network/v1/meeting-calendar-feeds",
                "/reviews/v1/calendar-feeds",
                "/reviews/v1/calendar-feeds/meetings.ics",
                "/reviews/v1/calendar-feeds/a/b/meetings.ics",
                "/reviews/v1/plans/calendar-feeds/a/meetings.ics",
                "/advice/v1/calendar-feeds/a/meetings.ics"
            })
    void anyOtherAddressNeedsAToken(String path) {
        given().get(path).then().statusCode(401);
    }

    @Test
    void everyOtherMethodNeedsAToken() {
        given().post(FEED).then().statusCode(401);
        given().delete(FEED).then().statusCode(401);
        given().put(FEED).then().statusCode(401);
    }

    @Test
    void noLogContainsTheAddress() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler keeper = keeper(lines);
        Logger.getLogger("").addHandler(keeper);
        try {
            given().get(FEED).then().statusCode(503);
            given().post(FEED).then().statusCode(401);
            await().until(() -> lines.stream().filter(OpenOperationTest::isOfTheFeed).count() >= 3);
        } finally {
            Logger.getLogger("").removeHandler(keeper);
        }

        assertThat(lines).noneMatch(line -> line.contains(SECRET));
    }

    private static boolean isOfTheFeed(String line) {
        return line.contains("/reviews/v1/calendar-feeds");
    }

    private static Handler keeper(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(
                        line.getParameters() == null
                                ? String.valueOf(line.getMessage())
                                : String.format(line.getMessage(), line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
