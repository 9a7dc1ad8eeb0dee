package london.dsco.journey;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Sends each command once, with a bearer token of the account. */
public final class HttpCarrier implements Carrier {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final UnaryOperator<String> tokens;

    /**
     * @param base of the gateway, or of one service
     * @param tokens gives an access token for an account
     */
    public HttpCarrier(URI base, UnaryOperator<String> tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    @Override
    public Answer get(String account, String path) {
        return send(account, "GET", path, null);
    }

    @Override
    public Answer post(Letter letter) {
        return send(
                letter.account(),
                "POST",
                letter.path(),
                letter.body(),
                "Idempotency-Key",
                letter.key());
    }

    @Override
    public Answer put(String account, String path, Object body) {
        return send(account, "PUT", path, body, "If-Match", "*");
    }

    private Answer send(
            String account, String method, String path, Object body, String... headers) {
        try {
            var request =
                    HttpRequest.newBuilder(base.resolve(path))
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + tokens.apply(account))
                            .header("Content-Type", "application/json")
                            .method(
                                    method,
                                    body == null
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofByteArray(
                                                    JSON.writeValueAsBytes(body)));
            if (headers.length > 0) {
                request.headers(headers);
            }
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    method + " " + path,
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
