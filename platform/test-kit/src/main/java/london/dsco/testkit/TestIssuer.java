package london.dsco.testkit;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Map;
import java.util.function.Function;

/**
 * Quarkus's own OIDC test server: discovery document and key set. The services really verify tokens
 * signed with its key (see {@link Tokens}) against this key set.
 */
public final class TestIssuer implements Function<Void, Map<String, String>> {

    /** The issuer in the server's discovery document, unless it is configured otherwise. */
    static final String ISSUER = "https://server.example.com";

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

    @SuppressWarnings("resource") // lives as long as the JVM, on daemon threads
    private static Map<String, String> start() {
        String url = new OidcWiremockTestResource().start().get("keycloak.url") + "/realms/quarkus";
        Published.ISSUER.set(ISSUER);
        Published.ISSUER_ADDRESS.set(url);
        return Map.of("quarkus.oidc.auth-server-url", url);
    }
}
