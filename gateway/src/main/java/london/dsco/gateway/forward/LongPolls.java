package london.dsco.gateway.forward;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import london.dsco.gateway.GatewayConfig;

/**
 * Readers of a service's events, who may ask it to wait for the next. Only their answers may take
 * longer. They have connections of their own, so that everybody else is served however many wait.
 * When a reader goes away, its place at the service is free at once.
 */
@ApplicationScoped
class LongPolls {

    private static final Pattern EVENTS = Pattern.compile("/[a-z]+/v1/events");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,3}");

    /** HTTP/2's CANCEL; on HTTP/1.1 the connection is closed. */
    private static final long CANCEL = 0x8;

    private final Duration longest;
    private final Map<HttpServerRequest, HttpClientRequest> running = new ConcurrentHashMap<>();

    LongPolls(GatewayConfig config) {
        this.longest = config.upstream().poll();
    }

    /**
     * Returns how long the service may wait before it answers, in addition to the time for every
     * answer. A wait that the service will refuse counts as zero.
     */
    Duration wait(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET || !EVENTS.matcher(request.path()).matches()) {
            return Duration.ZERO;
        }
        String asked = request.getParam("timeout");
        if (asked == null || !SECONDS.matcher(asked).matches()) {
            return Duration.ZERO;
        }
        Duration wanted = Duration.ofSeconds(Integer.parseInt(asked));
        return wanted.compareTo(longest) < 0 ? wanted : longest;
    }

    void begin(HttpServerRequest request, HttpClientRequest sent) {
        if (!wait(request).isZero()) {
            running.put(request, sent);
        }
    }

    /** Ends the wait: the request was answered, or its caller has gone. */
    void end(HttpServerRequest request) {
        HttpClientRequest sent = running.remove(request);
        if (sent != null && !request.response().ended()) {
            sent.reset(CANCEL);
        }
    }
}
