package london.dsco.edge;

import java.util.Optional;
import java.util.regex.Pattern;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Spares the verifier what cannot be a token, and so its mistakes about it. */
public final class TokenShape {

    private static final String SCHEME = "Bearer ";

    /** Header, claims and signature in base64url (RFC 7515). */
    private static final Pattern SIGNED_JWT =
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private TokenShape() {}

    /**
     * The refusal that an {@code Authorization} field deserves before anything is verified.
     *
     * @param authorization the field's value, or null
     */
    public static Optional<ProblemException> refusal(String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.of(new ProblemException(ProblemType.TOKEN_MISSING));
        }
        String token = authorization.substring(SCHEME.length());
        if (!SIGNED_JWT.matcher(token).matches()) {
            return Optional.of(new ProblemException(ProblemType.TOKEN_MALFORMED));
        }
        if (token.endsWith(".")) {
            return Optional.of(
                    new ProblemException(
                            ProblemType.TOKEN_SIGNATURE_INVALID, "The token has no signature."));
        }
        return Optional.empty();
    }
}
