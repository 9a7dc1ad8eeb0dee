package london.dsco.gateway;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** An identity provider whose address is known before it runs. */
public class LateProvider implements QuarkusTestResourceLifecycleManager {

    private static final String REALM = "/realms/dsco";

    private int port;
    private HttpServer server;
    private ServerSocket hanging;

    @Override
    public Map<String, String> start() {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "http://127.0.0.1:" + port + REALM,
                "quarkus.oidc.connection-timeout",
                "1s");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(LateProvider.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** Accepts connections and never answers. */
    void hang() throws IOException {
        hanging = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    /** Starts it, with the documents of the issuer of the tests' tokens. */
    void arrive(String issuer) throws IOException, InterruptedException {
        byte[] discovery =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        issuer
                                                                + "/.well-known/openid-configuration"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
        hanging.close();
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                REALM + "/.well-known/openid-configuration",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, discovery.length);
                    exchange.getResponseBody().write(discovery);
                    exchange.close();
                });
        server.start();
    }
}
