package london.dsco.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A service that answers under {@code /advice} with what it received, or misbehaves as its path
 * says. {@code /reviews} leads to a port where nobody listens, {@code /network} to one that accepts
 * a connection and stays silent.
 */
public class EchoService implements QuarkusTestResourceLifecycleManager {

    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private ServerSocket watched;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
            watched = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            threads.execute(this::watch);
            return Map.of(
                    "dsco.gateway.routes.advice", origin(server.getAddress().getPort()),
                    "dsco.gateway.routes.reviews", origin(closedPort()),
                    "dsco.gateway.routes.network", origin(watched.getLocalPort()),
                    "dsco.gateway.public-uri", "https://api.example",
                    "dsco.gateway.limits.arrival", "1s",
                    "dsco.gateway.upstream.answer", "1s",
                    "dsco.gateway.upstream.connections", "4",
                    "dsco.http.head-arrival", "3s",
                    "dsco.gateway.origins", "https://portal.example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        server.stop(0);
        try {
            watched.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private static String origin(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        switch (path) {
            case "/heard" -> send(exchange, 200, new JsonArray(List.copyOf(heard)).encode());
            case "/advice/v1/silent" -> keepSilent(exchange);
            case "/advice/v1/events" -> wait(exchange);
            case "/advice/v1/break-off" -> exchange.close();
            case "/advice/v1/break-off-in-the-middle" -> breakOff(exchange);
            case "/advice/v1/nothing" -> exchange.sendResponseHeaders(204, -1);
            case "/advice/v1/unchanged" -> unchanged(exchange);
            case "/advice/v1/conflict" -> conflict(exchange);
            case "/advice/v1/created" -> created(exchange);
            case "/advice/v1/page" -> page(exchange);
            case "/advice/v1/drip" -> drip(exchange);
            case "/advice/v1/long" -> list(exchange, 400);
            case "/advice/v1/short" -> list(exchange, 1);
            case "/advice/v1/encoded" -> encoded(exchange);
            default -> echo(exchange);
        }
    }

    private void keepSilent(HttpExchange exchange) throws IOException {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    /** Waits like a service that waits for an event; the query gives the milliseconds. */
    private void wait(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        long millis = Long.parseLong(query.replaceFirst(".*wait=", ""));
        try {
            if (stopped.await(millis, TimeUnit.MILLISECONDS)) {
                exchange.close();
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        send(exchange, 200, "[]");
    }

    /** Never answers, and notes when its caller goes away. */
    private void watch() {
        try (Socket caller = watched.accept()) {
            caller.getInputStream().read();
            heard.add("network asked");
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
            heard.add("network left");
        } catch (IOException e) {
            heard.add("network left");
        }
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void unchanged(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(304, -1);
    }

    private static void conflict(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        byte[] body = "{\"type\":\"urn:problem-type:dsco:conflict\", \"status\":409}".getBytes();
        exchange.sendResponseHeaders(409, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void created(HttpExchange exchange) throws IOException {
        String origin = origin(server.getAddress().getPort());
        var headers = exchange.getResponseHeaders();
        headers.set("Location", origin + "/advice/v1/requests/1");
        headers.add("Link", "<" + origin + "/advice/v1/requests?cursor=c>; rel=\"next\"");
        send(exchange, 201, "{}");
    }

    private static void page(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Server", "Echo/1.0");
        headers.set("X-Powered-By", "Java");
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Set-Cookie", "a=b");
        headers.set("Connection", "keep-alive, Internal-Note");
        headers.set("Internal-Note", "for the gateway only");
        headers.set("Cache-Control", "private, max-age=60");
        headers.set("Content-Security-Policy", "default-src 'self'");
        send(exchange, 200, "{}");
    }

    /** Sends the first half at once and the second when the service stops. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("first".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        keepSilent(exchange);
    }

    /** Answers with a list and its ETag; unchanged for a caller that sends it. */
    private static void list(HttpExchange exchange, int items) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("ETag", "\"kX3v\"");
        headers.set(
                "Heard-If-Match",
                String.valueOf(exchange.getRequestHeaders().getFirst("If-Match")));
        if ("\"kX3v\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        send(exchange, 200, new JsonArray(Collections.nCopies(items, "item")).encode());
    }

    private static void encoded(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "br");
        exchange.getResponseHeaders().set("ETag", "\"kX3v\"");
        send(exchange, 200, new JsonArray(Collections.nCopies(400, "item")).encode());
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name, String.join(",", values)));
        send(
                exchange,
                200,
                new JsonObject()
                        .put("method", exchange.getRequestMethod())
                        .put("uri", exchange.getRequestURI().toString())
                        .put("headers", headers)
                        .put("bytes", body.length)
                        .encode());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
