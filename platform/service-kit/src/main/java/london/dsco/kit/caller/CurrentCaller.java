package london.dsco.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request being served. */
@RequestScoped
public class CurrentCaller {

    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private Caller caller;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * @throws ProblemException {@code forbidden} when the request carries no verified access token
     */
    public Caller get() {
        return find().orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemType.FORBIDDEN, "This needs an access token."));
    }

    /** The caller, or empty on an operation that is open to everyone. */
    public Optional<Caller> find() {
        if (caller == null && identity.getPrincipal() instanceof JsonWebToken token) {
            caller = from(token);
        }
        return Optional.ofNullable(caller);
    }

    /**
     * GSS code of the caller's borough.
     *
     * @throws ProblemException {@code forbidden} for network-wide accounts, which see no child's
     *     record
     */
    public String borough() {
        String borough = get().borough();
        if (borough == null) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "This account belongs to no borough.");
        }
        return borough;
    }

    private Caller from(JsonWebToken token) {
        String client = token.getClaim("azp");
        String preferred = token.getClaim("preferred_username");
        String username =
                preferred == null || preferred.startsWith(SERVICE_ACCOUNT)
                        ? client
                        : preferred.toLowerCase(Locale.ROOT);
        Set<Role> roles =
                identity.getRoles().stream()
                        .map(Role::byCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
        String borough = token.getClaim("borough");
        // A code that is not one of the 33 opens nothing: it is no scope at all.
        String scope = Borough.byGss(borough).map(Borough::gss).orElse(null);
        return new Caller(token.getSubject(), username, roles, scope, client);
    }
}
