package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples of a service's request and response bodies: one file for each, named after its
 * schema. The resources are found in the code, so that new features are included. Libraries are
 * named as text, as in {@link HouseRules}.
 */
public final class BodyExamples {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi-examples");

    private static final List<String> OPERATIONS =
            List.of(
                    "jakarta.ws.rs.GET",
                    "jakarta.ws.rs.PUT",
                    "jakarta.ws.rs.POST",
                    "jakarta.ws.rs.DELETE");

    /** Their schema is that of what they contain. For a list, the example is an item. */
    private static final Set<String> WRAPPERS =
            Set.of(
                    "org.jboss.resteasy.reactive.RestResponse",
                    "london.dsco.web.Page",
                    "io.smallrye.mutiny.Uni",
                    "java.util.List");

    /** Bodies that are no JSON document. */
    private static final Set<String> FILES =
            Set.of(
                    "london.dsco.web.Download",
                    "london.dsco.web.StoredDownload",
                    "london.dsco.returns.ReturnFile",
                    "java.io.InputStream",
                    "java.nio.file.Path",
                    "java.lang.String",
                    "byte[]",
                    "void");

    private static final String SCHEMA =
            "org.eclipse.microprofile.openapi.annotations.media.Schema";

    private final Map<String, Type> bodies = new LinkedHashMap<>();

    private BodyExamples(String service) {
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(service)
                        .stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(method -> OPERATIONS.stream().anyMatch(method::isAnnotatedWith))
                        .map(JavaMethod::reflect)
                        .flatMap(BodyExamples::bodies)
                        .forEach(type -> bodies.put(schema(type), type));
    }

    /**
     * Finds the bodies of the service whose classes are in the package, such as london.dsco.advice.
     */
    public static BodyExamples of(String service) {
        return new BodyExamples(service);
    }

    /**
     * Checks that each body has an example, and that no file is the example of nothing.
     *
     * @param apart schemas and files that do not correspond, for a reason that the test gives
     */
    public void verifyThatEachHasAFile(String... apart) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            Set<String> found =
                    files.map(file -> file.getFileName().toString())
                            .map(name -> name.substring(0, name.indexOf('.')))
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = new TreeSet<>(bodies.keySet());
            found.removeAll(Set.of(apart));
            named.removeAll(Set.of(apart));
            assertThat(found).isEqualTo(named);
        }
    }

    /**
     * Checks that each example of a body is read and written without loss, and breaks no
     * constraint.
     *
     * @param json as the service reads and writes bodies
     * @param violations returns the constraints that an object breaks
     */
    public void verifyThatEachIsRead(ObjectMapper json, Function<Object, Set<?>> violations)
            throws IOException {
        for (Map.Entry<String, Type> body : bodies.entrySet()) {
            Path file = EXAMPLES.resolve(body.getKey() + ".json");
            if (Files.notExists(file)) {
                continue;
            }
            JsonNode example = json.readTree(Files.readString(file));
            JavaType type = json.constructType(body.getValue());
            Object read = json.readValue(json.treeAsTokens(example), type);
            assertThat(violations.apply(read)).as(body.getKey()).isEmpty();
            JsonNode written = json.readTree(json.writeValueAsString(read));
            assertThat(inOrder(written))
                    .as(body.getKey())
                    .isEqualTo(inOrder(withoutNulls(json, example)));
        }
    }

    /**
     * Checks that the API description shows an example of each body that is not a file.
     *
     * @param description OpenAPI document as JSON
     */
    public static void verifyThatEachIsShown(JsonNode description) {
        List<String> without = new ArrayList<>();
        for (var path : description.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                Stream.concat(
                                Stream.of(operation.getValue().path("requestBody")),
                                operation.getValue().path("responses").valueStream())
                        .flatMap(body -> body.path("content").valueStream())
                        .filter(content -> !content.at("/schema/format").asText().equals("binary"))
                        .filter(content -> !content.has("examples"))
                        .map(content -> content.at("/schema/$ref").asText())
                        .forEach(schema -> without.add(path.getKey() + " " + schema));
            }
        }
        assertThat(without).isEmpty();
    }

    /**
     * Returns the type of the response, and that of the body: the one parameter without a Jakarta
     * REST annotation.
     */
    private static Stream<Type> bodies(Method operation) {
        Stream<Type> taken =
                Arrays.stream(operation.getParameters())
                        .filter(BodyExamples::isBody)
                        .map(Parameter::getParameterizedType);
        return Stream.concat(taken, Stream.of(unwrapped(operation.getGenericReturnType())))
                .filter(type -> !FILES.contains(type.getTypeName()));
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(each -> each.annotationType().getPackageName().equals("jakarta.ws.rs"));
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType parameterized
                        && WRAPPERS.contains(parameterized.getRawType().getTypeName())
                ? unwrapped(parameterized.getActualTypeArguments()[0])
                : type;
    }

    private static String schema(Type type) {
        Class<?> body = (Class<?>) type;
        return Arrays.stream(body.getAnnotations())
                .filter(each -> each.annotationType().getName().equals(SCHEMA))
                .map(BodyExamples::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(body::getSimpleName);
    }

    private static String name(Annotation schema) {
        try {
            return (String) schema.annotationType().getMethod("name").invoke(schema);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("@Schema has no name", e);
        }
    }

    /** A null means the same as a missing property, and is written as one. */
    private static JsonNode withoutNulls(ObjectMapper json, JsonNode example) throws IOException {
        return json.readTree(
                json.writeValueAsString(example).replaceAll(",\"[A-Za-z]+\":null", ""));
    }

    /** Sorts each array of plain values, because some of them are sets, which have no order. */
    private static JsonNode inOrder(JsonNode node) {
        if (node instanceof ArrayNode array
                && array.valueStream().allMatch(JsonNode::isValueNode)) {
            ArrayNode sorted = array.arrayNode();
            array.valueStream().sorted(Comparator.comparing(JsonNode::asText)).forEach(sorted::add);
            return sorted;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode items = array.arrayNode();
            array.forEach(item -> items.add(inOrder(item)));
            return items;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode members = object.objectNode();
            object.properties()
                    .forEach(each -> members.set(each.getKey(), inOrder(each.getValue())));
            return members;
        }
        return node;
    }
}
