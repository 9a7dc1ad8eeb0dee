package london.dsco.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A small OIDC issuer: discovery document and key set, at the paths Keycloak uses. What it signs
 * (see {@link Tokens}) is verified by the services for real, against this key set.
 */
public final class TestIssuer implements Function<Void, Map<String, String>> {

    private static final String REALM = "/realms/dsco";
    private static final String CERTIFICATES = REALM + "/protocol/openid-connect/certs";

    private static Map<String, String> configuration;

    /** Called by name from {@link RealParts}. */
    public TestIssuer() {}

    @Override
    public Map<String, String> apply(Void nothing) {
        synchronized (TestIssuer.class) {
            if (configuration == null) {
                configuration = start();
            }
            return configuration;
        }
    }

    private static Map<String, String> start() {
        var keys = SigningKey.generate();
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            String issuer = base + REALM;
            String discovery =
                    """
                    {"issuer":"%1$s","jwks_uri":"%2$s",\
                    "authorization_endpoint":"%1$s/protocol/openid-connect/auth",\
                    "token_endpoint":"%1$s/protocol/openid-connect/token",\
                    "response_types_supported":["code"],"subject_types_supported":["public"],\
                    "id_token_signing_alg_values_supported":["RS256"]}"""
                            .formatted(issuer, base + CERTIFICATES);
            server.createContext(REALM + "/.well-known/openid-configuration", answering(discovery));
            server.createContext(CERTIFICATES, answering(keys.jwks()));
            // Daemon threads, so that a JVM whose tests are done can end.
            server.setExecutor(
                    Executors.newFixedThreadPool(
                            2,
                            task -> {
                                var thread = new Thread(task, "test-issuer");
                                thread.setDaemon(true);
                                return thread;
                            }));
            server.start();
            Published.SIGNING_KEY.set(keys.encoded());
            Published.ISSUER.set(issuer);
            return Map.of("quarkus.oidc.auth-server-url", issuer);
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer did not start", e);
        }
    }

    private static HttpHandler answering(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return (HttpExchange exchange) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        };
    }
}
