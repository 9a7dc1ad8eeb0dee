package london.dsco.web.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts off a JSON body that trickles in. Every byte restarts the server's own time-outs, so that a
 * client could hold a connection and a thread for ever with one byte a second. A body that is
 * streamed, such as a CSV file, may take longer; for it the time-outs between two reads count.
 */
@ApplicationScoped
class Arrival {

    private static final int CHECKS = 4;

    private final Vertx vertx;
    private final Duration limit;

    Arrival(
            Vertx vertx,
            @ConfigProperty(name = "dsco.http.body-arrival", defaultValue = "20s") Duration limit) {
        this.vertx = vertx;
        this.limit = limit;
    }

    void watch(RoutingContext context) {
        if (hasJson(context.request())) {
            var body = new Body(context);
            long timer = vertx.setPeriodic(limit.toMillis() / CHECKS, elapsed -> body.check());
            context.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    private static boolean hasJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean sent =
                request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return sent && type != null && type.startsWith("application/json");
    }

    /** What has come of one body. */
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
            // Without a length, only a body that still grows is known to be incomplete. A request
            // whose body is complete may take as long to answer as it needs.
            boolean incomplete = announced >= 0 ? now < announced : now > before;
            before = now;
            checks++;
            if (checks >= CHECKS && incomplete && !context.response().ended()) {
                context.fail(new ProblemException(ProblemType.REQUEST_TIMEOUT));
            }
        }
    }
}
