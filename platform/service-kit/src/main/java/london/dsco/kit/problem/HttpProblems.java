package london.dsco.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers refusals of ours and of the HTTP layer: no such path, method, media type, and the like.
 */
class HttpProblems {

    private static final Map<Integer, ProblemType> BY_STATUS =
            Map.of(
                    400, ProblemType.INVALID_INPUT,
                    401, ProblemType.TOKEN_MISSING,
                    403, ProblemType.FORBIDDEN,
                    404, ProblemType.NOT_FOUND,
                    405, ProblemType.METHOD_NOT_ALLOWED,
                    406, ProblemType.NOT_ACCEPTABLE,
                    413, ProblemType.PAYLOAD_TOO_LARGE,
                    414, ProblemType.URI_TOO_LONG,
                    415, ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    503, ProblemType.SERVICE_UNAVAILABLE);

    @ServerExceptionMapper
    Response refused(ProblemException refusal, UriInfo request) {
        return Problems.answer(refusal, request);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refusal, UriInfo request) {
        if (refusal.getCause() instanceof JacksonException unreadable) {
            return Problems.answer(JsonProblems.of(unreadable), request);
        }
        if (refusal.getCause() instanceof ProblemException ours) {
            return Problems.answer(ours, request);
        }
        ProblemType type = BY_STATUS.get(refusal.getResponse().getStatus());
        if (type == null) {
            return UnexpectedProblems.unexpected(refusal, request);
        }
        Response answer = Problems.answer(type, null, request);
        if (refusal instanceof NotAllowedException) {
            String allow = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return allow == null
                    ? answer
                    : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
        }
        return answer;
    }
}
