package london.dsco.web.edge;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.edge.SecurityLine;
import london.dsco.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Writes a {@link SecurityLine} for every 401, 403 and 404. */
@ApplicationScoped
class SecurityLog {

    private static final String PROBLEM = "london.dsco.web.problem";

    private final IdentityProviderManager identities;

    SecurityLog(IdentityProviderManager identities) {
        this.identities = identities;
    }

    void watch(RoutingContext context) {
        context.addEndHandler(
                ended -> {
                    if (SecurityLine.isDueAfter(context.response().getStatusCode())) {
                        record(context);
                    }
                });
        context.next();
    }

    /** Stores the problem of the answer for the line. */
    static void note(RoutingContext context, Problem problem) {
        context.put(PROBLEM, problem);
    }

    private void record(RoutingContext context) {
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(identity -> write(context, identity), refused -> write(context, null));
    }

    private static void write(RoutingContext context, SecurityIdentity identity) {
        Problem problem = context.get(PROBLEM);
        JsonWebToken token =
                identity != null && identity.getPrincipal() instanceof JsonWebToken verified
                        ? verified
                        : null;
        new SecurityLine(
                        context.response().getStatusCode(),
                        problem,
                        context.request().method().name(),
                        context.request().path(),
                        token == null ? null : token.getSubject(),
                        claim(token, "azp"),
                        claim(token, "borough"))
                .write();
    }

    private static String claim(JsonWebToken token, String name) {
        return token == null ? null : token.getClaim(name);
    }
}
