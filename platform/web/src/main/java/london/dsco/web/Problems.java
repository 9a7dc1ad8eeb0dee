package london.dsco.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import london.dsco.edge.TokenRefusal;
import london.dsco.problem.Problem;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Turns a refusal into its answer. */
final class Problems {

    /** Seconds after which to try again what failed because a part of the service is away. */
    static final String RETRY_AFTER = "5";

    private Problems() {}

    static Response answer(ProblemType type, String detail, UriInfo request) {
        return answer(new ProblemException(type, detail), request);
    }

    static Response answer(ProblemException refusal, UriInfo request) {
        ProblemType type = refusal.type();
        Problem body = Problem.of(refusal, request.getRequestUri().getRawPath(), traceId());
        Response.ResponseBuilder response =
                Response.status(type.status())
                        .type(Problem.MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(body);
        if (type.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, TokenRefusal.challenge(type));
        }
        if (isWorthRepeating(type)) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        return response.build();
    }

    static boolean isWorthRepeating(ProblemType type) {
        return type.status() == 503 || type == ProblemType.IDEMPOTENCY_KEY_IN_USE;
    }

    static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
