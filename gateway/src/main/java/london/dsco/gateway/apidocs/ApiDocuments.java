package london.dsco.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import london.dsco.gateway.GatewayConfig;

/**
 * The services' OpenAPI documents, from the contracts, and one document of all three. The services
 * are not called: a document can be read while a service is unavailable.
 */
@ApplicationScoped
public class ApiDocuments {

    /** The contract of each service, by the first segment of its paths. */
    private static final Map<String, String> CONTRACTS =
            Map.of(
                    "advice", "openapi/advice.yaml",
                    "reviews", "openapi/review.yaml",
                    "network", "openapi/network.yaml");

    private static final List<String> ORDER = List.of("advice", "reviews", "network");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML =
            new YAMLMapper(
                    YAMLFactory.builder()
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .build());

    private final Map<String, ObjectNode> apis = new LinkedHashMap<>();
    private final ObjectNode merged;
    private final Map<Pattern, Set<String>> methods;
    private final Map<Pattern, Set<String>> openMethods;

    ApiDocuments(GatewayConfig config) {
        for (String service : ORDER) {
            var api = read(CONTRACTS.get(service));
            serveFrom(api, config);
            apis.put(service, api);
        }
        merged = MergedApi.of(apis);
        merged.putObject("info")
                .put("title", "London DSCO suite")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "Social care advice for Education, Health and Care plans, annual"
                                + " reviews and the London network: the APIs of the three services in"
                                + " one.")
                .setAll(contactAndLicence());
        serveFrom(merged, config);
        methods = methodsByPath(merged, operation -> true);
        openMethods = methodsByPath(merged, ApiDocuments::needsNoToken);
    }

    /**
     * Returns whether an operation needs no token, which it declares with an empty list (OpenAPI
     * 3.1, Operation Object).
     */
    private static boolean needsNoToken(JsonNode operation) {
        return operation.path("security").isArray() && operation.path("security").isEmpty();
    }

    private ObjectNode contactAndLicence() {
        return ((ObjectNode) apis.get("advice").path("info"))
                .deepCopy()
                .retain("contact", "license");
    }

    private static void serveFrom(ObjectNode api, GatewayConfig config) {
        api.putArray("servers")
                .addObject()
                .put("url", config.publicUri().toString())
                .put("description", "The gateway");
    }

    /** Returns every document by its path, such as {@code /advice/v1/openapi.json}. */
    Map<String, Published> published() {
        var published = new LinkedHashMap<String, Published>();
        apis.forEach((service, api) -> add(published, "/" + service + "/v1/openapi", api));
        add(published, "/openapi", merged);
        return published;
    }

    private static void add(Map<String, Published> published, String path, ObjectNode api) {
        try {
            published.put(
                    path + ".json", Published.of("application/json", JSON.writeValueAsBytes(api)));
            published.put(
                    path + ".yaml", Published.of("application/yaml", YAML.writeValueAsBytes(api)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the methods that the documents give for a path, including {@code HEAD} and {@code
     * OPTIONS}.
     *
     * @return in the form of an {@code Allow} field; empty if no document has the path
     */
    public Optional<String> allowed(String path) {
        var allowed =
                methods.entrySet().stream()
                        .filter(known -> known.getKey().matcher(path).matches())
                        .flatMap(known -> known.getValue().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return allowed.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", allowed));
    }

    /**
     * Returns whether an operation needs no access token according to the documents, because the
     * address contains a secret of its own.
     */
    public boolean isOpen(String method, String path) {
        return openMethods.entrySet().stream()
                .anyMatch(
                        known ->
                                known.getValue().contains(method)
                                        && known.getKey().matcher(path).matches());
    }

    private static Map<Pattern, Set<String>> methodsByPath(
            ObjectNode api, Predicate<JsonNode> which) {
        var methods = new LinkedHashMap<Pattern, Set<String>>();
        for (var path : api.get("paths").properties()) {
            var named = new TreeSet<String>();
            path.getValue()
                    .properties()
                    .forEach(
                            part -> {
                                if (MergedApi.METHODS.contains(part.getKey())
                                        && which.test(part.getValue())) {
                                    named.add(part.getKey().toUpperCase(Locale.ROOT));
                                }
                            });
            if (named.contains("GET")) {
                named.add("HEAD");
            }
            if (!named.isEmpty()) {
                named.add("OPTIONS");
                methods.put(template(path.getKey()), named);
            }
        }
        return methods;
    }

    /** Returns {@code /advice/v1/requests/{id}} as a pattern. */
    private static Pattern template(String path) {
        var pattern = new StringBuilder();
        for (String part : path.split("(?=\\{)|(?<=\\})")) {
            pattern.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    private static ObjectNode read(String resource) {
        try (InputStream yaml =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return (ObjectNode) YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
