package london.dsco.web.edge;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import london.dsco.web.input.JsonProblems;
import london.dsco.web.problem.Problems;
import london.dsco.web.problem.UnexpectedProblems;
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

    private final Operations operations;

    HttpProblems(Operations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refused, UriInfo address, Request request) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return Problems.answer(JsonProblems.of(unreadable), address);
        }
        if (refused.getCause() instanceof ProblemException ours) {
            return Problems.answer(ours, address);
        }
        ProblemType type = BY_STATUS.get(refused.getResponse().getStatus());
        if (type == null) {
            return UnexpectedProblems.unexpected(refused, address);
        }
        String path = address.getRequestUri().getRawPath();
        return switch (type) {
            case METHOD_NOT_ALLOWED -> notAllowed(path, address);
            case UNSUPPORTED_MEDIA_TYPE ->
                    unsupported(operations.readBy(request.getMethod(), path), address);
            case NOT_ACCEPTABLE ->
                    Problems.answer(
                            type,
                            operations
                                    .sentBy(request.getMethod(), path)
                                    .map("This operation responds with %s."::formatted)
                                    .orElse(null),
                            address);
            default -> Problems.answer(type, null, address);
        };
    }

    private Response notAllowed(String path, UriInfo address) {
        String methods = String.join(", ", operations.methodsAt(path));
        Response answer =
                Problems.answer(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "This address supports %s.".formatted(methods),
                        address);
        return Response.fromResponse(answer).header(HttpHeaders.ALLOW, methods).build();
    }

    /**
     * Answers an unsupported media type. RFC 9110 section 15.5.16: Accept lists the types that
     * would have been read.
     */
    private static Response unsupported(Optional<String> read, UriInfo address) {
        Response answer =
                Problems.answer(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        read.map("This operation accepts %s."::formatted).orElse(null),
                        address);
        return read.map(
                        types ->
                                Response.fromResponse(answer)
                                        .header(HttpHeaders.ACCEPT, types)
                                        .build())
                .orElse(answer);
    }
}
