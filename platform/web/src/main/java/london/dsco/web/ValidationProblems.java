package london.dsco.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers input that breaks a declared constraint: every breach at once, by pointer and constraint
 * name.
 */
class ValidationProblems {

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException breaches, UriInfo request) {
        List<InvalidField> fields =
                breaches.getConstraintViolations().stream()
                        .map(ValidationProblems::field)
                        .sorted(
                                Comparator.comparing(InvalidField::pointer)
                                        .thenComparing(InvalidField::code))
                        .toList();
        return Problems.answer(
                new ProblemException(ProblemType.INVALID_INPUT, null, fields), request);
    }

    private static InvalidField field(ConstraintViolation<?> breach) {
        String constraint =
                breach.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new InvalidField(
                pointer(breach.getPropertyPath()), kebab(constraint), breach.getMessage());
    }

    /**
     * Leaves out the Java method and its body parameter; a query or path parameter stays, as the
     * pointer's one step.
     */
    private static String pointer(Path path) {
        List<Path.Node> nodes =
                StreamSupport.stream(path.spliterator(), false)
                        .filter(node -> node.getKind() != ElementKind.METHOD)
                        .toList();
        boolean body = nodes.size() > 1 && nodes.get(0).getKind() == ElementKind.PARAMETER;
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : body ? nodes.subList(1, nodes.size()) : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
