package london.dsco.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import london.dsco.gateway.GatewayConfig;
import london.dsco.gateway.edge.RequestGuard;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Bounds the size of a body whose length was not announced, and the time that any body takes. */
@ApplicationScoped
public class BodyBounds implements ProxyInterceptor {

    private final Vertx vertx;
    private final GatewayConfig.Limits limits;

    BodyBounds(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.limits = config.limits();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        long limit = RequestGuard.limit(request.headers(), limits);
        Duration arrival =
                RequestGuard.isFile(request.headers()) ? limits.fileArrival() : limits.arrival();
        var body = new BoundedBody(request.getBody().stream(), limit, RequestGuard.tooLarge(limit));
        long length = request.getBody().length();
        request.setBody(Body.body(body, length));

        long timer =
                vertx.setTimer(
                        arrival.toMillis(),
                        late ->
                                body.refuse(
                                        new ProblemException(
                                                ProblemType.REQUEST_TIMEOUT,
                                                "The body must arrive within %d seconds."
                                                        .formatted(arrival.toSeconds()))));
        return context.sendRequest()
                .onComplete(answered -> vertx.cancelTimer(timer))
                // If a body is cut off here, the service's connection is reset, which is what
                // arrives at this point.
                .recover(failure -> Future.failedFuture(body.refusalOr(failure)));
    }
}
