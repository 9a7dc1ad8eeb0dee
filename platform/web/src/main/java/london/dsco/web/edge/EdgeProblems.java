package london.dsco.web.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import london.dsco.edge.TokenRefusal;
import london.dsco.problem.Problem;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import london.dsco.web.problem.Problems;

/** Answers requests that never reach the REST layer, or leave it unanswered. */
@ApplicationScoped
class EdgeProblems {

    private static final Map<Integer, ProblemType> BY_STATUS =
            Map.of(
                    400, ProblemType.MALFORMED_REQUEST,
                    404, ProblemType.NOT_FOUND,
                    405, ProblemType.METHOD_NOT_ALLOWED,
                    413, ProblemType.PAYLOAD_TOO_LARGE,
                    414, ProblemType.URI_TOO_LONG,
                    431, ProblemType.HEADERS_TOO_LARGE);

    /** Problems after which the address is not worth repeating. */
    private static final Set<ProblemType> UNADDRESSED =
            EnumSet.of(
                    ProblemType.MALFORMED_REQUEST,
                    ProblemType.PATH_INVALID,
                    ProblemType.QUERY_INVALID,
                    ProblemType.URI_TOO_LONG);

    /** Problems after which the client may still be sending what nobody will read. */
    private static final Set<ProblemType> UNREAD =
            EnumSet.of(
                    ProblemType.MALFORMED_REQUEST,
                    ProblemType.PAYLOAD_TOO_LARGE,
                    ProblemType.REQUEST_TIMEOUT);

    private final ObjectMapper json;

    EdgeProblems(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        ProblemException refusal = refusalOf(context);
        ProblemType type = refusal.type();
        Problem problem =
                Problems.of(refusal, UNADDRESSED.contains(type) ? null : context.request().path());
        SecurityLog.note(context, problem);
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type.status() == 401) {
            response.putHeader("WWW-Authenticate", TokenRefusal.challenge(type));
        }
        if (Problems.isWorthRepeating(type)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Problems.RETRY_AFTER));
        }
        if (UNREAD.contains(type)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(body(problem));
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException refusalOf(RoutingContext context) {
        if (context.failure() instanceof ProblemException refusal) {
            return refusal;
        }
        return TokenRefusal.of(context.failure())
                .orElseGet(() -> new ProblemException(typeOf(context)));
    }

    private static ProblemType typeOf(RoutingContext context) {
        ProblemType known = BY_STATUS.get(context.statusCode());
        if (known == null) {
            Log.errorf("Request failed with status %d", context.statusCode());
            return ProblemType.INTERNAL_ERROR;
        }
        return known;
    }
}
