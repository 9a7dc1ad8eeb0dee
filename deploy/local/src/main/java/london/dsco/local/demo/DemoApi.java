package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import london.dsco.local.Stack;
import london.dsco.local.StackFailure;

/**
 * The suite's public face as its users see it: through the gateway, each with an access token of
 * their own.
 */
final class DemoApi {

    private static final String ANY_VERSION = "*";
    private static final int ATTEMPTS = 20;
    private static final long TOKEN_NANOS = Duration.ofMinutes(20).toNanos();

    private record Token(String value, long until) {}

    private final Stack stack;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    DemoApi(Stack stack) {
        this.stack = stack;
    }

    JsonNode get(String account, String path) {
        return send(account, "GET", path, null, null);
    }

    /**
     * @param key the same for the same step: whatever happens, it takes effect once
     */
    JsonNode post(String account, String path, String key, Object body) {
        return send(account, "POST", path, key, body);
    }

    /**
     * @return the id of what was created: the end of its address
     */
    String create(String account, String path, String key, Object body) {
        HttpResponse<String> response = succeeded(account, "POST", path, key, body);
        return response.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElseThrow(
                        () ->
                                new StackFailure(
                                        "POST " + path + " does not say what it created.",
                                        "See the log of the service."));
    }

    /** Changes what people edit, in whichever version it stands. */
    JsonNode edit(String account, String path, Object body) {
        return send(account, "PUT", path, ANY_VERSION, body);
    }

    /** Feeds a register. */
    JsonNode put(String account, String path, Object body) {
        return send(account, "PUT", path, null, body);
    }

    private JsonNode send(String account, String method, String path, String key, Object body) {
        HttpResponse<String> response = succeeded(account, method, path, key, body);
        try {
            return response.body().isEmpty() ? json.nullNode() : json.readTree(response.body());
        } catch (IOException e) {
            throw new StackFailure(
                    "The answer to " + method + " " + path + " is no JSON.",
                    "See deploy/status.",
                    e);
        }
    }

    private HttpResponse<String> succeeded(
            String account, String method, String path, String key, Object body) {
        HttpResponse<String> response = exchange(account, method, path, key, body);
        for (int attempt = 1; isPassing(response) && attempt < ATTEMPTS; attempt++) {
            pause(response);
            response = exchange(account, method, path, key, body);
        }
        if (response.statusCode() / 100 != 2) {
            throw new StackFailure(
                    "The demonstration data could not be loaded: %s %s by %s was answered %d: %s"
                            .formatted(
                                    method, path, account, response.statusCode(), response.body()),
                    "Run deploy/up again: it goes on where it stopped. deploy/up --empty does without.");
        }
        return response;
    }

    private HttpResponse<String> exchange(
            String account, String method, String path, String key, Object body) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(stack.gateway().resolve(path))
                            .timeout(Duration.ofSeconds(60))
                            .header("Authorization", "Bearer " + token(account))
                            .header("Content-Type", "application/json");
            if (method.equals("POST")) {
                request.header("Idempotency-Key", idempotencyKey(key));
            } else if (key != null) {
                request.header("If-Match", key);
            }
            return http.send(
                    request.method(
                                    method,
                                    BodyPublishers.ofString(
                                            body == null ? "" : json.writeValueAsString(body)))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure(
                    "The demonstration data could not be loaded: no answer to "
                            + method
                            + " "
                            + path
                            + ".",
                    "See deploy/status, then run deploy/up again: it goes on where it stopped.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while loading.", "Run deploy/up again.", e);
        }
    }

    private String token(String account) {
        return tokens.compute(
                        account,
                        (name, known) ->
                                known == null || known.until() - System.nanoTime() < 0
                                        ? new Token(
                                                stack.token(name), System.nanoTime() + TOKEN_NANOS)
                                        : known)
                .value();
    }

    private static boolean isPassing(HttpResponse<String> response) {
        return response.statusCode() == 429 || response.statusCode() == 503;
    }

    private static void pause(HttpResponse<String> response) {
        long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
        CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS))
                .join();
    }

    private static String idempotencyKey(String key) {
        return UUID.nameUUIDFromBytes(("demonstration/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
