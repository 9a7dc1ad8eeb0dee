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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fails a service's test if a call is answered with a status that the service's API description
 * does not declare for the operation. It watches every call of every {@code QuarkusTest} in {@code
 * london.dsco.<service>} that has a promised description, without any test asking for it.
 */
public final class DeclaredStatuses implements QuarkusTestBeforeEachCallback {

    private static final Path PROMISED =
            Path.of("../platform/contracts/src/main/resources/openapi");

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        String service = test.getTestInstance().getClass().getPackageName().split("\\.")[2];
        Path promised = PROMISED.resolve(service + ".yaml");
        if (Files.exists(promised)
                && RestAssured.filters().stream().noneMatch(Watch.class::isInstance)) {
            watch(read(promised));
        }
    }

    static void watch(JsonNode description) {
        RestAssured.filters(new Watch(new Promise(description)));
    }

    private static JsonNode read(Path promised) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(promised.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks the answer to a call that a test sends past REST Assured.
     *
     * @param path with or without its query
     * @throws AssertionError if the service's API description does not declare the status
     */
    public static void assertDeclared(String method, String path, int status) {
        RestAssured.filters().stream()
                .filter(Watch.class::isInstance)
                .map(Watch.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No description is watched"))
                .assertDeclared(method, path.split("\\?", 2)[0], status);
    }

    /**
     * Returns whether the operation at an address may be answered with a status. If the description
     * does not have the address with this method, any status is allowed.
     */
    static boolean isDeclared(JsonNode description, String method, String path, int status) {
        return new Promise(description).declares(method, path, status);
    }

    private static int depth(String path) {
        return path.split("/", -1).length;
    }

    /** The operations of one address. */
    private record Address(String template, Pattern pattern, JsonNode operations) {

        static Address of(Map.Entry<String, JsonNode> path) {
            String template = path.getKey();
            return new Address(
                    template,
                    Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+")),
                    path.getValue());
        }

        int variables() {
            return template.split("\\{", -1).length;
        }
    }

    /** The addresses of a description by their depth, because every call is looked up. */
    private static final class Promise {

        private final Map<Integer, List<Address>> addresses;

        Promise(JsonNode description) {
            addresses =
                    description
                            .path("paths")
                            .propertyStream()
                            .map(Address::of)
                            // /measures before /{id}
                            .sorted(Comparator.comparing(Address::variables))
                            .collect(Collectors.groupingBy(address -> depth(address.template())));
        }

        boolean declares(String method, String path, int status) {
            return addresses.getOrDefault(depth(path), List.of()).stream()
                    .filter(address -> address.pattern().matcher(path).matches())
                    .findFirst()
                    .map(address -> address.operations().get(method.toLowerCase(Locale.ROOT)))
                    .map(operation -> operation.path("responses").has(Integer.toString(status)))
                    .orElse(true);
        }
    }

    private record Watch(Promise promise) implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response answer = context.next(request, expected);
            String path = URI.create(request.getURI()).getRawPath();
            assertDeclared(request.getMethod(), path, answer.statusCode());
            return answer;
        }

        void assertDeclared(String method, String path, int status) {
            if (!promise.declares(method, path, status)) {
                throw new AssertionError(
                        "The API description does not say that %s %s can return %d"
                                .formatted(method, path, status));
            }
        }
    }
}
