package london.dsco.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.returns.ReturnFile;
import london.dsco.testkit.RealParts;
import london.dsco.web.Download;
import london.dsco.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

/**
 * Checks that every request and response body has an example in a file named after its schema. The
 * example must survive being read and written, and satisfy the type's constraints. The test finds
 * the resources itself.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ApiExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi-examples");

    private static final List<Class<? extends Annotation>> OPERATIONS =
            List.of(GET.class, PUT.class, POST.class, DELETE.class);

    @Inject ObjectMapper json;
    @Inject Validator validator;

    @TestHTTPResource(value = "/openapi", management = true)
    URI description;

    @Test
    void hasAnExampleForEveryBodyAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .map(name -> name.substring(0, name.indexOf('.')))
                                    .distinct())
                    .containsExactlyInAnyOrderElementsOf(bodies().keySet());
        }
    }

    @Test
    void readsAndWritesEveryExampleWithoutLoss() throws IOException {
        for (Map.Entry<String, Type> body : bodies().entrySet()) {
            JsonNode example =
                    json.readTree(Files.readString(EXAMPLES.resolve(body.getKey() + ".json")));
            JavaType type = json.constructType(body.getValue());
            Object read = json.readValue(json.treeAsTokens(example), type);
            assertThat(validator.validate(read)).as(body.getKey()).isEmpty();
            JsonNode written = json.readTree(json.writeValueAsString(read));
            assertThat(written).as(body.getKey()).isEqualTo(withoutNulls(example));
        }
    }

    private static Map<String, Type> bodies() {
        Map<String, Type> bodies = new LinkedHashMap<>();
        resources()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(ApiExamplesTest::isOperation)
                .flatMap(ApiExamplesTest::bodies)
                .forEach(type -> bodies.put(schema(type), type));
        return bodies;
    }

    private static Stream<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("london.dsco.advice")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .map(JavaClass::reflect);
    }

    private static boolean isOperation(Method method) {
        return OPERATIONS.stream().anyMatch(method::isAnnotationPresent);
    }

    /**
     * Returns the type of the response, and that of the body: the one parameter without a Jakarta
     * REST annotation. A file has no example in JSON.
     */
    private static Stream<Type> bodies(Method operation) {
        Stream<Type> taken =
                Arrays.stream(operation.getParameters())
                        .filter(
                                parameter ->
                                        Arrays.stream(parameter.getAnnotations())
                                                .noneMatch(
                                                        each ->
                                                                each.annotationType()
                                                                        .getPackageName()
                                                                        .equals("jakarta.ws.rs")))
                        .map(parameter -> parameter.getParameterizedType());
        return Stream.concat(taken, Stream.of(unwrapped(operation.getGenericReturnType())))
                .filter(type -> type != Download.class && type != ReturnFile.class);
    }

    /**
     * Returns the wrapped type of a response; for a list, that of its items, because the example is
     * an item.
     */
    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType parameterized
                        && Set.of(RestResponse.class, Page.class, Uni.class, List.class)
                                .contains(parameterized.getRawType())
                ? unwrapped(parameterized.getActualTypeArguments()[0])
                : type;
    }

    private static String schema(Type type) {
        Class<?> body = (Class<?>) type;
        Schema schema = body.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? body.getSimpleName() : schema.name();
    }

    @Test
    void showsAnExampleForEveryBody() throws IOException {
        JsonNode api =
                json.readTree(given().accept("application/json").get(description).asString());
        List<String> without = new ArrayList<>();
        for (var path : api.path("paths").properties()) {
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
     * Returns the example without nulls, because a null means the same as a missing property and is
     * written as one.
     */
    private JsonNode withoutNulls(JsonNode example) throws IOException {
        return json.readTree(json.writeValueAsString(example).replaceAll(",\"[a-z]+\":null", ""));
    }
}
