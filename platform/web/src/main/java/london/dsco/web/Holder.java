package london.dsco.web;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The holder of a verified access token, in the domain's terms. It is computed when the token is
 * verified, and stored with it. The library builds an exception each time it is asked for a claim
 * that is not one of its own, such as {@code borough}.
 *
 * @param borough GSS code; null for network-wide accounts, and for a code that is not one of the 33
 *     and so no scope
 */
record Holder(
        String subject,
        String username,
        Set<Role> roles,
        String borough,
        String client,
        String setting) {

    private static final String SERVICE_ACCOUNT = "service-account-";
    private static final String ATTRIBUTE = Holder.class.getName();

    /** Returns the holder; empty if there is no verified access token. */
    static Optional<Holder> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    private static Holder from(JsonWebToken token, Set<String> roleCodes) {
        String client = token.getClaim("azp");
        String preferred = token.getClaim("preferred_username");
        String username =
                preferred == null || preferred.startsWith(SERVICE_ACCOUNT)
                        ? client
                        : preferred.toLowerCase(Locale.ROOT);
        Set<Role> roles =
                roleCodes.stream()
                        .map(Role::byCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
        String borough = token.getClaim("borough");
        return new Holder(
                token.getSubject(),
                username,
                roles,
                Borough.byGss(borough).map(Borough::gss).orElse(null),
                client,
                roles.contains(Role.SETTING) ? token.getClaim("setting") : null);
    }

    /** Computes the holder. Quarkus calls it once for each token that it verifies. */
    @ApplicationScoped
    static class Naming implements SecurityIdentityAugmentor {

        @Override
        public Uni<SecurityIdentity> augment(
                SecurityIdentity identity, AuthenticationRequestContext context) {
            if (identity.getPrincipal() instanceof JsonWebToken token) {
                identity =
                        QuarkusSecurityIdentity.builder(identity)
                                .addAttribute(ATTRIBUTE, from(token, identity.getRoles()))
                                .build();
            }
            return Uni.createFrom().item(identity);
        }
    }
}
