package london.dsco.edge;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/**
 * What an access token must be besides signed, timely, and meant for this API: of Keycloak's type
 * {@code Bearer} (an ID or refresh token is signed by the same key) and signed with an algorithm
 * that the realm uses.
 */
@Unremovable
@ApplicationScoped
public class AccessTokenRules implements Validator {

    static final String TYPE = "The token is not an access token";
    static final String ALGORITHM = "The token's algorithm is not accepted";

    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256", "ES256");

    @Override
    public String validate(JwtContext token) throws MalformedClaimException {
        if (!ALGORITHMS.contains(algorithmOf(token))) {
            return ALGORITHM;
        }
        if (!"Bearer".equals(token.getJwtClaims().getStringClaimValue("typ"))) {
            return TYPE;
        }
        return null;
    }

    private static String algorithmOf(JwtContext token) {
        return token.getJoseObjects().get(0).getAlgorithmHeaderValue();
    }
}
