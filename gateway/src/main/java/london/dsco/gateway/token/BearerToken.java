package london.dsco.gateway.token;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * The two ends of authentication: before it, that there is something to verify; after it, that it
 * was verified. Between them Quarkus checks signature, issuer, audience, times and {@link
 * AccessTokenRules}, and fails the request when one of them does not hold ({@link TokenRefusal}).
 */
@ApplicationScoped
public class BearerToken {

    private static final String SCHEME = "Bearer ";

    /** Header, claims and signature in base64url (RFC 7515). */
    private static final Pattern SIGNED_JWT =
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    /** Spares the verifier what cannot be a token, and so its mistakes about it. */
    public void requireShape(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new ProblemException(ProblemType.TOKEN_MISSING);
        }
        String token = authorization.substring(SCHEME.length());
        if (!SIGNED_JWT.matcher(token).matches()) {
            throw new ProblemException(ProblemType.TOKEN_MALFORMED);
        }
        if (token.endsWith(".")) {
            throw new ProblemException(ProblemType.TOKEN_SIGNATURE_INVALID, "It has none.");
        }
        context.next();
    }

    /** Lets only a proven caller on, whatever happened or was left out before. */
    public void requireProof(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser caller
                && !caller.getSecurityIdentity().isAnonymous()) {
            context.next();
        } else {
            throw new ProblemException(ProblemType.TOKEN_MISSING);
        }
    }
}
