package london.dsco.web.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Puts an example beside every body in the API description: the service's file {@code
 * openapi-examples/SCHEMA.json}, named after the body's schema.
 */
final class ApiExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiExamples() {}

    static void addTo(OpenAPI api) {
        Set<String> shown = new TreeSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(ApiExamples::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(body -> show(body).ifPresent(shown::add));
        shown.forEach(
                schema ->
                        api.getComponents()
                                .addExample(
                                        schema,
                                        OASFactory.createExample()
                                                .value(read(schema).orElseThrow())));
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<Content> request =
                Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        Stream<Content> responses =
                operation.getResponses().getAPIResponses().values().stream()
                        .map(answer -> answer.getContent());
        return Stream.concat(request, responses).filter(content -> content != null);
    }

    private static Optional<String> show(MediaType body) {
        return ApiSchemas.nameOf(body.getSchema())
                .filter(schema -> read(schema).isPresent())
                .map(
                        schema -> {
                            body.addExample(schema, OASFactory.createExample().ref(schema));
                            return schema;
                        });
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
