package london.dsco.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import london.dsco.gateway.GatewayConfig;
import london.dsco.gateway.rate.RateLimits;

/**
 * Lets the browser pages of registered origins call the API (CORS), with a token, never with
 * cookies. Every other origin gets nothing: its browser withholds the answer from the page.
 *
 * <p>Vert.x's handler does the work. Quarkus's own filter answers an unregistered origin with an
 * empty 403, even one that no browser checks; here every refusal is a problem.
 */
@ApplicationScoped
public class CrossOrigins {

    /** A browser asks again after two hours at most, the limit of Chromium. */
    private static final int REMEMBERED_SECONDS = 7_200;

    private static final Set<String> REQUEST_HEADERS =
            Set.of(
                    "Accept",
                    "Access-Purpose",
                    "Authorization",
                    "Content-Type",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "traceparent",
                    "tracestate");

    private static final Set<String> ANSWER_HEADERS =
            Set.of(
                    "Deprecation",
                    "ETag",
                    "Link",
                    "Location",
                    "RateLimit",
                    "RateLimit-Policy",
                    "Retry-After",
                    "Sunset",
                    "traceparent");

    private final RateLimits rateLimits;
    private final List<String> origins;
    private final CorsHandler cors;

    CrossOrigins(GatewayConfig config, RateLimits rateLimits) {
        this.rateLimits = rateLimits;
        this.origins = config.origins().orElse(List.of());
        this.cors =
                CorsHandler.create()
                        .addOrigins(origins)
                        .allowCredentials(false)
                        .allowedMethods(RequestGuard.METHODS)
                        .allowedHeaders(REQUEST_HEADERS)
                        .exposedHeaders(ANSWER_HEADERS)
                        .maxAgeSeconds(REMEMBERED_SECONDS);
    }

    /** Answers a preflight of a registered origin; adds what its browser needs to other answers. */
    public void admit(RoutingContext context) {
        var request = context.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !origins.contains(origin)) {
            context.next();
            return;
        }
        if (request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            rateLimits.countStranger(context);
        }
        cors.handle(context);
    }
}
