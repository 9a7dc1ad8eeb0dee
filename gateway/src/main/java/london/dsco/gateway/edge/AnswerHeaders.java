package london.dsco.gateway.edge;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The headers of every answer, whoever wrote it: what a browser needs to be told, and the trace
 * under which the suite's logs hold the request.
 */
@ApplicationScoped
public class AnswerHeaders {

    public void promise(RoutingContext context) {
        context.addHeadersEndHandler(nothing -> complete(context.response().headers()));
        context.next();
    }

    void complete(MultiMap headers) {
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        // A service that serves pages or cacheable answers says so itself.
        setIfAbsent(
                headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        setIfAbsent(headers, "Referrer-Policy", "no-referrer");
        setIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        setIfAbsent(headers, "Cache-Control", "no-store");
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.set(
                    "traceparent",
                    "00-%s-%s-%s"
                            .formatted(
                                    span.getTraceId(),
                                    span.getSpanId(),
                                    span.getTraceFlags().asHex()));
        }
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
