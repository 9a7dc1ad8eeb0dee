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
 * Adds the headers of every answer: those that a browser needs, and the trace that identifies the
 * request in the logs.
 *
 * <p>Quarkus's own {@code quarkus.http.header} adds headers with a route. An address that the
 * router cannot read never gets there, so its answer would lack them.
 */
@ApplicationScoped
public class AnswerHeaders {

    /** A service with pages or cacheable answers sets these itself. */
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
        // The service's own Vary has replaced the one that names the origin.
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
