package london.dsco.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes into a service's API description what holds for every operation, so that none has to
 * repeat it and none forgets it: who may call it, from its {@code @RolesAllowed}; the problems it
 * can answer with, each with an example; and the headers that the kit honours.
 *
 * <p>An operation declares only what is its own. A problem that is not among those added here, such
 * as 428, it names by status alone, and its body and examples are filled in.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        Set<Integer> problems = new TreeSet<>();
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations()
                    .forEach(
                            (method, operation) -> {
                                sayWhoMayCall(operation);
                                problems.addAll(addProblems(method, operation));
                                addHeaders(method, operation);
                            });
        }
        ApiComponents.addTo(api.getComponents(), problems);
    }

    private static void sayWhoMayCall(Operation operation) {
        List<String> roles = rolesOf(operation);
        if (roles.isEmpty()) {
            return;
        }
        String words = "May be called by: " + String.join(", ", roles) + ".";
        String description = operation.getDescription();
        operation.setDescription(description == null ? words : description + "\n\n" + words);
        operation.addExtension("x-roles", roles);
    }

    private static List<String> rolesOf(Operation operation) {
        return Stream.ofNullable(operation.getSecurity())
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @return the statuses of all problems the operation can answer with
     */
    private static Set<Integer> addProblems(HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        Set<Integer> statuses = new TreeSet<>(problemsOf(method, operation));
        responses.getAPIResponses().keySet().stream()
                .filter(status -> status.matches("[45]\\d\\d"))
                .map(Integer::valueOf)
                .forEach(statuses::add);
        for (Integer status : statuses) {
            APIResponse declared = responses.getAPIResponse(status.toString());
            if (declared == null || declared.getContent() == null && declared.getRef() == null) {
                responses.addAPIResponse(
                        status.toString(),
                        OASFactory.createAPIResponse().ref(ApiComponents.problem(status)));
            }
        }
        return statuses;
    }

    private static Set<Integer> problemsOf(HttpMethod method, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(Set.of(429, 500, 503));
        if (!rolesOf(operation).isEmpty()) {
            statuses.addAll(Set.of(401, 403));
        }
        if (has(operation, In.PATH)) {
            statuses.add(404);
        }
        if (has(operation, In.QUERY)) {
            statuses.add(400);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(400, 413, 415));
        }
        if (method != HttpMethod.GET) {
            statuses.addAll(Set.of(409, 412, 422));
        }
        return statuses;
    }

    private static void addHeaders(HttpMethod method, Operation operation) {
        switch (method) {
            case GET -> header(operation, "If-None-Match");
            case POST -> {
                header(operation, "Idempotency-Key");
                header(operation, "If-Match");
            }
            case PUT, PATCH, DELETE -> header(operation, "If-Match");
            default -> {}
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (status, response) -> {
                            if (status.equals("200") || status.equals("201")) {
                                response.addHeader("ETag", ApiComponents.headerRef("ETag"));
                            }
                            if (status.equals("201")) {
                                response.addHeader("Location", ApiComponents.headerRef("Location"));
                            }
                        });
    }

    private static void header(Operation operation, String name) {
        operation.addParameter(OASFactory.createParameter().ref(name));
    }

    private static boolean has(Operation operation, In place) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .map(Parameter::getIn)
                .anyMatch(place::equals);
    }
}
