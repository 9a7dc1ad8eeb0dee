package london.dsco.gateway.token;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.edge.AccessTokenRules;
import london.dsco.edge.TokenRefusal;
import london.dsco.edge.TokenShape;
import london.dsco.gateway.apidocs.ApiDocuments;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * The two ends of authentication: before it, that there is something to verify; after it, that it
 * was verified. In between, Quarkus checks signature, issuer, audience, times and {@link
 * AccessTokenRules}, and fails the request if one check fails ({@link TokenRefusal}).
 */
@ApplicationScoped
public class BearerToken {

    private static final String OPEN = BearerToken.class.getName();

    private final ApiDocuments documents;

    BearerToken(ApiDocuments documents) {
        this.documents = documents;
    }

    /**
     * Lets requests that need no token pass without one. If a token comes anyway, it must be valid.
     */
    public void requireShape(RoutingContext context) {
        var request = context.request();
        if (!request.headers().contains(HttpHeaders.AUTHORIZATION)
                && documents.isOpen(request.method().name(), request.path())) {
            context.put(OPEN, true);
            context.next();
            return;
        }
        TokenShape.refusal(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        context.next();
    }

    /**
     * Lets only an authenticated caller pass, whatever happened or was left out before; a stranger
     * only reaches what is open.
     */
    public void requireProof(RoutingContext context) {
        boolean proven =
                context.user() instanceof QuarkusHttpUser caller
                        && !caller.getSecurityIdentity().isAnonymous();
        if (proven || context.<Boolean>get(OPEN, false)) {
            context.next();
        } else {
            throw new ProblemException(ProblemType.TOKEN_MISSING);
        }
    }
}
