package london.dsco.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers bodies that are not JSON, or not of the operation's shape, by pointer (RFC 6901) and
 * never by value.
 */
class JsonProblems {

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatch, UriInfo request) {
        return Problems.answer(of(mismatch), request);
    }

    @ServerExceptionMapper
    Response malformed(StreamReadException malformed, UriInfo request) {
        return Problems.answer(of(malformed), request);
    }

    static ProblemException of(JacksonException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return invalid(
                    ProblemType.UNKNOWN_PROPERTY,
                    unknown,
                    "unknown-property",
                    "This property is not known here.");
        }
        // Jackson wraps a tokeniser's complaint in the path where it met it: still not JSON, or too
        // deep.
        boolean tokeniser =
                unreadable.getCause() instanceof JacksonException cause
                        && !(cause instanceof JsonMappingException);
        if (unreadable instanceof JsonMappingException mapping && !tokeniser) {
            if (mapping.getPath().isEmpty()) {
                return new ProblemException(
                        ProblemType.MALFORMED_JSON, "A JSON object is expected.");
            }
            return invalid(
                    ProblemType.INVALID_INPUT,
                    mapping,
                    "invalid-value",
                    "The value is not of the documented form.");
        }
        return new ProblemException(ProblemType.MALFORMED_JSON, null);
    }

    private static ProblemException invalid(
            ProblemType type, JsonMappingException mapping, String code, String detail) {
        return new ProblemException(
                type, null, List.of(new InvalidField(pointer(mapping), code, detail)));
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() != null
                                        ? escape(step.getFieldName())
                                        : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }

    /**
     * A name may hold anything; RFC 6901 escapes two characters and we cut what no documented name
     * has.
     */
    private static String escape(String name) {
        String safe = name.matches("[A-Za-z0-9_-]{1,64}") ? name : "?";
        return safe.replace("~", "~0").replace("/", "~1");
    }
}
