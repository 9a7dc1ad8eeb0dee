package london.dsco.web.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.web.Created;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Marks operations in the API description during the build, the last time that their methods are
 * known: those with {@link NeedsMatch}, and those that may answer {@link Created}. {@link
 * ApiDescription} reads and removes the marks.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationMarks implements OASFilter {

    private static final String NEEDS_MATCH = "x-needs-match";
    private static final String CREATES = "x-creates";

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName ROOT = DotName.createSimple("jakarta.ws.rs.ApplicationPath");
    private static final Set<String> METHODS = Set.of("PUT", "PATCH", "DELETE", "POST");

    /** Each in the form {@code PUT /notes/{id}}. */
    private final Set<String> needingMatch = new HashSet<>();

    private final Set<String> creating = new HashSet<>();

    /** The root path of the application, such as {@code /notes/v1}. */
    private final String root;

    public OperationMarks(IndexView index) {
        root = index.getAnnotations(ROOT).stream().findFirst().map(OperationMarks::part).orElse("");
        for (AnnotationInstance mark :
                index.getAnnotations(DotName.createSimple(NeedsMatch.class))) {
            if (mark.target().kind() == AnnotationTarget.Kind.METHOD) {
                addresses(mark.target().asMethod()).forEach(needingMatch::add);
            }
        }
        DotName created = DotName.createSimple(RestResponse.class);
        for (String method : METHODS) {
            for (AnnotationInstance at : index.getAnnotations("jakarta.ws.rs." + method)) {
                if (at.target().asMethod().returnType().name().equals(created)) {
                    addresses(at.target().asMethod()).forEach(creating::add);
                }
            }
        }
    }

    /** Removes the mark of {@link NeedsMatch}, and returns whether there was one. */
    static boolean takeNeedsMatch(Operation operation) {
        return take(operation, NEEDS_MATCH);
    }

    /** Removes the mark of {@link Created}, and returns whether there was one. */
    static boolean takeCreates(Operation operation) {
        return take(operation, CREATES);
    }

    private static boolean take(Operation operation, String mark) {
        boolean marked =
                operation.getExtensions() != null && operation.getExtensions().containsKey(mark);
        operation.removeExtension(mark);
        return marked;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        mark(method + " " + path, operation)));
    }

    private void mark(String address, Operation operation) {
        if (needingMatch.contains(address)) {
            operation.addExtension(NEEDS_MATCH, true);
        }
        if (creating.contains(address)) {
            operation.addExtension(CREATES, true);
        }
    }

    private Stream<String> addresses(MethodInfo operation) {
        return METHODS.stream()
                .filter(method -> operation.hasAnnotation("jakarta.ws.rs." + method))
                .map(method -> method + " " + path(operation));
    }

    /** Returns the path as the description writes it: without the patterns of the parameters. */
    private String path(MethodInfo operation) {
        String path =
                root
                        + part(operation.declaringClass().declaredAnnotation(PATH))
                        + part(operation.annotation(PATH));
        return path.replaceAll("\\{\\s*([^:}\\s]+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static String part(AnnotationInstance path) {
        if (path == null) {
            return "";
        }
        String text = path.value().asString();
        String start = text.startsWith("/") ? text : "/" + text;
        return start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }
}
