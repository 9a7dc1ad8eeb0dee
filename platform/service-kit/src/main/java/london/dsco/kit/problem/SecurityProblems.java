package london.dsco.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.regex.Pattern;
import london.dsco.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Answers a missing, refused or insufficient token, saying which check failed (RFC 6750). */
class SecurityProblems {

    private static final Map<Integer, ProblemType> BY_CHECK =
            Map.of(
                    ErrorCodes.EXPIRED, ProblemType.TOKEN_EXPIRED,
                    ErrorCodes.NOT_YET_VALID, ProblemType.TOKEN_NOT_YET_VALID,
                    ErrorCodes.ISSUED_AT_INVALID_FUTURE, ProblemType.TOKEN_NOT_YET_VALID,
                    ErrorCodes.AUDIENCE_INVALID, ProblemType.TOKEN_AUDIENCE_INVALID,
                    ErrorCodes.AUDIENCE_MISSING, ProblemType.TOKEN_AUDIENCE_INVALID,
                    ErrorCodes.ISSUER_INVALID, ProblemType.TOKEN_ISSUER_INVALID,
                    ErrorCodes.ISSUER_MISSING, ProblemType.TOKEN_ISSUER_INVALID,
                    ErrorCodes.SIGNATURE_INVALID, ProblemType.TOKEN_SIGNATURE_INVALID,
                    ErrorCodes.TYPE_INVALID, ProblemType.TOKEN_TYPE_INVALID);

    /** The verifier has no code of its own for this check. */
    private static final String WRONG_TYPE = "Invalid token type";

    /** Three parts, the last of which an unsigned token leaves empty (RFC 7515 section 7.1). */
    private static final Pattern SIGNED = Pattern.compile("[Bb]earer [\\w-]+\\.[\\w-]+\\.[\\w-]*");

    @ServerExceptionMapper
    Response missing(UnauthorizedException none, UriInfo request) {
        return Problems.answer(ProblemType.TOKEN_MISSING, null, request);
    }

    @ServerExceptionMapper
    Response refused(AuthenticationFailedException refused, UriInfo request, HttpHeaders headers) {
        return Problems.answer(
                type(refused, headers.getHeaderString(HttpHeaders.AUTHORIZATION)), null, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, UriInfo request) {
        return Problems.answer(ProblemType.FORBIDDEN, null, request);
    }

    static ProblemType type(Throwable refused, String authorization) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                return WRONG_TYPE.equals(cause.getMessage())
                        ? ProblemType.TOKEN_TYPE_INVALID
                        : ProblemType.IDENTITY_PROVIDER_UNAVAILABLE;
            }
            if (cause instanceof InvalidJwtException invalid) {
                return invalid.getErrorDetails().stream()
                        .map(error -> BY_CHECK.get(error.getErrorCode()))
                        .filter(type -> type != null)
                        .findFirst()
                        .orElse(ProblemType.TOKEN_SIGNATURE_INVALID);
            }
        }
        // Refused before any claim was looked at: by its key or algorithm, unless it is no signed
        // token at all.
        return authorization != null && SIGNED.matcher(authorization).matches()
                ? ProblemType.TOKEN_SIGNATURE_INVALID
                : ProblemType.TOKEN_MALFORMED;
    }
}
