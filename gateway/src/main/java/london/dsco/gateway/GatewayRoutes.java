package london.dsco.gateway;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import london.dsco.gateway.access.AccessRecord;
import london.dsco.gateway.apidocs.ApiPages;
import london.dsco.gateway.edge.AnswerHeaders;
import london.dsco.gateway.edge.CrossOrigins;
import london.dsco.gateway.edge.ProblemAnswers;
import london.dsco.gateway.edge.RequestGuard;
import london.dsco.gateway.forward.Services;
import london.dsco.gateway.rate.RateLimits;
import london.dsco.gateway.token.BearerToken;

/**
 * The path of a request through the gateway, in order. Quarkus verifies the access token between
 * the two routes. Nothing else that Quarkus offers on this port can be reached.
 */
@ApplicationScoped
public class GatewayRoutes {

    /** Before Quarkus authenticates: its handlers run at the negative of their priority. */
    private static final int BEFORE_AUTHENTICATION =
            -(SecurityHandlerPriorities.AUTHENTICATION + 1_000);

    private static final int AFTER_AUTHENTICATION = -1;

    private final AccessRecord accessRecord;
    private final AnswerHeaders answerHeaders;
    private final CrossOrigins crossOrigins;
    private final RequestGuard requestGuard;
    private final ApiPages apiPages;
    private final ProblemAnswers problemAnswers;
    private final BearerToken bearerToken;
    private final RateLimits rateLimits;
    private final Services services;

    GatewayRoutes(
            AccessRecord accessRecord,
            AnswerHeaders answerHeaders,
            CrossOrigins crossOrigins,
            RequestGuard requestGuard,
            ApiPages apiPages,
            ProblemAnswers problemAnswers,
            BearerToken bearerToken,
            RateLimits rateLimits,
            Services services) {
        this.accessRecord = accessRecord;
        this.answerHeaders = answerHeaders;
        this.crossOrigins = crossOrigins;
        this.requestGuard = requestGuard;
        this.apiPages = apiPages;
        this.problemAnswers = problemAnswers;
        this.bearerToken = bearerToken;
        this.rateLimits = rateLimits;
        this.services = services;
    }

    void install(@Observes Router router) {
        router.errorHandler(400, problemAnswers::answerUnreadable);
        router.route()
                .order(BEFORE_AUTHENTICATION)
                .handler(accessRecord::keep)
                .handler(answerHeaders::promise)
                .handler(crossOrigins::admit)
                .handler(requestGuard::check)
                .handler(apiPages::answer)
                .handler(services::choose)
                .handler(apiPages::answerOptions)
                .handler(bearerToken::requireShape)
                .failureHandler(problemAnswers::answer);
        router.route()
                .order(AFTER_AUTHENTICATION)
                .handler(bearerToken::requireProof)
                .handler(rateLimits::countClient)
                .handler(services::forward);
    }
}
