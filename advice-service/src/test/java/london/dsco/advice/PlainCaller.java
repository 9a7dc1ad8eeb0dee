package london.dsco.advice;

import io.restassured.RestAssured;
import java.net.URI;
import london.dsco.journey.Answer;
import london.dsco.journey.Api;
import london.dsco.testkit.DeclaredStatuses;
import london.dsco.testkit.Tokens;

/**
 * A caller for a test that sends thousands of calls. REST Assured would take longer over each than
 * the service does. As in every test, the description must declare the status of each answer.
 */
public final class PlainCaller {

    private final Api api;

    /** The service under test must be running, because its address may change with its start. */
    PlainCaller(Tokens token) {
        this.api = new Api(URI.create("http://localhost:" + RestAssured.port), token.token());
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /**
     * @param body what becomes JSON; null sends none
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, Object body, String... headers) {
        Answer answer = api.send(method, path, body, headers);
        DeclaredStatuses.assertDeclared(method, path, answer.status());
        return answer;
    }
}
