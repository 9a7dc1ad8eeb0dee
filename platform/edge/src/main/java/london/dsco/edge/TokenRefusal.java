package london.dsco.edge;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.InvalidAlgorithmException;
import org.jose4j.lang.UnresolvableKeyException;

/** Finds out which check a token failed, from the failure of authentication. */
public final class TokenRefusal {

    /**
     * The verifier reports every wrong claim. The answer names the first of these, which the caller
     * must correct before anything else matters.
     */
    private static final Map<Integer, ProblemType> BY_CODE = new LinkedHashMap<>();

    static {
        BY_CODE.put(ErrorCodes.SIGNATURE_INVALID, ProblemType.TOKEN_SIGNATURE_INVALID);
        BY_CODE.put(ErrorCodes.SIGNATURE_MISSING, ProblemType.TOKEN_SIGNATURE_INVALID);
        BY_CODE.put(ErrorCodes.ISSUER_INVALID, ProblemType.TOKEN_ISSUER_INVALID);
        BY_CODE.put(ErrorCodes.ISSUER_MISSING, ProblemType.TOKEN_ISSUER_INVALID);
        BY_CODE.put(ErrorCodes.AUDIENCE_INVALID, ProblemType.TOKEN_AUDIENCE_INVALID);
        BY_CODE.put(ErrorCodes.AUDIENCE_MISSING, ProblemType.TOKEN_AUDIENCE_INVALID);
        BY_CODE.put(ErrorCodes.EXPIRED, ProblemType.TOKEN_EXPIRED);
        BY_CODE.put(ErrorCodes.NOT_YET_VALID, ProblemType.TOKEN_NOT_YET_VALID);
        BY_CODE.put(ErrorCodes.ISSUED_AT_INVALID_FUTURE, ProblemType.TOKEN_NOT_YET_VALID);
    }

    private TokenRefusal() {}

    /**
     * Returns the refusal for a failed authentication; empty if the failure was a different one. An
     * unreachable provider is not the token's fault: 503, not 401.
     */
    public static Optional<ProblemException> of(Throwable failure) {
        if (failure instanceof AuthenticationFailedException refused) {
            return Optional.of(new ProblemException(typeOf(refused)));
        }
        if (failure instanceof OIDCException) {
            return Optional.of(new ProblemException(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE));
        }
        return Optional.empty();
    }

    /** Returns the {@code WWW-Authenticate} field of RFC 6750 for a problem of this type. */
    public static String challenge(ProblemType type) {
        String realm = "Bearer realm=\"dsco\"";
        return type == ProblemType.TOKEN_MISSING
                ? realm
                : realm
                        + ", error=\"invalid_token\", error_description=\"%s\""
                                .formatted(type.title());
    }

    private static ProblemType typeOf(AuthenticationFailedException refused) {
        if (refused.getCause() == null) {
            return ProblemType.TOKEN_MALFORMED;
        }
        // Anything but the verifier's own verdict means that the keys could not be fetched.
        return causeOf(refused, InvalidJwtException.class)
                .map(TokenRefusal::typeOf)
                .orElse(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE);
    }

    private static ProblemType typeOf(InvalidJwtException verdict) {
        if (causeOf(verdict, InvalidAlgorithmException.class).isPresent()
                || causeOf(verdict, UnresolvableKeyException.class).isPresent()
                || says(verdict, AccessTokenRules.ALGORITHM)) {
            return ProblemType.TOKEN_SIGNATURE_INVALID;
        }
        if (says(verdict, AccessTokenRules.TYPE)) {
            return ProblemType.TOKEN_TYPE_INVALID;
        }
        if (says(verdict, AccessTokenRules.CLAIM)) {
            return ProblemType.TOKEN_MALFORMED;
        }
        return BY_CODE.entrySet().stream()
                .filter(code -> verdict.hasErrorCode(code.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(
                        () ->
                                says(verdict, AccessTokenRules.CLIENT)
                                        ? ProblemType.TOKEN_CLIENT_UNKNOWN
                                        : ProblemType.TOKEN_MALFORMED);
    }

    private static boolean says(InvalidJwtException verdict, String message) {
        return verdict.getErrorDetails().stream()
                .anyMatch(error -> message.equals(error.getErrorMessage()));
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
