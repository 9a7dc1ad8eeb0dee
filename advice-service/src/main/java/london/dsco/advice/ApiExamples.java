package london.dsco.advice;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts an example beside every body in the API description: the file {@code
 * openapi-examples/SCHEMA.json}, named after the body's schema; beside a page, one with that of its
 * items. A test reads each file back as the type it stands for.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiExamples implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Set<String> shown = new TreeSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(ApiExamples::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(
                        body ->
                                schemaOf(body)
                                        .ifPresent(
                                                schema -> {
                                                    show(body, schema, shown);
                                                    itemsOf(api, schema)
                                                            .ifPresent(
                                                                    item -> showPage(body, item));
                                                }));
        shown.forEach(
                schema ->
                        api.getComponents()
                                .addExample(
                                        schema, OASFactory.createExample().value(read(schema))));
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<Content> request =
                Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        Stream<Content> responses =
                operation.getResponses().getAPIResponses().values().stream()
                        .map(answer -> answer.getContent());
        return Stream.concat(request, responses).filter(content -> content != null);
    }

    private static Optional<String> schemaOf(MediaType body) {
        return Optional.ofNullable(body.getSchema()).flatMap(ApiExamples::nameOf);
    }

    private static Optional<String> nameOf(Schema schema) {
        return Optional.ofNullable(schema.getRef())
                .filter(ref -> ref.startsWith(SCHEMAS))
                .map(ref -> ref.substring(SCHEMAS.length()));
    }

    /** The schema of a page's items; empty for what is no page. */
    private static Optional<String> itemsOf(OpenAPI api, String schema) {
        return Optional.ofNullable(api.getComponents().getSchemas().get(schema))
                .map(Schema::getProperties)
                .map(properties -> properties.get("items"))
                .map(Schema::getItems)
                .flatMap(ApiExamples::nameOf);
    }

    private void showPage(MediaType body, String item) {
        if (getClass().getResource(file(item)) != null) {
            body.addExample(
                    "Page", OASFactory.createExample().value(Map.of("items", List.of(read(item)))));
        }
    }

    private void show(MediaType body, String schema, Set<String> shown) {
        if (getClass().getResource(file(schema)) != null) {
            body.addExample(schema, OASFactory.createExample().ref(schema));
            shown.add(schema);
        }
    }

    private Map<?, ?> read(String schema) {
        try (InputStream in = getClass().getResourceAsStream(file(schema))) {
            return json.readValue(in, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String schema) {
        return "/openapi-examples/" + schema + ".json";
    }
}
