package london.dsco.web.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
 * Adds to a service's API description what applies to every operation, so that none has to repeat
 * it and none forgets it: who may call it, from its {@code @RolesAllowed}; every status with which
 * it can answer; and the headers that this jar handles.
 *
 * <p>An operation declares only what is special about it. It declares a further problem by status
 * alone; the body and examples are added here.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDescription implements OASFilter {

    /** Views, and files that are a {@link london.dsco.web.Download} or stored. */
    private static final List<String> TAGGED =
            List.of("application/json", "application/pdf", "application/octet-stream");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        Set<Integer> problems = new TreeSet<>();
        for (PathItem path : api.getPaths().getPathItems().values()) {
            Map<HttpMethod, Operation> operations = path.getOperations();
            operations.forEach(
                    (method, operation) -> {
                        boolean needsMatch = OperationMarks.takeNeedsMatch(operation);
                        sayWhatIsCreated(method, operation);
                        sayWhoMayCall(operation);
                        problems.addAll(addProblems(method, operation, needsMatch));
                        addHeaders(method, operation, needsMatch);
                        sortResponses(operation);
                    });
        }
        ApiForms.addTo(api);
        Set<String> sent = ApiSchemas.complete(api);
        ApiExamples.addTo(api);
        ApiComponents.addTo(api.getComponents(), problems);
        ApiFace.complete(api);
        ApiBounds.addTo(api, sent);
    }

    /** Declares 201 for what is created; a PUT may also find it there and answer 200. */
    private static void sayWhatIsCreated(HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        APIResponse answer = responses.getAPIResponse("200");
        if (!OperationMarks.takeCreates(operation)
                || answer == null
                || responses.hasAPIResponse("201")) {
            return;
        }
        responses.addAPIResponse(
                "201",
                OASFactory.createAPIResponse().description("Created").content(answer.getContent()));
        if (method == HttpMethod.POST) {
            responses.removeAPIResponse("200");
        }
    }

    /** Sorts responses by status, which is the order in which people look for them. */
    private static void sortResponses(Operation operation) {
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    /**
     * Declares who may call the operation. One without roles needs no token, which an empty list of
     * requirements expresses.
     */
    private static void sayWhoMayCall(Operation operation) {
        List<String> roles = rolesOf(operation);
        if (roles.isEmpty()) {
            operation.setSecurity(List.of());
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
     * @return the statuses of all problems that the operation declares
     */
    private static Set<Integer> addProblems(
            HttpMethod method, Operation operation, boolean needsMatch) {
        APIResponses responses = operation.getResponses();
        Set<Integer> statuses = new TreeSet<>(problemsOf(method, operation, needsMatch));
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
        responses.addAPIResponse(
                "default", OASFactory.createAPIResponse().ref(ApiComponents.OTHER_PROBLEMS));
        return statuses;
    }

    private static Set<Integer> problemsOf(
            HttpMethod method, Operation operation, boolean needsMatch) {
        // 400, because every operation refuses an unknown query parameter.
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 406, 429, 500, 503));
        if (!rolesOf(operation).isEmpty()) {
            statuses.addAll(Set.of(401, 403));
        }
        if (has(operation, In.PATH)) {
            statuses.add(404);
        }
        // 413 and 415 even if no body is expected, because one may be sent.
        if (method != HttpMethod.GET) {
            statuses.addAll(Set.of(409, 413, 415, 422));
        }
        if (changesOneResource(method, operation)) {
            statuses.add(412);
        }
        if (needsMatch) {
            statuses.add(428);
        }
        return statuses;
    }

    private static void addHeaders(HttpMethod method, Operation operation, boolean needsMatch) {
        if (method == HttpMethod.GET && answersWithATag(operation)) {
            header(operation, "If-None-Match");
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().ref(ApiComponents.NOT_MODIFIED));
        }
        if (method == HttpMethod.POST) {
            header(operation, "Idempotency-Key");
        }
        if (needsMatch) {
            header(operation, ApiComponents.IF_MATCH_REQUIRED);
        } else if (changesOneResource(method, operation)) {
            header(operation, "If-Match");
        }
        if (!rolesOf(operation).isEmpty()) {
            header(operation, "Access-Purpose");
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (status, response) -> {
                            if (hasATag(status, response)) {
                                response.addHeader("ETag", ApiComponents.headerRef("ETag"));
                            }
                            if (status.equals("201")) {
                                response.addHeader("Location", ApiComponents.headerRef("Location"));
                            }
                        });
    }

    /**
     * Returns whether the operation changes an existing resource. A POST to a collection opens
     * something new, which cannot have changed yet.
     */
    private static boolean changesOneResource(HttpMethod method, Operation operation) {
        return method != HttpMethod.GET && has(operation, In.PATH);
    }

    private static boolean answersWithATag(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .anyMatch(answer -> hasATag(answer.getKey(), answer.getValue()));
    }

    private static boolean hasATag(String status, APIResponse response) {
        return (status.equals("200") || status.equals("201"))
                && response.getContent() != null
                && TAGGED.stream().anyMatch(response.getContent()::hasMediaType);
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
