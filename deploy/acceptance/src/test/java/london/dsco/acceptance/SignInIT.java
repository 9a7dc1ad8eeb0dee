package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import london.dsco.local.Part;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the realm treats people who guess passwords, and what it discloses to those who sign in. */
@ExtendWith(RunningSuite.class)
class SignInIT {

    private static final int FAILURES = 10;

    /** RFC 6749, section 5.2: {@code invalid_grant}. */
    private static final int REFUSED = 400;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private static URI endpoint;

    @BeforeAll
    static void connect(Suite suite) {
        endpoint =
                suite.stack()
                        .service(Part.KEYCLOAK)
                        .resolve("/realms/dsco/protocol/openid-connect/token");
    }

    @Test
    void refusesTheRightPasswordAfterTooManyWrongOnes() throws Exception {
        for (int i = 0; i < FAILURES; i++) {
            assertThat(signIn("parent-forum@merton", "guess" + i).statusCode()).isEqualTo(REFUSED);
        }

        assertThat(signIn("parent-forum@merton", "local-only").statusCode()).isEqualTo(REFUSED);
        assertThat(signIn("parent-forum@brent", "local-only").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAUsedRefreshToken() throws Exception {
        String token = json(signIn("dsco@bexley", "local-only")).path("refresh_token").asText();

        assertThat(refresh(token).statusCode()).isEqualTo(200);
        assertThat(refresh(token).statusCode()).isEqualTo(REFUSED);
    }

    @Test
    void givesTheSettingOnlyToASettingsAccount() throws Exception {
        assertThat(claims("setting@camden").path("setting").asText()).matches("\\d{6}");
        assertThat(claims("dsco@camden").has("setting")).isFalse();
    }

    private static JsonNode claims(String username) throws IOException, InterruptedException {
        String token = json(signIn(username, "local-only")).path("access_token").asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static HttpResponse<byte[]> signIn(String username, String password)
            throws IOException, InterruptedException {
        return send(Map.of("grant_type", "password", "username", username, "password", password));
    }

    private static HttpResponse<byte[]> refresh(String token)
            throws IOException, InterruptedException {
        return send(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    private static HttpResponse<byte[]> send(Map<String, String> form)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "client_id=dsco-portal&", ""));
        return HTTP.send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return JSON.readTree(response.body());
    }
}
