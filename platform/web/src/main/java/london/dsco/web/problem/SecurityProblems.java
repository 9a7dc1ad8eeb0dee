package london.dsco.web.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import london.dsco.edge.TokenRefusal;
import london.dsco.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a missing, refused or insufficient token and says which check failed (RFC 6750). */
class SecurityProblems {

    @ServerExceptionMapper
    Response missing(UnauthorizedException none, UriInfo request) {
        return Problems.answer(ProblemType.TOKEN_MISSING, null, request);
    }

    @ServerExceptionMapper
    Response refused(AuthenticationFailedException refused, UriInfo request) {
        return Problems.answer(TokenRefusal.of(refused).orElseThrow(), request);
    }

    @ServerExceptionMapper
    Response unverifiable(OIDCException away, UriInfo request) {
        return Problems.answer(TokenRefusal.of(away).orElseThrow(), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, UriInfo request) {
        return Problems.answer(ProblemType.FORBIDDEN, null, request);
    }
}
