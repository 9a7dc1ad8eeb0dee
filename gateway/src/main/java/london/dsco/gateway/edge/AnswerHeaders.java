package london.dsco.gateway.edge;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * The headers of every answer: what a browser needs to be told, and the trace that identifies the
 * request in the logs.
 *
 * <p>Quarkus's own {@code quarkus.http.header} adds headers by a route. An address that the router
 * cannot read never gets there, and its answer would be without them.
 */
@ApplicationScoped
public class AnswerHeaders {

    /** A service that serves pages or cacheable answers says so itself. */
    private static final Map<String, String> UNLESS_THE_SERVICE_SAYS =
            Map.of(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cache-Control", "no-store");

    public void promise(RoutingContext context) {
        context.addHeadersEndHandler(nothing -> complete(context.response().headers()));
        context.next();
    }

    void complete(MultiMap headers) {
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        UNLESS_THE_SERVICE_SAYS.forEach(
                (name, value) -> {
                    if (!headers.contains(name)) {
                        headers.set(name, value);
                    }
                });
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, MultiMap::set);
        // The service's own Vary has taken the place of the one that names the origin.
        if (headers.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)
                && !headers.contains(HttpHeaders.VARY, HttpHeaders.ORIGIN, true)) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        if (headers.getAll(HttpHeaders.VARY).size() > 1) {
            headers.set(
                    HttpHeaders.VARY.toString(),
                    String.join(", ", List.copyOf(headers.getAll(HttpHeaders.VARY))));
        }
    }
}
