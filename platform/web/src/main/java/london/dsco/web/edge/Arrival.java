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
 * Cuts off a body that trickles in. Every byte restarts the server's idle time-out, so that a
 * client could hold a connection for ever with one byte a second. Bodies that are streamed, such as
 * a CSV file, may take longer; for them the time-outs between two reads count.
 */
@ApplicationScoped
class Arrival {

    private final Vertx vertx;
    private final Duration limit;

    Arrival(
            Vertx vertx,
            @ConfigProperty(name = "dsco.http.body-arrival", defaultValue = "20s") Duration limit) {
        this.vertx = vertx;
        this.limit = limit;
    }

    void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            long timer = vertx.setTimer(limit.toMillis(), expired -> cut(context));
            context.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    private static void cut(RoutingContext context) {
        if (!context.request().isEnded() && !context.response().ended()) {
            context.addEndHandler(answered -> context.request().connection().close());
            context.fail(new ProblemException(ProblemType.REQUEST_TIMEOUT));
        }
    }

    private static boolean isJson(String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }
}
