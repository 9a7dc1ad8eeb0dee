package london.dsco.web.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import london.dsco.web.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers input that breaks a declared constraint: every breach at once, each with its place. */
class ValidationProblems {

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException breaches, UriInfo request) {
        return Problems.answer(of(breaches.getConstraintViolations()), request);
    }

    static ProblemException of(Set<? extends ConstraintViolation<?>> breaches) {
        if (breaches.stream().anyMatch(BreachPlace::isMissingBody)) {
            return new ProblemException(
                    ProblemType.BODY_MISSING, "This operation needs a JSON object as its body.");
        }
        List<InvalidField> fields =
                breaches.stream()
                        .map(ValidationProblems::field)
                        .sorted(
                                Comparator.comparing(InvalidField::toString)
                                        .thenComparing(InvalidField::code))
                        .toList();
        String places =
                fields.stream().anyMatch(field -> field.pointer() != null)
                        ? "The body is not valid."
                        : "A part of the address or a header is not valid.";
        return new ProblemException(ProblemType.INVALID_INPUT, places, fields);
    }

    private static InvalidField field(ConstraintViolation<?> breach) {
        return BreachPlace.of(breach).field(Breaches.code(breach), Breaches.sentence(breach));
    }
}
