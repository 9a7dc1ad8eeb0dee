package london.dsco.advice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Carrier;
import london.dsco.journey.Fixtures;
import london.dsco.journey.HttpCarrier;
import london.dsco.testkit.Database;
import london.dsco.testkit.Tokens;

/** Cases sent to the service under test, with tokens of the test kit. */
public final class Journey {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final String TEMPLATE = "/audit-templates/SCA-2026.1.json";

    private Journey() {}

    public static AdviceCase opened() {
        return openedIn("camden", opening());
    }

    public static AdviceCase opened(String receivedAt) {
        return openedIn("camden", opening(receivedAt));
    }

    public static AdviceCase openedIn(String borough, ObjectNode opening) {
        Staff.of(borough);
        return new AdviceCase(
                        borough, service(), opening, London.dateOf(Clock.systemUTC().instant()))
                .opened();
    }

    /** Takes a case all the way to sign-off. */
    public static AdviceCase signedOffWith(int points) {
        return opened().allocated().drafted().submitted().authorised().audited(points).signedOff();
    }

    public static ObjectNode opening() {
        return Fixtures.opening(Clock.systemUTC().instant());
    }

    public static ObjectNode opening(String receivedAt) {
        return opening().put("receivedAt", receivedAt);
    }

    /** Returns every criterion of the regional default with the same points. */
    public static ObjectNode audit(int points) {
        try (var template = Journey.class.getResourceAsStream(TEMPLATE)) {
            return Fixtures.audit(JSON.readTree(template), points);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts a step in the history of a case. */
    public static long entries(AdviceCase journey, String step) {
        return Database.select(
                        "select 1 from history_entry where record_id = ? and name = ?",
                        journey.requestId(),
                        step)
                .size();
    }

    /**
     * Returns a carrier to the service. The address is known only once the service runs, and may
     * change with its next start.
     */
    static Carrier service() {
        return new HttpCarrier(
                URI.create("http://localhost:" + RestAssured.port),
                account -> Tokens.forAccount(account).token());
    }
}
