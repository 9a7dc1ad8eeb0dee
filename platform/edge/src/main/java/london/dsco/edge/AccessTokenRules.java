package london.dsco.edge;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/**
 * What an access token must be besides signed, current and meant for this API. It has Keycloak's
 * type {@code Bearer}, because an ID or refresh token is signed with the same key. Its algorithm is
 * one that the realm uses, its client is known to us, and every claim has the type that the suite
 * reads. All of it is checked before a request reaches anything else, so that no claim can surprise
 * later code.
 */
@Unremovable
@ApplicationScoped
public class AccessTokenRules implements Validator {

    static final String TYPE = "The token is not an access token";
    static final String ALGORITHM = "The token's algorithm is not accepted";
    static final String CLIENT = "The token was issued to an unknown client";
    static final String CLAIM = "A claim is missing or has the wrong type";

    /** The prefix of the suite's own actors ({@code Actor.system}), which no token may use. */
    private static final String SYSTEM = "system:";

    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256", "ES256");
    private static final int LONGEST = 1_000;

    private static final List<String> NEEDED = List.of("sub", "azp");
    private static final List<String> NAMES = List.of("sub", "azp", "preferred_username");
    private static final List<String> TEXTS =
            List.of(
                    "typ",
                    "jti",
                    "sid",
                    "scope",
                    "name",
                    "given_name",
                    "family_name",
                    "email",
                    "upn",
                    "preferred_username",
                    "client_id",
                    "borough",
                    "setting");

    private final Set<String> knownClients;

    /**
     * @param knownClients the client ids whose tokens are accepted ({@code azp})
     */
    AccessTokenRules(@ConfigProperty(name = "dsco.oidc.known-clients") Set<String> knownClients) {
        this.knownClients = Set.copyOf(knownClients);
    }

    /**
     * @return what is wrong, or null if nothing is
     */
    @Override
    public String validate(JwtContext token) {
        if (!ALGORITHMS.contains(token.getJoseObjects().get(0).getAlgorithmHeaderValue())) {
            return ALGORITHM;
        }
        JwtClaims claims = token.getJwtClaims();
        if (!isWellFormed(claims)) {
            return CLAIM;
        }
        if (!"Bearer".equals(claims.getClaimValue("typ"))) {
            return TYPE;
        }
        return knownClients.contains(String.valueOf(claims.getClaimValue("azp"))) ? null : CLIENT;
    }

    private static boolean isWellFormed(JwtClaims claims) {
        return Stream.concat(NEEDED.stream(), TEXTS.stream())
                        .filter(name -> NEEDED.contains(name) || claims.hasClaim(name))
                        .allMatch(name -> isText(claims.getClaimValue(name)))
                && NEEDED.stream()
                        .noneMatch(name -> String.valueOf(claims.getClaimValue(name)).isBlank())
                && NAMES.stream().noneMatch(name -> isOurs(claims.getClaimValue(name)))
                && (!claims.hasClaim("roles") || isListOfTexts(claims.getClaimValue("roles")));
    }

    private static boolean isOurs(Object name) {
        return String.valueOf(name).regionMatches(true, 0, SYSTEM, 0, SYSTEM.length());
    }

    private static boolean isText(Object claim) {
        return claim instanceof String text
                && text.codePoints().noneMatch(Character::isISOControl)
                && text.length() <= LONGEST;
    }

    private static boolean isListOfTexts(Object claim) {
        return claim instanceof List<?> list && list.stream().allMatch(AccessTokenRules::isText);
    }
}
