package london.dsco.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * The suite's answer to a call.
 *
 * @param asked method and path of the call, for messages
 */
public record Answer(String asked, int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Returns the body as JSON; missing if there is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(this + " is not JSON", e);
        }
    }

    public String text(String field) {
        return json().path(field).asText();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /**
     * Returns the last segment of a problem's type, such as {@code not-found}; empty for other
     * answers.
     */
    public String problem() {
        return header("Content-Type") != null
                        && header("Content-Type").startsWith("application/problem+json")
                ? text("type").replaceFirst("^urn:problem-type:dsco:", "")
                : "";
    }

    /**
     * @throws AssertionError when the status differs, with the whole answer
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected %d: %s".formatted(expected, this));
        }
        return this;
    }

    /**
     * @throws AssertionError unless the status is 2xx, with the whole answer
     */
    public Answer succeeded() {
        return status / 100 == 2 ? this : expect(200);
    }

    @Override
    public String toString() {
        return asked + " -> " + status + " " + new String(body, StandardCharsets.UTF_8);
    }
}
