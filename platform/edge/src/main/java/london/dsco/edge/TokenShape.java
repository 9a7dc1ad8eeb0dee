package london.dsco.edge;

import java.util.BitSet;
import java.util.Optional;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Rejects what cannot be a token, so that the verifier makes no mistakes about it. */
public final class TokenShape {

    private static final String SCHEME = "Bearer ";

    private static final BitSet BASE64URL = base64url();

    private TokenShape() {}

    /**
     * Returns the refusal for an {@code Authorization} field before anything is verified.
     *
     * @param authorization the field's value, or null
     */
    public static Optional<ProblemException> refusal(String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.of(new ProblemException(ProblemType.TOKEN_MISSING));
        }
        String token = authorization.substring(SCHEME.length());
        if (!isSignedJwt(token)) {
            return Optional.of(new ProblemException(ProblemType.TOKEN_MALFORMED));
        }
        if (token.endsWith(".")) {
            return Optional.of(
                    new ProblemException(
                            ProblemType.TOKEN_SIGNATURE_INVALID, "The token has no signature."));
        }
        return Optional.empty();
    }

    /**
     * Returns whether it is header, claims and signature in base64url (RFC 7515); the signature may
     * be empty. A regular expression would take ten times as long for the thousand characters of
     * each request's token.
     */
    private static boolean isSignedJwt(String token) {
        int parts = 1;
        int length = 0;
        for (int at = 0; at < token.length(); at++) {
            char next = token.charAt(at);
            if (next == '.' && length > 0) {
                parts++;
                length = 0;
            } else if (BASE64URL.get(next)) {
                length++;
            } else {
                return false;
            }
        }
        return parts == 3;
    }

    private static BitSet base64url() {
        BitSet characters = new BitSet();
        characters.set('A', 'Z' + 1);
        characters.set('a', 'z' + 1);
        characters.set('0', '9' + 1);
        characters.set('-');
        characters.set('_');
        return characters;
    }
}
