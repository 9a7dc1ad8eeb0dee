package london.dsco.web.edge;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What happens to a request around the REST layer: before it, the checks and the security log;
 * after it, the answer to an unknown address.
 */
@ApplicationScoped
class Edge {

    /** Some of Quarkus' own routes fail on an address that is not in normal form. */
    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE;

    /** Quarkus' own handlers run at the negative of their priority. */
    private static final int BEFORE_AUTHENTICATION =
            -(SecurityHandlerPriorities.AUTHENTICATION + 1_000);

    private static final int AFTER_THE_SERVERS_OWN_LIMIT =
            RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE - 1;

    private final SecurityLog securityLog;
    private final RequestGuard guard;
    private final Arrival arrival;
    private final EdgeProblems problems;

    Edge(SecurityLog securityLog, RequestGuard guard, Arrival arrival, EdgeProblems problems) {
        this.securityLog = securityLog;
        this.guard = guard;
        this.arrival = arrival;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route()
                .order(BEFORE_EVERYTHING)
                .handler(guard::checkAddress)
                .failureHandler(problems::answer);
        router.route()
                .order(BEFORE_AUTHENTICATION)
                .handler(securityLog::watch)
                .handler(guard::check)
                .handler(arrival::watch)
                .failureHandler(problems::answer);
        router.route().order(AFTER_THE_SERVERS_OWN_LIMIT).handler(guard::bound);
        router.route().order(AFTER_EVERYTHING).handler(context -> context.fail(404));
    }
}
