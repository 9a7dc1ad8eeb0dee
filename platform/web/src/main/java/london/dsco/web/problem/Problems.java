package london.dsco.web.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import london.dsco.edge.TokenRefusal;
import london.dsco.problem.Problem;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Turns a refusal into its answer. */
public final class Problems {

    /** The number of seconds after which to try again when a part of the service is unavailable. */
    public static final int RETRY_AFTER = 5;

    private Problems() {}

    public static Response answer(ProblemType type, String detail, UriInfo request) {
        return answer(new ProblemException(type, detail), request);
    }

    public static Response answer(ProblemException refusal, UriInfo request) {
        ProblemType type = refusal.type();
        Problem body = of(refusal, request.getRequestUri().getRawPath());
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

    /**
     * Returns the body of the answer to a refusal.
     *
     * @param path of the request; null if it is not worth repeating
     */
    public static Problem of(ProblemException refusal, String path) {
        if (!isWorthRepeating(refusal.type())) {
            return Problem.of(refusal, path, traceId());
        }
        Map<String, Object> members = new LinkedHashMap<>(refusal.extensions());
        members.put("retryAfter", RETRY_AFTER);
        return Problem.of(
                new ProblemException(refusal.type(), refusal.detail(), refusal.errors(), members),
                path,
                traceId());
    }

    public static boolean isWorthRepeating(ProblemType type) {
        return type.status() == 503
                || type == ProblemType.IDEMPOTENCY_KEY_IN_USE
                || type == ProblemType.TOO_MANY_REQUESTS;
    }

    private static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
