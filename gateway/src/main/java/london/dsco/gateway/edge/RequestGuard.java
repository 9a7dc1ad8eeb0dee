package london.dsco.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import london.dsco.edge.AddressRules;
import london.dsco.gateway.GatewayConfig;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Refuses, before anything is read or verified, a request that no well-behaved client sends: odd
 * methods, ambiguous framing or paths, and anything larger than the limits.
 */
@ApplicationScoped
public class RequestGuard {

    static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    /** Headers whose repetition would let two readers pick different values. */
    private static final List<CharSequence> SINGULAR =
            List.of(
                    HttpHeaders.HOST,
                    HttpHeaders.AUTHORIZATION,
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.TRANSFER_ENCODING,
                    HttpHeaders.CONTENT_TYPE);

    /** ": " and the line end, which every field needs in addition to its name and value. */
    private static final int FIELD_OVERHEAD = 4;

    /** Types of files, for which each service has its own limit. */
    private static final Set<String> FILES = Set.of("text/csv", "application/octet-stream");

    private final GatewayConfig.Limits limits;

    RequestGuard(GatewayConfig config) {
        this.limits = config.limits();
    }

    public void check(RoutingContext context) {
        var request = context.request();
        requireKnownMethod(request);
        requireVersion(request);
        requirePlainTarget(request);
        requirePlainHeaders(request.headers());
        requireAnnouncedSize(request.headers(), limits);
        context.next();
    }

    private static void requireKnownMethod(HttpServerRequest request) {
        if (!METHODS.contains(request.method())) {
            throw new ProblemException(ProblemType.METHOD_NOT_ALLOWED);
        }
    }

    private static void requireVersion(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_1_1) {
            throw new ProblemException(ProblemType.HTTP_VERSION_NOT_SUPPORTED);
        }
    }

    private void requirePlainTarget(HttpServerRequest request) {
        if (request.uri().length() > limits.uri()) {
            throw new ProblemException(
                    ProblemType.URI_TOO_LONG,
                    "The path and query can have at most %d characters.".formatted(limits.uri()));
        }
        // The target is judged as it was sent. An absolute URI is refused too, because the service
        // behind sees only the part after the host and would read it differently.
        int query = request.uri().indexOf('?');
        if (!AddressRules.allowPath(
                query < 0 ? request.uri() : request.uri().substring(0, query))) {
            throw new ProblemException(ProblemType.PATH_INVALID);
        }
        if (!AddressRules.allowQuery(request.query())) {
            throw new ProblemException(ProblemType.QUERY_INVALID);
        }
    }

    private void requirePlainHeaders(MultiMap headers) {
        long size = 0;
        for (Map.Entry<String, String> field : headers) {
            size += field.getKey().length() + field.getValue().length() + FIELD_OVERHEAD;
        }
        if (size > limits.headers().asLongValue()) {
            throw new ProblemException(
                    ProblemType.HEADERS_TOO_LARGE,
                    "The header fields can have at most %d bytes in total."
                            .formatted(limits.headers().asLongValue()));
        }
        for (CharSequence name : SINGULAR) {
            if (headers.getAll(name).size() > 1) {
                throw new ProblemException(
                        ProblemType.MALFORMED_REQUEST, "%s can be sent only once.".formatted(name));
            }
        }
        if (!headers.contains(HttpHeaders.HOST)) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "The Host header is missing.");
        }
        String coding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        if (coding != null && !coding.equals("chunked")) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "The only transfer coding allowed is chunked.");
        }
        String expectation = headers.get(HttpHeaders.EXPECT);
        if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
            throw new ProblemException(ProblemType.EXPECTATION_FAILED);
        }
    }

    private static void requireAnnouncedSize(MultiMap headers, GatewayConfig.Limits limits) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return;
        }
        if (!length.matches("[0-9]{1,18}")) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "Content-Length must be a number.");
        }
        long limit = limit(headers, limits);
        if (Long.parseLong(length) > limit) {
            throw tooLarge(limit);
        }
    }

    /** Returns the maximum size of a request body in bytes, by its type. */
    public static long limit(MultiMap headers, GatewayConfig.Limits limits) {
        return (isFile(headers) ? limits.file() : limits.body()).asLongValue();
    }

    /** Returns whether the body is a file, which is read as it arrives. */
    public static boolean isFile(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null
                && FILES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the refusal of a body above the limit, whether announced or found while it streams.
     */
    public static ProblemException tooLarge(long limit) {
        return new ProblemException(
                ProblemType.PAYLOAD_TOO_LARGE,
                "The body must be %d bytes or less.".formatted(limit));
    }
}
