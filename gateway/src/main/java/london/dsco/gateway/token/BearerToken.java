package london.dsco.gateway.token;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.edge.AccessTokenRules;
import london.dsco.edge.TokenRefusal;
import london.dsco.edge.TokenShape;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * The two ends of authentication: before it, that there is something to verify; after it, that it
 * was verified. Between them Quarkus checks signature, issuer, audience, times and {@link
 * AccessTokenRules}, and fails the request when one of them does not hold ({@link TokenRefusal}).
 */
@ApplicationScoped
public class BearerToken {

    public void requireShape(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null && OpenOperations.include(context.request())) {
            context.next();
            return;
        }
        TokenShape.refusal(authorization)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        context.next();
    }

    /**
     * Lets only a proven caller on, whatever happened or was left out before, except to {@link
     * OpenOperations}, where strangers are counted by their address.
     */
    public void requireProof(RoutingContext context) {
        if (OpenOperations.include(context.request())) {
            context.next();
        } else if (context.user() instanceof QuarkusHttpUser caller
                && !caller.getSecurityIdentity().isAnonymous()) {
            context.next();
        } else {
            throw new ProblemException(ProblemType.TOKEN_MISSING);
        }
    }
}
