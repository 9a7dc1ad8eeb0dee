package london.dsco.web;

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

/** Answers refusals of the HTTP layer: no such path, method or media type, and the like. */
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
    Response http(WebApplicationException refused, UriInfo request) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return Problems.answer(JsonProblems.of(unreadable), request);
        }
        if (refused.getCause() instanceof ProblemException ours) {
            return Problems.answer(ours, request);
        }
        ProblemType type = BY_STATUS.get(refused.getResponse().getStatus());
        if (type == null) {
            return UnexpectedProblems.unexpected(refused, request);
        }
        Response answer = Problems.answer(type, null, request);
        String allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return refused instanceof NotAllowedException && allow != null
                ? Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build()
                : answer;
    }
}
