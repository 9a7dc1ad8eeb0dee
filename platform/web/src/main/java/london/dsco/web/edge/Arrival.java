package london.dsco.web.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts off a body that trickles in. Every byte restarts the server's own timeouts, so that a client
 * could hold a connection and a thread for ever with one byte a second. A file may take longer. For
 * a load of rows only the timeouts between two reads count. A body without a type is watched,
 * because it is read as JSON.
 */
@ApplicationScoped
class Arrival {

    private static final int CHECKS = 4;

    private static final String ROWS = "text/csv";

    private static final String FILE = "application/octet-stream";

    private static final Set<String> STREAMED = Set.of(ROWS, FILE);

    private final Vertx vertx;
    private final Duration limit;
    private final Duration fileLimit;

    Arrival(
            Vertx vertx,
            @ConfigProperty(name = "dsco.http.body-arrival", defaultValue = "20s") Duration limit,
            @ConfigProperty(name = "dsco.http.file-arrival", defaultValue = "2m")
                    Duration fileLimit) {
        this.vertx = vertx;
        this.limit = limit;
        this.fileLimit = fileLimit;
    }

    void watch(RoutingContext context) {
        if (isWatched(context.request())) {
            var body = new Body(context);
            long timer =
                    vertx.setPeriodic(
                            limitOf(context.request()).toMillis() / CHECKS,
                            elapsed -> body.check());
            context.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    private Duration limitOf(HttpServerRequest request) {
        return typeOf(request).equals(FILE) ? fileLimit : limit;
    }

    private static boolean isWatched(HttpServerRequest request) {
        boolean sent =
                request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return sent && !typeOf(request).equals(ROWS);
    }

    /**
     * Returns whether the body has a type that is read as it arrives, and never in memory as a
     * whole.
     */
    static boolean isStreamed(HttpServerRequest request) {
        return STREAMED.contains(typeOf(request));
    }

    /** Returns the media type without its parameters, in lower case; empty if none is given. */
    private static String typeOf(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The part of a body that has arrived. */
    private static final class Body {

        private final RoutingContext context;
        private final long announced;
        private long before;
        private int checks;

        Body(RoutingContext context) {
            this.context = context;
            String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            this.announced = length == null ? -1 : Long.parseLong(length);
        }

        void check() {
            long now = context.request().bytesRead();
            // Without a length, only a body that still grows is known to be incomplete. Once its
            // body is complete, a request may take as long as it needs.
            boolean incomplete = announced >= 0 ? now < announced : now > before;
            before = now;
            checks++;
            if (checks >= CHECKS && incomplete && !context.response().ended()) {
                context.fail(new ProblemException(ProblemType.REQUEST_TIMEOUT));
            }
        }
    }
}
