package london.dsco.gateway.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import london.dsco.edge.AddressRules;
import london.dsco.edge.SecurityLine;
import london.dsco.edge.TokenRefusal;
import london.dsco.gateway.apidocs.ApiDocuments;
import london.dsco.gateway.rate.RateLimits;
import london.dsco.problem.Problem;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jboss.logging.Logger;

/** Answers everything that the gateway itself refuses or fails on as a problem (RFC 9457). */
@ApplicationScoped
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private static final String RETRY_SECONDS = "5";

    /** Problems after which the rest of the connection cannot be trusted to be a request. */
    private static final Set<ProblemType> UNFRAMED = EnumSet.of(ProblemType.MALFORMED_REQUEST);

    /** Problems after which the client may still be sending a body that nobody will read. */
    private static final Set<ProblemType> UNREAD =
            EnumSet.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    ProblemType.REQUEST_TIMEOUT,
                    ProblemType.HEADERS_TOO_LARGE);

    /** Problems of requests that have no address worth repeating. */
    private static final Set<ProblemType> UNADDRESSED =
            EnumSet.of(
                    ProblemType.MALFORMED_REQUEST,
                    ProblemType.PATH_INVALID,
                    ProblemType.QUERY_INVALID,
                    ProblemType.URI_TOO_LONG);

    private final ObjectMapper json = new ObjectMapper();
    private final AnswerHeaders answerHeaders;
    private final RateLimits rateLimits;
    private final ApiDocuments documents;

    ProblemAnswers(AnswerHeaders answerHeaders, RateLimits rateLimits, ApiDocuments documents) {
        this.answerHeaders = answerHeaders;
        this.rateLimits = rateLimits;
        this.documents = documents;
    }

    /** Answers the failures of every route. */
    public void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        answer(context, refusalOf(context));
    }

    /** Answers, as the last resort, an address that the router itself cannot read. */
    public void answerUnreadable(RoutingContext context) {
        answer(context, new ProblemException(ProblemType.PATH_INVALID));
    }

    private void answer(RoutingContext context, ProblemException failure) {
        var refusal = counted(context, failure);
        var response = context.response();
        response.setStatusCode(refusal.type().status());
        headers(refusal.type()).forEach(response::putHeader);
        if (refusal.type() == ProblemType.METHOD_NOT_ALLOWED
                && !response.headers().contains(HttpHeaders.ALLOW)) {
            response.putHeader(HttpHeaders.ALLOW, allowed(context.request().path()));
        }
        // The router may have refused before any of our handlers saw the request.
        answerHeaders.complete(response.headers());
        if (UNFRAMED.contains(refusal.type())) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(written -> context.request().connection().close());
        }
        closeWhenUnread(refusal.type(), context.request());
        Problem problem = problem(refusal, context.request());
        log(problem, context.request());
        response.end(write(problem));
    }

    /** Logs a refusal without a caller, because nobody has been authenticated. */
    private static void log(Problem problem, HttpServerRequest request) {
        if (SecurityLine.isDueAfter(problem.status())) {
            new SecurityLine(
                            problem.status(),
                            problem,
                            request.method().name(),
                            request.path(),
                            null,
                            null,
                            null)
                    .write();
        }
    }

    /** Returns the header fields of a problem of this type, including its media type. */
    public Map<String, String> headers(ProblemType type) {
        var headers = new TreeMap<String, String>();
        headers.put(HttpHeaders.CONTENT_TYPE.toString(), Problem.MEDIA_TYPE);
        if (type.status() == 401) {
            headers.put("WWW-Authenticate", TokenRefusal.challenge(type));
        } else if (type.status() == 503) {
            headers.put(HttpHeaders.RETRY_AFTER.toString(), RETRY_SECONDS);
        }
        return headers;
    }

    public Buffer body(ProblemException refusal, HttpServerRequest request) {
        return write(problem(refusal, request));
    }

    private static Problem problem(ProblemException refusal, HttpServerRequest request) {
        String instance = isRepeatable(refusal.type(), request.path()) ? request.path() : null;
        var span = Span.current().getSpanContext();
        return Problem.of(refusal, instance, span.isValid() ? span.getTraceId() : null);
    }

    private Buffer write(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }

    private static boolean isRepeatable(ProblemType type, String path) {
        return !UNADDRESSED.contains(type) && path != null && AddressRules.allowPath(path);
    }

    /**
     * Ends the connection of a client that is told to stop sending; {@code Exchanges} in {@code
     * platform/edge} knows how. It does the same for every answer that comes before its request is
     * complete.
     */
    public void closeWhenUnread(ProblemType type, HttpServerRequest request) {
        if (UNREAD.contains(type)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.resume();
        }
    }

    /** Counts a refused caller as a stranger, who may then have sent too many requests. */
    private ProblemException counted(RoutingContext context, ProblemException refusal) {
        try {
            rateLimits.countStranger(context);
            return refusal;
        } catch (ProblemException tooMany) {
            return tooMany;
        }
    }

    private static ProblemException refusalOf(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof ProblemException refusal) {
            return refusal;
        }
        return TokenRefusal.of(failure).orElseGet(() -> unforeseen(context));
    }

    private static ProblemException unforeseen(RoutingContext context) {
        // A refusal by the router itself: a missing or broken Host, or a target that is not a path.
        if (context.statusCode() == 400) {
            return new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        if (context.statusCode() == 404) {
            return new ProblemException(ProblemType.PATH_INVALID);
        }
        LOG.errorf(context.failure(), "Request failed with status %d", context.statusCode());
        return new ProblemException(ProblemType.INTERNAL_ERROR);
    }

    private String allowed(String path) {
        return documents
                .allowed(path == null ? "" : path)
                .orElseGet(
                        () ->
                                RequestGuard.METHODS.stream()
                                        .map(HttpMethod::name)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
    }
}
