package london.dsco.web.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Refuses a query that does not say what the caller means: an unknown parameter (a misspelt filter
 * would return the whole list), a repeated one where one value counts, and text that cannot be
 * stored or compared.
 */
@Provider
class QueryCheck implements ContainerRequestFilter {

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    @Context ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        if (!query.isEmpty()) {
            check(query, known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of));
        }
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) -> requirePlainText(name, values));
    }

    private static void check(MultivaluedMap<String, String> query, KnownParameters known) {
        List<InvalidField> unknown =
                query.keySet().stream()
                        .filter(name -> !known.repeatable().containsKey(name))
                        .sorted()
                        .map(name -> unknown(name, known))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNKNOWN_PARAMETER,
                    "The query has a parameter that is not part of this operation.",
                    unknown);
        }
        List<InvalidField> wrong =
                query.entrySet().stream()
                        .flatMap(entry -> wrong(entry.getKey(), entry.getValue(), known).stream())
                        .sorted(Comparator.comparing(InvalidField::parameter))
                        .toList();
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "The query is not valid.", wrong);
        }
        query.forEach(QueryCheck::requirePlainText);
    }

    private static InvalidField unknown(String name, KnownParameters known) {
        String others =
                known.repeatable().isEmpty()
                        ? "This operation has no query parameters."
                        : "Known here: " + String.join(", ", known.repeatable().keySet()) + ".";
        return InvalidField.ofParameter(SafeName.of(name), "unknown-parameter", others);
    }

    private static Optional<InvalidField> wrong(
            String name, List<String> values, KnownParameters known) {
        if (values.size() > 1 && !known.repeatable().get(name)) {
            return Optional.of(
                    InvalidField.ofParameter(name, "repeated", "Send this parameter once."));
        }
        // If it counted as no filter at all, an empty one would return the whole list.
        return values.stream().anyMatch(String::isEmpty)
                ? Optional.of(
                        InvalidField.ofParameter(
                                name, "empty", "Send a value, or leave the parameter out."))
                : Optional.empty();
    }

    private static void requirePlainText(String name, List<String> values) {
        if (!values.stream().allMatch(PlainText::isLine)) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    "A part of the address is not valid.",
                    List.of(
                            InvalidField.ofParameter(
                                    name, Form.TEXT.code(), Form.TEXT.expected())));
        }
    }
}
