package london.dsco.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails a service's test if a call is answered with a status that the service's API description
 * does not declare for the operation. It watches every call of every {@code QuarkusTest} in {@code
 * london.dsco.<service>} that has a promised description, without any test asking for it.
 */
public final class DeclaredStatuses implements QuarkusTestBeforeEachCallback {

    private static final Path PROMISED =
            Path.of("../platform/contracts/src/main/resources/openapi");

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        String service = test.getTestInstance().getClass().getPackageName().split("\\.")[2];
        Path promised = PROMISED.resolve(service + ".yaml");
        if (Files.exists(promised)
                && RestAssured.filters().stream().noneMatch(Watch.class::isInstance)) {
            RestAssured.filters(new Watch(read(promised)));
        }
    }

    private static JsonNode read(Path promised) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(promised.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns whether the operation at an address may be answered with a status. If the description
     * does not have the address with this method, any status is allowed.
     */
    static boolean isDeclared(JsonNode description, String method, String path, int status) {
        return operation(description, method, path)
                .map(operation -> operation.path("responses").has(Integer.toString(status)))
                .orElse(true);
    }

    private static Optional<JsonNode> operation(JsonNode description, String method, String path) {
        return Stream.of(description.path("paths"))
                .flatMap(paths -> paths.propertyStream())
                .filter(
                        entry ->
                                PATTERNS.computeIfAbsent(entry.getKey(), DeclaredStatuses::pattern)
                                        .matcher(path)
                                        .matches())
                // /measures before /{id}
                .min(Comparator.comparing(entry -> entry.getKey().split("\\{", -1).length))
                .map(entry -> entry.getValue().get(method.toLowerCase(Locale.ROOT)));
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    private record Watch(JsonNode description) implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response answer = context.next(request, expected);
            String path = URI.create(request.getURI()).getRawPath();
            if (!isDeclared(description, request.getMethod(), path, answer.statusCode())) {
                throw new AssertionError(
                        "The API description does not say that %s %s can return %d"
                                .formatted(request.getMethod(), path, answer.statusCode()));
            }
            return answer;
        }
    }
}
