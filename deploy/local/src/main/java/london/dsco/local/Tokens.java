package london.dsco.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Access tokens for the demonstration accounts. People sign in with their password, which only the
 * local realm allows; a borough's system uses its client secret, as everywhere.
 */
final class Tokens {

    static final String REALM = "dsco";
    static final String PASSWORD = "local-only";

    private final URI endpoint;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    Tokens(int keycloak) {
        this.endpoint =
                URI.create(
                        "http://localhost:"
                                + keycloak
                                + "/realms/"
                                + REALM
                                + "/protocol/openid-connect/token");
    }

    /**
     * @throws StackFailure when Keycloak does not answer or has no such account
     */
    String of(String account) {
        return account.contains("@")
                ? request(
                        Map.of(
                                "grant_type", "password",
                                "client_id", "dsco-portal",
                                "username", account,
                                "password", PASSWORD,
                                "scope", "openid"))
                : request(
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                account,
                                "client_secret",
                                account + "-secret"));
    }

    private String request(Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode answer = JsonMapper.builder().build().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new StackFailure(
                        "Keycloak did not give a token: "
                                + answer.path("error_description")
                                        .asText(answer.path("error").asText()),
                        "The accounts are ROLE@BOROUGH (such as dsco@camden), BOROUGH-system,"
                                + " coordinator@london and observer@london.");
            }
            return answer.get("access_token").asText();
        } catch (IOException e) {
            throw new StackFailure(
                    "Keycloak does not answer.",
                    "Start the stack with deploy/up; see deploy/status.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for a token.", "Try again.", e);
        }
    }
}
