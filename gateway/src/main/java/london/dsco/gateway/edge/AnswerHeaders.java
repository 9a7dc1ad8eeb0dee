package london.dsco.gateway.edge;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The headers of every answer that depend on the request: the trace under which the suite's logs
 * hold it, and on what the answer depends. Those that never change are {@code quarkus.http.header}
 * in the configuration.
 */
@ApplicationScoped
public class AnswerHeaders {

    public void promise(RoutingContext context) {
        context.addHeadersEndHandler(nothing -> complete(context.response().headers()));
        context.next();
    }

    void complete(MultiMap headers) {
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
