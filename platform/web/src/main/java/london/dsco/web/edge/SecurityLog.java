package london.dsco.web.edge;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import london.dsco.edge.Address;
import london.dsco.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * One line for every 401, 403 and 404, so that somebody who tries one address after another can be
 * found and named. Of the address it holds the collection alone, never a child's reference. See
 * docs/security-log.md.
 */
@ApplicationScoped
class SecurityLog {

    private static final Logger LOG = Logger.getLogger("dsco.security");
    private static final Set<Integer> WATCHED = Set.of(401, 403, 404);
    private static final String PROBLEM = "london.dsco.web.problem";
    private static final String NONE = "-";

    private final IdentityProviderManager identities;

    SecurityLog(IdentityProviderManager identities) {
        this.identities = identities;
    }

    void watch(RoutingContext context) {
        context.addEndHandler(
                ended -> {
                    if (WATCHED.contains(context.response().getStatusCode())) {
                        record(context);
                    }
                });
        context.next();
    }

    /** Keeps the answer's problem for the line. */
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
        LOG.infof(
                "status=%d problem=%s method=%s collection=%s subject=%s client=%s borough=%s"
                        + " trace=%s",
                context.response().getStatusCode(),
                problem == null ? NONE : problem.code(),
                plain(context.request().method().name()),
                Address.collection(context.request().path()),
                plain(token == null ? null : token.getSubject()),
                plain(claim(token, "azp")),
                plain(claim(token, "borough")),
                problem == null || problem.traceId() == null ? NONE : problem.traceId());
    }

    private static String claim(JsonWebToken token, String name) {
        return token == null ? null : token.getClaim(name);
    }

    /** One word, so that a value cannot pretend to be another part of the line. */
    private static String plain(String value) {
        return value == null || value.isEmpty() ? NONE : value.replaceAll("[^A-Za-z0-9@._:-]", "_");
    }
}
