package london.dsco.web.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import london.dsco.edge.AddressRules;
import london.dsco.edge.TokenShape;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses, before anything is read or verified, what the HTTP server or the token verifier would
 * refuse silently or fail on. The gateway refuses the same, but a service that is called directly
 * must protect itself.
 */
@ApplicationScoped
class RequestGuard {

    /** Headers whose repetition would let two readers pick different values. */
    private static final List<CharSequence> SINGULAR =
            List.of(
                    HttpHeaders.HOST,
                    HttpHeaders.AUTHORIZATION,
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.TRANSFER_ENCODING,
                    HttpHeaders.CONTENT_TYPE);

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    /** The property in which the server looks for the limit of a body without a length. */
    private static final String LIMIT_WHILE_READING = "io.quarkus.max-request-size";

    private final long bodyLimit;
    private final long fileLimit;

    /**
     * @param fileLimit limit for bodies of a type that is read as a stream, the largest of all
     * @param bodyLimit limit for all others
     */
    RequestGuard(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize fileLimit,
            @ConfigProperty(name = "dsco.http.max-body-size") Optional<MemorySize> bodyLimit) {
        this.fileLimit = fileLimit.asLongValue();
        this.bodyLimit = bodyLimit.orElse(fileLimit).asLongValue();
    }

    void checkAddress(RoutingContext context) {
        requireAddress(context.request().uri());
        context.next();
    }

    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        requireHeaders(request.headers());
        requireSize(request.headers(), limit(request));
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            TokenShape.refusal(authorization)
                    .ifPresent(
                            refusal -> {
                                throw refusal;
                            });
        }
        context.next();
    }

    /** Sets the limit after the server's own, which is the same for every body. */
    void bound(RoutingContext context) {
        if (context.get(LIMIT_WHILE_READING) != null) {
            context.put(LIMIT_WHILE_READING, limit(context.request()));
        }
        context.next();
    }

    private long limit(HttpServerRequest request) {
        return Arrival.isStreamed(request) ? fileLimit : bodyLimit;
    }

    private static void requireAddress(String target) {
        int query = target.indexOf('?');
        if (!AddressRules.allowPath(query < 0 ? target : target.substring(0, query))) {
            throw new ProblemException(
                    ProblemType.PATH_INVALID,
                    "The path has a character or a segment that is not allowed. Escape the"
                            + " characters of a reference, and fill in every part in curly"
                            + " brackets.");
        }
        if (query >= 0 && !AddressRules.allowQuery(target.substring(query + 1))) {
            throw new ProblemException(
                    ProblemType.QUERY_INVALID,
                    "The query has a character that is not allowed. Escape the values, and fill in"
                            + " every part in curly brackets.");
        }
    }

    private static void requireHeaders(MultiMap headers) {
        for (CharSequence name : SINGULAR) {
            if (headers.getAll(name).size() > 1) {
                throw new ProblemException(
                        ProblemType.MALFORMED_REQUEST,
                        "The header %s can be sent only once.".formatted(name));
            }
        }
        String expectation = headers.get(HttpHeaders.EXPECT);
        if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
            throw new ProblemException(ProblemType.EXPECTATION_FAILED);
        }
    }

    private static void requireSize(MultiMap headers, long limit) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return;
        }
        if (!LENGTH.matcher(length).matches()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        if (Long.parseLong(length) > limit) {
            throw new ProblemException(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "The body must be %d bytes or less.".formatted(limit));
        }
    }
}
