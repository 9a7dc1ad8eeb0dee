package london.dsco.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.Optional;
import london.dsco.edge.TokenRefusal;
import london.dsco.edge.TokenShape;
import london.dsco.problem.Problem;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers what the HTTP server or the token verifier would refuse without a word, or stumble over:
 * a body that announces too great a length, and an {@code Authorization} field that holds no token.
 */
@ApplicationScoped
class EdgeChecks {

    /** Ahead of the server's own limit and of authentication. */
    private static final int PRIORITY = 1_000;

    private final long bodyLimit;
    private final ObjectMapper json;

    EdgeChecks(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit,
            ObjectMapper json) {
        this.bodyLimit = bodyLimit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        Optional<ProblemException> refusal = refusal(context.request());
        if (refusal.isPresent()) {
            answer(context, refusal.get());
        } else {
            context.next();
        }
    }

    private Optional<ProblemException> refusal(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > bodyLimit) {
            return Optional.of(new ProblemException(ProblemType.PAYLOAD_TOO_LARGE));
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization == null ? Optional.empty() : TokenShape.refusal(authorization);
    }

    private void answer(RoutingContext context, ProblemException refusal) {
        Problem problem = Problem.of(refusal, context.request().path(), Problems.traceId());
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close");
            if (problem.status() == 401) {
                context.response()
                        .putHeader("WWW-Authenticate", TokenRefusal.challenge(refusal.type()));
            }
            context.response().end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
