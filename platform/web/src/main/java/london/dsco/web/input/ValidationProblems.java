package london.dsco.web.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        String constraint =
                breach.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return BreachPlace.of(breach).field(kebab(constraint), sentence(breach.getMessage()));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Bean Validation's own messages have neither a capital nor a full stop. */
    private static String sentence(String message) {
        if (message.isEmpty()) {
            return message;
        }
        String start = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
