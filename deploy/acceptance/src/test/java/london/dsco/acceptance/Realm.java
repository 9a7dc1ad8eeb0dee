package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import london.dsco.local.Part;
import london.dsco.local.Stack;
import london.dsco.testkit.SigningKey;

/**
 * The stack's real Keycloak, as its administrator sees it. A token with exactly one defect must be
 * signed with a key that the realm publishes. The realm is therefore given a key whose private half
 * the test has.
 */
final class Realm {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String administratorPassword;

    Realm(Stack stack) {
        this.keycloak = stack.service(Part.KEYCLOAK);
        var secrets = new Properties();
        try (var in =
                Files.newBufferedReader(stack.config().data().resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.administratorPassword = secrets.getProperty("keycloak.admin");
    }

    /** Returns a new key that the realm publishes for verification but does not sign with. */
    SigningKey publishedKey() {
        String administrator =
                tokens(
                                "master",
                                Map.of(
                                        "grant_type", "password",
                                        "client_id", "admin-cli",
                                        "username", "admin",
                                        "password", administratorPassword))
                        .path("access_token")
                        .asText();
        var before = keyIds();
        var key = SigningKey.generate();
        String pem = Base64.getEncoder().encodeToString(key.pair().getPrivate().getEncoded());
        Map<String, Object> component =
                Map.of(
                        "name", "acceptance",
                        "providerId", "rsa",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "config",
                                Map.of(
                                        "priority", List.of("-100"),
                                        "enabled", List.of("true"),
                                        "active", List.of("false"),
                                        "algorithm", List.of("RS256"),
                                        "privateKey", List.of(pem)));
        try {
            var request =
                    HttpRequest.newBuilder(keycloak.resolve("/admin/realms/dsco/components"))
                            .header("Authorization", "Bearer " + administrator)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(component)))
                            .build();
            send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var added = keyIds();
        added.removeAll(before);
        return new SigningKey(added.get(0), key.pair());
    }

    /** Returns the token endpoint's answer to a person who signs in through the portal. */
    JsonNode signIn(String username) {
        return tokens(
                "dsco",
                Map.of(
                        "grant_type", "password",
                        "client_id", "dsco-portal",
                        "username", username,
                        "password", "local-only",
                        "scope", "openid"));
    }

    private JsonNode tokens(String realm, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(
                                keycloak.resolve(
                                        "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private List<String> keyIds() {
        var keys =
                send(
                        HttpRequest.newBuilder(
                                        keycloak.resolve(
                                                "/realms/dsco/protocol/openid-connect/certs"))
                                .build());
        var ids = new ArrayList<String>();
        keys.path("keys").forEach(key -> ids.add(key.path("kid").asText()));
        return ids;
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.uri()
                                + " -> "
                                + response.statusCode()
                                + " "
                                + new String(response.body(), StandardCharsets.UTF_8));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
