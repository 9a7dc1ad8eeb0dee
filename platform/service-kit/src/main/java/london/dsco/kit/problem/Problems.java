package london.dsco.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import london.dsco.edge.TokenRefusal;
import london.dsco.problem.Problem;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Turns a refusal into its answer. */
final class Problems {

    /** Seconds after which a client may try again what failed for want of a part of the service. */
    private static final int RETRY_AFTER = 5;

    private Problems() {}

    static Response answer(ProblemType type, String detail, UriInfo request) {
        return answer(new ProblemException(type, detail), request);
    }

    static Response answer(ProblemException refusal, UriInfo request) {
        Problem body = Problem.of(refusal, request.getRequestUri().getRawPath(), traceId());
        Response.ResponseBuilder response =
                Response.status(body.status())
                        .type(Problem.MEDIA_TYPE)
                        .header("Cache-Control", "no-store")
                        .entity(body);
        if (refusal.type().status() == 401) {
            response.header("WWW-Authenticate", TokenRefusal.challenge(refusal.type()));
        }
        if (refusal.type().status() == 503
                || refusal.type() == ProblemType.IDEMPOTENCY_KEY_IN_USE) {
            response.header("Retry-After", RETRY_AFTER);
        }
        return response.build();
    }

    static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
