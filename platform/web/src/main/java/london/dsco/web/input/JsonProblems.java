package london.dsco.web.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DatabindException;
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
import london.dsco.web.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers a body that is not JSON, or does not have the operation's structure. The answer gives the
 * place, as a pointer (RFC 6901), and what is expected, but never the value.
 */
public class JsonProblems {

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatch, UriInfo request) {
        return Problems.answer(of(mismatch), request);
    }

    @ServerExceptionMapper
    Response mapped(DatabindException unreadable, UriInfo request) {
        return Problems.answer(of(unreadable), request);
    }

    @ServerExceptionMapper
    Response malformed(StreamReadException malformed, UriInfo request) {
        return Problems.answer(of(malformed), request);
    }

    public static ProblemException of(JacksonException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return unknownProperty(unknown);
        }
        if (unreadable instanceof JsonMappingException mapping && !isOfTheTokeniser(mapping)) {
            return JsonSyntax.isTrailing(mapping)
                    ? JsonSyntax.problem(mapping)
                    : invalid(mapping, JsonExpectation.of(mapping));
        }
        // Jackson wraps a tokeniser's error in its path; the body is still not JSON.
        return JsonSyntax.problem(
                unreadable.getCause() instanceof JacksonException cause ? cause : unreadable);
    }

    private static boolean isOfTheTokeniser(JsonMappingException mapping) {
        return mapping.getCause() instanceof JacksonException cause
                && !(cause instanceof JsonMappingException)
                && !(cause instanceof InputCoercionException);
    }

    private static ProblemException unknownProperty(UnrecognizedPropertyException unknown) {
        String known =
                unknown.getKnownPropertyIds() == null
                        ? ""
                        : unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", ", " Known here: ", "."));
        return new ProblemException(
                ProblemType.UNKNOWN_PROPERTY,
                "The body has a property that is not part of this operation.",
                List.of(
                        new InvalidField(
                                pointer(unknown),
                                "unknown-property",
                                "Remove the property or correct its name." + known)));
    }

    private static ProblemException invalid(
            JsonMappingException mapping, JsonExpectation expectation) {
        return new ProblemException(
                ProblemType.INVALID_INPUT,
                "The body is not valid.",
                List.of(
                        new InvalidField(
                                pointer(mapping), expectation.code(), expectation.words())));
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? String.valueOf(step.getIndex())
                                        : SafeName.of(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
