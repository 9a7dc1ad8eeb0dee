package london.dsco.web.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Adds an example to every body in the API description: the service's file {@code
 * openapi-examples/SCHEMA.json}, named after the body's schema. A list without a file of its own
 * shows the example of one item, and so does a body that is nothing but a list. An example that the
 * service names with {@code @ExampleObject(ref)} is read from the file of that name.
 */
final class ApiExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiExamples() {}

    static void addTo(OpenAPI api) {
        Map<String, Object> shown = new TreeMap<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(ApiExamples::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(
                        body -> {
                            show(api, body, shown);
                            addNamed(body, shown);
                        });
        shown.forEach(
                (schema, example) ->
                        api.getComponents()
                                .addExample(schema, OASFactory.createExample().value(example)));
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<Content> request =
                Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        Stream<Content> responses =
                operation.getResponses().getAPIResponses().values().stream()
                        .map(answer -> answer.getContent());
        return Stream.concat(request, responses).filter(content -> content != null);
    }

    private static void show(OpenAPI api, MediaType body, Map<String, Object> shown) {
        bareItemOf(body.getSchema())
                .flatMap(item -> read(item).map(example -> Map.entry(item, example)))
                .ifPresent(
                        item -> {
                            String name = item.getKey() + "List";
                            body.addExample(name, OASFactory.createExample().ref(name));
                            shown.put(name, List.of(item.getValue()));
                        });
        ApiSchemas.nameOf(body.getSchema())
                .ifPresent(
                        schema ->
                                example(api, schema)
                                        .ifPresent(
                                                example -> {
                                                    body.addExample(
                                                            schema,
                                                            OASFactory.createExample().ref(schema));
                                                    shown.put(schema, example);
                                                }));
    }

    /** Adds the examples that the service names, such as a refusal of its own. */
    private static void addNamed(MediaType body, Map<String, Object> shown) {
        Stream.ofNullable(body.getExamples())
                .flatMap(examples -> examples.values().stream())
                .map(Example::getRef)
                .filter(Objects::nonNull)
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .forEach(name -> read(name).ifPresent(example -> shown.put(name, example)));
    }

    private static Optional<Map<?, ?>> example(OpenAPI api, String schema) {
        return read(schema)
                .or(
                        () ->
                                itemOf(api, schema)
                                        .flatMap(ApiExamples::read)
                                        .map(item -> Map.of("items", List.of(item))));
    }

    /** Returns the schema of a list's items; empty if it is not a list. */
    private static Optional<String> itemOf(OpenAPI api, String schema) {
        return Optional.ofNullable(api.getComponents().getSchemas().get(schema))
                .map(Schema::getProperties)
                .map(properties -> properties.get("items"))
                .map(Schema::getItems)
                .flatMap(ApiSchemas::nameOf);
    }

    /** Returns the schema of the items, if a body is a list without a schema of its own. */
    private static Optional<String> bareItemOf(Schema body) {
        return Optional.ofNullable(body).map(Schema::getItems).flatMap(ApiSchemas::nameOf);
    }

    private static Optional<Map<?, ?>> read(String schema) {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        try (InputStream in = service.getResourceAsStream("openapi-examples/" + schema + ".json")) {
            return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
