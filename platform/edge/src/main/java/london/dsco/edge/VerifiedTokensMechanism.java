package london.dsco.edge;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks {@link VerifiedTokens} before OpenID Connect. Quarkus stores only the answers of an identity
 * provider about a token (introspection), not the results of verifying signatures.
 *
 * <p>It also limits the time of verification: if an identity provider hangs while its keys are
 * fetched, the caller must not wait.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokensMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens tokens;
    private final Duration patience;

    VerifiedTokensMechanism(
            OidcAuthenticationMechanism oidc,
            VerifiedTokens tokens,
            @ConfigProperty(name = "dsco.oidc.patience", defaultValue = "2S") Duration patience) {
        this.oidc = oidc;
        this.tokens = tokens;
        this.patience = patience;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager providers) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return oidc.authenticate(context, providers);
        }
        return tokens.caller(
                authorization.substring(SCHEME.length()), () -> verify(context, providers));
    }

    private Uni<SecurityIdentity> verify(
            RoutingContext context, IdentityProviderManager providers) {
        return oidc.authenticate(context, providers)
                .ifNoItem()
                .after(patience)
                .failWith(() -> new OIDCException("The identity provider did not answer in time"));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    /** Returns a priority before OpenID Connect itself, which is then not asked again. */
    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
